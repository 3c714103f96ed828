using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.OverseasIpFacts;

namespace Hojo.Rules.Programmes.Kenrika;

/// <summary>Rows that all tracks of 令和6年度 share, in the document's order.</summary>
internal static class Fy2024Common
{
    public static readonly Source Doc = Leaflets.Kenrika;

    public static readonly Label NoHour = ("公募開始日の時刻は記載がない。締切は12時ちょうどまで", "no hour of opening is stated; open until 12:00 itself");

    public static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Doc["補 助 額 / 補 助 率 前ページの通り", 67])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    public static readonly Amount EligibleCosts = Sum(OfficeFees, AgentFees, Translation);

    public static readonly IReadOnlyList<Provision> Before =
    [
        new NotStated("digest", ("事業の概要資料であり、公募要領で確認する必要がある", "an outline; the guideline is to be checked"), Doc["（１）中小企業等海外展開支援事業費補助金（海外展開権利化支援事業）", 1])
        { Reading = ("発行者の記載はない。続く頁の事業の内容から北海道経済産業局とみる", "no publisher is printed; taken from the pages that follow") },
        new Note("purpose", ("海外における権利化のための出願、中間応答、審査請求に要する経費の一部を補助", "pays a part of filings abroad, responses to office actions and requests for examination"), Doc["（１）中小企業等海外展開支援事業費補助金（海外展開権利化支援事業）", 3, 6]),
    ];

    public static readonly IReadOnlyList<Provision> After =
    [
        new NotStated("applicant-words", ("「中小企業」「大学等」などの範囲とみなし大企業の扱いの記載がない", "who counts as an SME or a university, and deemed large companies, are not stated"), Doc["対 象 者", 60, 65])
        { Reading = ("当たるかは公募要領により申請者が申告する", "the applicant states it, by the guideline") },
        new Expense("office-fees", ("① 外国特許庁への納付手数料", "fees of foreign patent offices"), OfficeFees, Doc["補 助 対 象 経 費", 69, 70]),
        new Expense("agent-fees", ("② ①に要する国内代理人・現地代理人費用", "domestic and local agents for these"), AgentFees, Doc["補 助 対 象 経 費", 70]),
        new Expense("translation", ("③ ①に要する翻訳費用", "translation for these"), Translation, Doc["補 助 対 象 経 費", 71]),
        new NotStated("tax", ("経費を税抜・税込のどちらで計算するかの記載がない", "whether costs are with or without consumption tax is not stated"), Doc["補 助 対 象 経 費", 69, 71]) { Reading = ("税抜の額を入力する(同種の補助金の公募要領による)", "costs are stated without tax, as in guidelines of the same kind") },
        WholeYen,
        new Note("contact", ("(一社)発明推進協会 調査研究グループ 調査管理チーム サポートデスク 03-3502-5448 kaigai-hojo@jiii.or.jp", "office: Japan Institute for Promoting Invention and Innovation, 03-3502-5448, kaigai-hojo@jiii.or.jp"), Doc["応 募 及 び 問 合 せ 先", 73, 76]),
    ];

    public static readonly IReadOnlyList<Provision> Flow =
    [
        new Note("flow", ("日本国特許庁に出願、補助金を申請、審査、支援事業開始、外国出願、弁理士等への支払い、書類提出、額の確定、補助金交付", "filing in Japan, application, examination, start, filing abroad, payment of attorneys, documents, settled amount, payment"), Doc["【支援の流れ（出願手続）】", 84, 111])
        { Reading = ("図の順序は読み取れないため、意味の通る順に並べた。中間応答、審査請求の流れの図はない", "the order of the chart is lost, and is set as it makes sense; there is no chart for the two procedures") },
        new Duty("documents", ("必要書類を発明推進協会に提出し、補助金額の確定を受ける", "the documents are submitted, and the amount is settled"), Doc["【支援の流れ（出願手続）】", 107, 111]),
        new Exclusion("before-decision", ("支援決定後に発生した費用を助成(支援決定前の費用は対象外)", "only costs that arose after the decision are paid"), IncludesCostsBeforeDecision.Is(true), Doc["支援決定後に発生した費用を助成", 113])
        { Reading = ("該当する経費は除いて入力する。含むと申告された経費のままでは申請できないものとする。出願手続の図にあるが、中間応答、審査請求にも及ぶとみる", "such costs are to be left out; with them included the costs cannot be claimed as stated; printed in the chart of filings, and read as holding for the procedures too") },
        new NotBefore("costs-from", ("費用が助成の対象になる日(支援決定後)", "costs count from here (after the decision)"), DecidedOn, Doc["支援決定後に発生した費用を助成", 113])
        { Reading = ("支援決定日を交付決定日として入力する", "the day of the decision to support is entered as that of the grant decision") },
    ];

    /// <summary>補助率 1/2以内, as printed in a cell.</summary>
    public static Figure<Rate> HalfAt(int firstLine, int lastLine) => RateOf("rate", ("補助率(以内)", "rate (at most)"), 1, 2, Doc["補助率", firstLine, lastLine]);

    /// <summary>A ceiling, as printed in a cell.</summary>
    public static Limit CapAt(Figure<Yen> sum, int line) => new("cap", ("補助上限額まで", "at most the ceiling"), sum, Doc["補助上限", line])
    { Reading = ("1出願(1手続)を1案件とする。1/2以内なので、計算した額は最大の額である", "a matter is one filing, or one procedure; as the rate is '1/2 at most', the amount is the most that is paid") };
}
