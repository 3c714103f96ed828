using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ShinjigyoShinshutsuFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ３．（５）注意事項: one application, and みなし同一事業者.</summary>
internal static partial class Round03
{
    private static void OneApplication(RoundBuilder round)
    {
        var cautions = round.Under(Doc, "（５）注意事項");
        cautions.BarredBy("one-application", (11, "同一事業者での応募は、１回の公募につき１申請に限ります"), "同一事業者での2件目の応募(1回の公募につき1申請に限る)",
            Relation.Once, ["shinjigyo-shinshutsu/3"], AppliedInThisCall);
        cautions.Excludes("same-corporation", (11, "親会社が議決権の50％以上を有する子会社が存在する場合"),
            "みなし同一事業者(議決権の50%以上を有する親会社と、その子会社)の他社も応募する", ParentVotes >= Fraction(1, 2) & SameGroupApplies.Is(true),
            "申請した全ての事業者が要件を満たさないものとして扱われる。1社だけの申請は妨げない");
        cautions.Excludes("identical", (11, 12, "代表者及び住所が同じ法人、主要株主及び住所が同じ法人、実質的支配者が同じ法人"),
            "子会社・孫会社、同じ個人が議決権の50%以上を持つ会社、代表者や主要株主と住所、実質的支配者が同じ法人も応募する", IdenticalApplies.Is(true),
            "過去に交付決定を受けた個人事業主が設立した法人も同一とする");
        cautions.Excludes("household", (11, "配偶者・親子及びその他生計を同一にしている者はすべて同一"), "配偶者・親子など生計を同一にしている者も応募する",
            HouseholdMemberApplies.Is(true), "同一の者として扱われるので、その応募は2件目の申請に当たるとみる");
        cautions.Excludes("same-group-barred", (12, "に該当する事業者のみなし同一事業者は補助対象外となります"),
            "２－２の2.〜6.、17.、19.〜22.に該当する事業者のみなし同一事業者", SameGroupBarred.Is(true));
        cautions.Binds("becomes-identical", (12, "みなし同一事業者に該当することとなった場合は"),
            "補助事業の完了までに、同じ公募で、又は過去に交付決定を受けた者のみなし同一事業者に該当すると、交付決定が取り消される",
            also: [round.Under(Doc, "（３）補助事業実施期間").At((37, "業又は過去に本補助金の交付決定を受けている事業者のみなし同一事業者に該当"))]);
        cautions.Notes("retry", (12, "事業計画の見直しを行った上で、再度申請することができます"), "過去の公募回で不採択となった事業者は、事業計画を見直して再度申請できる");
        cautions.LeavesOut("second-award", 12, "既に採択又は交付決定を受けた事業者の2回目の申請ができる「一定の条件」の記載がない",
            "16か月と実施中の要件(２－２の1.)だけを見る");
    }
}
