using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>併用: what each guideline says of the other tracks and of earlier years.</summary>
internal static class Besides
{
    public const string Heading = "（４） 申請単位と申請回数";

    public static readonly string[] Normal = ["it-donyu/2025/normal", "it-donyu/2025/normal-large"];
    public const string Invoice = "it-donyu/2025/invoice";
    public const string Trade = "it-donyu/2025/electronic-trade";
    public const string Security = "it-donyu/2025/security";
    public const string Group = "it-donyu/2025/multi-company";

    private static readonly Label Project = ("補助事業", "the project");

    /// <summary>1法人・1個人事業主当たり1申請.</summary>
    public static Combination Once(Citation citation, params string[] own)
        => new("one-in-the-period", ("交付申請期間中、1法人・1個人事業主当たり1申請に限る(交付決定も同様)", "one application, and one award, each in the period"), Relation.Once, citation, own)
        { Reading = ("不採択の後や、交付決定後の取下げの後は、次回以降の締切までに申請できる", "after a rejection, or a withdrawal after the decision, a later closing day may be applied for") };

    /// <summary>The other tracks that may be had as well, without counting a cost twice.</summary>
    public static Combination With(Citation citation, params string[] others)
        => new("with-other-tracks", ("同期間中の他の枠の申請・交付も可能。補助対象経費を二重に計上しないこと", "other tracks may be applied for and had as well, no cost being counted twice"), Relation.Differing(("補助対象経費", "the eligible costs")), citation, others);

    /// <summary>IT導入補助金2024の交付決定日から12か月以内.</summary>
    public static Combination After2024(Label which, Citation citation, params string[] awards)
        => new("award-2024-bar", ($"IT導入補助金2024の{which.Ja}の交付決定日から12か月以内は申請できない", $"barred within 12 months of an award of 2024 ({which.En})"), Relation.BarredFor(12, BarStart.Decision, LookedAt.Application, Awards.Decided), citation, awards)
        { Reading = ("初日は算入せず、民法143条により暦で数え、応当日を含む。グループ構成員としての交付決定を含む", "the first day is not counted (Civil Code, art. 143), and the corresponding day is within; awards as a member of a group count") };

    /// <summary>国等の他の補助金等と重複する事業を含まない.</summary>
    public static Combination OtherSubsidies(Citation citation)
        => new("other-subsidies", ("国・独立行政法人の他の補助金等と重複する事業は含められない", "what other subsidies of the state support may not be included"), Relation.Differing(Project), citation, Combination.OtherSubsidies);
}
