using Hojo.Model;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.GuidelineCases;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回, double entry: companies that a second reader made from the guideline alone, each worked by hand. Pages are those of
/// 公募要領 第3回 1.1版.</summary>
public class GuidelineCompaniesTests
{
    /// <summary>A maker of metal parts in 広島県 with 18 people: 30,000,000 + 8,000,000.</summary>
    internal static readonly Case Maker = Complete.But(
        a => a with
        {
            Employees = 18, Capital = Yen.Of(30_000_000), Sales = Yen.Of(300_000_000), AverageTaxableIncome = Yen.Of(20_000_000),
        },
        p => p with
        {
            Prefecture = Prefecture.Hiroshima, Payroll = Pct(3.0), PayrollPerHead = Pct(4.0), WageFloorGap = 40,
            NewSales = p.NewSales with { OfSales = new Rate(12, 100), OfValueAdded = new Rate(10, 100) },
        },
        c => c with { Machinery = Yen.Of(30_000_000), Buildings = Yen.Of(8_000_000) });

    /// <summary>Over the table of retail, and within that of specified businesses (p.6, 7).</summary>
    private static readonly Case Retailer = Maker.But(
        a => a with { Industry = Industry.Retail, Capital = Yen.Of(60_000_000), Employees = 120, Sales = Yen.Of(2_500_000_000) },
        p => p with { NewSales = p.NewSales with { OfSales = new Rate(10, 100) } },
        c => c with { Machinery = Yen.Of(10_000_000), Buildings = Yen.Of(140_000_000) });

    /// <summary>Its new business is 3% of all sales, and 10% of those of its division (p.14).</summary>
    private static readonly Case Division = Maker.But(
        a => a with { Employees = 80, Sales = Yen.Of(1_000_000_000) },
        p => p with
        {
            NewSales = new()
            {
                OfSales = new Rate(3, 100), OfValueAdded = new Rate(4, 100), DivisionSales = Yen.Of(300_000_000),
                OfDivisionSales = new Rate(10, 100), OfDivisionValueAdded = new Rate(12, 100),
            },
        },
        c => c with { Machinery = Yen.Of(120_000_000), Buildings = Yen.Zero });

