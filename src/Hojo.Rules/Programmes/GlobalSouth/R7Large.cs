using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.GlobalSouth.GlobalSouth;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.GlobalSouthFacts;

namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>大型実証: 対ASEAN加盟国, and ASEAN加盟国以外, whose figures are those of the first.</summary>
internal static class R7Large
{
    private const string Heading = "大型実証（対ASEAN加盟国）";

    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, Doc[Heading, 216]).When(("中小企業", "SME"), SmallOrMedium.Is(true), Fraction(2, 3));
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助額40億円以下", "grant of ¥4,000,000,000 or less"), Oku(40), Doc[Heading, 215]);
    private static readonly Limit Cap = new("cap", ("補助上限額まで", "at most the ceiling"), CapSum, Doc[Heading, 215]);
    private static readonly Floor Least = new("floor", ("補助額5億円超", "grant of more than ¥500,000,000"), Yen(500_000_001), Doc[Heading, 215])
    { Reading = ("「5億円超」は5億円を含まない。補助金額は1円単位なので、500,000,001円以上とする", "'over' leaves out ¥500,000,000 itself; in whole yen that is ¥500,000,001 or more") };

    private static readonly Condition SimilarProject =
        SimilarProjectByApplicant.Is(true) | SimilarProjectSubsidiaryShare >= Fraction(10, 100) | (SimilarProjectGrandchildParentShare > Fraction(50, 100) & SimilarProjectGrandchildShare > Fraction(50, 100));

    private static readonly Amount Grant = (Rate * Cost).AtMost(Cap).Rounded(R7Common.WholeYen);

    private static readonly IReadOnlyList<Provision> Terms =
    [
        new Note("operator", ("公募により選定される執行団体が公募・採択を行う", "the body that runs the call is itself chosen by a call"), Doc[Heading, 209, 213]),
        CapSum, Cap, Least, Rate,
        new Term("period", ("事業期間の終わり(最長3年間、最長でも2030年3月末まで)", "end of the project period: 3 years at most, and not after March 2030"), [(36, DecidedOn)], Doc[Heading, 203, 218])
        { NotAfter = Day(2030, 3, 31), Reading = ("補助交付契約締結又は交付決定の日から3年と2030年3月31日の早い方。契約締結による場合は、その日を交付決定日として入力する。初日は算入しない(民法140条、143条)", "the earlier of 3 years from the contract or the decision, and 2030-03-31; a contract's day is entered as the day of the decision; the first day is not counted (Civil Code, art. 140 and 143)") },
        new Announced("call", ("公募開始(予定): 3月末", "call opens (planned): end of March"), DateSpan.Part(new YearMonth(2026, 3), MonthPart.End), Doc[Heading, 219, 220]) { Reading = ("年の記載はないが、資料の日付(2026年3月)による", "no year is printed; taken from the date of the document, March 2026") },
        new Announced("reception", ("受付(想定): 6月頃", "applications (expected): around June"), new YearMonth(2026, 6), Doc[Heading, 219, 220]) { Reading = ("年の記載はないが、資料の日付(2026年3月)による", "no year is printed; taken from the date of the document, March 2026") },
        new Window("window", ("公募期間", "call"), DateSpan.Part(new YearMonth(2026, 3), MonthPart.End), null, Doc[Heading, 219, 220])
        {
            Reading = ("始まりは「3月末」(予定)とだけあり、終わりの記載はない。3月21日より前には始まらないとみる",
                "only 'end of March' (planned) is given for the opening, and no end; read not to open before 21 March"),
        },
        new WindowBound("projects-end", ("事業期間は最長でも2030年3月末まで", "no project lasts beyond March 2030"),
            null, Day(2030, 3, 31), Doc[Heading, 217, 218])
        { Reading = ("事業期間の最後の日より後には公募しないとみる", "read to take no application after the last day of any project") },
    ];

    private static readonly IReadOnlyList<Provision> LargeOnly =
    [
        new Requirement("other-projects", ("申請者・関連会社の同じ分野・目的の他の海外プロジェクトがない(ある場合は違いを精査)", "no other overseas project of the same field and purpose; where there is one, the differences are examined"), !SimilarProject, Doc["大型実証事業のみに適用される要件", 297, 300])
        { Open = SimilarProject, Reading = ("関連会社は、出資比率10%以上の海外子会社、又は出資比率50%超の海外子会社が50%超を出資する海外孫会社。他のプロジェクトがある場合は、事業環境の違いや主たる技術の差異を事務局が精査するため要確認とする", "related companies are overseas subsidiaries held at 10% or more, and those held at over 50% by a subsidiary that is itself held at over 50%; where such a project exists the office examines how environment and technology differ") },
        new Requirement("government-letter", ("大企業等は、相手国政府等との協力を示すMOUやレターを応募時又は事業開始後1年以内に提出", "a large company submits a memorandum or letter of the partner government on applying or within a year of the start"), SmallOrMedium.Is(true) | SubmitsGovernmentLetter.Is(true), Doc["大型実証事業のみに適用される要件", 301])
        { Reading = ("応募時に提出しない場合は、事業開始後1年以内に提出することを申告する", "where it is not submitted on applying, the applicant states that it will be within a year of the start") },
        new Term("letter-deadline", ("大企業等のMOU・レターは、応募時に提出していなければ事業開始後1年以内に提出(相手国の中央政府、地方政府、国営企業等)", "large companies: the memorandum or letter within a year of the start, of central or local government or a state enterprise"), [new(Length.Years(1), StartedOn)], Doc["大型実証事業のみに適用される要件", 301]) { IsDeadline = true },
        new Duty("press-release", ("採択後にプレスリリース(政府支援の必要性等の記載を含む)を行う", "a press release after the award, saying among others why public support is needed"), Doc["大型実証事業のみに適用される要件", 302]),
    ];

    public static readonly Track Asean = new("global-south/r7/large-asean", ("大型実証(対ASEAN加盟国)", "large demonstrations in ASEAN"),
    [
        .. R7Common.Before,
        new Requirement("country", ("実施国がASEAN加盟国", "done in a member state of ASEAN"), InAsean.Is(true), Doc[Heading, 205]),
        new PrintedFigure("track-budget", ("予算額", "budget"), ("505億円", "¥50.5 billion"), Doc[Heading, 207]),
        .. Terms,
        .. R7Common.After, .. LargeOnly, .. R7Types.Rows, .. R7Common.History,
    ],
    Grant);

    public static readonly Track NonAsean = new("global-south/r7/large-non-asean", ("大型実証(ASEAN加盟国以外)", "large demonstrations outside ASEAN"),
    [
        .. R7Common.Before,
        new Requirement("country", ("実施国がASEAN加盟国以外のグローバルサウス諸国", "done in the Global South outside ASEAN"), InAsean.Is(false) & InGlobalSouth.Is(true), Doc["大型実証（ASEAN加盟国以外）", 222])
        { Reading = ("グローバルサウス諸国の一覧の記載がないため、申請者の申告による。事務局が審査する", "no list of countries is printed: as declared by the applicant; the office judges") },
        new PrintedFigure("track-budget", ("予算額", "budget"), ("314億円", "¥31.4 billion"), Doc["大型実証（ASEAN加盟国以外）", 224]),
        new NotStated("non-asean-terms", ("補助額、補助率、事業期間、スケジュールの記載がない", "amounts, rate, period and schedule are not printed"), Doc["大型実証（ASEAN加盟国以外）", 222, 230])
        { Reading = ("対ASEAN加盟国の欄と同じとみる", "read as the same as for ASEAN") },
        .. Terms,
        .. R7Common.After, .. LargeOnly, .. R7Types.Rows, .. R7Common.History,
    ],
    Grant);
}
