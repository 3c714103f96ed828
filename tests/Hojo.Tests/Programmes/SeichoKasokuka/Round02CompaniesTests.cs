using Hojo.Model;
using static Hojo.Tests.Programmes.SeichoKasokuka.Round02Cases;

namespace Hojo.Tests.Programmes.SeichoKasokuka;

/// <summary>2次公募, double entry: companies K1 to K12 that a second reader made from the guideline alone, each worked by hand. Pages are
/// those of 公募要領 Ver1.0.</summary>
public class Round02CompaniesTests
{
    /// <summary>K1, a maker with sales of 4,200,000,000: 300 + 250 + 30 million invested, and 20 + 2 million besides.</summary>
    internal static readonly Case Maker = Base.But(
        a => a with { Employees = 180, Sales = Yen.Of(4_200_000_000) },
        c: c => c with
        {
            Buildings = Yen.Of(300_000_000), Outsourcing = Yen.Of(20_000_000), Experts = Yen.Of(2_000_000), ProfessorDays = 40,
        },
        s: s => s with { Machinery = Yen.Of(250_000_000), Software = Yen.Of(30_000_000) });

    /// <summary>K2, just at the investment (以上) and just under it with services (未満).</summary>
    private static readonly Case JustAtTheInvestment = Spends(60_000_000, 40_000_000, 0, 90_000_000, 9_999_999, 500);

    /// <summary>K10, a software house by its headcount.</summary>
    private static readonly Case SoftwareHouse = Spends(0, 0, 120_000_000, 80_000_000).But(a => a with
    {
        Industry = Industry.SoftwareAndInformation, Capital = Yen.Of(350_000_000), Employees = 300, Sales = Yen.Of(1_000_000_000),
    });

    /// <summary>What each is granted, or the rows that stand against it.</summary>
    public static TheoryData<string, Case, object> Companies => new()
    {
        { "K1: 602,000,000 × 1/2, p.12; 40 × 50,000, p.11", Maker, 301_000_000L },
        { "K2: 199,999,999 × 1/2 = 99,999,999.5, p.1, 12", JustAtTheInvestment, 99_999_999L },
        { "K2: 100,000,000 is not 未満, p.1", Spends(60_000_000, 40_000_000, 0, 90_000_000, 10_000_000, 500), "services-below-investment" },
        { "K2: 199,999,998 × 1/2", Spends(60_000_000, 40_000_000, 0, 90_000_000, 9_999_998, 500), 99_999_999L },
        { "K2: 99,999,999, p.1", Spends(60_000_000, 39_999_999, 0, 90_000_000, 0), "investment" },
        { "K2: by the letter refused, not cut, p.1", Spends(60_000_000, 40_000_000, 0, 150_000_000), "services-below-investment" },
        { "K3: 1,140,000,000 × 1/2, p.12", Spends(900_000_000, 150_000_000, 30_000_000, 60_000_000), 500_000_000L },
        { "K3: 1,000,000,000 × 1/2, p.12", Spends(820_000_000, 150_000_000, 30_000_000), 500_000_000L },
        { "K3: 1,000,000,002 × 1/2, p.12", Spends(820_000_002, 150_000_000, 30_000_000), 500_000_000L },
        { "K4: 10億円以上, p.5", Sells(999_999_999), "sales" },
        { "K4: 10億円, p.5", Sells(1_000_000_000), 301_000_000L },
        { "K4: 100億円未満, p.5", Sells(9_999_999_999), 301_000_000L },
        { "K4: 100億円, p.5", Sells(10_000_000_000), "sales" },
        { "K5: 特定事業者 are not admitted, p.3", Sized(400_000_000, 350), "size" },
        { "K5: 300人, p.3", Sized(400_000_000, 300), 301_000_000L },
        { "K5: 3億円, p.3", Sized(300_000_000, 350), 301_000_000L },
        { "K6: 3分の2, p.5", Owned("1/3", "2/3"), "large-company-two-thirds" },
        { "K6: 66.66%, p.5", Owned("1/3", "6666/10000"), 301_000_000L },
        { "K6: 2分の1, p.5", Owned("1/2", "1/2"), "large-company-half" },
        { "K6: 50％ is not 超, p.6", Parent("1/2"), 301_000_000L },
        { "K6: 50.0001%, p.6", Parent("500001/1000000"), "same-corporation" },
        { "K7: not published, p.1", Maker.But(s: s => s with { Declared = false }), "declaration" },
        { "K7: published, p.1", Maker.But(s: s => s with { Declared = true }), 301_000_000L },
        { "K8: 4.4999%, p.2", Pays(4.4999m, 8.0m), "wage" },
        { "K8: 4.5%, p.2", Pays(4.5m, 8.0m), 301_000_000L },
        { "K8: 基準を満たした上で, p.2", Pays(3.0m, 4.5m, targetsTotal: true), "wage" },
        { "K9: 更新投資, p.1", Maker.But(s: s => s with { Project = s.Project with { MereRenewal = true } }), "mere-renewal" },
        { "K10: 200,000,000 × 1/2; 300人, p.4", SoftwareHouse, 100_000_000L },
        { "K10: 301人, p.4", SoftwareHouse.But(a => a with { Employees = 301 }), "size" },
        { "K12: 100,000,000 × 1/2, p.7–8", Together(60_000_000, 40_000_000, 60_000_000), 50_000_000L },
        { "K12: 50,000,000 each, p.8", Together(50_000_000, 50_000_000, 50_000_000), 50_000_000L },
        { "K12: 49,999,999 each, p.1, 8", Together(49_999_999, 49_999_999, 49_999_999), "investment, member-investment" },
        { "K12: a member with sales of 900,000,000, or that has not declared, p.7",
            Together(60_000_000, 40_000_000, 60_000_000, qualify: false), "members-qualify" },
    };

