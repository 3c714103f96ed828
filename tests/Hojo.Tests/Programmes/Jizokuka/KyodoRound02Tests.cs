using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.Jizokuka.KyodoRound02Cases;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>共同・協業型 第2回. Figures are typed from its guideline (K, with the printed page).</summary>
public class KyodoRound02Tests
{
    [Theory] // K p.8: fixed sums in full, the six others at 2/3, up to 50,000,000
    [InlineData( 4_000_000,  9_000_000, 10_000_000)] // 4,000,000 + 6,000,000
    [InlineData( 4_000_000,  9_000_001, 10_000_000)] // 6,000,000.67
    [InlineData( 4_000_000,  9_000_002, 10_000_001)] // 6,000,001.33
    [InlineData(20_000_000, 44_999_998, 49_999_998)] // 20,000,000 + 29,999,998.67
    [InlineData(20_000_000, 45_000_000, 50_000_000)]
    [InlineData(20_000_000, 60_000_000, 50_000_000)]
    [InlineData(60_000_000,          1, 50_000_000)]
    public void Fixed_sums_in_full_and_two_thirds_of_the_rest_up_to_fifty_million(long personnel, long exhibiting, long grant)
        => Grants(Costing(c => c with { Personnel = Yen.Of(personnel), Exhibiting = Yen.Of(exhibiting) }), grant);

    public static TheoryData<string, Func<JizokukaJointCosts, JizokukaJointCosts>, long> Categories => new()
    {
        { "①", c => c with { Personnel = Yen.Of(4_900_000) }, 900_000 },
        { "②", c => c with { Honoraria = Yen.Of(900_000) }, 900_000 },
        { "③", c => c with { BodyTravel = Yen.Of(900_000) }, 900_000 },
        { "④", c => c with { ParticipantsTravel = Yen.Of(900_000) }, 600_000 },
        { "⑤", c => c with { Meetings = Yen.Of(900_000) }, 900_000 },
        { "⑥", c => c with { Hire = Yen.Of(900_000) }, 600_000 },
        { "⑦", c => c with { SettingUp = Yen.Of(900_000) }, 600_000 },
        { "⑧", c => c with { Exhibiting = Yen.Of(9_900_000) }, 600_000 },
        { "⑨", c => c with { Insurance = Yen.Of(900_000) }, 600_000 },
        { "⑩", c => c with { Supplies = Yen.Of(900_000) }, 900_000 },
        { "⑪", c => c with { Carriage = Yen.Of(900_000) }, 900_000 },
        { "⑫", c => c with { PublicRelations = Yen.Of(900_000) }, 600_000 },
        { "⑬", c => c with { Printing = Yen.Of(900_000) }, 900_000 },
        { "⑭", c => c with { CasualStaff = Yen.Of(900_000) }, 900_000 },
        { "⑮", c => c with { Contracts = Yen.Of(900_000) }, 900_000 },
        { "⑯", c => c with { Utilities = Yen.Of(900_000) }, 900_000 },
    };

    [Theory, MemberData(nameof(Categories))] // K p.8: the rate beside each of 16 categories, 900,000 more of each
    public void Each_category_has_its_rate(string category, Func<JizokukaJointCosts, JizokukaJointCosts> more, long adds)
    {
        Assert.NotEmpty(category);
        Grants(Costing(more), 10_000_000 + adds);
    }

    [Theory] // K p.14, p.18: 9,000,000 less 3,000,000 at 2/3
    [InlineData(        0, 10_000_000)]
    [InlineData(3_000_000,  8_000_000)]
    [InlineData(9_000_000,  4_000_000)]
    [InlineData(9_900_000,  4_000_000)]
    public void Orders_before_the_decision_are_taken_out_and_refuse_nobody(long early, long grant)
    {
        var c = Chamber with { Costs = new() { EarlyOrders = Yen.Of(early) } };
        Grants(c, grant);
        Assert.Equal(TrackVerdict.Eligible, Assessed(c).Verdict);
    }

