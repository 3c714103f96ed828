using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.DigitalAi;

/// <summary>デジタル化・AI導入補助金2026, as the five 交付規程 of 2026-01-16 have it; pages are theirs.</summary>
public class Fy2026Tests
{
    private static readonly JapanTime On = new(2026, 8, 1, 12, 0);

    private static readonly Case Shop = new()
    {
        Applicant = new()
        {
            Industry = Industry.Retail, SmallScaleTrade = SmallScaleTrade.CommerceAndServices, Employees = 10, SoleProprietor = false,
            Capital = Yen.Of(10_000_000), AverageTaxableIncome = Yen.Of(5_000_000), NearMinimumWageStaff = new Rate(0, 1),
            Ownership = new()
            {
                LargestLargeCompany = new Rate(0, 1), AllLargeCompanies = new Rate(0, 1), LargeCompanyOfficers = new Rate(0, 1),
            },
            AntisocialForces = false, HasGbizIdPrime = true, MeetsRestOfGuideline = true, Record = new() { OverlapsOtherSupport = false },
        },
        Plan = new()
        {
            Years = 3, LaborProductivity = Growth.Of(new(3.0m)), PayrollPerHead = Growth.Of(new(3.0m)), WageFloorGap = 30,
            ClaimsMinimumWageSpecial = false,
        },
        ItDonyu = new()
        {
            Organisation = ItOrganisation.Company, OperatesInJapan = true, AwardedBefore = false, AwardedSince2022 = false,
            FirstYearProductivity = Growth.Of(new(3.0m)), WageRuleExempt = false, WagePlanDeclared = true, Processes = 4,
            GeneralProcess = false, Functions = 2, Software = Yen.Of(1_000_000), Options = Yen.Zero, Services = Yen.Zero,
            Computers = Yen.Zero, Registers = Yen.Zero, SecurityService = Yen.Of(1_000_000), SecurityAction = true,
            Barred = new() { OwnedByDeemedLarge = false, OfficersFromDeemedLarge = false },
            Trade = new() { Orderer = true, ReceiversQualify = true, FreeAccounts = true, EligibleCloud = Yen.Of(1_200_000) },
        },
    };

    private static Case But(Func<ItDonyuPart, ItDonyuPart> own, Func<Applicant, Applicant>? applicant = null,
        Func<BusinessPlan, BusinessPlan>? plan = null) => Shop with
        {
            ItDonyu = own(Shop.ItDonyu), Applicant = applicant?.Invoke(Shop.Applicant) ?? Shop.Applicant,
            Plan = plan?.Invoke(Shop.Plan) ?? Shop.Plan,
        };

    private static Assessment Of(string track, Case c, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track("digital-ai/2026/" + track)).Assess(c, on ?? On);

    private static Verdict Row(string track, string row, Case c) => Of(track, c).Findings.Single(f => f.Row == row).Verdict;

    private static void Grants(string track, Case c, long grant)
        => Assert.Equal(new YenRange(Yen.Of(grant)), Of(track, c).Grant!.Range);

