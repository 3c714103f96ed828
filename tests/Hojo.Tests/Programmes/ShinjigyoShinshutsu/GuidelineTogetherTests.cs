using Hojo.Model;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.GuidelineCases;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 （８）連携体申請, （９）組合特例 (p.18–20) and ６－３．リース会社との共同申請 (p.28–29).</summary>
public class GuidelineTogetherTests
{
    [Theory] //   20人以下 21〜50 51〜100 101人以上  特例     補助上限額
    [InlineData(      4,     4,     4,      4,    false, 500_000_000)] // 例1 p.20: 7,000万円×4者＋5,500万円×4者＝5億円
    [InlineData(      8,     8,     8,      8,    false, 670_000_000)] // 例2 p.20: 7,000万円×8者＋5,500万円×2者＝6.7億円
    [InlineData(      4,     4,     4,      4,    true,  640_000_000)] // 9,000万円×4者＋7,000万円×4者
    [InlineData(      4,     0,     0,      0,    false,  50_000_000)] // 2者 × 2,500万円
    [InlineData(      3,     2,     0,      0,    false,  80_000_000)] // 5 × 1/2 = 2.5 → 2者 × 4,000万円
    [InlineData(      0,     0,     0,     20,    false, 700_000_000)] // 10者
    [InlineData(      0,     0,     0,     40,    false, 700_000_000)] // 10者まで
    public void A_cooperative_sums_the_ceilings_of_half_of_its_members(int twenty, int fifty, int hundred, int over,
        bool special, long ceiling)
        => Assert.Equal(ceiling, Union(new() { UpToTwenty = twenty, UpToFifty = fifty, UpToHundred = hundred, OverHundred = over })
            .But(plan: p => p with { ClaimsRaisedCap = special, Payroll = Pct(6.0), WageFloorGap = 50 }).Granted());

    [Theory] // the base members told by themselves, of 16 eligible ones
    [InlineData(8, 0, null)]
    [InlineData(9, 0, "cooperative-half")]
    public void No_more_than_half_of_the_members_are_a_base(int small, int large, string? row)
    {
        var a = Union(new()
        {
            EligibleMembers = 16, BaseUpToTwenty = small, BaseUpToFifty = 0, BaseUpToHundred = 0, BaseOverHundred = large,
        }).ByGuideline();
        Assert.Equal(row is null ? [] : [row], a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
    }

    [Fact]
    public void No_more_than_ten_members_are_a_base()
        => Union(new() { EligibleMembers = 32, BaseUpToTwenty = 5, BaseUpToFifty = 6, BaseUpToHundred = 0, BaseOverHundred = 0 })
            .Decides("cooperative-ten", false);

    [Fact]
    public void A_cooperative_is_of_the_kinds_named_and_does_business()
    {
        var members = new ShinjigyoCooperative { UpToTwenty = 4, UpToFifty = 0, UpToHundred = 0, OverHundred = 0 };
        Union(members).Told(p => p with { Cooperative = p.Cooperative with { OfKind = false } }).Decides("cooperative-kind", false);
        Union(members).Told(p => p with { Cooperative = p.Cooperative with { DoesBusiness = false } })
            .Decides("cooperative-business", false);
    }

    [Theory] // 最大20者まで p.18
    [InlineData(20, null)]
    [InlineData(21, "consortium-size")]
    public void A_consortium_has_twenty_members_at_most(int members, string? row)
    {
        var a = Together(members, c => c).ByGuideline();
        Assert.Equal(row is null ? [] : [row], a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
    }

    [Fact]
    public void Every_member_of_a_consortium_counts() // p.19
    {
        Together(3, c => c with { Indispensable = false }).Decides("consortium-needed", false);
        Together(3, c => c with { Qualifies = false }).Decides("consortium-qualifies", false);
        Together(3, c => c with { IdenticalMembers = true }).Decides("consortium-identical", false);
    }

    [Fact]
    public void A_joint_lease_is_a_finance_lease_whose_fees_are_lowered() // p.28–29
    {
        var lease = new ShinjigyoLease { Jointly = true, FeesLowered = true, FinanceLease = true, LeaseBack = false };
        Complete.Told(p => p with { Lease = lease }).Decides("finance-lease", true);
        Complete.Told(p => p with { Lease = lease with { FinanceLease = false } }).Decides("finance-lease", false);
        Complete.Told(p => p with { Lease = lease with { FeesLowered = false } }).Decides("lease-fees-lowered", false);
        Complete.Told(p => p with { Lease = lease with { LeaseBack = true } }).Decides("lease-back", false);
    }

    private static Case Union(ShinjigyoCooperative members)
        => Complete.But(costs: c => c with { Machinery = Yen.Of(2_000_000_000) }).Told(p => p with
        {
            Organisation = ShinjigyoOrganisation.OtherCorporation,
            Cooperative = members with { Claims = true, OfKind = true, DoesBusiness = true },
        });

    private static Case Together(int members, Func<ShinjigyoConsortium, ShinjigyoConsortium> told)
        => Complete.Told(p => p with
        {
            Consortium = told(new() { Members = members, Indispensable = true, Qualifies = true, IdenticalMembers = false }),
        });
}
