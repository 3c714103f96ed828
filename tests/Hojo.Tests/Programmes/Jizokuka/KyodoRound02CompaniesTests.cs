using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Pages;
using static Hojo.Tests.Programmes.Jizokuka.KyodoRound02Cases;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>共同・協業型 第2回, double entry: bodies J1 to J14 that a second reader made from the guideline alone, each worked by hand, and
/// either side of its thresholds. Pages are those of 公募要領 第4版.</summary>
public class KyodoRound02CompaniesTests
{
    /// <summary>J13: a shopping street with 15 businesses at a sales event, and 10 of them at a base.</summary>
    private static readonly Case ShoppingStreet = Costing(12_000_000, 8_000_000, j => j with
    {
        PromotionBody = PromotionBody.ShoppingStreet, Participants = 15, TradeFair = false, SalesEvent = true, MarketingBase = true,
        Joint = j.Joint with { TenInEachWork = true },
    }) with
    {
        Award = new()
        {
            AdoptedOn = new(2026, 5, 1), DecidedOn = new(2026, 6, 20), CompletedOn = new(2026, 12, 12), Grant = Yen.Of(16_000_000),
        },
    };

    /// <summary>What each is granted, or the one row that stands against it.</summary>
    public static TheoryData<string, Case, object> Bodies => new()
    {
        { "J1: 18,000,000 × 2/3 + 20,000,000, p.8", Costing(18_000_000, 20_000_000), 32_000_000L },
        { "J2: 20,000,000 + 30,000,000, 10者, p.2, 8", Costing(30_000_000, 30_000_000, j => j with { Participants = 10 }), 50_000_000L },
        { "J3: 22,000,000 + 30,000,000, one ceiling, p.8, 10", Costing(33_000_000, 30_000_000, j => Both(j, ten: true)), 50_000_000L },
        { "J4: 9者, p.2", Costing(18_000_000, 20_000_000, j => j with { Participants = 9 }), "participants" },
        { "J5: 14 and 8, p.11", Costing(18_000_000, 20_000_000, j => Both(j, ten: false)), "ten-in-each" },
        { "J6: 定額 alone, p.8", Costing(0, 9_000_000), "not-fixed-alone" },
        { "J7: 4,000,000 + 5,000,000, p.8", Costing(6_000_000, 5_000_000, Trading), 9_000_000L },
        { "J7b: 役員を兼任, p.2", Costing(6_000_000, 5_000_000, j => Trading(j) with
            { Joint = j.Joint with { ParticipantSharesOfficers = true } }), "participant-officers" },
        { "J8: a voluntary association, p.1, 5", Costing(18_000_000, 20_000_000, j => j with { PromotionBody = PromotionBody.Other }),
            "body" },
        { "J9: a shop of 6 people, p.1, 12", Costing(18_000_000, 20_000_000, j => j with { Participants = 10, ParticipantsSmall = false }),
            "participants-small" },
        { "J10: 様式14 is owed, p.6", Costing(18_000_000, 20_000_000, j => j with { UnfiledReport = true }), "unfiled-report" },
        { "J11: 6,666,667.33 + 1,000,000, p.8", Costing(10_000_001, 1_000_000), 7_666_667L },
        { "J13: 8,000,000 + 8,000,000, p.8", ShoppingStreet, 16_000_000L },
        { "J14: 2,000,000 + 1,000,000, p.8", Costing(3_000_000, 1_000_000), 3_000_000L },
        { "50,000,000, p.8: 2 + 49,999,998", Costing(3, 49_999_998), 50_000_000L },
        { "50,000,001, p.8: 2 + 49,999,999", Costing(3, 49_999_999), 50_000_000L },
        { "any cost at 2/3 is enough, p.8", Costing(1, 9_000_000), 9_000_000L },
        { "10 and 10, p.11", Costing(18_000_000, 20_000_000, j => Both(j, ten: true) with { Participants = 10 }), 32_000_000L },
        { "6 + 6 with 3 in both are 9, p.11", Costing(18_000_000, 20_000_000, j => j with { Participants = 9 }), "participants" },
        { "6 + 4 are 10, p.11", Costing(18_000_000, 20_000_000, j => j with { Participants = 10 }), 32_000_000L },
    };

