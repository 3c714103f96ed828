using System.Globalization;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Everywhere;

/// <summary>Who may apply: a document that names a class of applicant refuses whoever is outside it, or leaves the case to the office where
/// it does not say who is in it.</summary>
public class ApplicantClassTests
{
    /// <summary>資本金100億円、10,000人、大企業の100%子会社.</summary>
    private static readonly Case Large = CaseFile.Read("""
        { "applicant": { "industry": "manufacturingConstructionTransport", "smallScaleTrade": "manufacturingAndOther",
            "soleProprietor": false,
            "capital": 10000000000, "employees": 10000, "averageTaxableIncome": 5000000000,
            "ownership": { "largestLargeCompany": "1/1", "allLargeCompanies": "1/1", "largeCompanyOfficers": "1/1",
              "parentVotes": "1/1" } },
          "overseasIp": { "university": false, "regionalTrademark": false } }
        """u8).Case;

    /// <summary>資本金1,000万円、20人、大企業の出資なし.</summary>
    private static readonly Case Small = CaseFile.Read("""
        { "applicant": { "industry": "manufacturingConstructionTransport", "smallScaleTrade": "manufacturingAndOther",
            "soleProprietor": false,
            "capital": 10000000, "employees": 20, "averageTaxableIncome": 10000000,
            "ownership": { "largestLargeCompany": "0/1", "allLargeCompanies": "0/1", "largeCompanyOfficers": "0/1",
              "parentVotes": "0/1" } },
          "overseasIp": { "university": false, "regionalTrademark": false } }
        """u8).Case;

    /// <summary>Tracks that a large company may apply for, or whose document names no class of applicant by size.</summary>
    private static readonly string[] Open =
    [
        "jizokuka-kyodo/1",                  // the applicant is 地域振興等機関 S2:999-1008
        "jizokuka-kyodo/2", "jizokuka-kyodo/3", // the same
        // 14次: the notes on the records name no class
        "jigyo-shokei/14/expert-hundred-oku", "jigyo-shokei/14/pmi-expert", "jigyo-shokei/14/pmi-investment",
        "jigyo-shokei/14/closure",
        "global-south/r7/large-asean",       // 補助率：中小企業以外1/2 S1:216
        "global-south/r7/large-non-asean",   // the same column S1:222-230
        "global-south/r7/small",             // 補助率：中小企業以外1/2 S1:246
        "global-south/r7/fs",                // 補助率：中小企業以外1/2 S1:246
        "kyocho-shien-hosho/2025",           // no class S2:2374-2378
        "keiei-kaizen-support-hosho/2025",   // whoever has a plan S2:2398-2400
        "shihonsei-retsugo-loan/2025/chusho", "shihonsei-retsugo-loan/2025/kokumin", // 企業、事業者 S2:2382-2384
        "safety-net-kashitsuke/2025/chusho", "safety-net-kashitsuke/2025/kokumin",   // 利益率が減少した者 S2:2434
        "soki-keiei-kaizen/2025",            // no class S2:2416-2424
        "shinki-yushutsu/2025",              // no class S2:2452-2471
        "kaigai-business/2026/kaigai-business", "kaigai-business/2026/ecosystem", "kaigai-business/2026/boeki-pf", // 我が国企業 S1:355
        "kofuka-shien/2026",                 // 制度詳細は検討中 S0:106
        "chiiki-brand/2024",                 // 団体 S4:117-120
        "design-keiei/2024",                 // no class S4:330-332
        "digital-ai/2026/electronic-trade",  // その他の事業者等 交付規程
        "digital-ai/2026/multi-company",     // 商工団体等が代表事業者 交付規程
        "it-donyu/2025/electronic-trade",    // その他の事業者等：1/2以内 公募要領 p.12
        "it-donyu/2025/multi-company",       // 商工団体等、まちづくり会社等が代表事業者 公募要領
    ];

    private static JapanTime On => new(2026, 3, 10, 12, 0);

    private static Finding[] Stopped(Rules.Language.Track track, Case c)
        => [.. Assessor.For(track).Assess(c, On).Findings.Where(f => f.Verdict == Verdict.NotMet || f.AwaitsJudgement)];

