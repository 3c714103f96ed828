using Hojo.Model;
using NodaTime.Text;
using static Hojo.Tests.Programmes.Shoryokuka.General08Cases;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>一般型 第8回 公募要領 p.9–18: who may apply, and with what plan.</summary>
public class General08Tests
{
    [Theory] // 2-1 ア, エ p.14–16: capital or headcount, or the headcount of 特定事業者 with less than 10億円
    [InlineData(Industry.ManufacturingConstructionTransport,   300_000_000, 500, true)]
    [InlineData(Industry.ManufacturingConstructionTransport,   300_000_001, 500, true)]
    [InlineData(Industry.ManufacturingConstructionTransport,   300_000_001, 501, false)]
    [InlineData(Industry.ManufacturingConstructionTransport, 1_000_000_000, 301, false)]
    [InlineData(Industry.ManufacturingConstructionTransport, 1_000_000_000, 300, true)]
    [InlineData(Industry.Wholesale,                            999_999_999, 400, true)]
    [InlineData(Industry.Wholesale,                            999_999_999, 401, false)]
    [InlineData(Industry.Services,                              50_000_001, 300, true)]
    [InlineData(Industry.Services,                              50_000_001, 301, false)]
    [InlineData(Industry.Retail,                                50_000_000, 999, true)]
    [InlineData(Industry.Retail,                                50_000_001, 301, false)]
    [InlineData(Industry.RubberProducts,                     2_000_000_000, 900, true)]
    [InlineData(Industry.RubberProducts,                     2_000_000_000, 901, false)]
    [InlineData(Industry.SoftwareAndInformation,               999_999_999, 500, true)]
    [InlineData(Industry.Inns,                                 999_999_999, 501, false)]
    [InlineData(Industry.Other,                                999_999_999, 500, true)]
    public void Companies_by_size(Industry industry, long capital, int employees, bool passes)
        => But(a => a with { Industry = industry, Capital = Yen.Of(capital), Employees = employees }).Expect("size", passes);

    [Theory] // オ, カ, キ p.16: 300人以下; 財団・社団・任意団体 p.14
    [InlineData(ShoryokukaOrganisation.NonProfit,     300, true)]
    [InlineData(ShoryokukaOrganisation.NonProfit,     301, false)]
    [InlineData(ShoryokukaOrganisation.SocialWelfare, 301, false)]
    [InlineData(ShoryokukaOrganisation.Dentistry,     300, true)]
    [InlineData(ShoryokukaOrganisation.Dentistry,     301, false)]
    [InlineData(ShoryokukaOrganisation.Cooperative,   301, true)]
    [InlineData(ShoryokukaOrganisation.Care,           10, false)] // カタログ注文型 only
    [InlineData(ShoryokukaOrganisation.Neither,        10, false)]
    public void Corporations_of_other_kinds(ShoryokukaOrganisation organisation, int employees, bool passes)
        => But(a => a with { Employees = employees }, s: s => s with { Organisation = organisation }).Expect("size", passes);

    [Theory] // みなし大企業 ①〜⑥ p.17
    [InlineData("large-company-half",       "1/2", "1/2", "0/1", "0/1", "0/1", 0)]
    [InlineData("large-company-two-thirds", "1/3", "2/3", "0/1", "0/1", "0/1", 0)]
    [InlineData("large-company-officers",   "0/1", "0/1", "1/2", "0/1", "0/1", 0)]
    [InlineData("deemed-large-owned",       "0/1", "0/1", "0/1", "1/1", "0/1", 0)]
    [InlineData("deemed-large-officers",    "0/1", "0/1", "0/1", "0/1", "1/1", 0)]
    [InlineData("taxable-income",           "0/1", "0/1", "0/1", "0/1", "0/1", 1_500_000_001)]
    [InlineData(null,                       "49/100", "65/100", "49/100", "99/100", "99/100", 1_500_000_000)]
    public void Deemed_large(string? row, string one, string all, string officers, string owners, string ownersOfficers, long income)
    {
        var c = But(a => a with
        {
            AverageTaxableIncome = Yen.Of(income),
            Ownership = a.Ownership with
            {
                LargestLargeCompany = Rate.Parse(one), AllLargeCompanies = Rate.Parse(all), LargeCompanyOfficers = Rate.Parse(officers),
                DeemedLargeCompanies = Rate.Parse(owners), DeemedLargeOfficers = Rate.Parse(ownersOfficers),
            },
        });
        c.Expect(row ?? "taxable-income", row is null);
    }

    [Theory] // みなし同一法人 p.17: 議決権の50%超, or the same representative
    [InlineData("same-corporation", "501/1000", true,  false, false, false)]
    [InlineData("same-corporation", "1/2",      true,  false, false, true)]
    [InlineData("same-corporation", "1/1",      false, false, false, true)]
    [InlineData("identical",        "0/1",      false, true,  false, false)]
    [InlineData("same-household",   "0/1",      false, false, true,  false)]
    public void Deemed_the_same(string row, string votes, bool parent, bool identical, bool household, bool passes)
        => But(a => a with
        {
            HouseholdMemberApplies = household,
            Ownership = a.Ownership with { ParentVotes = Rate.Parse(votes), SameGroupApplies = parent, IdenticalApplies = identical },
        }).Expect(row, passes);

