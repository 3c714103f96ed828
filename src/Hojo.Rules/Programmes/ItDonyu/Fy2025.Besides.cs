using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.RecordFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>併用: what each guideline says of the other tracks, of earlier years and of other subsidies.</summary>
internal static partial class Fy2025
{
    private const string Counted = "（４） 申請単位と申請回数";
    private const string Overlap = "他の補助金等と重複する事業については、補助事業の対象として含んでいないこと";

    private const string InvoiceTrack = "it-donyu/2025/invoice";
    private const string TradeTrack = "it-donyu/2025/electronic-trade";
    private const string SecurityTrack = "it-donyu/2025/security";
    private const string GroupTrack = "it-donyu/2025/multi-company";

    private static string[] NormalTracks => ["it-donyu/2025/normal", "it-donyu/2025/normal-large"];

    /// <summary>1法人・1個人事業主当たり1申請, and the tracks that may be had as well, without counting a cost twice.</summary>
    private static void Alongside(Section counted, int first, int last, string others, string[] own, string[] with)
    {
        counted.Notes("one-application", (first, "申請し、交付決定及び補助金の交付を受けることは可能とする"), $"1法人・1個人事業主当たり1申請({others}の申請は可能)");
        counted.BarredBy("one-in-the-period", (first, "（１法人・１個人事業主）当たり１申請のみとする"),
            "交付申請期間中の2件目の申請(1法人・1個人事業主当たり1申請に限る。交付決定も同様)", Relation.Once, own, AppliedInThisCall,
            "不採択の後や、交付決定後の取下げの後は、次回以降の締切までに申請できる");
        counted.BarredBy("with-other-tracks", (first, last, "補助対象経費の二重計上など、不適切な行為"),
            "補助対象経費の二重計上(同期間中の他の枠の申請・交付は可能)",
            Relation.Differing(counted.Say("with-other-tracks:what", "補助対象経費")), with, SameCostsElsewhere, tells: RecordTells.Bars);
    }

    /// <summary>IT導入補助金2024の交付決定日から12か月以内: within 12 months of a grant decision of fiscal 2024.</summary>
    private static void After2024(Section counted, Passage at, string which, string[] awards, Fact<bool> stated,
        RecordTells tells = RecordTells.All)
        => counted.BarredBy("recent-award", at, $"IT導入補助金2024{which}の交付決定日から12か月以内",
            Relation.BarredFor(12, BarStart.Decision, LookedAt.Application, Awards.Decided), awards, stated,
            "初日は算入せず、民法143条により暦で数え、応当日を含む。グループ構成員としての交付決定を含む", tells);

    /// <summary>国等の他の補助金等と重複する事業を含まない: no project that other public support pays for too.</summary>
    private static void OtherSubsidies(Section asked, string mark, int page)
        => asked.BarredBy("other-support", (page, Overlap), $"({mark}) 国・独立行政法人の他の補助金等と重複する事業を含む",
            Relation.Differing(asked.Say("other-support:what", "補助事業")), [Combination.OtherSubsidies], OverlapsOtherSupport,
            tells: RecordTells.Bars);
}
