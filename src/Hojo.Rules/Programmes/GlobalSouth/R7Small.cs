using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.GlobalSouth.GlobalSouth;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.GlobalSouthFacts;

namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>小規模実証 and FS事業: one column of the document, with a ceiling and a period each.</summary>
internal static class R7Small
{
    private const string Heading = "小規模実証・FS";

    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率(小規模実証、FS)", "rate (small demonstrations, studies)"), 1, 2, Doc[Heading, 246]).When(("中小企業", "SME"), SmallOrMedium.Is(true), Fraction(2, 3));

    private static readonly Figure<Yen> StudySum = SumOf("cap-sum", ("FS事業 上限1億円", "study: ¥100,000,000 at most"), Oku(1), Doc[Heading, 242]);
    private static readonly Limit StudyCap = new("cap", ("補助上限額まで", "at most the ceiling"), StudySum, Doc[Heading, 242]);
    private static readonly Figure<Yen> SmallSum = SumOf("cap-sum", ("小規模実証 上限5億円", "small demonstration: ¥500,000,000 at most"), Oku(5), Doc[Heading, 242, 243]);
    private static readonly Limit SmallCap = new("cap", ("補助上限額まで", "at most the ceiling"), SmallSum, Doc[Heading, 242, 243]);

    private static readonly IReadOnlyList<Provision> Opening =
    [
        new Requirement("country", ("実施国がグローバルサウス諸国", "done in a country of the Global South"), InGlobalSouth.Is(true), Doc["(1) グローバルサウス未来志向型共創等事業", 123, 125])
        { Reading = ("グローバルサウス諸国の一覧の記載がないため、申請者の申告による。事務局が審査する", "no list of countries is printed: as declared by the applicant; the office judges") },
        new PrintedFigure("track-budget", ("予算額(小規模実証とFSの計)", "budget, of both together"), ("152億円", "¥15.2 billion"), Doc[Heading, 232, 234]),
        new Note("operator", ("公募により選定される執行団体が公募・採択を行う", "the body that runs the call is itself chosen by a call"), Doc[Heading, 236, 240]),
    ];

    private static readonly IReadOnlyList<Provision> Closing =
    [
        Rate,
        new Announced("call", ("公募開始(予定): 3月末", "call opens (planned): end of March"), DateSpan.Part(new YearMonth(2026, 3), MonthPart.End), Doc[Heading, 247, 248]) { Reading = ("年の記載はないが、資料の日付(2026年3月)による", "no year is printed; taken from the date of the document, March 2026") },
        new Announced("reception", ("受付(想定): 4~5月頃", "applications (expected): around April to May"), DateSpan.OneOf(new YearMonth(2026, 4), new YearMonth(2026, 5)), Doc[Heading, 247, 248]) { Reading = ("年の記載はないが、資料の日付(2026年3月)による", "no year is printed; taken from the date of the document, March 2026") },
        new Window("window", ("公募期間", "call"), On(2026, 4, 17), On(2026, 5, 11), Record["グローバルサウス", 42]) { Reading = ("日付はjGrantsの記録による。時刻は記録に写されていない", "the days are those of the public record; its hours were not noted") },
        .. R7Common.After, .. R7Types.Rows, .. R7Common.History,
    ];

    public static readonly Track Demonstration = new("global-south/r7/small", ("小規模実証", "small demonstrations"),
    [
        .. R7Common.Before, .. Opening,
        SmallSum, SmallCap,
        new Term("period", ("事業期間の終わり(1年6ヶ月。昨年度までは1年間)", "end of the project period: 18 months (a year until last year)"), [(18, DecidedOn)], Doc[Heading, 203, 245]) { Reading = ("203行には「交付決定から1年半程度」とある。交付決定日から18か月を最長とする。初日は算入しない(民法140条、143条)", "line 203 has 'about a year and a half from the decision'; 18 months from the decision is taken as the longest; the first day is not counted (Civil Code, art. 140 and 143)") },
        .. Closing,
    ],
    (Rate * Cost).AtMost(SmallCap).Rounded(R7Common.WholeYen));

    public static readonly Track Study = new("global-south/r7/fs", ("FS事業", "feasibility studies"),
    [
        .. R7Common.Before, .. Opening,
        StudySum, StudyCap,
        new Term("period", ("事業期間の終わり(1年間)", "end of the project period: a year"), [(12, DecidedOn)], Doc[Heading, 203, 244]) { Reading = ("203行には「交付決定から1年程度」とある。交付決定日から12か月を最長とする。初日は算入しない(民法140条、143条)", "line 203 has 'about a year from the decision'; 12 months from the decision is taken as the longest; the first day is not counted (Civil Code, art. 140 and 143)") },
        .. Closing,
    ],
    (Rate * Cost).AtMost(StudyCap).Rounded(R7Common.WholeYen));
}