    [Fact] // K p.8: 定額補助率の経費のみを計上した申請は認められない
    public void Fixed_sums_alone_are_no_application()
    {
        Expect(Costing(c => c with { Exhibiting = Yen.Zero }), "not-fixed-alone", passes: false);
        Expect(Costing(c => c with { Exhibiting = Yen.Zero, Insurance = Yen.Of(1) }), "not-fixed-alone", passes: true);
    }

    [Theory] // K p.1 ① to ⑤
    [InlineData(PromotionBody.Chamber,                 true)]
    [InlineData(PromotionBody.PrefecturalFederation,   true)]
    [InlineData(PromotionBody.ShoppingStreet,          true)]
    [InlineData(PromotionBody.Cooperative,             true)]
    [InlineData(PromotionBody.SalesSupportCorporation, true)]
    [InlineData(PromotionBody.Other,                   false)]
    public void The_body_is_one_of_five_kinds(PromotionBody body, bool passes)
        => Expect(But(j => j with { PromotionBody = body }), "body", passes);

    [Theory] // K p.2, p.12
    [InlineData(10, true)]
    [InlineData( 9, false)]
    public void Ten_participants_or_more(int participants, bool passes)
        => Expect(But(j => j with { Participants = participants }), "participants", passes);

    [Theory] // K p.4; K p.11: 10 in each of several kinds of work
    [InlineData(false, false, false, false, "acts")]
    [InlineData(false, true,  false, false, null)]
    [InlineData(false, false, true,  false, null)]
    [InlineData(true,  true,  false, false, "ten-in-each")]
    [InlineData(true,  false, true,  false, "ten-in-each")]
    [InlineData(false, true,  true,  false, "ten-in-each")]
    [InlineData(true,  true,  true,  true,  null)]
    public void One_kind_of_work_or_ten_in_each_of_several(bool fair, bool sales, bool marketing, bool ten, string? fails)
        => Expect(But(j => j with
        {
            TradeFair = fair, SalesEvent = sales, MarketingBase = marketing, Joint = j.Joint with { TenInEachWork = ten },
        }), fails ?? "acts", fails is null);

    public static TheoryData<string, Func<JizokukaJoint, JizokukaJoint>> Failures => new()
    {
        { "participants-of-kind", j => j with { ParticipantsOfKind = false } },              // K p.1-2
        { "participant-large-parent", j => j with { ParticipantHeldByLargeCapital = true } }, // K p.2 ① to ⑤
        { "participant-income", j => j with { ParticipantIncomeOver = true } },
        { "participant-tied", j => j with { ParticipantTied = true } },
        { "participant-officers", j => j with { ParticipantSharesOfficers = true } },
        { "participant-elsewhere", j => j with { ParticipantElsewhere = true } },
        { "spreads", j => j with { SpreadsEffect = false } },                                // K p.3 (1) to (3)
        { "lasting", j => j with { LastingSupport = false } },
        { "one-stop", j => j with { OneStop = false } },
        { "sold-for-them", j => j with { SoldForThem = true } },
        { "informed", j => j with { ParticipantsInformed = false } },                        // K p.4
        { "for-itself", j => j with { ForItself = true } },
        { "without-sales", j => j with { WithoutSales = true } },
        { "repeated", j => j with { LikeEarlierProject = true } },
        { "grant-flows-back", j => j with { GrantFlowsBack = true } },
        { "indicators", j => j with { IndicatorsSet = false } },
        { "papers-by-others", j => j with { PapersByOthers = true } },                       // K p.11
    };

    [Theory, MemberData(nameof(Failures))]
    public void Each_line_fails_alone(string row, Func<JizokukaJoint, JizokukaJoint> change) => Expect(Joint(change), row, passes: false);

    [Fact]
    public void So_do_those_that_other_types_have_too()
    {
        Expect(But(j => j with { ParticipantsSmall = false }), "participants-small", passes: false);     // K p.1
        Expect(But(j => j with { DuplicateSupport = true }), "duplicate-support", passes: false);        // K p.4
        Expect(But(j => j with { UnfiledReport = true }), "unfiled-report", passes: false);              // K p.6
        Expect(But(j => j with { SeveralApplications = true }), "one-application", passes: false);       // K p.10
        Expect(But(j => j with { OwnPlan = false }), "own-plan", passes: false);                         // K p.12
        Expect(Chamber with { Applicant = Chamber.Applicant with { AntisocialForces = true } }, "antisocial", passes: false); // K p.6
    }

