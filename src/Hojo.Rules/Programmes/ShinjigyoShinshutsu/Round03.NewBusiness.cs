using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ５－１．（１）新事業進出要件, （２）付加価値額要件: the new business and its value added.</summary>
internal static partial class Round03
{
    private static void NewBusiness(RoundBuilder round)
    {
        var judged = Readings.DeclaredAndJudged;
        var products = round.Under(Doc, "製品等の新規性要件");
        products.Requires("new-product", (14, "事業を行う中小企業等にとって、新規性を有するものであること"),
            "製品等の新規性要件: 製品等が申請者にとって新規性を有する", NewToApplicant.Is(true), judged);
        products.Requires("not-more-volume", (14, "既存の製品等の製造量又は提供量を増大させる場合"), "既存の製品等の製造量・提供量の増大は該当しない",
            OnlyMoreVolume.Is(false), judged);
        products.Requires("not-made-before", (14, "過去に製造していた製品等を再製造等する場合"), "過去に製造していた製品等の再製造等は該当しない",
            OnlyMadeBefore.Is(false), judged);
        products.Requires("not-other-method", (14, "単に既存の製品等の製造方法を変更する場合"), "単なる製造方法の変更は該当しない", OnlyOtherMethod.Is(false), judged);
        products.Requires("not-same-performance", (14, "その性能が有意に異なるとは認められない場合"), "性能が有意に異なるとは認められない場合は該当しない",
            NoDifferentPerformance.Is(false), judged);
        var market = round.Under(Doc, "市場の新規性要件");
        market.Requires("new-market", (14, "既存事業において対象となっていなかったニーズ・属性"),
            "市場の新規性要件: 既存事業で対象となっていなかった顧客層の新たな市場である", NewCustomers.Is(true), judged);
        market.Requires("not-same-market", (14, "既存の製品等と対象とする市場が同一である場合"), "既存の製品等と市場が同一の場合(代替、単なるメニューの追加)は該当しない",
            SameMarket.Is(false), judged);
        market.Requires("not-part-of-market", (14, "既存の製品等の市場の一部のみを対象とするものである場合"), "既存の製品等の市場の一部のみを対象とする場合は該当しない",
            PartOfMarket.Is(false), judged);
        market.Requires("not-other-area", (14, "単に商圏が異なるものである場合"), "単に商圏が異なる場合は該当しない", OnlyOtherArea.Is(false), judged);
        round.Under(Doc, "新事業売上高要件").Requires("new-sales", (14, "応募申請時の総売上高の10％又は総付加価値額の15％を占める"),
            "新事業売上高要件: 最終年度の新製品等が、応募申請時の総売上高の10%又は総付加価値額の15%",
            NewOfSales >= Fraction(10, 100) | NewOfValueAdded >= Fraction(15, 100)
                | (Sales >= Oku(10) & DivisionSales >= Oku(3)
                    & (NewOfDivisionSales >= Fraction(10, 100) | NewOfDivisionValueAdded >= Fraction(15, 100))),
            "直近の決算の売上高が10億円以上で、新事業を行う部門の売上高が3億円以上なら、(ⅱ)により部門の売上高の10%又は付加価値額の15%でもよい");
    }

    private static void Plan(RoundBuilder round)
    {
        round.Under(Doc, "５－１．補助対象要件").Requires("plan-years", (14, "３～５年の事業計画に取り組むことが必要です"), "補助事業終了後3〜5年の事業計画",
            Years >= 3 & Years <= 5);
        var value = round.Under(Doc, "（２） 付加価値額要件");
        value.Requires("value-added", (15, "付加価値額（又は従業員一人当たり付加価値額）の年平均成長率が4.0%"),
            "付加価値額要件: 付加価値額又は従業員一人当たり付加価値額の年平均成長率が4.0%以上", ValueAdded >= Pct(4.0m) | ValueAddedPerHead >= Pct(4.0m),
            "計画の成長率を、申請者が定める付加価値額目標値とみる");
        value.Notes("value-added-definition", (15, "営業利益、人件費、減価償却費を足したもの"), "付加価値額 = 営業利益 + 人件費 + 減価償却費");
        value.Notes("base-year", (15, "補助事業実施期間の終了時点が含まれる（申請者における）決算年度"),
            "比較の基準は、補助事業実施期間の終了時点が含まれる決算年度。年平均成長率は複利計算による");
    }
}
