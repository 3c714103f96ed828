using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Everywhere;

/// <summary>A cost that does not count is taken out; it does not refuse the applicant.</summary>
public class EarlyCostTests
{
    private static readonly JapanTime On = new(2026, 3, 10, 12, 0);

    /// <summary>The digest of 第3回, which the guideline stands in for.</summary>
    private const string Digest = "shinjigyo-shinshutsu/3";

    [Fact]
    public void Costs_before_the_decision_or_outside_the_period_refuse_nobody() => Faults.None(
        from track in Catalogue.National.Tracks
        where track.Id != Digest
        from row in Assessor.For(track).Assess(new Case
        {
            Costs = new() { IncludesEarlyOrders = true },
            OverseasIp = new() { IncludesCostsBeforeDecision = true },
            JigyoShokei = new() { IncludesCostsOutsidePeriod = true },
        }, On).Findings
        where row.Verdict == Verdict.NotMet
        select $"{track.Id}: {row.Row}");

    private static YenRange Granted(string track, Case c)
        => Assessor.For(Catalogue.National.Track(track)).Assess(c, On).Grant!.Range;

    private static YenRange Exactly(long yen) => new(Yen.Of(yen));

    [Theory] // 一般型 1/2, 101人以上 8,000万円 S0:49
    [InlineData(10_000_000, 0,          5_000_000)]
    [InlineData(10_000_000, 2_000_001,  3_999_999)] // 7,999,999 / 2 = 3,999,999.5
    [InlineData(10_000_000, 10_000_000, 0)]
    [InlineData(10_000_000, 12_000_000, 0)]
    public void Orders_before_the_decision_are_taken_off_the_costs(long machinery, long early, long grant)
        => Assert.Equal(Exactly(grant), Granted("shoryokuka/general-r7", new()
        {
            Applicant = new() { Employees = 150, Standing = new() { Revitalising = false } },
            Plan = new() { ClaimsRaisedCap = false, ClaimsMinimumWageSpecial = false },
            Costs = new()
            {
                Machinery = Yen.Of(machinery), Transport = Yen.Zero, TechnologyLicences = Yen.Zero, IntellectualProperty = Yen.Zero,
                Outsourcing = Yen.Zero, Experts = Yen.Zero, Cloud = Yen.Zero, EarlyOrders = Yen.Of(early),
            },
        }));

    [Theory] // 1/2以内、150万円 S4:30-31; 支援決定後に発生した費用を助成 S4:113
    [InlineData(0,         1_000_000)]
    [InlineData(1_500_000, 250_000)] // (2,000,000 − 1,500,000) / 2
    public void Costs_before_the_decision_of_support_are_taken_off(long before, long grant)
        => Assert.Equal(Exactly(grant), Granted("kenrika/2024/patent", new()
        {
            OverseasIp = new()
            {
                University = true, OfficeFees = Yen.Of(2_000_000), AgentFees = Yen.Zero, Translation = Yen.Zero,
                CostsBeforeDecision = Yen.Of(before),
            },
        }));

    [Theory] // PMI専門家活用類型 1/2、150万円 S2:1266, 1309; 補助事業期間内に契約・発注を行い支払った経費 S2:1208
    [InlineData(0,         1_500_000)]
    [InlineData(2_000_000, 1_000_000)] // (4,000,000 − 2,000,000) / 2
    public void Costs_outside_the_project_period_are_taken_off(long outside, long grant)
        => Assert.Equal(Exactly(grant), Granted("jigyo-shokei/r6/pmi-expert", new()
        {
            Costs = new() { Outsourcing = Yen.Zero },
            JigyoShokei = new() { Equipment = Yen.Of(4_000_000), Commissions = Yen.Zero, CostsOutsidePeriod = Yen.Of(outside) },
        }));

    [Fact] // 2/3: 300,000 × 2/3
    public void Of_sales_expansion_they_are_taken_off_all_but_the_website()
        => Assert.Equal(Exactly(200_000), Granted("jizokuka/17", new()
        {
            Costs = new() { EarlyOrders = Yen.Of(100_000) },
            Plan = new() { ClaimsRaisedCap = false },
            Jizokuka = new()
            {
                Machinery = Yen.Of(400_000), Publicity = Yen.Zero, Website = Yen.Zero, Exhibitions = Yen.Zero, Travel = Yen.Zero,
                ProductDevelopment = Yen.Zero, Rent = Yen.Zero, Consignment = Yen.Zero, ClaimsInvoiceSpecial = false,
                ClaimsDeficitRate = false,
            },
        }));

    [Theory] // セキュリティ対策推進枠 1/2 p.10
    [InlineData(false, 500_000, 500_000)]
    [InlineData(true,  0,       500_000)]
    public void That_there_are_none_says_all_and_that_there_are_some_asks_how_much(bool some, long least, long most)
        => Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), Granted("it-donyu/2025/security", new()
        {
            Applicant = new() { Employees = 30, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther },
            Costs = new() { IncludesEarlyOrders = some },
            ItDonyu = new() { SecurityService = Yen.Of(1_000_000) },
        }));
}