    /// <summary>What each is granted, or the one row that stands against it.</summary>
    public static TheoryData<string, Case, object> Companies => new()
    {
        { "39,000,000 × 1/2, p.11", Costing(c => c with { Transport = Yen.Of(400_000), Experts = Yen.Of(600_000), ExpertDays = 12,
            ProfessorDays = 12 }), 19_500_000L },
        { "raised: 100,000,000 × 1/2, p.11", Raised(21, 6.0, 50), 50_000_000L },
        { "5.9% is not 6.0%, p.18", Raised(21, 5.9, 50), 40_000_000L },
        { "49円 are not 50円, p.18", Raised(21, 6.0, 49), 40_000_000L },
        { "20人以下, p.11", Raised(20, 6.0, 50), 30_000_000L },
        { "adopted 13 months before, p.8", Awarded(AwardStatus.Completed, "2025-02-18", "2025-12-20"), "recent-award" },
        { "declined, p.8", Awarded(AwardStatus.Declined, "2025-02-18"), 19_000_000L },
        { "21 months before and complete, p.8", Awarded(AwardStatus.Completed, "2024-06-25", "2025-12-20"), 19_000_000L },
        { "21 months before and under way, p.8", Awarded(AwardStatus.Decided, "2024-06-25"), "project-under-way" },
        { "2分の1, p.9", Owned("1/2", "1/2"), "large-company-half" },
        { "49.99% and 66.66%, p.9", Owned("4999/10000", "6666/10000"), 19_000_000L },
        { "3分の2, p.9", Owned("1/3", "2/3"), "large-company-two-thirds" },
        { "a parent that does not apply, p.11", Maker.Shares(s => s with { ParentVotes = new Rate(1, 2) }), 19_000_000L },
        { "a parent that applies, p.11", Maker.Shares(s => s with { ParentVotes = new Rate(1, 2), SameGroupApplies = true }),
            "same-corporation" },
        { "7,499,999円, p.11", Buying(14_999_998), "floor" },
        { "7,500,000円, p.11", Buying(15_000_000), 7_500_000L },
        { "7,500,000.5円", Buying(15_000_001), 7_500_000L },
        { "外注費 over 10%, p.25: 9,000,000 + 1,000,000", Buying(18_000_000, outsourcing: 4_000_000), 10_000_000L },
        { "外注費 of 10%, p.25", Buying(18_000_000, outsourcing: 2_000_000), 10_000_000L },
        { "外注費 below 10%, p.25: 9,999,999.5", Buying(18_000_000, outsourcing: 1_999_999), 9_999_999L },
        { "外注費 above the ceiling, p.11", Buying(60_000_000, outsourcing: 10_000_000), 25_000_000L },
        { "特定事業者 over the ceiling, p.11", Retailer, 70_000_000L },
        { "特定事業者 of 300, p.7", Retailer.But(a => a with { Employees = 300 }), 70_000_000L },
        { "特定事業者 of 301, p.7", Retailer.But(a => a with { Employees = 301 }), "size" },
        { "10億円未満, p.7", Retailer.But(a => a with { Capital = Yen.Of(1_000_000_000) }), "size" },
        { "資本金又は従業員数, p.6", Retailer.But(a => a with { Capital = Yen.Of(50_000_000), Employees = 301 }), 70_000_000L },
        { "15% of value added, p.14", Selling(Retailer, new Rate(99_999, 1_000_000), new Rate(15, 100)), 70_000_000L },
        { "neither, p.14", Selling(Retailer, new Rate(99_999, 1_000_000), new Rate(149_999, 1_000_000)), "new-sales" },
        { "the division, p.14", Division, 55_000_000L },
        { "10億円以上, p.14", Division.But(a => a with { Sales = Yen.Of(999_999_999) }), "new-sales" },
        { "3億円以上, p.14", Division.But(plan: p => p with
            { NewSales = p.NewSales with { DivisionSales = Yen.Of(299_999_999) } }), "new-sales" },
        { "1,000,000 + 2,000,000 of 20,000,000 + 10,000,000 more, p.25, 26", Advised(60), 13_000_000L },
        { "59 days × 50,000 = 2,950,000, p.25", Advised(59), 13_000_000L },
        { "neither machinery nor buildings, p.23", Buying(0, cloud: 16_000_000), "core-cost" },
        { "a little machinery, p.23", Buying(1_000_000, cloud: 15_000_000), 8_000_000L },
        { "一過性の支出が大半, p.23", Buying(1_000_000, cloud: 15_000_000).Told(p => p with { MostlyPassing = true }), "mostly-passing" },
        { "no confirmation, p.18", Banked(funded: true, confirmed: false), "bank" },
        { "confirmed, p.18", Banked(funded: true, confirmed: true), 19_000_000L },
        { "自己資金のみ, p.18", Banked(funded: false, confirmed: false), 19_000_000L },
        { "one target below its standard, p.15–16", Paying(2.5, 1.0).Told(p => p with { WageTargetsSet = false }), "wage-targets" },
        { "both growths below their standards, p.15", Paying(2.4, 1.0), "wage" },
        { "29円, p.17", Maker.But(plan: p => p with { WageFloorGap = 29 }), "wage-floor" },
        { "30円, p.17", Maker.But(plan: p => p with { WageFloorGap = 30 }), 19_000_000L },
        { "a cooperative of 16, p.19–20", Cooperative(raised: false), 500_000_000L },
        { "raised: 640,000,000 for 550,000,000, p.19", Cooperative(raised: true), 550_000_000L },
    };