    [Fact]
    public void A_large_company_is_eligible_nowhere_but_where_the_text_allows_it() => Assert.Equal(
        Open.Order(StringComparer.Ordinal),
        Catalogue.National.Tracks.Where(track => Stopped(track, Large).Length == 0).Select(track => track.Id)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_small_company_is_stopped_by_its_size_nowhere() => Faults.None(
        from track in Catalogue.National.Tracks
        from row in Stopped(track, Small)
        select $"{track.Id}: {row.Row}");

    public static TheoryData<Industry, long, int> Bounds => new() // 中小企業基本法第2条, and the trades that the decrees name
    {
        { Industry.ManufacturingConstructionTransport, 300_000_000, 300 },
        { Industry.Wholesale,                          100_000_000, 100 },
        { Industry.Services,                            50_000_000, 100 },
        { Industry.Retail,                              50_000_000,  50 },
        { Industry.RubberProducts,                     300_000_000, 900 },
        { Industry.SoftwareAndInformation,             300_000_000, 300 },
        { Industry.Inns,                                50_000_000, 200 },
        { Industry.Other,                              300_000_000, 300 },
    };

    [Theory, MemberData(nameof(Bounds))]
    public void Where_no_table_is_printed_the_office_judges_beyond_both_columns_of_the_general_one(
        Industry industry, long capital, int staff)
    {
        Assert.Equal((Verdict.Met, false), Size(industry, capital, staff + 1));
        Assert.Equal((Verdict.Met, false), Size(industry, capital + 1, staff));
        Assert.Equal((Verdict.Unknown, true), Size(industry, capital + 1, staff + 1));
    }

    [Fact]
    public void What_is_small_in_every_trade_needs_no_trade()
    {
        Assert.Equal((Verdict.Met, false), Size(null, 10_000_000_000, 50));
        Assert.Equal((Verdict.Unknown, false), Size(null, 10_000_000_000, 51));
    }

    private static (Verdict, bool) Size(Industry? industry, long capital, int staff)
    {
        var c = new Case
        {
            Applicant = new() { Industry = industry, SoleProprietor = false, Capital = Yen.Of(capital), Employees = staff },
        };
        var row = Assert.Single(Assessor.For(Catalogue.National.Track("seicho-kasokuka/1")).Assess(c, On).Findings, f => f.Row == "size");
        return (row.Verdict, row.AwaitsJudgement);
    }

    [Theory] // 大企業1社 1/2, 合計 2/3, 役員 1/2
    [InlineData("1/2", "1/2", "0/1", true)]
    [InlineData("49%", "66%", "49%", false)]
    [InlineData("1/3", "2/3", "0/1", true)]
    [InlineData("0/1", "0/1", "1/2", true)]
    public void Where_nothing_is_said_of_deemed_large_companies_the_office_judges_them(
        string largest, string all, string officers, bool open)
    {
        var c = Small with
        {
            Applicant = Small.Applicant with
            {
                Ownership = new()
                {
                    LargestLargeCompany = Share(largest), AllLargeCompanies = Share(all), LargeCompanyOfficers = Share(officers),
                },
            },
        };
        var row = Assert.Single(Assessor.For(Catalogue.National.Track("hyakuoku-sengen/2025")).Assess(c, On).Findings,
            f => f.Row == "deemed-large");
        Assert.Equal(open, row.AwaitsJudgement);
    }

    private static Rate Share(string text)
        => text.EndsWith('%') ? new(int.Parse(text[..^1], CultureInfo.InvariantCulture), 100) : new(text[0] - '0', text[2] - '0');

    [Theory] // 小規模事業者経営改善資金 S2:422
    [InlineData(SmallScaleTrade.CommerceAndServices,     5, false)]
    [InlineData(SmallScaleTrade.CommerceAndServices,     6, true)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,  20, false)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther, 500, true)]
    public void A_loan_for_small_businesses_is_left_to_the_office_above_the_general_range(SmallScaleTrade trade, int staff, bool open)
    {
        var c = new Case { Applicant = new() { SmallScaleTrade = trade, Employees = staff } };
        var row = Assert.Single(Assessor.For(Catalogue.National.Track("marukei/2025")).Assess(c, On).Findings, f => f.Row == "size");
        Assert.Equal(open, row.AwaitsJudgement);
    }
}
