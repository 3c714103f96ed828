using Hojo.Model;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.GuidelineCases;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ２．補助対象者 (p.6–10) and ３．（５） (p.11–12): who may apply, and who may not.</summary>
public class GuidelineApplicantTests
{
    [Fact]
    public void The_complete_application_may_apply() => Assert.Equal(TrackVerdict.Eligible, Complete.ByGuideline().Verdict);

    [Fact]
    public void A_subsidiary_of_ten_thousand_people_and_ten_billion_yen_may_not()
    {
        var a = Complete.But(x => x with { Employees = 10_000, Capital = Yen.Of(10_000_000_000) })
            .Shares(s => s with { LargestLargeCompany = new Rate(1, 1), AllLargeCompanies = new Rate(1, 1) }).ByGuideline();
        Assert.Equal(TrackVerdict.NotEligible, a.Verdict);
        Assert.Equal(["size", "large-company-half", "large-company-two-thirds"],
            a.Findings.Where(f => f.Verdict == Verdict.NotMet).Select(f => f.Row));
    }

    // （１）中小企業者 p.6, （３）① 特定事業者 p.7: 資本金10億円未満
    [Theory] //                                                      資本金        人
    [InlineData(Industry.ManufacturingConstructionTransport,   300_000_000,  5_000, true)]
    [InlineData(Industry.ManufacturingConstructionTransport,   300_000_001,    300, true)]
    [InlineData(Industry.ManufacturingConstructionTransport,   999_999_999,    500, true)]
    [InlineData(Industry.ManufacturingConstructionTransport,   999_999_999,    501, false)]
    [InlineData(Industry.ManufacturingConstructionTransport, 1_000_000_000,    500, false)]
    [InlineData(Industry.Wholesale,                            999_999_999,    400, true)]
    [InlineData(Industry.Wholesale,                            999_999_999,    401, false)]
    [InlineData(Industry.Services,                             999_999_999,    300, true)]
    [InlineData(Industry.Services,                             999_999_999,    301, false)]
    [InlineData(Industry.Retail,                                50_000_001,    301, false)]
    [InlineData(Industry.RubberProducts,                     1_000_000_000,    900, true)]
    [InlineData(Industry.RubberProducts,                     1_000_000_000,    901, false)]
    public void A_company_is_small_or_a_specified_business(Industry industry, long capital, int employees, bool passes)
        => Complete.But(a => a with { Industry = industry, Capital = Yen.Of(capital), Employees = employees }).Decides("size", passes);

    [Theory] // （２） ただし、従業員数が300人以下 p.7; （３）②–⑤ 構成員の3分の2以上 p.7–8
    [InlineData(ShinjigyoOrganisation.OtherCorporation, 300, null,  true)]
    [InlineData(ShinjigyoOrganisation.OtherCorporation, 301, null,  false)]
    [InlineData(ShinjigyoOrganisation.Union,            900, true,  true)]
    [InlineData(ShinjigyoOrganisation.Union,             10, false, false)]
    [InlineData(ShinjigyoOrganisation.Neither,           10, null,  false)]
    public void Other_organisations_have_conditions_of_their_own(ShinjigyoOrganisation organisation, int employees, bool? members,
        bool passes)
        => Complete.But(a => a with { Employees = employees })
            .Told(p => p with { Organisation = organisation, UnionMembersQualify = members }).Decides("size", passes);

    public static TheoryData<string, Func<Ownership, Ownership>> DeemedLarge => new() // みなし大企業 (ア)–(カ) p.9
    {
        { "large-company-half", s => s with { LargestLargeCompany = Share("1/2"), AllLargeCompanies = Share("1/2") } },
        { "large-company-two-thirds", s => s with { LargestLargeCompany = Share("1/3"), AllLargeCompanies = Share("2/3") } },
        { "large-company-officers", s => s with { LargeCompanyOfficers = Share("1/2") } },
        { "deemed-large-half", s => s with { DeemedLargeCompanies = Share("1/2") } },
        { "deemed-large-officers", s => s with { DeemedLargeOfficers = Share("1/1") } },
    };

    [Theory]
    [MemberData(nameof(DeemedLarge))]
    public void Each_way_to_be_deemed_large_bars(string row, Func<Ownership, Ownership> shares)
        => Complete.Shares(shares).Decides(row, passes: false);

    [Fact]
    public void Just_below_each_of_them_is_not_deemed_large()
        => Complete.Shares(s => s with
        {
            LargestLargeCompany = Share("49/100"), AllLargeCompanies = Share("66/100"), LargeCompanyOfficers = Share("49/100"),
            DeemedLargeCompanies = Share("33/100"), DeemedLargeOfficers = Share("99/100"),
        }).Decides("large-company-half", passes: true);

