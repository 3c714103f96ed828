using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.GlobalSouthFacts;

namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>大型実証: 対ASEAN加盟国, and ASEAN加盟国以外, whose figures are those of the first.</summary>
internal static partial class Fy2025
{
    // ── 大型実証（対ASEAN加盟国） ───────────────────────────────────────────
    private static (Figure<Rate> Rate, Limit Cap) Large(RoundBuilder round)
    {
        var asean = round.Under(Doc, "大型実証（対ASEAN加盟国）", "large-asean");
        asean.Requires("country", (205, "対ASEAN加盟国"), "実施国がASEAN加盟国", InAsean.Is(true));
        asean.Prints("track-budget", (207, "予算額：505億円"), "予算額", "505億円");

        var large = round.Under(Doc, "大型実証（対ASEAN加盟国）", LargeTracks);
        large.Notes("operator", (209, 213, "執行団体（公募により選定）"), "公募により選定される執行団体が公募・採択を行う");
        var sum = large.Sum("cap-sum", (215, "40億円以下"), "補助額40億円以下", Oku(40));
        var cap = large.Limit("cap", (215, "40億円以下"), "補助上限額まで", sum);
        large.Floor("floor", (215, "補助額：5億円超"), "補助額5億円超", Yen(500_000_001),
            "「5億円超」は5億円を含まない。補助金額は1円単位なので、500,000,001円以上とする");
        var rate = large.Rate("rate", (216, "補助率：中小企業以外1/2、中小企業2/3"), "補助率", Fraction(1, 2),
            [new(large.Say("rate:sme", "中小企業"), SmallOrMedium.Is(true), Fraction(2, 3))]);
        large.Term("period", (217, 218, "最長3年間（ただし、最長でも2030年3月末まで）"), "事業期間の終わり(最長3年間、最長でも2030年3月末まで)", [(36, DecidedOn)],
            "補助交付契約締結又は交付決定の日から3年と2030年3月31日の早い方。" +
            "契約締結による場合は、その日を交付決定日として入力する。初日は算入しない(民法140条、143条)",
            notAfter: Day(2030, 3, 31), also: [round.Under(Doc, "執行スキーム").At((203, "補助交付契約締結又は交付決定から3年間"))]);
        large.Announces("call", (219, 220, "公募：3月末～"), "公募開始(予定): 3月末",
            DateSpan.Part(new YearMonth(2026, 3), MonthPart.End), YearOfTheDocument);
        large.Announces("reception", (219, 220, "受付は6月頃を想定"), "受付(想定): 6月頃", new YearMonth(2026, 6), YearOfTheDocument);
        large.Window("window", (219, 220, "スケジュール（予定）：公募：3月末～"), "公募期間", DateSpan.Part(new YearMonth(2026, 3), MonthPart.End), null,
            "始まりは「3月末」(予定)とだけあり、終わりの記載はない。3月21日より前には始まらないとみる");
        large.BoundsWindow("projects-end", (217, 218, "最長でも2030年3月末まで"), "事業期間は最長でも2030年3月末まで", null, Day(2030, 3, 31),
            "事業期間の最後の日より後には公募しないとみる");
        return (rate, cap);
    }

    // ── 大型実証（ASEAN加盟国以外） ─────────────────────────────────────────
    private static void NonAsean(RoundBuilder round)
    {
        var other = round.Under(Doc, "大型実証（ASEAN加盟国以外）", "large-non-asean");
        other.Requires("country", (222, "ASEAN加盟国以外"), "実施国がASEAN加盟国以外のグローバルサウス諸国",
            InAsean.Is(false) & InGlobalSouth.Is(true), NoListOfCountries);
        other.LeavesOut("non-asean-terms", (222, 230), "補助額、補助率、事業期間、スケジュールの記載がない", "対ASEAN加盟国の欄と同じとみる");
        other.Prints("track-budget", (224, "予算額：314億円"), "予算額", "314億円");
    }

    // ── 大型実証事業のみに適用される要件 ──────────────────────────────────
    private static void LargeOnly(RoundBuilder round)
    {
        var similar = SimilarProjectByApplicant.Is(true) | SimilarProjectSubsidiaryShare >= Fraction(10, 100)
            | (SimilarProjectGrandchildParentShare > Fraction(50, 100) & SimilarProjectGrandchildShare > Fraction(50, 100));
        var only = round.Under(Doc, "大型実証事業のみに適用される要件", LargeTracks);
        only.Requires("other-projects", (297, 300, "申請内容と同じ分野・目的の他の海外プロジェクトが存在する場合"),
            "申請者・関連会社の同じ分野・目的の他の海外プロジェクトがない(ある場合は違いを精査)", !similar,
            "関連会社は、出資比率10%以上の海外子会社、又は出資比率50%超の海外子会社が50%超を出資する海外孫会社。" +
            "他のプロジェクトがある場合は、事業環境の違いや主たる技術の差異を事務局が精査するため要確認とする",
            open: similar);
        only.Requires("government-letter", (301, "協力を示すMOUやレターを応募時又は事業開始後1年以内に提出する"),
            "大企業等は、相手国政府等との協力を示すMOUやレターを応募時又は事業開始後1年以内に提出",
            SmallOrMedium.Is(true) | SubmitsGovernmentLetter.Is(true),
            "応募時に提出しない場合は、事業開始後1年以内に提出することを申告する");
        only.Term("letter-deadline", (301, "協力を示すMOUやレターを応募時又は事業開始後1年以内に提出する"),
            "大企業等のMOU・レターは、応募時に提出していなければ事業開始後1年以内に提出(相手国の中央政府、地方政府、国営企業等)",
            [new(Length.Years(1), StartedOn)], isDeadline: true);
        only.Binds("press-release", 302, "採択後にプレスリリース(政府支援の必要性等の記載を含む)を行う");
    }
}
