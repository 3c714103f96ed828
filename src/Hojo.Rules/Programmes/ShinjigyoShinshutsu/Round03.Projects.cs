using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ShinjigyoShinshutsuFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ５－２．補助対象外事業, ① to ⑱. ⑫ and the first of ⑬ stand with the applicant.</summary>
internal static partial class Round03
{
    private static void Projects(RoundBuilder round)
    {
        var judged = Readings.DeclaredAndJudged;
        var unfit = round.Under(Doc, "５－２．補助対象外事業");
        unfit.Excludes("mainly-outsourced", (20, "補助事業の主たる内容そのものを他者へ外注又は委託する事業"), "① 主たる内容そのもの、又は実施の大半を他者に外注・委託する事業",
            MainlyOutsourced.Is(true), judged);
        unfit.Excludes("done-in-group", (20, "みなし同一事業者に該当する他の事業者）が既に実施している事業"), "② グループ会社が既に実施している事業など、容易に実施可能である事業",
            DoneInGroup.Is(true), judged);
        unfit.Excludes("done-before-succession", (20, "承継以前の各事業者が既に実施している事業"), "③ 事業承継の前の事業者が既に実施している事業など、容易に実施可能である事業",
            DoneBeforeSuccession.Is(true), judged);
        unfit.Excludes("without-labour", (20, "実質的な労働を伴わない事業又は専ら資産運用的性格の強い事業"), "④ 不動産賃貸、駐車場経営など、実質的な労働を伴わない事業・資産運用的な事業",
            WithoutLabour.Is(true), judged);
        unfit.Excludes("closed-membership", (20, "その会員の募集・入会が公に行われていない事業"), "⑤ 会員の募集・入会が公に行われていない会員制ビジネス",
            ClosedMembership.Is(true), judged);
        unfit.Excludes("let-to-one", (20, "特定の第三者に長期間賃貸させるような事業"), "⑥ 施設・設備を特定の第三者に長期間賃貸させる事業(リース会社との共同申請を除く)",
            LetToOne.Is(true), judged);
        unfit.Excludes("primary-industry", (21, "１次産業（農業、林業、漁業）に取り組む事業"), "⑦ 1次産業に取り組む事業(専従の常用従業者を用いる加工などの2次・3次産業を除く)",
            PrimaryIndustry.Is(true), judged);
        unfit.Excludes("by-dismissals", (21, "主として従業員の解雇を通じて"), "⑧ 主として従業員の解雇を通じて要件を達成させる事業", ByDismissals.Is(true), judged);
        unfit.Excludes("public-order", (21, "公序良俗に反する事業"), "⑨ 公序良俗に反する事業", AgainstPublicOrder.Is(true), judged);
        unfit.Excludes("against-law", (21, "法令に違反する及び違反する恐れがある事業"), "⑩ 法令に違反する(恐れがある)事業、消費者保護の観点から不適切な事業", AgainstLaw.Is(true), judged);
        unfit.Excludes("amusement", (21, "風俗営業等の規制及び業務の適正化等に関する法律"), "⑪ 風営法第2条各項により定める事業", AmusementProject.Is(true));
        unfit.Excludes("like-another", (21, "他の法人・事業者と同一又は類似した内容の事業"), "⑬ 他の法人・事業者と同一又は類似した内容の事業", LikeAnother.Is(true), judged);
        unfit.BarredBy("double-support", (21, "と同一の補助対象経費を含む事業"), "⑭⑮ 国等の他の補助金等、中小企業庁が所管する補助金と同一の補助対象経費を含む事業",
            Relation.Differing(unfit.Say("double-support:what", "補助対象経費")), [Combination.OtherSubsidies], OverlapsOtherSupport,
            "診療報酬・介護報酬、固定価格買取制度等との重複も含む", RecordTells.Bars,
            also: [unfit.At((21, "固定価格買取制度等との重複を含む事業")), unfit.At((21, "中小企業庁が所管する補助金"))]);
        unfit.Binds("past-support-told", (21, "必ず応募申請時に電子申請システムに入力してください"), "交付決定を受けた又は申請中の補助金等の実績を、応募申請時に入力する(記載がなければ不採択)");
        unfit.Excludes("profit-to-others", (22, "利益や付加価値額の大部分が第三者のものになる事業"), "⑯ 利益や付加価値額の大部分が第三者のものになる事業",
            ProfitToOthers.Is(true), judged);
        unfit.Excludes("false-project", (22, "申請時に虚偽の内容を含む事業"), "⑰ 申請時に虚偽の内容を含む事業", FalseApplication.Is(true));
        unfit.Notes("unfit-otherwise", (22, "その他制度趣旨・本公募要領にそぐわない事業"), "⑱ その他制度趣旨・公募要領にそぐわない事業は対象外(事務局が判断する)");
    }
}