    [Theory] // 支払いが完了していない事業者 p.17, p.18
    [InlineData("own-unpaid",    AwardedProgramme.Shoryokuka, "shoryokuka/general-r7", AwardStatus.Applied,   false)]
    [InlineData("own-unpaid",    AwardedProgramme.Shoryokuka, "shoryokuka/general-r7", AwardStatus.Decided,   false)]
    [InlineData("own-unpaid",    AwardedProgramme.Shoryokuka, "shoryokuka/general-r7", AwardStatus.Completed, true)]
    [InlineData("own-unpaid",    AwardedProgramme.Shoryokuka, "shoryokuka/general-r7", AwardStatus.Rejected,  true)]
    [InlineData("others-unpaid", AwardedProgramme.JigyoSaikochiku, null,               AwardStatus.Decided,   false)]
    [InlineData("others-unpaid", AwardedProgramme.JigyoSaikochiku, null,               AwardStatus.Adopted,   true)]
    [InlineData("others-unpaid", AwardedProgramme.ItDonyu,         null,               AwardStatus.Decided,   true)]
    [InlineData("revoked",       AwardedProgramme.Shoryokuka, "shoryokuka/general-r6", AwardStatus.Revoked,   false)]
    public void Awards_that_bar(string row, AwardedProgramme programme, string? track, AwardStatus status, bool passes)
        => But(a => a with { PastAwards = [new(programme) { Track = track, Status = status, CoversSameCosts = false }] })
            .Expect(row, passes);

    [Theory] // 応募申請日を起点にして過去3年間に交付決定を合計で2回以上 p.18; asked on 2026-10-01
    [InlineData("2023-10-01", false)]
    [InlineData("2023-09-30", true)]
    public void Two_decisions_in_three_years(string first, bool passes)
        => But(a => a with
        {
            PastAwards =
            [
                Ended(AwardedProgramme.Monodzukuri, first), Ended(AwardedProgramme.ShinjigyoShinshutsu, "2025-04-01"),
            ],
        }).Expect("two-decisions", passes);

    [Theory] // 1-5 p.9–11
    [InlineData("productivity", 4.0,    3.5,    0.1, 30, true)]
    [InlineData("productivity", 3.9999, 3.5,    0.1, 30, false)]
    [InlineData("wage",         4.0,    3.4999, 0.1, 30, false)]
    [InlineData("value-added",  4.0,    3.5,    0.0, 30, false)]
    [InlineData("wage-floor",   4.0,    3.5,    0.1, 29, false)]
    public void The_plan(string row, double productivity, double perHead, double valueAdded, int gap, bool passes)
        => But(p: p => p with
        {
            LaborProductivity = Pct((decimal)productivity), PayrollPerHead = Pct((decimal)perHead),
            ValueAdded = Pct((decimal)valueAdded), WageFloorGap = gap,
        }).Expect(row, passes);

    [Fact]
    public void The_wage_floor_is_not_asked_of_the_minimum_wage_special() // p.10
        => But(a => a with { NearMinimumWageStaff = new(30, 100) }, p => p with { ClaimsMinimumWageSpecial = true, WageFloorGap = 0 })
            .Expect("wage-floor", true);

    [Theory] // 従業員数21名以上 p.10: published, or pledged
    [InlineData(20, false, false, true)]
    [InlineData(21, false, false, false)]
    [InlineData(21, true,  false, true)]
    [InlineData(21, false, true,  true)]
    public void The_action_plan(int employees, bool published, bool pledged, bool passes)
        => But(a => a with { Employees = employees, EmployeesAtEnd = employees }, p => p with { ActionPlanPublished = published },
            s: s => s with { ActionPlanPledged = pledged }).Expect("action-plan", passes);

    [Theory] // 単価50万円(税抜)以上 p.19
    [InlineData(500_000, true)]
    [InlineData(499_999, false)]
    public void A_machine_of_half_a_million(long price, bool passes)
        => But(c: c => c with { HighestUnitPrice = Yen.Of(price) }).Expect("core-cost", passes);

    [Theory] // second-hand: 2026-09-18 to 2026-10-16 17:00
    [InlineData(2026,  9, 17, 12,  0, TrackVerdict.NotOpen)]
    [InlineData(2026,  9, 18, 12,  0, TrackVerdict.NeedsJudgement)] // the hour is not known
    [InlineData(2026,  9, 19,  0,  0, TrackVerdict.Eligible)]
    [InlineData(2026, 10, 16, 17,  0, TrackVerdict.Eligible)]
    [InlineData(2026, 10, 16, 17,  1, TrackVerdict.NotOpen)]
    public void The_window(int year, int month, int day, int hour, int minute, TrackVerdict verdict)
        => Assert.Equal(verdict, Base.Assessed(new(year, month, day, hour, minute)).Verdict);

    [Theory] // 5 事業場内最低賃金 55円以上 p.31
    [InlineData(55, Verdict.Met)]
    [InlineData(54, Verdict.NotMet)]
    public void The_point_for_the_lowest_wage(int yen, Verdict holds)
        => Assert.Equal(holds, Assert.Single(But(s: s => s with { RecentWageFloorRise = yen }).Assessed().Points,
            p => p.Row == "point-wage-floor").Holds);

    private static PastAward Ended(AwardedProgramme programme, string decidedOn)
    {
        var decided = LocalDatePattern.Iso.Parse(decidedOn).Value;
        return new(programme)
        {
            Status = AwardStatus.Completed, DecidedOn = decided, CompletedOn = decided.PlusMonths(10), CoversSameCosts = false,
        };
    }
}
