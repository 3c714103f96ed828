using Hojo.Model;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>S3:50-80, 179-180: who may apply, and who may not.</summary>
public partial class Round3FiguresTests
{
    // 中小企業者 S3:51-61: 資本金 or 従業員数 suffices (a reading: the two columns stand side by side). The other one is set
    // beyond every table (1,001 people is above 900; 10億円 shuts 特定事業者の一部), so each edge shows alone.
    [Theory] //                                                資本金               従業員数
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_000, 300_000_001, 300, 301)] // 製造業、建設業、運輸業           S3:54
    [InlineData(Industry.Wholesale,                          100_000_000, 100_000_001, 100, 101)] // 卸売業                           S3:55
    [InlineData(Industry.Services,                            50_000_000,  50_000_001, 100, 101)] // サービス業(ソフトウェア業等除く) S3:56
    [InlineData(Industry.Retail,                              50_000_000,  50_000_001,  50,  51)] // 小売業                           S3:57
    [InlineData(Industry.RubberProducts,                     300_000_000, 300_000_001, 900, 901)] // ゴム製品製造業(一部除く)         S3:58
    [InlineData(Industry.SoftwareAndInformation,             300_000_000, 300_000_001, 300, 301)] // ソフトウェア業・情報処理         S3:59
    [InlineData(Industry.Inns,                                50_000_000,  50_000_001, 200, 201)] // 旅館業                           S3:60
    [InlineData(Industry.Other,                              300_000_000, 300_000_001, 300, 301)] // その他                           S3:61
    public void A_small_company_is_small_by_capital_or_by_headcount(Industry industry, long capital, long moreCapital, int employees,
        int moreEmployees)
    {
        Sized(industry, capital, 1_001).Expect("size", passes: true);
        Sized(industry, moreCapital, 1_001).Expect("size", passes: false);
        Sized(industry, 1_000_000_000, employees).Expect("size", passes: true);
        Sized(industry, 1_000_000_000, moreEmployees).Expect("size", passes: false);
    }

    // 特定事業者の一部(資本金10億円未満) S3:62-68: both must hold. ゴム製品製造業 (製造業 500) never shows here: 900 people suffice already.
    [Theory] //                                                従業員数
    [InlineData(Industry.ManufacturingConstructionTransport, 500, 501)] // 製造業・建設業・運輸業 S3:65
    [InlineData(Industry.Wholesale,                          400, 401)] // 卸売業                 S3:66
    [InlineData(Industry.Services,                           300, 301)] // サービス業・小売業     S3:67
    [InlineData(Industry.Retail,                             300, 301)]
    [InlineData(Industry.Other,                              500, 501)] // その他                 S3:68
    [InlineData(Industry.SoftwareAndInformation,             500, 501)] // a reading: その他
    [InlineData(Industry.Inns,                               500, 501)] // a reading: その他
    public void A_specified_business_has_less_than_a_billion_and_a_headcount_within_its_table(Industry industry, int employees, int more)
    {
        Sized(industry, 999_999_999, employees).Expect("size", passes: true);
        Sized(industry, 999_999_999, more).Expect("size", passes: false);
        Sized(industry, 1_000_000_000, employees).Expect("size", passes: false); // 10億円未満: strict (S3:62)
    }

    [Theory] // a person has no capital: headcount only (S3:54 300, S3:65 500; S3:57 50, S3:67 300; S3:58 900)
    [InlineData(Industry.ManufacturingConstructionTransport, 300, true)]
    [InlineData(Industry.ManufacturingConstructionTransport, 500, true)]
    [InlineData(Industry.ManufacturingConstructionTransport, 501, false)]
    [InlineData(Industry.Retail,                             300, true)]
    [InlineData(Industry.Retail,                             301, false)]
    [InlineData(Industry.RubberProducts,                     900, true)]
    [InlineData(Industry.RubberProducts,                     901, false)]
    public void A_sole_proprietor_is_judged_by_headcount_only(Industry industry, int employees, bool passes)
        => Base.But(a => a with { Industry = industry, SoleProprietor = true, Capital = null, Employees = employees })
            .Expect("size", passes);

    [Fact]
    public void What_is_untold_of_the_size_is_neither_yes_nor_no()
    {
        // 製造業: 300 people suffice whatever the capital; 3億円 suffices whatever the headcount; 501 people wait for the capital
        Assert.Equal(Verdict.Met, Base.But(a => a with { Capital = null, Employees = 300 }).Row("size").Verdict);
        Assert.Equal(Verdict.Met, Base.But(a => a with { Capital = Yen.Of(300_000_000), Employees = null }).Row("size").Verdict);
        Base.But(a => a with { Capital = null, Employees = 501 }).ExpectUnknown("size");
        Base.But(a => a with { Capital = Yen.Of(300_000_001), Employees = null }).ExpectUnknown("size");
        Base.But(a => a with { Industry = null, Capital = Yen.Of(300_000_001), Employees = 301 }).ExpectUnknown("size");
    }

    // 申請締切日から16か月以内 S3:70: back from 2026-03-26 to 2024-11-26, and only from the three programmes named
    [Theory]
    [InlineData(AwardedProgramme.ShinjigyoShinshutsu, "2024-11-26", false)]
    [InlineData(AwardedProgramme.JigyoSaikochiku,     "2024-11-26", false)]
    [InlineData(AwardedProgramme.Monodzukuri,         "2024-11-26", false)]
    [InlineData(AwardedProgramme.ShinjigyoShinshutsu, "2024-11-25", true)]
    [InlineData(AwardedProgramme.JigyoSaikochiku,     "2024-11-25", true)]
    [InlineData(AwardedProgramme.Monodzukuri,         "2024-11-25", true)]
    [InlineData(AwardedProgramme.Other,               "2024-11-26", true)]
    [InlineData(AwardedProgramme.Monodzukuri,         "2026-03-26", false)]
    public void An_award_within_sixteen_months_before_the_deadline_bars(AwardedProgramme programme, string adopted, bool passes)
        => Base.But(a => a with { PastAwards = [new(programme, Day(adopted)) { Status = AwardStatus.Completed }] })
            .Expect("recent-award", passes);

    [Fact]
    public void One_recent_award_among_old_ones_bars()
        => Base.But(a => a with { PastAwards = [new(AwardedProgramme.Monodzukuri, Day("2025-06-30")),
            new(AwardedProgramme.JigyoSaikochiku, Day("2021-06-18")) { Status = AwardStatus.Completed }] })
            .Expect("recent-award", passes: false);

    [Theory] // 事業再構築補助金で採択取消 S3:71, however long ago; of another programme it is not named
    [InlineData(AwardedProgramme.JigyoSaikochiku, true,  false)]
    [InlineData(AwardedProgramme.JigyoSaikochiku, false, true)]
    [InlineData(AwardedProgramme.Monodzukuri,     true,  true)]
    public void A_revoked_restructuring_award_bars(AwardedProgramme programme, bool revoked, bool passes)
        => Base.But(a => a with
        {
            PastAwards = [new(programme, Day("2021-06-18")) { Status = revoked ? AwardStatus.Revoked : AwardStatus.Completed }],
        }).Expect("restructuring-revoked", passes);

    [Fact]
    public void Past_awards_untold_are_not_none()
    {
        var c = Base.But(a => a with { PastAwards = null });
        c.ExpectUnknown("recent-award");
        c.ExpectUnknown("restructuring-revoked");
    }

    [Theory] // 従業員数が0名 S3:72
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Nobody_employed_bars(int employees, bool passes)
        => Base.But(a => a with { Employees = employees }).Expect("no-employees", passes);

    [Theory] // 創業後1年未満 S3:73, at the deadline 2026-03-26
    [InlineData("2025-03-26", true)]
    [InlineData("2025-03-27", false)]
    public void Less_than_a_year_of_age_bars(string founded, bool passes)
        => Base.But(a => a with { FoundedOn = Day(founded) }).Expect("under-one-year", passes);

    [Theory] // 1/2以上 S3:74, read as one large company
    [InlineData(  1,   2, false)]
    [InlineData(500, 999, false)] // 50.05%
    [InlineData(499, 999, true)]  // 49.95%
    public void Half_of_the_shares_with_one_large_company_bars(int over, int under, bool passes)
        => Base.But(a => a with
        {
            Ownership = a.Ownership with { LargestLargeCompany = new Rate(over, under), AllLargeCompanies = new Rate(over, under) },
        }).Expect("large-company-half", passes);

    [Theory] // 2/3以上 S3:75, read as all large companies together (none with a half)
    [InlineData(        2,         3, false)]
    [InlineData(      667,     1_000, false)]
    [InlineData(  666_666, 1_000_000, true)] // 0.666666 is below 2/3
    public void Two_thirds_of_the_shares_with_large_companies_bar(int over, int under, bool passes)
        => Base.But(a => a with
        {
            Ownership = a.Ownership with { LargestLargeCompany = new Rate(1, 3), AllLargeCompanies = new Rate(over, under) },
        }).Expect("large-company-two-thirds", passes);

    [Theory] // 役員総数の1/2以上 S3:76
    [InlineData(3, 6, false)]
    [InlineData(4, 7, false)]
    [InlineData(3, 7, true)]
    public void Half_of_the_officers_from_large_companies_bars(int over, int under, bool passes)
        => Base.But(a => a with { Ownership = a.Ownership with { LargeCompanyOfficers = new Rate(over, under) } })
            .Expect("large-company-officers", passes);

    [Theory] // 15億円超 S3:77: strict
    [InlineData(1_500_000_000, true)]
    [InlineData(1_500_000_001, false)]
    [InlineData(   -5_000_000, true)]
    public void More_than_one_and_a_half_billion_of_income_bars(long average, bool passes)
        => Base.But(a => a with { AverageTaxableIncome = Yen.Of(average) }).Expect("taxable-income", passes);

    // S3:78 prints 50%以上, guidelines 50%超 (Amb-12, audit 28): over it bars, under it does not, at it the office decides. S3:180
    // rejects plural applications only, so one of the group may apply (audit 29).
    [Theory] // votes, another of the group applies too, and what the line makes of it
    [InlineData(501, 1_000, true,  Verdict.NotMet,  false)]
    [InlineData(500, 1_000, true,  Verdict.Unknown, true)]
    [InlineData(499, 1_000, true,  Verdict.Met,     false)]
    [InlineData(501, 1_000, false, Verdict.Met,     false)]
    [InlineData(500, 1_000, false, Verdict.Met,     false)]
    public void A_subsidiary_is_barred_where_another_of_its_group_applies_too(int over, int under, bool plural, Verdict verdict,
        bool leftToTheOffice)
    {
        var row = Group(new Rate(over, under), plural).Assessed().Row("same-corporation");
        Assert.Equal(verdict, row.Verdict);
        Assert.Equal(leftToTheOffice, row.AwaitsJudgement);
        Assert.Empty(row.SettledBy);
    }

    [Theory] // S3:180 全て不採択; at exactly half it is open whether the two count as one
    [InlineData(0, 1,   TrackVerdict.NotEligible)]
    [InlineData(51, 100, TrackVerdict.NotEligible)]
    [InlineData(50, 100, TrackVerdict.NeedsJudgement)]
    public void Plural_applications_of_a_group_are_all_rejected(int over, int under, TrackVerdict verdict)
        => Assert.Equal(verdict, Group(new Rate(over, under), plural: true).Assessed().Verdict);

    private static Case Group(Rate votes, bool plural)
        => Base.But(a => a with { Ownership = a.Ownership with { ParentVotes = votes, SameGroupApplies = plural } });

    private static readonly Dictionary<string, Case> Barred = new()
    {
        ["household"]          = Base.But(a => a with { HouseholdMemberApplies = true }),                            // S3:79
        ["antisocial"]         = Base.But(a => a with { AntisocialForces = true }),                                  // S3:80
        ["early-orders"]       = Base.But(costs: c => c with { IncludesEarlyOrders = true }),                        // S3:179
        ["same-group-applies"] = Base.But(a => a with { Ownership = a.Ownership with { SameGroupApplies = true } }), // S3:180
    };

    [Theory]
    [InlineData("household")]
    [InlineData("antisocial")]
    [InlineData("early-orders")]
    [InlineData("same-group-applies")]
    public void Each_plain_exclusion_bars_alone(string row) => Barred[row].Expect(row, passes: false);

    [Theory]
    [InlineData("household")]
    [InlineData("antisocial")]
    [InlineData("early-orders")]
    [InlineData("same-group-applies")]
    [InlineData("under-one-year")]
    [InlineData("large-company-half")]
    [InlineData("large-company-two-thirds")]
    [InlineData("large-company-officers")]
    [InlineData("taxable-income")]
    [InlineData("same-corporation")]
    public void Each_exclusion_untold_is_not_no(string row)
        => Base.But(
            a => a with
            {
                Ownership = new(), HouseholdMemberApplies = null, AntisocialForces = null, FoundedOn = null, AverageTaxableIncome = null,
            },
            costs: c => c with { IncludesEarlyOrders = null }).ExpectUnknown(row);

    private static Case Sized(Industry industry, long capital, int employees)
        => Base.But(a => a with { Industry = industry, Capital = Yen.Of(capital), Employees = employees });
}
