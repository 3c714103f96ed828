using Hojo.Model;
using NodaTime;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;

namespace Hojo.Tests.Programmes.ItDonyu;

/// <summary>インボイス枠 (I, D) and セキュリティ対策推進枠 (S); figures typed from it2025_koubo_invoice, _denshi, _security.</summary>
public class OtherTracksTests
{
    private static Case Tool(int employees, int functions, long software, long computers = 0, long registers = 0, long services = 0)
        => Base.But(t => t with
        {
            Functions = functions, Software = Yen.Of(software), Computers = Yen.Of(computers),
            Registers = Yen.Of(registers), Services = Yen.Of(services),
        }, a => a with { Employees = employees });

    // 補助額50万円以下の部分 3/4 (小規模 4/5), 50万円超の部分 2/3 I:628-631; 1機能 50万円, 2機能以上 350万円 I:625-627
    [Theory] // 人 機能 software grant
    [InlineData(5, 1, 600_000, 480_000)]
    [InlineData(5, 1, 625_000, 500_000)]
    [InlineData(5, 1, 625_002, 500_000)]
    [InlineData(5, 2, 625_003, 500_002)] // 500,000 + 3 × 2/3
    [InlineData(6, 2, 600_000, 450_000)]
    [InlineData(6, 2, 666_666, 499_999)] // 499,999.5
    [InlineData(6, 2, 666_667, 500_000)] // 500,000 + (1/3) × 2/3
    [InlineData(6, 2, 1_000_000, 722_222)] // 500,000 + (1,000,000 − 666,666.67) × 2/3
    [InlineData(6, 1, 1_000_000, 500_000)]
    [InlineData(5, 2, 1_000_000, 750_000)] // 500,000 + 375,000 × 2/3
    [InlineData(5, 2, 5_125_000, 3_500_000)] // 500,000 + 4,500,000 × 2/3
    [InlineData(5, 3, 5_200_000, 3_500_000)]
    [InlineData(6, 2, 5_166_666, 3_499_999)]
    [InlineData(6, 2, 5_166_667, 3_500_000)]
    public void The_rate_steps_on_the_grant(int employees, int functions, long software, long grant)
        => Assert.Equal(grant, Tool(employees, functions, software).Grant(Invoice));

    [Theory] // 1/2, PC等 10万円, レジ 20万円 I:616-619
    [InlineData(199_999, 399_999, 99_999 + 199_999 + 1)] // 99,999.5 + 199,999.5, rounded once
    [InlineData(200_000, 400_000, 300_000)]
    [InlineData(200_002, 400_002, 300_000)]
    public void Hardware_is_paid_by_half_to_its_own_ceilings(long computers, long registers, long hardware)
        => Assert.Equal(480_000 + hardware, Tool(5, 1, 600_000, computers, registers).Grant(Invoice));

    [Fact]
    public void Services_count_up_to_two_million() // I:637: (1,000,000 + 2,000,000 − 625,000) × 2/3 + 500,000 = 2,083,333.3
        => Assert.Equal(2_083_333, Tool(5, 2, 1_000_000, services: 2_500_000).Grant(Invoice));

    [Fact]
    public void There_is_a_function_and_software_and_no_floor() // I:532-542, 下限なし I:612
    {
        Tool(5, 0, 600_000).Expect(Invoice, "functions", false);
        Tool(5, 1, 0, computers: 100_000).Expect(Invoice, "with-software", false);
        Tool(5, 1, 2).Expect(Invoice, "functions", true);
        Assert.Equal(1, Tool(5, 1, 2).Grant(Invoice));
    }

    [Theory] // 小規模: 宿泊・娯楽 20人, 製造業その他 20人 I:296-300
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 20, 480_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 21, 450_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther, 20, 480_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices, 6, 450_000)]
    public void Small_is_told_by_the_trade(SmallScaleTrade trade, int employees, long grant)
        => Assert.Equal(grant, Tool(employees, 1, 600_000).But(applicant: a => a with { SmallScaleTrade = trade }).Grant(Invoice));

    [Theory] // 中小 2/3, その他 1/2, 350万円 D:545-546
    [InlineData(100, 1_000_000, 666_666)]
    [InlineData(100, 5_250_000, 3_500_000)]
    [InlineData(100, 5_250_002, 3_500_000)]
    [InlineData(101, 1_000_001, 500_000)]
    [InlineData(101, 7_000_000, 3_500_000)]
    [InlineData(101, 6_999_998, 3_499_999)]
    public void The_orderer_may_be_large(int employees, long cloud, long grant)
    {
        var c = Base.But(t => t with { Trade = t.Trade with { EligibleCloud = Yen.Of(cloud) } },
            a => a with { Employees = employees, Capital = Yen.Of(50_000_001) });
        Assert.Equal(grant, c.Grant(Trade));
        c.Expect(Trade, "orderer", true);
    }

    [Fact]
    public void The_conditions_of_electronic_trade_hold_one_by_one() // D:424-447, 511-515, 569
    {
        void Fails(string row, Func<ItTrade, ItTrade> but) => Base.But(t => t with { Trade = but(t.Trade) }).Expect(Trade, row, false);
        Fails("orderer", t => t with { Orderer = false });
        Fails("single-software", t => t with { SingleSoftware = false });
        Fails("free-accounts", t => t with { FreeAccounts = false });
        Fails("accounts-limited", t => t with { AccountsLimited = false });
        Fails("receivers", t => t with { ReceiversQualify = false });
    }

    [Theory] // 1/2 (小規模 2/3), 5万円～150万円 S:502-504
    [InlineData(6, 100_000, 50_000, true)]
    [InlineData(6, 99_999, 49_999, false)]
    [InlineData(6, 3_000_000, 1_500_000, true)]
    [InlineData(6, 3_000_002, 1_500_000, true)]
    [InlineData(5, 75_000, 50_000, true)]
    [InlineData(5, 74_999, 49_999, false)]
    [InlineData(5, 2_250_000, 1_500_000, true)]
    [InlineData(5, 1_000_000, 666_666, true)]
    public void Security_is_half_or_two_thirds(int employees, long fee, long grant, bool passes)
    {
        var c = Base.But(t => t with { SecurityService = Yen.Of(fee) }, a => a with { Employees = employees });
        Assert.Equal(grant, c.Grant(Security));
        c.Expect(Security, "floor", passes);
    }

    [Theory] // 1パーセント以上 S:365
    [InlineData(1.0, true)]
    [InlineData(0.9999, false)]
    public void Security_takes_one_per_cent(double growth, bool passes)
        => Base.But(plan: p => p with { LaborProductivity = Pct(growth) }).Expect(Security, "labor-productivity", passes);

    [Theory] // 第1次 06-16 (S2:378)
    [InlineData(6, 15, TrackVerdict.Eligible)]
    [InlineData(6, 16, TrackVerdict.NeedsJudgement)]
    [InlineData(6, 17, TrackVerdict.NeedsJudgement)] // the guideline prints no end (M:912)
    public void The_group_applies_by_the_first_closing_day_and_perhaps_after(int month, int day, TrackVerdict verdict)
        => Assert.Equal(verdict, RulesCases.Group.Assessed(Multi, new JapanTime(2025, month, day, 12, 0)).Verdict);
}
