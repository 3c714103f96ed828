using Hojo.Model;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>加点 (S3:148-166, nine) and 減点 (S3:167-175, four) of 第3回. S3 prints no weights.</summary>
public class Round3PointsTests
{
    private static readonly Dictionary<string, Func<Standing, bool?, Standing>> Told = new()
    {
        ["partnership"]           = (s, yes) => s with { PartnershipDeclared = yes },            // S3:149-150
        ["kurumin"]               = (s, yes) => s with { Kurumin = yes },                        // S3:151-152
        ["eruboshi"]              = (s, yes) => s with { Eruboshi = yes },                       // S3:153-154
        ["atotsugi"]              = (s, yes) => s with { AtotsugiKoshien = yes },                // S3:155-156
        ["health-management"]     = (s, yes) => s with { HealthManagement2025 = yes },           // S3:157-158
        ["technical-information"] = (s, yes) => s with { TechnicalInformationManagement = yes }, // S3:159-160
        ["growth-matching"]       = (s, yes) => s with { GrowthMatching = yes },                 // S3:161-162
        ["revitalising"]          = (s, yes) => s with { Revitalising = yes },                   // S3:163-164
        ["missed-wage-point"]     = (s, yes) => s with { MissedWagePoint = yes },                // S3:168-169
        ["excessive-investment"]  = (s, yes) => s with { ExcessiveInvestment = yes },            // S3:170-171
        ["stalled-project"]       = (s, yes) => s with { StalledPastProject = yes },             // S3:172-173
        ["easily-done"]           = (s, yes) => s with { EasilyDone = yes },                     // S3:174-175
    };

    [Theory] //                       減点
    [InlineData("partnership",           false)]
    [InlineData("kurumin",               false)]
    [InlineData("eruboshi",              false)]
    [InlineData("atotsugi",              false)]
    [InlineData("health-management",     false)]
    [InlineData("technical-information", false)]
    [InlineData("growth-matching",       false)]
    [InlineData("revitalising",          false)]
    [InlineData("missed-wage-point",     true)]
    [InlineData("excessive-investment",  true)]
    [InlineData("stalled-project",       true)]
    [InlineData("easily-done",           true)]
    public void Each_point_holds_when_its_fact_does_and_turns_nothing_else(string row, bool deduction)
    {
        Assert.Equal(deduction, Point(Base, row).IsDeduction);
        Assert.Equal(Verdict.NotMet, Point(Base, row).Holds);
        Assert.Equal(Verdict.Unknown, Point(With(row, null), row).Holds);

        var a = With(row, true).Assessed();
        // 特定事業者 (S3:165) goes by size, so it is left out of the comparison
        Assert.Equal([row], a.Points.Where(p => p.Holds == Verdict.Met && p.Row != "specified-business").Select(p => p.Row));
        Assert.Equal(TrackVerdict.Eligible, a.Verdict);
        Assert.Equal(new YenRange(Yen.Of(20_000_000)), a.Grant!.Range);
    }

    [Fact]
    public void There_are_nine_points_and_four_deductions()
    {
        var points = Base.Assessed().Points;
        Assert.Equal(9, points.Count(p => !p.IsDeduction));
        Assert.Equal(4, points.Count(p => p.IsDeduction));
    }

    [Theory] // S3:170-175 と判断された, 事業化が進展していない, と判断される: the office judges
    [InlineData("excessive-investment")]
    [InlineData("stalled-project")]
    [InlineData("easily-done")]
    public void What_the_office_judges_is_marked_so(string row) => Assert.True(Point(Base, row).Judged);

    [Fact]
    public void A_missed_wage_point_counts_for_eighteen_months() // S3:169
        => Assert.Contains("18か月", Point(Base, "missed-wage-point").Text.Ja, StringComparison.Ordinal);

    // 特定事業者 S3:165-166, whom S3:62-68 describes: less than 10億円 and within the headcount. ゴム製品 → 製造業; ソフトウェア, 旅館 → その他.
    [Theory]
    [InlineData(Industry.ManufacturingConstructionTransport, 999_999_999, 500, true)]
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_000, 501, false)]
    [InlineData(Industry.RubberProducts,                     999_999_999, 500, true)]
    [InlineData(Industry.RubberProducts,                     300_000_000, 501, false)]
    [InlineData(Industry.Wholesale,                          999_999_999, 400, true)]
    [InlineData(Industry.Wholesale,                          100_000_000, 401, false)]
    [InlineData(Industry.Services,                           999_999_999, 300, true)]
    [InlineData(Industry.Services,                            50_000_000, 301, false)]
    [InlineData(Industry.Retail,                             999_999_999, 300, true)]
    [InlineData(Industry.Retail,                              50_000_000, 301, false)]
    [InlineData(Industry.SoftwareAndInformation,             999_999_999, 500, true)]
    [InlineData(Industry.SoftwareAndInformation,             300_000_000, 501, false)]
    [InlineData(Industry.Inns,                               999_999_999, 500, true)]
    [InlineData(Industry.Inns,                                50_000_000, 501, false)]
    [InlineData(Industry.Other,                              999_999_999, 500, true)]
    [InlineData(Industry.Other,                              300_000_000, 501, false)]
    [InlineData(Industry.ManufacturingConstructionTransport, 1_000_000_000, 300, false)]
    public void A_specified_business_gains_a_point(Industry industry, long capital, int employees, bool holds)
    {
        var c = Base.But(a => a with { Industry = industry, Capital = Yen.Of(capital), Employees = employees });
        Assert.Equal(holds ? Verdict.Met : Verdict.NotMet, Point(c, "specified-business").Holds);
    }

    [Fact]
    public void A_small_company_within_that_table_is_a_specified_business_too() // S3:166 特定事業者に該当する事業者: small ones are not excepted
        => Assert.Equal(Verdict.Met, Point(Base, "specified-business").Holds);

    private static Case With(string row, bool? yes) => Base.But(a => a with { Standing = Told[row](a.Standing, yes) });

    private static PointFinding Point(Case c, string row) => Assert.Single(c.Assessed().Points, p => p.Row == row);
}
