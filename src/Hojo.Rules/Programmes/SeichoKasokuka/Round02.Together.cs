using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.SeichoKasokukaFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>2次公募 Ⅳ 共同申請について: consortia, and leasing companies.</summary>
internal static partial class Round02
{
    private static void Consortia(RoundBuilder round)
    {
        var joint = round.Under(Doc, "Ⅳ 共同申請について");
        var alone = Jointly.Is(false);
        joint.Requires("members-qualify", (7, "共同申請者全者が上記「Ⅱ 事業者の範囲」を満たす必要があります"), "共同申請では、全者が事業者の範囲、100億宣言、賃上げ要件を満たす",
            alone | MembersQualify.Is(true), "申請者についての行はこの案件の1者で見る。他の者は者ごとに確かめて申告する。経費は共同申請の全者の合計を入力する",
            also: [joint.At((7, "②１００億宣言及び③賃上げ要件は、原則として各者で対応いただく")),
                round.Under(Doc, ScopeHeading).At((5, "単独又は複数の中小企業者であること"))]);
        joint.Requires("member-investment", (8, "参加企業の中で投資額５千万円以上"), "投資額5,000万円以上の中小企業者を少なくとも1者含む",
            alone | LargestInvestment >= Man(5_000), "1億円以上の投資額は、共同申請の全者の合計で見る");
        joint.LeavesOut("joint-ceiling", (7, 8), "共同申請の限度額が者ごとか申請全体かの記載がない", "申請1件につき5億円とみる");
        round.Under(Doc, "（１００億宣言を実施した企業グループの全部として共同申請する場合）").Notes("group",
            (8, "当該企業グループ全体として、コンソーシアムを形成して申請いただくことも可能です"), "企業グループとして100億宣言を行った場合、グループ全体のコンソーシアムとして申請できる");
        round.Under(Doc, "（１００億宣言を実施した企業グループの一部で共同申請する場合）").Binds("part-of-group",
            (8, "当該企業グループに属する一部の企業で、コンソーシアムを形成して補助金を申請いただくことも可能です"),
            "特段の事情がある場合等はグループの一部で申請できる。資本関係等を示した資料を提出し、連携・構成の意義などの審査を受ける");
    }

    private static void Lease(RoundBuilder round)
    {
        var lease = round.Under(Doc, "（設備取得においてリース会社を利用する場合）");
        lease.Notes("lease-scheme", (8, "リースの場合の補助対象は、リース会社が購入した設備機械装置とし"),
            "リース会社を利用する場合は、設置事業者とリース会社(原則1社)との共同申請とする。リース会社は100億宣言を行う必要がない",
            "機械装置費・ソフトウェア費に、リース会社の購入費用を入力する。手数料、保険料等は除く",
            also: [round.Under(Doc, "機械装置費").At((10, "リース会社を対象に補助金を交付することが可能です"))]);
        lease.Requires("lease-fees-lowered", (8, "リース料から補助金相当分が減額されていることを証明できる書類"), "リース料から補助金相当分が減額されていることを証明する",
            WithLessor.Is(false) | FeesLowered.Is(true), also: [round.Under(Doc, "＜提出書類一覧表＞").At((20, "リース料軽減計算書"))]);
        lease.Binds("lease-term", (8, "導入設備の減価償却期間（複数の場合は最長のもの）以上としてください"), "リースの契約期間は、導入設備の減価償却期間(最長のもの)以上とする(割賦契約はリースに含まない)");
        lease.Notes("lease-buildings", (8, "建物の取得においてリース会社を利用する場合は、建物費は補助金の対象とはなりません"), "建物の取得にリース会社を利用する場合、建物費は対象外",
            Readings.SuchCostsAreLeftOut);
    }
}
