using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Kenrika.Fy2024Common;
using static Hojo.Rules.Vocabulary.OverseasIpFacts;

namespace Hojo.Rules.Programmes.Kenrika;

/// <summary>令和6年度 海外展開権利化支援事業: filings by right, and two procedures for patents.</summary>
internal static class Fy2024
{
    // ＜出願手続＞ 1出願に対する補助上限/補助率; １法人に対する補助上限額
    private static readonly Figure<Rate> PatentHalf = HalfAt(30, 31);
    private static readonly Figure<Yen> PatentSum = SumOf("cap-sum", ("特許 1出願 150万円", "patent: ¥1,500,000 a filing"), Man(150), Doc["特許", 13, 30]);
    private static readonly Limit PatentCap = CapAt(PatentSum, 30);
    private static readonly Figure<Rate> RightHalf = HalfAt(39, 40);
    private static readonly Figure<Yen> RightSum = SumOf("cap-sum", ("実用新案、意匠、商標 1出願 60万円", "utility model, design, trademark: ¥600,000 a filing"), Man(60), Doc["実用新案、 意匠、商標", 36, 39]);
    private static readonly Limit RightCap = CapAt(RightSum, 39);
    private static readonly Figure<Rate> SquattingHalf = HalfAt(45, 46);
    private static readonly Figure<Yen> SquattingSum = SumOf("cap-sum", ("冒認対策商標 1出願 30万円", "trademark against squatting: ¥300,000 a filing"), Man(30), Doc["冒認対策 商標", 42, 45]);
    private static readonly Limit SquattingCap = CapAt(SquattingSum, 45);

    private static readonly Deduction AlreadyGranted = new("already-granted", ("同じ年度の出願手続で既に決まった補助金を差し引く", "less what is already granted for filings of the year"), GrantedThisYear, Doc["１法人に対する補助上限額", 48])
    { Reading = ("300万円が年度ごとか公募回ごとかの記載がない。年度を通した1法人の合計とみて、既に決まった額を差し引いた残りを上限とする", "whether it is a year's or a call's ceiling is not stated; read as the sum of a corporation over the year, so what is already granted is taken off it") };
    private static readonly Figure<Yen> CorporationSum = SumOf("corporation-sum", ("１法人に対する補助上限額300万円", "¥3,000,000 a corporation"), Man(300), Doc["１法人に対する補助上限額", 48]);
    private static readonly Limit CorporationCap = new("corporation-cap", ("１法人300万円まで(大学等を除く)", "up to ¥3,000,000 a corporation, other than universities"), ((Amount)CorporationSum).Less(AlreadyGranted), Doc["１法人に対する補助上限額", 48])
    { Reading = ("大学等には１法人当たりの上限額がない。個人事業主も1法人とみる", "universities have none; a sole proprietor is read as a corporation") };

    private static readonly Combination SharedCeiling = new("shared-ceiling", ("出願手続は１法人300万円の上限を共有する(大学等を除く)", "filings share the ceiling of ¥3,000,000 a corporation (universities apart)"), Relation.SharedCeiling("corporation-cap", usedByGrants: true), Doc["１法人に対する補助上限額", 48],
        "kenrika/2024/patent", "kenrika/2024/utility-model", "kenrika/2024/design", "kenrika/2024/trademark", "kenrika/2024/squatting-trademark");

    // ＜中間応答、審査請求＞ 1手続に対する補助上限/補助率
    private static readonly Figure<Rate> ProcedureHalf = HalfAt(33, 34);
    private static readonly Figure<Yen> ProcedureSum = SumOf("cap-sum", ("1手続 50万円", "¥500,000 a procedure"), Man(50), Doc["特許", 15, 33]);
    private static readonly Limit ProcedureCap = CapAt(ProcedureSum, 33);

    private static readonly Condition Applicants = SmallBusiness.Is(true) | University.Is(true);
    private static readonly Label PrintedForPatents = ("特許の欄に書かれているが、他の権利の出願手続にも及ぶとみる(要確認)", "printed in the cell of patents; read as holding for filings of the other rights too (to be confirmed)");