    [Theory]
    [MemberData(nameof(Companies))]
    public void Each_is_granted_what_was_worked_by_hand_or_refused_for_one_reason(string why, Case told, object expected)
    {
        var a = told.Assessed();
        var against = string.Join(", ", a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
        Assert.True(against == (expected as string ?? ""), $"{why}: {against}");
        if (expected is long yen) Assert.Equal((TrackVerdict.Eligible, new YenRange(Yen.Of(yen))), (a.Verdict, a.Grant!.Range));
        else Assert.Equal(TrackVerdict.NotEligible, a.Verdict);
    }

    [Theory] // K11, 令和８年２月２４日（火）～３月２６日（木）15：00 まで p.0, 18
    [InlineData("2026-02-23T12:00:00", TrackVerdict.NotOpen)]
    [InlineData("2026-02-23T23:59:00", TrackVerdict.NotOpen)]
    [InlineData("2026-03-10T12:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-26T14:59:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-26T15:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-03-26T15:01:00", TrackVerdict.NotOpen)]
    public void The_window_closes_after_three(string on, TrackVerdict verdict)
        => Assert.Equal(verdict, Maker.Assessed(JapanTime.Parse(on)).Verdict);

    private static Case Spends(long buildings, long machinery, long software, long outsourcing = 0, long experts = 0, int days = 0)
        => Maker.But(
            c: c => c with
            {
                Buildings = Yen.Of(buildings), Outsourcing = Yen.Of(outsourcing), Experts = Yen.Of(experts), ProfessorDays = days,
            },
            s: s => s with { Machinery = Yen.Of(machinery), Software = Yen.Of(software) });

    private static Case Sells(long sales) => Maker.But(a => a with { Sales = Yen.Of(sales) });

    private static Case Sized(long capital, int employees)
        => Maker.But(a => a with { Capital = Yen.Of(capital), Employees = employees });

    private static Case Owned(string largest, string all) => Maker.But(a => a with
    {
        Ownership = a.Ownership with { LargestLargeCompany = Rate.Parse(largest), AllLargeCompanies = Rate.Parse(all) },
    });

    private static Case Parent(string votes) => Maker.But(a => a with
    {
        Ownership = a.Ownership with { ParentVotes = Rate.Parse(votes), SameGroupApplies = true },
    });

    private static Case Pays(decimal perHead, decimal total, bool targetsTotal = false) => Maker.But(
        p: p => p with { PayrollPerHead = Pct(perHead), Payroll = Pct(total) }, s: s => s with { TargetsTotalPay = targetsTotal });

    /// <summary>Two members, whose costs are added up.</summary>
    private static Case Together(long buildings, long machinery, long largest, bool qualify = true)
        => Spends(buildings, machinery, 0).But(s: s => s with
        {
            Joint = new() { Jointly = true, MembersQualify = qualify, LargestInvestment = Yen.Of(largest), WithLessor = false },
        });
}
