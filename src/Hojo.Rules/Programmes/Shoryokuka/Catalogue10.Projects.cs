using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>カタログ注文型, 10th revision: ２－１（２）, ３－２ and ４－１, what the project must be, and ４－４, what the office looks at.</summary>
internal static partial class Catalogue10
{
    private static void Projects(RoundBuilder round)
    {
        round.Under(Doc, "① 労働生産性の向上目標").Requires("productivity", (7, "年平均成長率（CAGR）3.0%以上、2回目以降の申請を行う場合は、年平均成長率（CAGR）4.0%以上"),
            "労働生産性の年平均成長率3.0%以上(2回目以降の申請は4.0%以上)",
            LaborProductivity >= Pct(4.0m) | (LaborProductivity >= Pct(3.0m) & GrantsSoFar.Is(Yen(0))),
            "労働生産性は付加価値額÷従業員数。2回目以降の申請かは、カタログ注文型でこれまでに受けた補助額で見る。申請時と比較し、補助事業終了後3年間の毎年で満たす");
        var chosen = round.Under(Doc, "（１）カタログからの選択");
        chosen.Requires("listed-product", (15, "導入する製品があらかじめ補助対象としてカタログに登録されている必要がある"), "カタログに登録された製品を、登録された販売事業者から導入する",
            CatalogueProduct.Is(true));
        chosen.Excludes("new-business", (15, "新規事業は対象とはならない"), "新規事業(省力化を目的としないため対象外)", NewBusiness.Is(true), Readings.DeclaredAndJudged);
        round.Under(Doc, "３－３．交付申請").Requires("joint", (16, "中小企業等と販売事業者が共同で申請を行い"), "販売事業者との共同申請", WithVendor.Is(true));
        round.Under(Doc, "２－２．補助対象経費").Notes("one-kind", (8, "1回の交付申請で複数種類の製品を申請することはできない"), "1回の交付申請で申請できる製品は1種類。導入経費だけの申請はできない");

        var asked = round.Under(Doc, "４－１．補助対象事業の要件");
        asked.Requires("trade", (19, "紐付けられた業種のうち少なくとも1つ以上が、中小企業等の営む事業の業種と合致"), "（１） 製品に紐付けられた業種の1つ以上が、営む事業の業種と合致する",
            MatchesTrade.Is(true));
        asked.Requires("plan-sound", (19, "労働生産性の向上に係る目標を合理的に達成することが可能な事業計画"), "（５） 目標を合理的に達成できる事業計画に沿って実施する", PlanIsSound.Is(true),
            Readings.DeclaredAndJudged);
        asked.Binds("no-dismissals", (19, "自然退職や自己都合退職によらない従業員の解雇を積極的に行わない"), "（６） 効果報告期間の終了まで、製品の導入を契機とした解雇を積極的に行わない");
        asked.Binds("insurance", (19, "補助額（導入経費を含む）が500万円以上の場合"), "（７） 補助額が500万円以上の場合、保険金額が補助額以上の保険又は共済に加入する",
            also: [round.Under(Doc, "（４）保険への加入").At((15, "保険金額が補助額以上である保険又は共済"))]);
        asked.Requires("wage-pledge", (19, "2回目以降の交付申請を行う場合は、本事業を活用して賃上げに取り組む旨を交付申請時に宣誓"),
            "（８） 2回目以降の交付申請では、賃上げに取り組む旨を宣誓する", GrantsSoFar.Is(Yen(0)) | WagePledge.Is(true));

        asked.Excludes("other-use", (19, "業種・業務プロセス以外の用途に供するもの"), "製品を登録されている業種・業務プロセス以外の用途に供する事業", OtherUse.Is(true),
            Readings.DeclaredAndJudged);
        asked.Excludes("property-income", (19, "実質的な労働を伴わない事業又は主に資産運用的性格の強い事業"), "不動産賃貸、駐車場経営、暗号資産のマイニング等の事業", PropertyIncome.Is(true));
        asked.Excludes("primary-industry", (19, "取り組む事業が1次産業（農業・林業・漁業）である事業"), "取り組む事業が1次産業(農業・林業・漁業)", InPrimaryIndustry.Is(true));
        asked.Excludes("dismissals", (19, "主として従業員の解雇を通じて労働生産性を向上させる事業"), "主として従業員の解雇を通じて労働生産性を向上させる事業", ReachedByDismissals.Is(true),
            Readings.DeclaredAndJudged);
        asked.Excludes("mere-replacement", (19, "既に所有する製品の置き換えであり省力化効果が得られない事業"), "既に所有する製品の置き換えであり省力化効果が得られない事業",
            MereReplacement.Is(true), "試用のための6か月以内の借用品を使い続ける場合は置き換えとみなさない(16頁)。該当するかは事務局が審査する");
        asked.Requires("site-in-japan", (19, "日本国外で実施する事業"), "日本国内で実施する事業", SiteInJapan.Is(true));
        asked.Excludes("unfit", (19, "公序良俗に反する事業"), "公序良俗や法令に反する、又は消費者保護の観点から不適切な事業", UnfitProject.Is(true), Readings.DeclaredAndJudged);
        asked.Excludes("antisocial", (19, "暴力団又は暴力団員と関係がある中小企業等"), "暴力団又は暴力団員と関係がある", AntisocialForces.Is(true));
        asked.Notes("false-statement", (19, "申請時に虚偽の内容を含む事業"), "申請時に虚偽の内容を含む事業、制度趣旨・公募要領にそぐわない事業は対象外");

        var review = round.Under(Doc, "４－４．審査の着眼点");
        review.Reviews("review-effect", (21, "単なる工数削減以上の付加価値の増加が期待できるか"), "（１） 省力化の効果が合理的に説明され、高い労働生産性の向上や単なる工数削減以上の付加価値が期待できるか");
        review.Reviews("review-wages", (21, "賃上げに積極的に取り組んでいる、あるいは取り組む予定であるかどうか"), "（２） 賃上げに積極的に取り組んでいるか");
    }
}
