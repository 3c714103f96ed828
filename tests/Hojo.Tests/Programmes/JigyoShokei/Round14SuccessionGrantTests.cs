using Hojo.Model;
using static Hojo.Tests.Programmes.JigyoShokei.Round14Cases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次 事業承継促進枠, 9. 補助対象経費 and 10. 補助上限額、補助率等 (S 17–20, 55–60).</summary>
public class Round14SuccessionGrantTests
{
    private static Case Of(int employees, int? rise, long equipment, long closure = 0)
    {
        var c = Base.Company(a => a with { Employees = employees }).Heir(h => h with { WageFloorRise = rise ?? 0 })
            .But(b => b with { Equipment = Yen.Of(equipment), JoinsClosure = closure > 0, Restoration = Yen.Of(closure) });
        return c with { Plan = c.Plan with { ClaimsRaisedCap = rise is not null } };
    }

    [Theory] // S 19–20: 1/2, 小規模 2/3; 800万円, +50円 1,000万円, 800万円超〜1,000万円 1/2. 製造業その他 20人以下 (S 11)
    [InlineData(21, null, 15_999_998,  7_999_999)]
    [InlineData(21, null, 16_000_000,  8_000_000)]
    [InlineData(21, null, 90_000_000,  8_000_000)]
    [InlineData(20, null, 11_999_997,  7_999_998)]
    [InlineData(20, null, 12_000_000,  8_000_000)]
    [InlineData(21, 50,   19_999_998,  9_999_999)]
    [InlineData(21, 50,   20_000_000, 10_000_000)]
    [InlineData(20, 50,   12_000_000,  8_000_000)]
    [InlineData(20, 50,   12_000_002,  8_000_001)] // 2 × 1/2
    [InlineData(20, 50,   15_999_998,  9_999_999)]
    [InlineData(20, 50,   16_000_000, 10_000_000)] // 12,000,000 × 2/3 + 4,000,000 × 1/2
    [InlineData(20, 50,   90_000_000, 10_000_000)]
    [InlineData(20, 49,   90_000_000,  8_000_000)]
    public void Eight_million_or_ten_with_a_wage_rise(int employees, int? rise, long cost, long grant)
        => Assert.Equal(grant, Of(employees, rise, cost).Grant14("succession"));

    [Fact] // S 28: 表明せず、事後的に賃上げを実施しても上限額は変わらない
    public void A_rise_that_was_not_declared_changes_nothing()
        => Assert.Equal(8_000_000, Of(20, null, 90_000_000).Heir(h => h with { WageFloorRise = 100 }).Grant14("succession"));

    [Theory] // S 19: 100万円を下回る申請は受け付けない
    [InlineData(21, 2_000_000, TrackVerdict.Eligible)]
    [InlineData(21, 1_999_999, TrackVerdict.NotEligible)]
    [InlineData(20, 1_500_000, TrackVerdict.Eligible)]
    [InlineData(20, 1_499_999, TrackVerdict.NotEligible)]
    public void A_million_is_the_least(int employees, long cost, TrackVerdict verdict)
        => Assert.Equal(verdict, Of(employees, null, cost).In14("succession").Verdict);

    [Theory] // S 19: 廃業費 300万円, 事業費の補助率に従う
    [InlineData(21, 5_999_998, 2_999_999)]
    [InlineData(21, 6_000_000, 3_000_000)]
    [InlineData(21, 9_000_000, 3_000_000)]
    [InlineData(20, 4_499_997, 2_999_998)]
    [InlineData(20, 4_500_000, 3_000_000)]
    public void Closure_adds_three_million(int employees, long closure, long added)
    {
        Assert.Equal(8_000_000 + added, Of(employees, null, 90_000_000, closure).Grant14("succession"));
        Assert.Equal(10_000_000 + added, Of(employees, 50, 90_000_000, closure).Grant14("succession"));
    }

    [Theory] // S 60: 委託費は事業費合計額の2分の1まで; S 55: 産業財産権等関連経費は3分の1まで; × 1/2
    [InlineData(4_000_000, 4_000_000,         0, 4_000_000)] // 8,000,000 × 1/2
    [InlineData(4_000_000, 4_000_001,         0, 4_000_000)]
    [InlineData(4_000_000, 9_000_000,         0, 4_000_000)] // 委託 4,000,000 of 8,000,000
    [InlineData(4_000_000,         0, 2_000_000, 3_000_000)] // 6,000,000 × 1/2
    [InlineData(4_000_000,         0, 9_000_000, 3_000_000)] // 産業財産権 2,000,000 of 6,000,000
    [InlineData(1_000_000, 9_000_000, 9_000_000, 3_000_000)] // 1 + 3 + 2 = 6: 委託 3,000,000, 産業財産権 2,000,000
    [InlineData(        0, 9_000_000, 9_000_000,         0)] // nothing that they could be a part of
    public void Commissions_and_industrial_property_are_a_part_of_the_costs(long equipment, long commissions, long property, long grant)
        => Assert.Equal(grant, (Of(21, null, equipment).But(b => b with { Commissions = Yen.Of(commissions) })
            with { Costs = Base.Costs with { IntellectualProperty = Yen.Of(property) } }).Grant14("succession"));

    [Fact] // S 17, 24
    public void What_does_not_count_is_taken_out()
        => Assert.Equal(3_500_000, Of(21, null, 8_000_000).But(b => b with
        {
            CostsOutsidePeriod = Yen.Of(600_000), CostsWithoutQuotes = Yen.Of(400_000),
        }).Grant14("succession"));
}
