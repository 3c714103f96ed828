using Hojo.Model;
using static Hojo.Tests.Programmes.Monodzukuri.CompanyCases;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>第23次, double entry: both sides of each threshold, as a second reader typed them from the guideline. Pages are those of
/// 公募要領 第23次.</summary>
public class Round23BoundariesTests
{
    private static readonly Case Forty = Maker23.Staffed(40).Buying(20_000_000);

    [Theory] // p.8–10: A) 資本金 or 従業員数; C) 従業員数 and 資本金10億円未満
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_000, 501, true)]
    [InlineData(Industry.ManufacturingConstructionTransport, 1_000_000_000, 300, true)]
    [InlineData(Industry.ManufacturingConstructionTransport, 999_999_999, 500, true)]
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_001, 301, true)]
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_001, 501, false)]
    [InlineData(Industry.ManufacturingConstructionTransport, 1_000_000_000, 301, false)]
    [InlineData(Industry.RubberProducts, 1_000_000_000, 900, true)]
    [InlineData(Industry.RubberProducts, 300_000_001, 901, false)]
    [InlineData(Industry.Wholesale, 100_000_000, 401, true)]
    [InlineData(Industry.Wholesale, 1_000_000_000, 100, true)]
    [InlineData(Industry.Wholesale, 999_999_999, 400, true)]
    [InlineData(Industry.Wholesale, 100_000_001, 401, false)]
    [InlineData(Industry.Wholesale, 1_000_000_000, 101, false)]
    [InlineData(Industry.Services, 50_000_000, 301, true)]
    [InlineData(Industry.Services, 1_000_000_000, 100, true)]
    [InlineData(Industry.Services, 999_999_999, 300, true)]
    [InlineData(Industry.Services, 50_000_001, 301, false)]
    [InlineData(Industry.Services, 1_000_000_000, 101, false)]
    [InlineData(Industry.SoftwareAndInformation, 300_000_000, 501, true)]
    [InlineData(Industry.SoftwareAndInformation, 1_000_000_000, 300, true)]
    [InlineData(Industry.SoftwareAndInformation, 999_999_999, 500, true)]
    [InlineData(Industry.SoftwareAndInformation, 300_000_001, 501, false)]
    [InlineData(Industry.Inns, 50_000_000, 501, true)]
    [InlineData(Industry.Inns, 1_000_000_000, 200, true)]
    [InlineData(Industry.Inns, 999_999_999, 500, true)]
    [InlineData(Industry.Inns, 50_000_001, 501, false)]
    [InlineData(Industry.Retail, 50_000_000, 301, true)]
    [InlineData(Industry.Retail, 1_000_000_000, 50, true)]
    [InlineData(Industry.Retail, 999_999_999, 300, true)]
    [InlineData(Industry.Retail, 50_000_001, 301, false)]
    [InlineData(Industry.Retail, 1_000_000_000, 51, false)]
    public void Size(Industry industry, long capital, int employees, bool passes)
        => Forty.Staffed(employees, capital).And(a => a with { Industry = industry }).Judged("size", passes, Products23, Global23);

    [Theory] // p.9, 11: 小規模 2/3 of 9,000,000, all others 1/2; 6 to 20 people up to 10,000,000
    [InlineData(SmallScaleTrade.ManufacturingAndOther, MonodzukuriOrganisation.Company, 20, 6_000_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther, MonodzukuriOrganisation.Company, 21, 4_500_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices, MonodzukuriOrganisation.Company, 5, 6_000_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices, MonodzukuriOrganisation.Company, 6, 4_500_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, MonodzukuriOrganisation.Company, 20, 6_000_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, MonodzukuriOrganisation.Company, 21, 4_500_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices, MonodzukuriOrganisation.NonProfit, 20, 6_000_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices, MonodzukuriOrganisation.NonProfit, 21, 4_500_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices, MonodzukuriOrganisation.SocialWelfare, 20, 6_000_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices, MonodzukuriOrganisation.SocialWelfare, 21, 4_500_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther, MonodzukuriOrganisation.Cooperative, 20, 4_500_000)]
    public void Small(SmallScaleTrade trade, MonodzukuriOrganisation kind, int employees, long grant)
        => Forty.Staffed(employees).Buying(9_000_000)
            .And(a => a with { SmallScaleTrade = trade }, m: m => m with { Organisation = kind }).Grants(Products23, grant);

    [Theory] // p.12: (3) 2分の1以上, (4) and (5) all
    [InlineData(2, 5, 0, 1, 0, 1, "")]
    [InlineData(2, 4, 0, 1, 0, 1, "large-company-officers")]
    [InlineData(0, 1, 99, 100, 4, 5, "")]
    [InlineData(0, 1, 1, 1, 4, 5, "deemed-large-owned")]
    [InlineData(0, 1, 99, 100, 5, 5, "deemed-large-officers")]
    public void Deemed_large(int officers, int ofOfficers, int held, int of, int deemed, int ofDeemed, string row)
        => Forty.Owned(o => o with
        {
            LargeCompanyOfficers = new(officers, ofOfficers), DeemedLargeCompanies = new(held, of),
            DeemedLargeOfficers = new(deemed, ofDeemed),
        }).Comes(Products23, $"{officers}/{ofOfficers}, {held}/{of}, {deemed}/{ofDeemed}", row.Length == 0 ? 10_000_000L : row);

    [Theory] // p.14: 3～5年, 3.0%, 3.5%
    [InlineData(3, 3.0, 3.5, "")]
    [InlineData(5, 3.0, 3.5, "")]
    [InlineData(2, 3.0, 3.5, "plan-years")]
    [InlineData(6, 3.0, 3.5, "plan-years")]
    [InlineData(3, 2.9999, 3.5, "value-added")]
    [InlineData(3, 3.0, 3.4999, "wage")]
    public void The_plan(int years, double valueAdded, double perHead, string row)
        => Forty.Planning(p => p with { Years = years, ValueAdded = Pct((decimal)valueAdded), PayrollPerHead = Pct((decimal)perHead) })
            .Comes(Products23, $"{years} years, {valueAdded}%, {perHead}%", row.Length == 0 ? 10_000_000L : row);

    [Theory] // p.17: 6.0% and +50円; without the special the application stands
    [InlineData(6.0, 50, 35_000_000)]
    [InlineData(5.9999, 50, 25_000_000)]
    [InlineData(6.0, 49, 25_000_000)]
    public void The_raised_ceiling(double perHead, int gap, long grant)
        => Maker23.Staffed(51).Buying(70_000_000).Raising((decimal)perHead, gap).Comes(Products23, $"{perHead}%, {gap}円", grant);

    [Theory] // p.4: the special adds nothing to what does not pass the ordinary ceiling
    [InlineData(50_000_000, 25_000_000)]
    [InlineData(49_999_998, 24_999_999)]
    public void Below_the_ordinary_ceiling(long machinery, long grant)
        => Maker23.Staffed(51).Buying(machinery).Raising(6.0m, 50).Comes(Products23, "25,000,000円 of 51人以上", grant);

    [Theory] // p.20: 12,000,000 × 3 and 18,000,000 × 2
    [InlineData(18_000_000, true)]
    [InlineData(18_000_001, false)]
    public void Two_thirds_of_all_costs(long outlay, bool passes)
        => Maker23.Spending(outlay).Judged("eligible-share", passes, Products23, Global23);

    [Theory] // p.22: a third of the total is half of the others; p.23, 25: half of it is all of them, a fifth a quarter
    [InlineData(6_000_000, 0, 0, 9_000_000)]
    [InlineData(6_000_002, 0, 0, 9_000_000)]
    [InlineData(0, 3_000_000, 0, 7_500_000)]
    [InlineData(0, 3_000_004, 0, 7_500_000)]
    [InlineData(0, 0, 12_000_000, 12_000_000)]
    [InlineData(0, 0, 12_000_002, 12_000_000)]
    public void Shares_of_the_total(long licences, long travel, long advertising, long grant)
        => Forty.Buying(12_000_000).Costing(c => c with { TechnologyLicences = Yen.Of(licences), Advertising = Yen.Of(advertising) })
            .And(m: m => m with { OverseasTravel = Yen.Of(travel) }).Abroad(OverseasKind.Export, o => o with { Travellers = 10 })
            .Grants(Global23, grant);

    [Theory] // p.25: 500,000 of the grant a person, 300,000 for words, at 1/2 (40 people) and at 2/3 (15)
    [InlineData(40, 1_000_000, 0, 10_500_000)]
    [InlineData(40, 1_000_002, 0, 10_500_000)]
    [InlineData(15, 750_000, 0, 13_833_333)] // 13,333,333.33 + 500,000
    [InlineData(15, 750_003, 0, 13_833_333)]
    [InlineData(40, 0, 600_000, 10_300_000)]
    [InlineData(40, 0, 600_002, 10_300_000)]
    [InlineData(15, 0, 450_000, 13_633_333)]
    [InlineData(15, 0, 450_003, 13_633_333)]
    public void Sums_of_the_grant(int employees, long travel, long words, long grant)
        => Forty.Staffed(employees).And(m: m => m with { OverseasTravel = Yen.Of(travel), Interpretation = Yen.Of(words) })
            .Abroad(OverseasKind.Export, o => o with { Travellers = 1 }).Grants(Global23, grant);

    [Theory] // p.39: 10 (63円, 30%) and 11 (50名以下)
    [InlineData("point-wage-floor", 63, 40, 0, true)]
    [InlineData("point-wage-floor", 62, 40, 0, false)]
    [InlineData("point-insurance", 0, 50, 0, true)]
    [InlineData("point-insurance", 0, 51, 0, false)]
    [InlineData("point-minimum-wage", 0, 40, 3000, true)]
    [InlineData("point-minimum-wage", 0, 40, 2999, false)]
    public void Points(string row, int rise, int employees, int nearMinimum, bool holds)
    {
        var told = Forty.Staffed(employees).And(a => a with { NearMinimumWageStaff = new(nearMinimum, 10_000) },
            m: m => m with { Points = m.Points with { RecentRise = rise, InsuranceByChoice = true } });
        Assert.Equal(holds ? Verdict.Met : Verdict.NotMet, Assert.Single(told.Answer(Products23).Points, p => p.Row == row).Holds);
    }
}
