using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.GlobalSouthFacts;

namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>令和7年度補正: the fields; 相手国裨益, and the three types of 日本裨益, one of which must hold with its effect in figures.</summary>
internal static partial class Fy2025
{
    // ── 募集する分野 ──────────────────────────────────────────────────────────
    private static void Fields(RoundBuilder round)
    {
        round.Under(Doc, "令和7年度補正事業では、以下の分野に関する案件を募集する予定です。").Requires("field",
            (277, 295, "以下の分野に関する案件を募集する予定です"), "GX、DX、経済安全保障のいずれかの分野に関する案件",
            GreenTransformation.Is(true) | DigitalTransformation.Is(true) | SpecifiedCriticalGoods.Is(true), Readings.DeclaredAndJudged);
        round.Under(Doc, "① G X分野").Notes("field-gx", (279, 281, "GHG排出削減を図る案件"),
            "① GX分野: 化石燃料からクリーンなエネルギー利用への転換等GHG排出削減を図る案件");
        round.Under(Doc, "② D X分野").Notes("field-dx", (283, 287, "デジタル技術を用いて、ビジネスモデルの変革を図る案件"),
            "② DX分野: デジタル技術を用いて、ビジネスモデルの変革を図る案件");
        round.Under(Doc, "③ 経済安全保障分野").Notes("field-security", (289, 295, "で指定された「特定重要物資※」に係る案件"),
            "③ 経済安全保障分野: 施行令で指定された「特定重要物資」に係る案件");
    }

    // ── 相手国裨益・日本裨益 ──────────────────────────────────────────────────
    private static void Benefits(RoundBuilder round)
    {
        Reading large = "「大型実証事業のみに適用される要件」の後に見出しなく続く。該当するかは申請者の申告により、事務局が審査する";
        Reading small = "「大型実証事業のみに適用される要件」の後に見出しなく続くため、この枠に及ぶかが分からない。満たさない場合は要確認とする。" +
            "該当するかは申請者の申告により、事務局が審査する";
        var unappliedOrClear = NotYetApplied.Is(true) | IssueClear.Is(true);
        var innovation = ProvenInJapan.Is(true) & unappliedOrClear & ReverseInnovation.Is(true);
        var technology = ProvenInJapan.Is(true) & unappliedOrClear & JobsInJapan.Is(true);
        var supplyChain = VitalGoods.Is(true) & NotYetApplied.Is(true) & SupplyResilience.Is(true);

        foreach (var (tracks, reading, isFor) in new[] { (LargeTracks, large, true), (SmallTracks, small, false) })
        {
            var partner = round.Under(Doc, "【相手国碑益】", tracks);
            Asked(partner, "partner-benefit", (304, "産業基盤構築や技術育成、社会課題解決に資するものであること"),
                "【相手国裨益】産業基盤構築や技術育成、社会課題解決に資する", BenefitsPartnerCountry.Is(true));
            var japan = round.Under(Doc, "【日本碑益】", tracks);
            Asked(japan, "japan-benefit", (305, 326, "以下 3 類型の少なくとも 1 類型に該当し"), "【日本裨益】3類型の少なくとも1類型に該当する",
                innovation | technology | supplyChain);
            Asked(japan, "effect-in-figures", (305, "定量的にその効果が示せる"), "【日本裨益】定量的にその効果が示せる", EffectQuantified.Is(true));

            void Asked(Section under, string id, Passage at, string ja, Condition when)
                => under.Requires(id, at, ja, when, reading, open: isFor ? null : !when);
        }

        var first = round.Under(Doc, "類型① 我が国のイノベーション創出につながる共創型 の要件");
        first.Notes("type-1-proven", (307, 309, "日本で既に技術的には確立されたもの"), "類型① 日本で既に技術的には確立されたもの");
        first.Notes("type-1-unapplied", (310, 311, "該当国において事業に未適用なプロジェクトであること(又は"),
            "類型① 該当国において事業に未適用(又は事業化の課題が明確)");
        first.Notes("type-1-reverse", (312, "日本へのリバースイノベーションに資すること"), "類型① 日本へのリバースイノベーションに資する");

        var second = round.Under(Doc, "類型② 日本の高度技術海外展開型 の要件");
        second.Notes("type-2-proven", (314, 316, "日本で既に技術的には確立されたもの"), "類型② 日本で既に技術的には確立されたもの");
        second.Notes("type-2-unapplied", (317, 318, "該当国において事業に未適用なプロジェクトであること(又は"),
            "類型② 該当国において事業に未適用(又は事業化の課題が明確)");
        second.Notes("type-2-jobs", (319, "事業化に至った際に、日本の雇用増加等に繋がること"), "類型② 事業化に至った際に、日本の雇用増加等に繋がる");

        var third = round.Under(Doc, "類型③ サプライチェーン強靱化型 の要件");
        third.Notes("type-3-goods", (321, 324, "日本の産業構造上重要と考えられる物資を対象とすること"),
            "類型③ 日本の産業構造上重要と考えられる物資(特定重要物資以外も、重要性が合理的に説明されていれば対象)");
        third.Notes("type-3-unapplied", (325, "該当国において事業に未適用なプロジェクトであること"), "類型③ 該当国において事業に未適用",
            "類型①②にある「又は課題が明確」は、類型③にはない");
        third.Notes("type-3-supply", (326, "供給構造の変化が日本のサプライチェーン強靱化に資すること"),
            "類型③ 一国への輸入依存度が高く、供給構造の変化が日本のサプライチェーン強靱化に資する");
    }
}
