using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>専門家活用枠: its costs, rates and ceilings.</summary>
internal static partial class Round14
{
    private const string Amounts = "10. 補助上限額、補助率等";
    private const string Quoted = "●.補足：相見積取得が不要な条件";

    private static Amount Buyer(RoundBuilder round, Amount costs, (Rounding Paid, Rounding Due) whole)
    {
        Section Doc(string heading) => round.Under(Guidelines.JigyoShokei14Experts, heading, Buyers);

        Doc("4. 支援類型について").Notes("hundred-oku", (6, "補助上限額が2,000万円となる補助事業については"), "補助上限額2,000万円の「100億企業特例」は別の公募要領による");
        Doc(Deals).Requires("takes-over", (11, "着手（注1）及び実施（注2）される予定"), "補助事業期間に経営資源を譲り受ける(着手し、基本合意書又は最終契約書を締結する)",
            TakesOverInPeriod.Is(true));
        Doc(Deals).Requires("synergy", (11, "シナジーを活かした生産性向上等"), "(1)① シナジーを活かした生産性向上等が見込まれる", Synergy.Is(true), Readings.DeclaredAndJudged);
        Doc(Deals).Requires("leads-region", (11, "地域経済全体を牽引する事業を行うことが見込まれること"), "(1)① 地域の雇用をはじめ、地域経済全体を牽引する事業が見込まれる",
            LeadsRegion.Is(true), Readings.DeclaredAndJudged);
        Doc(Deals).Requires("carries-out-due-diligence", (12, "デュー・ディリジェンス（DD）を実施すること"), "(1)① DDを実施する(補助対象経費に計上するかを問わない)",
            CarriesOutDueDiligence.Is(true));
        Doc(Amounts).Combines("with-pmi-expert", (21, "PMI推進枠（PMI専門家活用類型）との同一公募回での申請（同時申請）が可能"),
            "(注1) PMI推進枠(PMI専門家活用類型)との同一公募回での申請が可能", Relation.Together, ["jigyo-shokei/14/pmi-expert"]);
        var rate = Doc(Amounts).Rate("rate", (21, "の2/3以内"), "補助率", Fraction(2, 3));
        return Granted(round, Buyers, costs, rate, whole);
    }

    private static Amount Seller(RoundBuilder round, Amount costs, (Rounding Paid, Rounding Due) whole)
    {
        Section Doc(string heading) => round.Under(Guidelines.JigyoShokei14Experts, heading, Sellers);

        Doc(Deals).Requires("hands-over", (11, "着手（注1）及び実施（注2）される予定"), "補助事業期間に経営資源を譲り渡す(着手し、基本合意書又は最終契約書を締結する)",
            HandsOverInPeriod.Is(true));
        Doc(Deals).Requires("continued", (12, "第三者により継続されることが見込まれること"), "(1)② 地域経済全体を牽引する事業等が第三者により継続されることが見込まれる",
            ContinuedByThirdParty.Is(true), Readings.DeclaredAndJudged);
        var rates = Doc(Amounts);
        var margin = rates.Special("lower-margin", (21, "営業利益率が低下している者"),
            "① 物価高等の影響による営業利益率の低下(直近の事業年度と2期前、又は直近・進行中の事業年度の任意の連続する3か月の前年度同期比)", LowerMargin.Is(true),
            Readings.DeclaredAndJudged);
        var deficit = rates.Special("deficit", (21, "直近決算期の営業利益又は経常利益が赤字の者"), "② 直近決算期の営業利益又は経常利益が赤字", SellerDeficit.Is(true));
        var rate = rates.Rate("rate", (21, "補助率1/2以内とする"), "補助率", Fraction(1, 2),
            raised: [new(margin, Fraction(2, 3)), new(deficit, Fraction(2, 3))]);
        return Granted(round, Sellers, costs, rate, whole);
    }

    /// <summary>補助上限額, 上乗せ額 and 併用申請 of either type.</summary>
    private static Amount Granted(RoundBuilder round, string track, Amount costs, Figure<Rate> rate, (Rounding Paid, Rounding Due) whole)
    {
        var amounts = round.Under(Guidelines.JigyoShokei14Experts, Amounts, track);
        amounts.Floor("floor", (21, "申請時の補助額が補助下限額を下回る申請"), "補助下限額50万円(下回る申請は受け付けない)", Man(50));
        var sum = amounts.Sum("cap-sum", (21, "600万円"), "補助上限額", Man(600));
        var cap = amounts.Limit("cap", (21, "600万円"), "補助上限額まで", sum);
        var raise = amounts.Sum("due-diligence-sum", (21, "DDを実施する場合の補助上限額は200万円を補助上限額に加算する"), "DD費用に係る上乗せ額", Man(200));
        var raised = amounts.Limit("due-diligence-cap", (21, "DDを実施する場合の補助上限額は200万円を補助上限額に加算する"), "DD費用の補助額は200万円まで", raise,
            "上乗せ額の欄は「デュー・ディリジェンスに係る費用」のものなので、加算された200万円はDD費用だけに使えるものと読む。58頁もDD費用の補助額を200万円以内とする",
            also: [round.Under(Guidelines.JigyoShokei14Experts, Commissioned, track).At((58, "補助する費用は補助額ベースで200万円以内となりま"))]);
        var dueDiligence = (rate * (Amount)DueDiligence).AtMost(raised);
        NotClosed(round, track, track == Sellers ? dueDiligence + (rate * (Amount)SystemFees) : dueDiligence, whole);
        return (rate * costs).AtMost(cap) + dueDiligence + Closure(round, track, rate);
    }

    /// <summary>（注4）: what is left of the grant where the deal does not close.</summary>
    private static void NotClosed(RoundBuilder round, string track, Amount left, (Rounding Paid, Rounding Due) whole)
    {
        Section Doc(string heading) => round.Under(Guidelines.JigyoShokei14Experts, heading, track);

        const string Changed = "補助上限額（300万円以内）の変更を行う";
        var amounts = Doc(Amounts);
        var sum = amounts.Sum("not-closed-sum", (21, Changed), "引継ぎが実現しない場合の補助上限額", Man(300));
        var cap = amounts.Limit("not-closed-cap", (21, Changed), "引継ぎが実現しない場合の補助上限額まで", sum);
        amounts.Repays("not-closed", (21, Changed), "補助事業期間内にクロージングしない: 300万円までの、原則DD費用(売り手はシステム利用料も)の補助額に減額",
            Portion.Whole(DealClosed.Is(false)), whole.Due,
            "入力された経費を実績とみて計算し直す。廃業費は対象外となる。「原則」の例外は見ない。DD費用の補助額は200万円までとする",
            onlyAbove: left.AtMost(cap).Rounded(whole.Paid), consequence: Consequence.Reduced,
            also: [Doc("14.2. 実績報告に必要な書類").At((33, "DD費用及びシステム利用料を補助対象経費として認める"))]);
    }
}
