using Hojo.Model;

namespace Hojo.Tests.DoubleEntry;

/// <summary>インボイス対応類型: software in steps, and hardware beside it.</summary>
public partial class ItDonyu2025Tests
{
    // インボイス対応類型: S2:312-317, S2:339-343; I:625-631. The step lies at 補助額 50万円: 625,000 of cost at 4/5, 666,666.67 at 3/4.
    [Theory] //  機能   経費      3/4から    4/5から
    [InlineData(1,   400_000,   300_000,   320_000)]
    [InlineData(1,   625_000,   468_750,   500_000)]
    [InlineData(1,   624_999,   468_749,   499_999)] // 468,749.25; 499,999.2
    [InlineData(1,   666_666,   499_999,   500_000)] // 499,999.5
    [InlineData(1,   666_667,   500_000,   500_000)]
    [InlineData(1, 9_000_000,   500_000,   500_000)] // 1機能 ~50万円
    [InlineData(2,   600_000,   450_000,   480_000)]
    [InlineData(2, 1_225_000,   872_222,   900_000)] // 500,000 + (1,225,000 - 666,666.67) × 2/3 = 872,222.2; 500,000 + 600,000 × 2/3
    [InlineData(2, 5_125_000, 3_472_222, 3_500_000)] // 500,000 + 4,458,333.33 × 2/3 = 3,472,222.2; 500,000 + 4,500,000 × 2/3
    [InlineData(2, 5_166_666, 3_499_999, 3_500_000)] // 500,000 + 4,499,999.33 × 2/3 = 3,499,999.6
    [InlineData(2, 5_166_667, 3_500_000, 3_500_000)]
    [InlineData(3, 9_000_000, 3_500_000, 3_500_000)] // 2機能以上 ~350万円
    public void The_invoice_track_steps_from_three_quarters_or_four_fifths_to_two_thirds(int functions, long cost, long grant, long small)
    {
        Assert.Equal(grant, Grant("invoice", Invoice(Base, functions, cost, 0, 0)));
        Assert.Equal(small, Grant("invoice", Invoice(Small, functions, cost, 0, 0)));
    }

    // ハードウェア 1/2; PC・タブレット等 ~10万円, レジ・券売機 ~20万円 (S2:319-323, S2:345-346, I:616-619); beside software 400,000 × 3/4 = 300,000
    [Theory] //      PC      レジ      補助額
    [InlineData(120_000,       0,   360_000)]
    [InlineData(199_998,       0,   399_999)]
    [InlineData(200_000,       0,   400_000)]
    [InlineData(500_000,       0,   400_000)]
    [InlineData(      0, 399_998,   499_999)]
    [InlineData(      0, 400_000,   500_000)]
    [InlineData(500_000, 900_000,   600_000)]
    public void Hardware_is_granted_half_up_to_100_000_and_200_000(long computers, long registers, long grant)
        => Assert.Equal(grant, Grant("invoice", Invoice(Base, 1, 400_000, computers, registers)));

    [Fact] // 350万円 + 10万円 + 20万円: each ceiling stands apart (I:612-619)
    public void Hardware_comes_on_top_of_the_software_cap()
        => Assert.Equal(3_800_000, Grant("invoice", Invoice(Base, 2, 9_000_000, 200_000, 400_000)));

    [Theory] // 小規模事業者の定義 T:311-318: 5人, 20人, 20人; ⑨〜⑮ is never small T:326-327. 400,000 × 4/5 = 320,000 or × 3/4 = 300,000
    [InlineData(SmallScaleTrade.CommerceAndServices,       5, ItOrganisation.Company,     320_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices,       6, ItOrganisation.Company,     300_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  20, ItOrganisation.Company,     320_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment,  21, ItOrganisation.Company,     300_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    20, ItOrganisation.Company,     320_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,    21, ItOrganisation.Company,     300_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,     5, ItOrganisation.Association, 300_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,     5, ItOrganisation.MedicalWelfareOrSchool, 300_000)]
    public void Small_is_told_by_trade_headcount_and_form(SmallScaleTrade trade, int employees, ItOrganisation form, long grant)
    {
        var c = Invoice(Base, 1, 400_000, 0, 0);
        Assert.Equal(grant, Grant("invoice", c with
        {
            Applicant = c.Applicant with { SmallScaleTrade = trade, Employees = employees },
            ItDonyu = c.ItDonyu with { Organisation = form },
        }));
    }
}