    [Fact]
    public void Held_wholly_by_deemed_large_companies_the_fourth_and_the_sixth_bar()
        => Assert.Equal(["deemed-large-owned", "deemed-large-half"], Complete.Shares(s => s with { DeemedLargeCompanies = Share("1/1") })
            .ByGuideline().Findings.Where(f => f.Verdict == Verdict.NotMet).Select(f => f.Row));

    [Theory] // 議決権の50％以上 p.11
    [InlineData("1/2",    true,  false)]
    [InlineData("49/100", true,  true)]
    [InlineData("1/1",    false, true)]
    public void A_parent_with_half_of_the_votes_makes_one_applicant_of_both(string votes, bool applies, bool passes)
        => Complete.Shares(s => s with { ParentVotes = Share(votes), SameGroupApplies = applies }).Decides("same-corporation", passes);

    // 16か月以内、辞退した事業者を除く p.8
    [Theory]
    [InlineData("2024-11-26", AwardStatus.Completed, "recent-award")]
    [InlineData("2024-11-25", AwardStatus.Completed, null)]
    [InlineData("2025-07-28", AwardStatus.Declined,  null)]
    [InlineData("2025-07-28", AwardStatus.Revoked,   "recent-award")]
    [InlineData("2024-06-28", AwardStatus.Decided,   "project-under-way")]
    public void An_award_bars_by_its_day_and_by_how_far_it_came(string adopted, AwardStatus status, string? row)
    {
        var a = Complete.But(x => x with
        {
            PastAwards = [new(AwardedProgramme.Monodzukuri, Day(adopted)) { Status = status, CoversSameCosts = false }],
        }).ByGuideline();
        Assert.Equal(row is null ? [] : [row], a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
    }

    public static TheoryData<string, Func<Case, Case>> Barred => new()
    {
        { "in-japan", c => c.Told(p => p with { InJapan = false }) },
        { "no-employees", c => c.But(a => a with { Employees = 0 }) },
        { "under-one-year", c => c.But(a => a with { FoundedOn = new(2025, 3, 27) }) },
        { "accounts", c => c.Told(p => p with { HasAccounts = false }) },
        { "taxable-income", c => c.But(a => a with { AverageTaxableIncome = Yen.Of(1_500_000_001) }) },
        { "joint-venture", c => c.Bars(b => b with { LargeJointVenture = true }) },
        { "restructuring-decision-revoked", c => c.Bars(b => b with { RestructuringDecisionRevoked = true }) },
        { "restructuring-unpaid", c => c.Bars(b => b with { RestructuringUnpaid = true }) },
        { "restructuring-report", c => c.Bars(b => b with { RestructuringReportMissing = true }) },
        { "restructuring-not-repaid", c => c.Bars(b => b with { RestructuringNotRepaid = true }) },
        { "unincorporated", c => c.Bars(b => b with { Unincorporated = true }) },
        { "no-profitable-business", c => c.Bars(b => b with { NoProfitableBusiness = true }) },
        { "public-money", c => c.Bars(b => b with { RunOnPublicMoney = true }) },
        { "political", c => c.Bars(b => b with { PoliticalBody = true }) },
        { "religious", c => c.Bars(b => b with { ReligiousCorporation = true }) },
        { "changed-to-qualify", c => c.Bars(b => b with { ChangedToQualify = true }) },
        { "suspended", c => c.Bars(b => b with { Suspended = true }) },
        { "misconduct", c => c.Bars(b => b with { Misconduct = true }) },
        { "broke-law", c => c.Bars(b => b with { BrokeLaw = true }) },
        { "antisocial", c => c.But(a => a with { AntisocialForces = true }) },
        { "same-group-barred", c => c.Bars(b => b with { SameGroupBarred = true }) },
        { "identical", c => c.Shares(s => s with { IdenticalApplies = true }) },
        { "household", c => c.But(a => a with { HouseholdMemberApplies = true }) },
    };

    [Theory]
    [MemberData(nameof(Barred))]
    public void Each_bar_refuses_by_its_own_row(string row, Func<Case, Case> told) => told(Complete).Decides(row, passes: false);

    [Fact]
    public void A_company_founded_a_year_before_the_deadline_may_apply()
        => Complete.But(a => a with { FoundedOn = new(2025, 3, 26), AverageTaxableIncome = Yen.Of(1_500_000_000) })
            .Decides("under-one-year", true);

    private static Rate Share(string? share)
        => share?.Split('/') is [var over, var under] ? new(int.Parse(over, null), int.Parse(under, null)) : new(0, 1);
}
