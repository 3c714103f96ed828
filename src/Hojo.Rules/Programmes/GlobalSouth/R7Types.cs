using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Programmes.GlobalSouth.GlobalSouth;
using static Hojo.Rules.Vocabulary.GlobalSouthFacts;

namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>相手国裨益 and the three types of 日本裨益, of which at least one must hold with its effect in figures.</summary>
internal static class R7Types
{
    private static readonly Condition UnappliedOrClear = NotYetApplied.Is(true) | IssueClear.Is(true);
    private static readonly Condition Innovation = ProvenInJapan.Is(true) & UnappliedOrClear & ReverseInnovation.Is(true);
    private static readonly Condition Technology = ProvenInJapan.Is(true) & UnappliedOrClear & JobsInJapan.Is(true);
    private static readonly Condition SupplyChain = VitalGoods.Is(true) & NotYetApplied.Is(true) & SupplyResilience.Is(true);

    private static readonly Label ForAll = ("「大型実証事業のみに適用される要件」の後に見出しなく続くが、すべての枠に適用されるとみる(要確認)。該当するかは申請者の申告により、事務局が審査する", "it follows the lines for large demonstrations without a heading, and is read as applying to all tracks (to be confirmed); declared by the applicant, judged by the office");

    public static readonly IReadOnlyList<Provision> Rows =
    [
        new Requirement("partner-benefit", ("【相手国裨益】産業基盤構築や技術育成、社会課題解決に資する", "the partner country gains: industry, technology, social problems"), BenefitsPartnerCountry.Is(true), Doc["【相手国碑益】", 304]) { Reading = ForAll },
        new Requirement("japan-benefit", ("【日本裨益】3類型の少なくとも1類型に該当する", "Japan gains: at least one of three types"), Innovation | Technology | SupplyChain, Doc["【日本碑益】", 305, 326]) { Reading = ForAll },
        new Requirement("effect-in-figures", ("【日本裨益】定量的にその効果が示せる", "Japan gains: the effect can be shown in figures"), EffectQuantified.Is(true), Doc["【日本碑益】", 305]) { Reading = ForAll },
        new Note("type-1-proven", ("類型① 日本で既に技術的には確立されたもの", "type 1: technically established in Japan"), Doc["類型① 我が国のイノベーション創出につながる共創型 の要件", 307, 309]),
        new Note("type-1-unapplied", ("類型① 該当国において事業に未適用(又は事業化の課題が明確)", "type 1: not yet applied in the country, or the issue of commercialising is clear"), Doc["類型① 我が国のイノベーション創出につながる共創型 の要件", 310, 311]),
        new Note("type-1-reverse", ("類型① 日本へのリバースイノベーションに資する", "type 1: reverse innovation into Japan"), Doc["類型① 我が国のイノベーション創出につながる共創型 の要件", 312]),
        new Note("type-2-proven", ("類型② 日本で既に技術的には確立されたもの", "type 2: technically established in Japan"), Doc["類型② 日本の高度技術海外展開型 の要件", 314, 316]),
        new Note("type-2-unapplied", ("類型② 該当国において事業に未適用(又は事業化の課題が明確)", "type 2: not yet applied in the country, or the issue of commercialising is clear"), Doc["類型② 日本の高度技術海外展開型 の要件", 317, 318]),
        new Note("type-2-jobs", ("類型② 事業化に至った際に、日本の雇用増加等に繋がる", "type 2: more jobs in Japan once commercialised"), Doc["類型② 日本の高度技術海外展開型 の要件", 319]),
        new Note("type-3-goods", ("類型③ 日本の産業構造上重要と考えられる物資(特定重要物資以外も、重要性が合理的に説明されていれば対象)", "type 3: goods vital to Japanese industry; others than specified ones too, where reasonably explained"), Doc["類型③ サプライチェーン強靱化型 の要件", 321, 324]),
        new Note("type-3-unapplied", ("類型③ 該当国において事業に未適用", "type 3: not yet applied in the country"), Doc["類型③ サプライチェーン強靱化型 の要件", 325])
        { Reading = ("類型①②にある「又は課題が明確」は、類型③にはない", "the alternative that types 1 and 2 have is not printed for type 3") },
        new Note("type-3-supply", ("類型③ 一国への輸入依存度が高く、供給構造の変化が日本のサプライチェーン強靱化に資する", "type 3: imports lean on one country, and the change makes supply more resilient"), Doc["類型③ サプライチェーン強靱化型 の要件", 326]),
    ];
}