    [Theory]
    [InlineData("normal")]
    [InlineData("normal-large")]
    [InlineData("invoice")]
    [InlineData("electronic-trade")]
    [InlineData("security")]
    public void On_the_rules_alone_nobody_is_told_to_be_eligible(string track)
    {
        var software = track == "normal-large" ? 4_000_000 : 1_000_000;
        var a = Of(track, But(s => s with { Software = Yen.Of(software) }));
        Assert.Equal(["rest-of-guideline"], a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
        Assert.Equal(TrackVerdict.NeedsJudgement, a.Verdict);
    }

    [Theory] // in force from 2026-01-16 (p.12); later closing days than the fifth were not noted
    [InlineData("2026-01-15T12:00", Verdict.NotMet)]
    [InlineData("2026-01-16T12:00", Verdict.Unknown)]
    [InlineData("2026-11-28T12:00", Verdict.Unknown)]
    public void When_it_is_open_is_not_known(string on, Verdict open)
        => Assert.Equal(open, Catalogue.National.Track("digital-ai/2026/normal").OpenOn(JapanTime.Parse(on)));

    [Theory] // 1/2, 5万円～１５０万円未満, 2/3 near the minimum wage (p.13)
    [InlineData("normal",       1_000_000, 0,     500_000)]
    [InlineData("normal",       3_000_000, 0,   1_499_999)]
    [InlineData("normal",       1_000_000, 30,    666_666)]
    [InlineData("normal",       1_000_000, 29,    500_000)]
    [InlineData("normal-large", 3_000_000, 0,   1_500_000)]
    [InlineData("normal-large", 9_000_000, 0,   4_500_000)]
    [InlineData("normal-large", 9_000_001, 0,   4_500_000)]
    public void The_normal_frame_pays_half(string track, long software, int near, long grant)
        => Grants(track, But(s => s with { Software = Yen.Of(software) }, a => a with { NearMinimumWageStaff = new Rate(near, 100) },
            p => p with { ClaimsMinimumWageSpecial = true }), grant);

    [Theory]
    [InlineData("normal", 99_999, TrackVerdict.NotEligible)] // 49,999
    [InlineData("normal", 100_000, TrackVerdict.NeedsJudgement)]
    [InlineData("normal-large", 2_999_999, TrackVerdict.NotEligible)]
    [InlineData("normal-large", 3_000_000, TrackVerdict.NeedsJudgement)]
    public void A_grant_below_the_band_is_refused(string track, long software, TrackVerdict verdict)
        => Assert.Equal(verdict, Of(track, But(s => s with { Software = Yen.Of(software) })).Verdict);

    [Theory] // 1年後3%(4%), 年平均3%(4%) (p.4)
    [InlineData(3.0, 3.0, false, Verdict.Met, Verdict.Met)]
    [InlineData(2.9, 2.9, false, Verdict.NotMet, Verdict.NotMet)]
    [InlineData(4.0, 4.0, true, Verdict.Met, Verdict.Met)]
    [InlineData(3.9, 3.9, true, Verdict.NotMet, Verdict.NotMet)]
    public void Productivity_has_to_rise(double first, double yearly, bool before, Verdict inAYear, Verdict overall)
    {
        var c = But(s => s with { FirstYearProductivity = Growth.Of(new((decimal)first)), AwardedBefore = before },
            plan: p => p with { LaborProductivity = Growth.Of(new((decimal)yearly)) });
        Assert.Equal((inAYear, overall), (Row("normal", "first-year-productivity", c), Row("normal", "labor-productivity", c)));
    }

    [Theory] // 物価安定の目標(2%)+1% from 150万円, +1.5% with an award of 2022–2025 (p.4–5); small businesses apart
    [InlineData("normal-large", "payroll", 3.0, false, 10, Verdict.Met)]
    [InlineData("normal-large", "payroll", 2.9, false, 10, Verdict.NotMet)]
    [InlineData("normal-large", "payroll", 0.0, false, 5, Verdict.Met)]
    [InlineData("normal", "payroll-after-award", 0.0, false, 10, Verdict.Met)]
    [InlineData("normal", "payroll-after-award", 3.5, true, 10, Verdict.Met)]
    [InlineData("normal", "payroll-after-award", 3.4, true, 10, Verdict.NotMet)]
    [InlineData("invoice", "payroll-after-award", 3.4, true, 10, Verdict.NotMet)]
    [InlineData("security", "payroll-after-award", 3.4, true, 5, Verdict.Met)]
    [InlineData("electronic-trade", "payroll-after-award", 3.5, true, 10, Verdict.Met)]
    [InlineData("electronic-trade", "payroll-after-award", 4.9, true, 51, Verdict.Met)]      // capital of an SME
    [InlineData("electronic-trade", "payroll-after-award", 4.9, true, -51, Verdict.NotMet)]  // a large one: +3%, so 5%
    [InlineData("electronic-trade", "payroll-after-award", 5.0, true, -51, Verdict.Met)]
    public void Pay_per_head_has_to_rise(string track, string row, double growth, bool awarded, int employees, Verdict verdict)
    {
        var c = But(s => s with { AwardedSince2022 = awarded },
            a => a with { Employees = Math.Abs(employees), Capital = Yen.Of(employees < 0 ? 50_000_001 : 10_000_000) },
            p => p with { PayrollPerHead = Growth.Of(new((decimal)growth)) });
        Assert.Equal(verdict, Row(track, row, c));
    }

    [Theory] // 別紙1: 小売業 5千万円以下 or 50人以下 (p.14); 三(1)–(6) (p.15)
    [InlineData(50, 50_000_001, 0, Verdict.Met, Verdict.Met)]
    [InlineData(51, 50_000_000, 0, Verdict.Met, Verdict.Met)]
    [InlineData(51, 50_000_001, 0, Verdict.NotMet, Verdict.Met)]
    [InlineData(10, 10_000_000, 50, Verdict.Met, Verdict.NotMet)]
    [InlineData(10, 10_000_000, 49, Verdict.Met, Verdict.Met)]
    public void Large_companies_may_not_apply(int employees, long capital, int largest, Verdict size, Verdict half)
    {
        var c = But(s => s, a => a with
        {
            Employees = employees, Capital = Yen.Of(capital),
            Ownership = a.Ownership with { LargestLargeCompany = new Rate(largest, 100), AllLargeCompanies = new Rate(largest, 100) },
        });
        Assert.All(new[] { "normal", "normal-large", "invoice", "security" },
            track => Assert.Equal((size, half), (Row(track, "size", c), Row(track, "large-company-half", c))));
    }

    [Theory] // 3/4 (small 4/5) to 50万円, 2/3 beyond, 350万円; 1機能 50万円 (p.12)
    [InlineData(10, 1,   600_000,   450_000)]
    [InlineData( 5, 1,   600_000,   480_000)]
    [InlineData(10, 1, 1_000_000,   500_000)]
    [InlineData(10, 2, 1_000_000,   722_222)] // 500,000 + (1,000,000 − 666,666.67) × 2/3
    [InlineData( 5, 2, 1_000_000,   750_000)] // 500,000 + (1,000,000 − 625,000) × 2/3
    [InlineData(10, 2, 5_166_667, 3_500_000)]
    [InlineData(10, 2, 9_000_000, 3_500_000)]
    public void The_invoice_type_pays_by_slices(int employees, int functions, long software, long grant)
        => Grants("invoice",
            But(s => s with { Functions = functions, Software = Yen.Of(software) }, a => a with { Employees = employees }), grant);

    [Theory] // 1/2 up to 10万円 and 20万円 (p.12)
    [InlineData(200_000, 0, 100_000)]
    [InlineData(300_000, 0, 100_000)]
    [InlineData(0, 400_000, 200_000)]
    [InlineData(0, 500_000, 200_000)]
    public void Hardware_comes_on_top(long computers, long registers, long more)
        => Grants("invoice", But(s => s with { Software = Yen.Of(600_000), Computers = Yen.Of(computers), Registers = Yen.Of(registers) }),
            450_000 + more);

    [Theory] // 2/3 for SMEs, 1/2 for others, 350万円 (p.13); みなし大企業 are no SMEs (p.15)
    [InlineData(10, 10_000_000, 0, 1_200_000, 800_000)]
    [InlineData(51, 50_000_001, 0, 1_200_000, 600_000)]
    [InlineData(10, 10_000_000, 50, 1_200_000, 600_000)]
    [InlineData(10, 10_000_000, 0, 5_250_000, 3_500_000)]
    [InlineData(10, 10_000_000, 0, 6_000_000, 3_500_000)]
    public void Orderers_pay_for_their_receivers(int employees, long capital, int largest, long cloud, long grant)
        => Grants("electronic-trade", But(s => s with { Trade = s.Trade with { EligibleCloud = Yen.Of(cloud) } }, a => a with
        {
            Employees = employees, Capital = Yen.Of(capital),
            Ownership = a.Ownership with { LargestLargeCompany = new Rate(largest, 100), AllLargeCompanies = new Rate(largest, 100) },
        }), grant);

    [Theory] // 1/2 (small 2/3), 5万円～１５０万円 (p.13)
    [InlineData(10, 1_000_000,   500_000)]
    [InlineData( 5, 1_000_000,   666_666)]
    [InlineData(10, 3_000_000, 1_500_000)]
    [InlineData(10, 4_000_000, 1_500_000)]
    public void The_security_frame_pays_half(int employees, long service, long grant)
        => Grants("security", But(s => s with { SecurityService = Yen.Of(service) }, a => a with { Employees = employees }), grant);
}