    [Theory] // K p.9: from 2026-01-16 without an hour to 2026-02-27 17:00
    [InlineData("2026-01-15T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2026-01-16T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2026-01-17T00:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-02-27T17:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-02-27T17:00:01", TrackVerdict.NotOpen)]
    public void The_window_closes_at_five(string on, TrackVerdict verdict) => Assert.Equal(verdict, Assessed(Chamber, on).Verdict);

    [Theory] // K p.9: several weeks, read as 28 days, before 2026-02-27
    [InlineData("2026-01-30T23:59:59", TrackVerdict.Eligible)]
    [InlineData("2026-01-31T00:00:00", TrackVerdict.NotEligible)]
    public void An_account_that_cannot_come_in_time_refuses(string on, TrackVerdict verdict)
        => Assert.Equal(verdict,
            Assessed(Chamber with { Applicant = Chamber.Applicant with { HasGbizIdPrime = false } }, on).Verdict);

    [Theory] // K p.9, p.19: 30 days after completion or the 10th of the next month, whichever is earlier
    [InlineData("2026-10-31", "2026-11-10")]
    [InlineData("2026-10-11", "2026-11-10")]
    [InlineData("2026-10-10", "2026-11-09")]
    [InlineData("2026-12-31", "2027-01-10")]
    public void The_report_is_due_on_the_tenth_or_after_thirty_days(string completed, string due)
    {
        var c = Chamber with { Award = new() { CompletedOn = JizokukaCases.Day(completed) } };
        var report = Assert.Single(Catalogue.National[Track].Calendar(c).Select(e => e.Date), d => d.Row == "completion-report");
        Assert.Equal(JizokukaCases.Day(due), report.Day);
    }

    [Theory] // K p.14, p.19: revoked, and not how much is returned
    [InlineData(false,         0)]
    [InlineData(true,  8_000_000)]
    public void A_revoked_decision_may_cost_all_of_it(bool revoked, long most)
    {
        var settled = Catalogue.National[Track].Settle(Chamber with
        {
            Award = new() { Grant = Yen.Of(8_000_000), RaisedPart = Yen.Zero },
            Results = new() { DecisionRevoked = revoked, Disposal = new() { Disposed = false } },
        });
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(most)), settled.Total);
    }

    [Theory] // K p.20: 収入の一部, 納付額は当該処分財産に係る補助金額が限度
    [InlineData(  900_000, 1_500_000,   900_000)]
    [InlineData(2_000_000, 1_500_000, 1_500_000)]
    public void A_disposal_may_cost_its_proceeds_up_to_the_grant_for_the_asset(long price, long asset, long most)
        => Assert.Equal(new YenRange(Yen.Zero, Yen.Of(most)), Catalogue.National[Track].Settle(Chamber with
        {
            Award = new() { Grant = Yen.Of(8_000_000), RaisedPart = Yen.Zero },
            Results = new()
            {
                DecisionRevoked = false, Disposal = new() { Disposed = true, Price = Yen.Of(price), Grant = Yen.Of(asset) },
            },
        }).Total);

    [Fact] // K p.20: 財産を処分したことによって得た収入
    public void An_asset_given_away_brought_nothing_to_pay_in()
        => Assert.Equal(new YenRange(Yen.Zero), Catalogue.National[Track].Settle(Chamber with
        {
            Award = new() { Grant = Yen.Of(8_000_000), RaisedPart = Yen.Zero },
            Results = new()
            {
                DecisionRevoked = false,
                Disposal = new() { Disposed = true, Sold = false, Price = Yen.Of(900_000), Grant = Yen.Of(1_500_000) },
            },
        }).Total);

    [Fact] // K p.12-13
    public void Twenty_five_points_of_view_and_no_points()
    {
        Assert.Equal(25, Catalogue.National.Track(Track).Rows.Count(r => r.Id.StartsWith("review-", StringComparison.Ordinal)));
        Assert.Empty(Assessed(Chamber).Points);
    }
}