    public static readonly Round Round = new(Kenrika.Programme, "kenrika/2024", ("令和6年度", "fiscal 2024"),
        Filing("patent", ("特許", "patent"), PatentSum, PatentCap, PatentHalf, marks: false, null),
        Filing("utility-model", ("実用新案", "utility model"), RightSum, RightCap, RightHalf, marks: false, PrintedForPatents),
        Filing("design", ("意匠", "design"), RightSum, RightCap, RightHalf, marks: false, PrintedForPatents),
        Filing("trademark", ("商標", "trademark"), RightSum, RightCap, RightHalf, marks: true, PrintedForPatents),
        Filing("squatting-trademark", ("冒認対策商標", "trademark against squatting"), SquattingSum, SquattingCap, SquattingHalf, marks: true, PrintedForPatents),
        Procedure("office-action", ("中間応答(特許)", "response to an office action (patent)"),
            new Requirement("past-user", ("過去に特許庁の「外国出願補助金」を利用し、出願した特許案件", "a patent filed in the past with the office's foreign filing subsidy"), UsedFilingSubsidy.Is(true), Doc["特許", 22, 25]),
            new Requirement("refusal", ("「拒絶理由通知」を受領している", "a notice of reasons for refusal was received"), RefusalReceived.Is(true), Doc["拒絶理由通知", 22, 24]),
            new Requirement("refusal-reasons", ("拒絶理由に「新規性」、「進歩性」が指摘されている", "the reasons name novelty, inventive step"), RefusalCitesNovelty.Is(true), Doc["拒絶理由", 24, 25])
            { Reading = ("どちらか一方の指摘があればよいとみる", "read as either of them") }),
        Procedure("examination-request", ("審査請求(特許)", "request for examination (patent)"),
            new Requirement("past-user", ("過去に特許庁の「外国出願補助金」を利用し、出願した特許案件", "a patent filed in the past with the office's foreign filing subsidy"), UsedFilingSubsidy.Is(true), Doc["特許", 26, 28]),
            new Requirement("not-requested", ("まだ審査請求を行っていない", "examination is not requested yet"), ExaminationRequested.Is(false), Doc["審査請求", 27, 28])));

    private static Track Filing(string id, Label title, Figure<Yen> sum, Limit cap, Figure<Rate> half, bool marks, Label? prerequisite)
    {
        var granted = (half * EligibleCosts).AtMost(cap);
        return new("kenrika/2024/" + id, ($"出願手続 {title.Ja}", $"filing: {title.En}"),
        [
            .. Before,
            new Requirement("filed-in-japan", ("既に日本国特許庁に行っている出願と同一内容で外国に出願する予定", "the same as already filed at the Japan Patent Office is to be filed abroad"), FiledInJapan.Is(true) & SameFilingAbroad.Is(true), Doc["特許", 20, 21]) { Reading = prerequisite },
            sum, cap, half,
            CorporationSum, AlreadyGranted, CorporationCap, SharedCeiling,
            marks
                ? new Requirement("eligible", ("中小企業、中小スタートアップ企業、小規模企業、大学等。地域団体商標については事業協同組合、商工会、商工会議所、NPO法人を含む", "SMEs, start-ups, small businesses, universities; for regional collective trademarks also cooperatives, chambers and societies of commerce, non-profit corporations"), Applicants | (RegionalTrademark.Is(true) & RegionalBody.Is(true)), Doc["対 象 者", 60, 65])
                : new Requirement("eligible", ("中小企業、中小スタートアップ企業、小規模企業、大学等", "SMEs, start-ups, small businesses, universities"), Applicants, Doc["対 象 者", 60, 62]),
            .. After,
            new Window("window-1", ("公募期間 第1回", "call 1"), On(2024, 5, 30), At(2024, 6, 14, 12, 0), Doc["【公募期間】", 78]) { Reading = NoHour },
            new Window("window-2", ("公募期間 第2回", "call 2"), On(2024, 8, 19), At(2024, 8, 30, 12, 0), Doc["【公募期間】", 79]) { Reading = NoHour },
            new Window("window-3", ("公募期間 第3回", "call 3"), On(2024, 11, 18), At(2024, 12, 3, 12, 0), Doc["【公募期間】", 80]) { Reading = NoHour },
            .. Flow,
        ],
        Either(University.Is(true), granted, granted.AtMost(CorporationCap)).Rounded(WholeYen));
    }

    private static Track Procedure(string id, Label title, params Requirement[] prerequisites) => new("kenrika/2024/" + id, title,
    [
        .. Before, .. prerequisites,
        ProcedureSum, ProcedureCap, ProcedureHalf,
        new Note("no-corporation-cap", ("１法人当たりの上限額なし", "no ceiling a corporation"), Doc["＜中間応答、審査請求＞１法人当たりの上限額なし。", 49]),
        new Requirement("eligible", ("中小企業、中小スタートアップ企業、小規模企業、大学等", "SMEs, start-ups, small businesses, universities"), Applicants, Doc["対 象 者", 60, 62]),
        .. After,
        new Window("window", ("公募期間", "call"), On(2024, 5, 30), At(2025, 2, 7, 12, 0), Doc["【公募期間】", 82]) { Reading = NoHour },
        .. Flow,
    ],
    (ProcedureHalf * EligibleCosts).AtMost(ProcedureCap).Rounded(WholeYen));
}