    [Theory, MemberData(nameof(Bodies))]
    public void Each_is_granted_what_was_worked_by_hand_or_refused_for_one_reason(string why, Case told, object expected)
    {
        var a = Assessed(told);
        Assert.True(a.Against() == (expected as string ?? ""), $"{why}: {a.Against()}");
        if (expected is long yen) Assert.Equal((TrackVerdict.Eligible, new YenRange(Yen.Of(yen))), (a.Verdict, a.Grant!.Range));
        else Assert.Equal(TrackVerdict.NotEligible, a.Verdict);
    }

    [Theory] // J12, 令和８年１月１６日 to ２月２７日１７：００まで p.表紙, 9; the opening hour is not printed
    [InlineData("2026-01-15T23:59:00", TrackVerdict.NotOpen)]
    [InlineData("2026-02-27T17:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-02-27T17:01:00", TrackVerdict.NotOpen)]
    public void A_minute_late_is_late(string on, TrackVerdict verdict)
        => Assert.Equal(verdict, Assessed(Costing(18_000_000, 20_000_000), on).Verdict);

    [Theory] // p.9, 19: the day after 30 days that count from completion on, or the 10th of the next month
    [InlineData("2026-12-10", "2027-01-09")]
    [InlineData("2026-12-11", "2027-01-10")]
    [InlineData("2026-12-12", "2027-01-10")] // J13
    [InlineData("2027-01-29", "2027-02-10")]
    public void The_report_is_due_on_the_earlier_of_two_days(string completed, string due)
        => Assert.Equal(JizokukaCases.Day(due), On("completion-report", ShoppingStreet with
        {
            Award = ShoppingStreet.Award with { CompletedOn = JizokukaCases.Day(completed) },
        }));

    [Fact] // 交付決定日以降 p.14; 令和９年1月29日（金） p.8
    public void Orders_are_from_the_day_of_the_decision_and_payments_up_to_the_end()
    {
        Assert.Equal(new(2026, 6, 20), On("orders-from", ShoppingStreet));
        Assert.Equal(new(2027, 1, 29), On("project-end", ShoppingStreet));
    }

    [Theory] // what is printed and enters no amount
    [InlineData("meeting-drinks",    "概ね400円以内")]                 // p.15
    [InlineData("consumables",       "10万円未満")]                    // p.16
    [InlineData("equipment",         "10万円以上50万円未満")]          // p.16–17
    [InlineData("restricted-assets", "50万円以上")]                    // p.16
    [InlineData("cash",              "10万円超")]                      // p.18
    [InlineData("two-estimates",     "50万円超")]                      // p.20
    [InlineData("casual-staff-rate", "1時間2,000円以内、1日8時間まで")] // p.27
    [InlineData("lodging-allowance", "2,400円")]                       // p.29
    [InlineData("decision-time",     "概ね1〜2か月")]                  // p.8
    public void Terms_are_printed(string row, string value)
        => Assert.Equal(value, RowValue.Of(Catalogue.National.Track(Track)[row]).Ja);

    private static NodaTime.LocalDate? On(string row, Case told)
        => Assert.Single(Catalogue.National[Track].Calendar(told).Select(e => e.Date), d => d.Row == row).Day;

    /// <summary>The chamber with so much at 2/3 and so much at 定額.</summary>
    private static Case Costing(long shared, long inFull, Func<JizokukaPart, JizokukaPart>? part = null)
    {
        var told = KyodoRound02Cases.Costing(c => c with { Exhibiting = Yen.Of(shared), Personnel = Yen.Of(inFull) });
        return told with { Jizokuka = part?.Invoke(told.Jizokuka) ?? told.Jizokuka };
    }

    private static JizokukaPart Both(JizokukaPart j, bool ten)
        => j with { Participants = 20, SalesEvent = true, Joint = j.Joint with { TenInEachWork = ten } };

    private static JizokukaPart Trading(JizokukaPart j) => j with { PromotionBody = PromotionBody.SalesSupportCorporation };
}
