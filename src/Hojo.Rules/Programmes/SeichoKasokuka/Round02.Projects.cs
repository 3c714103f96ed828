using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.SeichoKasokukaFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>2次公募 Ⅲ 不支給要件, ① to ⑭.</summary>
internal static partial class Round02
{
    private static void Projects(RoundBuilder round)
    {
        var judged = Readings.DeclaredAndJudged;
        var unfit = round.Under(Doc, "Ⅲ 不支給要件");
        var others = round.Under(Doc, "６．その他");
        unfit.Notes("unfit-found-out", (6, "補助金交付候補者として不採択となります"),
            "不支給要件に該当することが判明した場合は不採択、採択・交付決定の後でも取消となり、以降の申請を審査対象としない可能性がある");
        unfit.Excludes("mostly-outsourced", (6, "大半を他社に外注又は委託し、企画だけを行う事業"), "① 実施の大半を他社に外注又は委託し、企画だけを行う事業", MostlyOutsourced.Is(true),
            judged);
        unfit.Excludes("without-labour", (6, "実質的に労働を伴わない事業及び専ら資産運用的性格の強い事業"), "② 実質的に労働を伴わない事業、専ら資産運用的性格の強い事業",
            WithoutLabour.Is(true), judged);
        unfit.Excludes("let-to-one", (6, "特定の第３者に長期間貸与させるような事業"), "③ 購入した設備を自ら占有せず、特定の第三者に長期間貸与させる事業", LetToOne.Is(true), judged);
        unfit.Excludes("primary-industry", (6, "１次産業（農業、林業、漁業）である事業"), "④ 補助事業が1次産業(農業、林業、漁業)である事業", PrimaryIndustry.Is(true),
            "同一構内の工場等で専従の常用従業者を用いる加工などは2次・3次産業に当たりうる(7頁)。該当するかは事務局が審査する",
            also: [unfit.At((7, "２次又は３次産業分野に取り組む場合に必要な経費は、補助対象となります"))]);
        unfit.Excludes("by-dismissals", (7, "主として従業員の解雇を通じて賃上げ要件を達成するような事業"), "⑤ 主として従業員の解雇を通じて賃上げ要件を達成する事業", ByDismissals.Is(true),
            judged);
        unfit.Excludes("changed-to-qualify", (7, "専ら本事業の対象事業者となることを目的として、従業員数等を変更している"), "⑥ 対象事業者となること等を目的に、従業員数、主要株主、出資比率等を変更している",
            ChangedToQualify.Is(true), judged,
            also: [round.Under(Doc, ScopeHeading).At((6, "補助金を目的に、主要株主や出資比率を変更し、申請することも認められません"))]);
        unfit.Excludes("unfit", (7, "公序良俗に反する事業"), "⑦⑧ 公序良俗や法令に反する(恐れがある)、又は消費者保護の観点から不適切な事業", Unfit.Is(true), judged,
            also: [unfit.At((7, "法令に違反する及び違反する恐れがある事業並びに消費者保護の観点から不適切である"))]);
        unfit.Excludes("amusement", (7, "風俗営業等の規制及び業務の適正化等に関する法律"), "⑨ 風営法第2条各項に定める事業", Amusement.Is(true));
        unfit.Excludes("antisocial", (7, "暴力団又は暴力団員と関係がある中小企業者等又はリース会社による事業"), "⑩ 暴力団又は暴力団員と関係がある者による事業", AntisocialForces.Is(true));
        unfit.BarredBy("once", (7, "同一事業者（リース会社を除く）が今回の公募で複数申請を行っている事業"), "⑪ 同一事業者(リース会社を除く)による今回の公募での複数申請", Relation.Once, [Id],
            AppliedInThisCall, "他の申請の共同申請者として参画することも、申請に数える",
            also: [others.At((17, "本公募の異なる補助事業で共同申請者として事業に参画することも認められません"))]);
        unfit.BarredBy("double-support", (7, "国庫及び公的制度からの二重受給となる事業"), "⑫ 国等の他の制度と経費、又はテーマや事業内容が重複する事業",
            Relation.Differing(unfit.Say("double-support:what", "補助対象経費と、テーマや事業内容")), [Combination.OtherSubsidies], OverlapsOtherSupport,
            "診療報酬・介護報酬、固定価格買取制度等との重複も含む。テーマや事業内容が異なるかは、製品、製造方法、市場等から事務局が総合的に判断する", RecordTells.Bars,
            also: [others.At((17, "他の制度と重複した交付申請書の提出"))]);
        unfit.Binds("past-support-told", (7, "必ず申請書に記載してください"), "交付決定を受けた又は申請中の補助金・委託費等の実績を申請書に記載する(記載がなければ不採択の可能性)");
        unfit.Notes("false-contents", (7, "申請時に虚偽の内容を含む事業"), "⑬⑭ 虚偽の内容を含む事業、その他制度趣旨・公募要領にそぐわない事業は対象外(事務局が判断する)",
            also: [unfit.At((7, "その他制度趣旨・本公募要領にそぐわない事業"))]);
        others.Excludes("affiliate-same", (18, "資本関係又は人的関係のある会社により提出された同一内容と認められる申請は"), "資本関係又は人的関係のある会社による同一内容の申請",
            AffiliateFilesSame.Is(true), judged);
    }
}