    [Theory]
    [MemberData(nameof(Companies))]
    public void Each_is_granted_what_was_worked_by_hand_or_refused_for_one_reason(string why, Case told, object expected)
    {
        var a = told.ByGuideline();
        var against = a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row);
        Assert.True(against.SequenceEqual(expected is string row ? [row] : []), $"{why}: {string.Join(", ", against)}");
        if (expected is long yen) Assert.Equal((TrackVerdict.Eligible, new YenRange(Yen.Of(yen))), (a.Verdict, a.Grant!.Range));
    }

    [Fact]
    public void A_specified_business_has_its_point_and_an_sme_of_more_people_has_not() // p.7, 44
    {
        Verdict Point(Case c) => Assert.Single(c.ByGuideline().Points, p => p.Row == "specified-business").Holds;
        Assert.Equal(Verdict.Met, Point(Retailer));
        Assert.Equal(Verdict.NotMet, Point(Retailer.But(a => a with { Capital = Yen.Of(50_000_000), Employees = 301 })));
    }

    [Fact]
    public void What_is_new_to_the_market_has_to_be_told() // p.14; easily done: a deduction, p.45
    {
        var a = Maker.But(x => x with { Standing = x.Standing with { EasilyDone = true } },
            p => p with { Novelty = p.Novelty with { NewCustomers = null } }).ByGuideline();
        Assert.Equal(TrackVerdict.NeedsInput, a.Verdict);
        Assert.Equal(["new-market"], a.Findings.Where(f => f.Verdict == Verdict.Unknown).Select(f => f.Row));
        Assert.Equal(Verdict.Met, Assert.Single(a.Points, p => p.Row == "easily-done").Holds);
    }

    [Theory] // 公募開始 12月23日, 申請受付 2月17日, 応募締切 18:00 p.30
    [InlineData("2025-12-23T09:00:00")]
    [InlineData("2026-03-26T18:01:00")]
    public void Before_and_after_it_cannot_be_applied_for_and_the_amount_stands(string on)
    {
        var a = Maker.ByGuideline(At(on));
        Assert.Equal((TrackVerdict.NotOpen, new YenRange(Yen.Of(19_000_000))), (a.Verdict, a.Grant!.Range));
    }

    private static Case Costing(Func<Costs, Costs> costs) => Maker.But(costs: costs);

    private static Case Buying(long machinery, long outsourcing = 0, long cloud = 0)
        => Costing(c => c with
        {
            Machinery = Yen.Of(machinery), Buildings = Yen.Zero, Outsourcing = Yen.Of(outsourcing), Cloud = Yen.Of(cloud),
        });

    private static Case Raised(int employees, double payroll, int gap)
        => Costing(c => c with { Machinery = Yen.Of(80_000_000), Buildings = Yen.Of(20_000_000) }).But(
            a => a with { Employees = employees }, p => p with { ClaimsRaisedCap = true, Payroll = Pct(payroll), WageFloorGap = gap });

    private static Case Awarded(AwardStatus status, string adopted, string? completed = null)
        => Maker.But(a => a with
        {
            PastAwards =
            [
                new(AwardedProgramme.Monodzukuri, Day(adopted))
                {
                    Status = status, CompletedOn = completed is null ? null : Day(completed), CoversSameCosts = false,
                },
            ],
        });

    private static Case Owned(string largest, string all)
        => Maker.Shares(s => s with { LargestLargeCompany = Share(largest), AllLargeCompanies = Share(all) });

    private static Case Selling(Case company, Rate sales, Rate valueAdded)
        => company.But(plan: p => p with { NewSales = p.NewSales with { OfSales = sales, OfValueAdded = valueAdded } });

    private static Case Advised(int days)
        => Costing(c => c with
        {
            Machinery = Yen.Of(20_000_000), Buildings = Yen.Zero, Experts = Yen.Of(3_000_000), ExpertDays = days, ProfessorDays = days,
            Advertising = Yen.Of(5_000_000), ExpectedYearlySales = Yen.Of(40_000_000),
        });

    private static Case Banked(bool funded, bool confirmed)
        => Maker.But(plan: p => p with { BankFunded = funded, BankConfirmation = confirmed });

    private static Case Paying(double total, double perHead)
        => Maker.But(plan: p => p with { Payroll = Pct(total), PayrollPerHead = Pct(perHead) });

    private static Case Cooperative(bool raised)
        => Costing(c => c with { Machinery = Yen.Zero, Buildings = Yen.Of(1_100_000_000) })
            .But(plan: p => p with { ClaimsRaisedCap = raised, Payroll = Pct(6.0), WageFloorGap = 50 })
            .Told(p => p with
            {
                Organisation = ShinjigyoOrganisation.OtherCorporation,
                Cooperative = new()
                {
                    Claims = true, OfKind = true, DoesBusiness = true, UpToTwenty = 4, UpToFifty = 4, UpToHundred = 4, OverHundred = 4,
                },
            });

    private static Rate Share(string share)
    {
        var parts = share.Split('/');
        return new(int.Parse(parts[0], null), int.Parse(parts[1], null));
    }
}
