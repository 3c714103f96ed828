using Hojo.Model;
using NodaTime;
using static Hojo.Tests.DoubleEntry.InvestmentCases;

namespace Hojo.Tests.DoubleEntry;

/// <summary>中小企業成長加速化補助金 1次公募 and 100億宣言, typed a second time from their leaflet (S2:1990-2260).</summary>
public class SeichoKasokukaTests
{
    private const string First = "seicho-kasokuka/1", Declaration = "hyakuoku-sengen/2025";

    private static Case Grower(long buildings, long machinery = 0, long software = 0, long outsourcing = 0, long experts = 0) => new()
    {
        Applicant = new()
        {
            HasGbizIdPrime = true, Sales = Yen.Of(4_000_000_000), Employees = 50, Ownership = Holders.NoLarge, MeetsRestOfGuideline = true,
        },
        Costs = new() { Buildings = Yen.Of(buildings), Outsourcing = Yen.Of(outsourcing), Experts = Yen.Of(experts) },
        SeichoKasokuka = new()
        {
            AimsAtHundredOku = true,
            Declared = true,
            WagePlan = true,
            Machinery = Yen.Of(machinery),
            Software = Yen.Of(software),
            StatesProfile = true,
            StatesMessage = true,
            StatesGoal = true,
            StatesMeasures = true,
        },
    };

    [Theory] // 5億円 (補助率1/2) S2:2028
    [InlineData(400_000_000, 200_000_000)] // 400,000,000 × 1/2
    [InlineData(999_999_999, 499_999_999)] // 499,999,999.5
    [InlineData(1_000_000_000, 500_000_000)]
    [InlineData(3_000_000_000, 500_000_000)]
    public void Half_is_granted_up_to_five_hundred_million(long cost, long grant)
        => Assert.Equal(grant, Grower(cost).Grant(First));

    [Theory] // 建物費、機械装置費、ソフトウェア費、外注費、専門家経費 S2:2038: 20,000,000 of each, half of it
    [InlineData(20_000_000, 0, 0, 0, 0)]
    [InlineData(0, 20_000_000, 0, 0, 0)]
    [InlineData(0, 0, 20_000_000, 0, 0)]
    [InlineData(0, 0, 0, 20_000_000, 0)]
    [InlineData(0, 0, 0, 0, 20_000_000)]
    public void Each_of_the_five_categories_counts(long buildings, long machinery, long software, long outsourcing, long experts)
        => Assert.Equal(10_000_000, Grower(buildings, machinery, software, outsourcing, experts).Grant(First));

    [Theory] // 投資額1億円以上, without 専門家経費・外注費 S2:2033
    [InlineData(100_000_000,          0,          0,          0,          0, true)]
    [InlineData( 99_999_999,          0,          0,          0,          0, false)]
    [InlineData( 40_000_000, 30_000_000, 30_000_000,          0,          0, true)]
    [InlineData( 40_000_000, 30_000_000, 29_999_999,          0,          0, false)]
    [InlineData( 99_999_999,          0,          0, 90_000_000, 90_000_000, false)]
    public void The_investment_is_a_hundred_million_or_more(long buildings, long machinery, long software, long outsourcing,
        long experts, bool met)
        => Assert.Equal(met, Grower(buildings, machinery, software, outsourcing, experts).Meets(First, "costs.buildings"));

    [Theory] // 2025年５月８日～６月９日 S2:2010-2011, without an hour
    [InlineData("2025-05-07T23:59:59", false)]
    [InlineData("2025-05-08T12:00:00", true)]
    [InlineData("2025-05-20T12:00:00", true)]
    [InlineData("2025-06-09T12:00:00", true)]
    [InlineData("2025-06-10T00:00:00", false)]
    public void The_first_call_runs_a_month(string at, bool open)
        => Assert.Equal(open, Grower(400_000_000).IsOpen(First, at));

    [Fact] // 交付決定日から２４か月以内 S2:2030
    public void The_project_ends_within_twenty_four_months()
    {
        var awarded = Grower(400_000_000) with { Award = new() { DecidedOn = Day("2025-12-15") } };
        Assert.Contains(awarded.On(First).Dates, d => d.Day == new LocalDate(2027, 12, 15));
    }

    [Theory] // 売上高10億円～100億円未満 S2:2228
    [InlineData(    999_999_999, false)]
    [InlineData(  1_000_000_000, true)]
    [InlineData(  9_999_999_999, true)]
    [InlineData( 10_000_000_000, false)]
    public void Sales_from_one_to_under_ten_billion_may_declare(long sales, bool met)
    {
        var c = Grower(0);
        Assert.Equal(met, (c with { Applicant = c.Applicant with { Sales = Yen.Of(sales) } }).Meets(Declaration, "applicant.sales"));
    }

    [Theory] // ≪宣言の内容≫ ①–④ S2:2210-2214
    [InlineData("seichoKasokuka.statesProfile")]
    [InlineData("seichoKasokuka.statesMessage")]
    [InlineData("seichoKasokuka.statesGoal")]
    [InlineData("seichoKasokuka.statesMeasures")]
    public void The_declaration_has_four_parts(string fact)
    {
        var c = Grower(0);
        Assert.True(c.Meets(Declaration, fact));
        Assert.False((c with { SeichoKasokuka = fact switch
        {
            "seichoKasokuka.statesProfile" => c.SeichoKasokuka with { StatesProfile = false },
            "seichoKasokuka.statesMessage" => c.SeichoKasokuka with { StatesMessage = false },
            "seichoKasokuka.statesGoal"    => c.SeichoKasokuka with { StatesGoal = false },
            _                                  => c.SeichoKasokuka with { StatesMeasures = false },
        } }).Meets(Declaration, fact));
    }

    [Fact] // 令和７年5月頃 S2:2239, and no money of its own
    public void The_declaration_opens_in_may_and_grants_nothing()
    {
        var a = Grower(0).On(Declaration);
        Assert.Null(a.Grant);
        Assert.Contains(a.Dates, d => d.Month == new YearMonth(2025, 5));
    }
}
