using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.DigitalAi;

/// <summary>インボイス枠 インボイス対応類型: a rate that steps on the grant, and hardware at one half.</summary>
internal static partial class Fy2026
{
    private const string Rates = "３／４以内２／３以内１／２以内";

    private static void Invoice(RoundBuilder round)
    {
        var frame = new Frame(round, Guidelines.DigitalAiInvoice2026, new(3, 4, 4, 4, 6, 8, 9, 9, 9, 10, 10, 11, 12, 13), "invoice");
        Sizes(frame);
        var dueYen = frame.Common("補助事業者が");
        WagesAfterAward(frame, dueYen, (3, 9), PayrollPerHead >= Pct(3.5m), ActualPayrollPerHead < Pct(3.5m));
        frame.Under(Applicants).Requires("plan-years", (3, "３年間の事業計画を策定"), "IT導入補助金2022〜2025の交付決定を受けた事業者: 翌事業年度以降3年間の事業計画",
            AwardedSince2022.Is(false) | Exempt | Years.Is(3));

        var table = frame.Under(Table);
        table.Requires("functions", (12, "会計・受発注・決会計・受発注・決"), "会計・受発注・決済の機能を1種類以上含む", Functions >= 1);
        table.Requires("with-software", (12, "左記ＩＴツールの使用に資するも"), "ハードウェアはソフトウェア等の使用に資するものに限り、ソフトウェアとあわせて申請する",
            Software > Yen(0));
        var wholeYen = table.RoundsDown("whole-yen", Passage.Silent(12), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        round.Track("invoice", "デジタル化・AI導入補助金2026 インボイス枠 インボイス対応類型",
            Sum(InvoiceSoftware(table), InvoiceHardware(table)).Rounded(wholeYen));
    }

    private static Amount InvoiceSoftware(Section table)
    {
        var sum = table.Sum("software-sum", (12, "内、～５０万円部"), "ソフトウェア・導入関連費の補助上限額(1機能)", Man(50),
            [new(table.Say("software-sum:several", "2機能以上"), Functions >= 2, Man(350))],
            "50万円以下の部分は1機能以上、50万円超350万円までの部分は2機能以上とあるので、1機能では50万円までとみる");
        var cap = table.Limit("software-cap", (12, "（下限なし）～３５０万円"), "1機能は50万円、2機能以上は350万円まで", sum);
        var first = table.Rate("rate-first", (12, Rates), "補助率(補助額50万円以下の部分)", Fraction(3, 4),
            [new(table.Say("small", "小規模事業者"), Small, Fraction(4, 5))]);
        var width = table.Sum("rate-first-width", (12, "内、～５０万円部"), "補助率が変わる補助額", Man(50));
        var second = table.Rate("rate-second", (12, Rates), "補助率(補助額50万円超の部分)", Fraction(2, 3));
        var costs = Costs(table, 12, "ソフトウェア購入費＊１、クラウド利用費（クラウド利用料最大２年分）", "導入関連費");
        return Stepped(costs, new(first, width), new(second, null)).AtMost(cap);
    }

    private static Amount InvoiceHardware(Section table)
    {
        const string Most = "～１０万円～２０万円";
        var rate = table.Rate("rate-hardware", (12, Rates), "補助率(ハードウェア)", Fraction(1, 2));
        var computersCap = table.Limit("computers-cap", (12, Most), "PC・タブレット等は10万円まで",
            table.Sum("computers-sum", (12, Most), "PC・タブレット等の補助上限額", Man(10)));
        var registersCap = table.Limit("registers-cap", (12, Most), "レジ・券売機は20万円まで",
            table.Sum("registers-sum", (12, Most), "レジ・券売機の補助上限額", Man(20)));
        return Sum(
            (rate * table.Pays("computers", (12, "ＰＣ、タブレット、プリンター、スキャナー、複合機"), "PC・タブレット・プリンター・スキャナー・複合機", Computers))
                .AtMost(computersCap),
            (rate * table.Pays("registers", (12, "ＰＯＳレジ、モバイルＰＯＳレジ、券売機"), "POSレジ・モバイルPOSレジ・券売機", Registers)).AtMost(registersCap));
    }
}
