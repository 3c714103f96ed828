using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.GlobalSouthFacts;

namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>小規模実証 and FS事業: one column of the document, with a ceiling and a period each.</summary>
internal static partial class Fy2025
{
    // ── 小規模実証・FS ────────────────────────────────────────────────────────
    private static (Figure<Rate> Rate, Limit SmallCap, Limit StudyCap) Small(RoundBuilder round)
    {
        var both = round.Under(Doc, "小規模実証・FS", SmallTracks);
        both.Prints("track-budget", (232, 234, "予算額：152億円"), "予算額(小規模実証とFSの計)", "152億円");
        both.Notes("operator", (236, 240, "執行団体（公募により選定）"), "公募により選定される執行団体が公募・採択を行う");

        var small = round.Under(Doc, "小規模実証・FS", "small");
        var smallSum = small.Sum("cap-sum", 243, "小規模実証 上限5億円", Oku(5));
        var smallCap = small.Limit("cap", (243, "小規模実証 上限5億円"), "補助上限額まで", smallSum);
        small.Term("period", (245, "小規模実証 1年6ヶ月"), "事業期間の終わり(1年6ヶ月。昨年度までは1年間)", [(18, DecidedOn)],
            "執行スキームには「交付決定から1年半程度」とある。交付決定日から18か月を最長とする。初日は算入しない(民法140条、143条)",
            also: [round.Under(Doc, "執行スキーム").At((203, "交付決定から1年半程度（昨年度までは1年間だった事業期間を拡大）"))]);

        var study = round.Under(Doc, "小規模実証・FS", "fs");
        var studySum = study.Sum("cap-sum", 242, "FS事業 上限1億円", Oku(1));
        var studyCap = study.Limit("cap", (242, "FS事業 上限1億円"), "補助上限額まで", studySum);
        study.Term("period", (244, "FS事業 1年間"), "事業期間の終わり(1年間)", [(12, DecidedOn)],
            "執行スキームには「交付決定から1年程度」とある。交付決定日から12か月を最長とする。初日は算入しない(民法140条、143条)",
            also: [round.Under(Doc, "執行スキーム").At((203, "FSは交付決定から1年程度"))]);

        var rate = both.Rate("rate", (246, "補助率：中小企業以外1/2、中小企業2/3"), "補助率(小規模実証、FS)", Fraction(1, 2),
            [new(both.Say("rate:sme", "中小企業"), SmallOrMedium.Is(true), Fraction(2, 3))]);
        both.Announces("call", (247, 248, "公募：3月末～"), "公募開始(予定): 3月末",
            DateSpan.Part(new YearMonth(2026, 3), MonthPart.End), YearOfTheDocument);
        both.Announces("reception", (247, 248, "受付は4～5月頃を想定"), "受付(想定): 4~5月頃",
            DateSpan.OneOf(new YearMonth(2026, 4), new YearMonth(2026, 5)), YearOfTheDocument);
        round.Under(Transcripts.GlobalSouth, "グローバルサウス", SmallTracks).Window("window", Passage.Unpaged, "公募期間",
            On(2026, 4, 17), On(2026, 5, 11), "日付はjGrantsの記録による。時刻は記録に写されていない");
        return (rate, smallCap, studyCap);
    }
}
