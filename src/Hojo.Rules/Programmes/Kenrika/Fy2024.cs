using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.OverseasIpFacts;

namespace Hojo.Rules.Programmes.Kenrika;

/// <summary>令和6年度 海外展開権利化支援事業: filings by right, and two procedures for patents.</summary>
internal static partial class Fy2024
{
    private const string Patent = "patent", UtilityModel = "utility-model", Design = "design", Mark = "trademark";
    private const string Squatting = "squatting-trademark";
    private const string OfficeAction = "office-action", Examination = "examination-request";

    public static readonly Round Round = Write();

    private static Source Doc => Leaflets.Kenrika;

    private static string[] Filings => [Patent, UtilityModel, Design, Mark, Squatting];

    private static string[] Procedures => [OfficeAction, Examination];

    private static Round Write()
    {
        var round = new RoundBuilder(Kenrika.Programme, "kenrika/2024", "令和6年度", Fy2024English.Words);
        var outline = round.Under(Doc, "（１）中小企業等海外展開支援事業費補助金（海外展開権利化支援事業）");
        outline.LeavesOut("digest", 1, "事業の概要資料であり、公募要領で確認する必要がある",
            "発行者の記載はない。続く頁の事業の内容から北海道経済産業局とみる");
        outline.Notes("purpose", (3, 6, "出願、中間応答、審査請求に要する経費の一部を補助"),
            "海外における権利化のための出願、中間応答、審査請求に要する経費の一部を補助");

        Subjects(round);
        Applicants(round);
        var costs = Costs(round);
        var wholeYen = round.Under(Doc, "補助額/補助率").RoundsDown("whole-yen", Passage.Silent(67), "円未満切捨て", Yen(1),
            Readings.RoundedOnceAtTheEnd);
        round.Under(Doc, "応募及び問合せ先").Notes("contact", (73, 76, "03-3502-5448"),
            "(一社)発明推進協会 調査研究グループ 調査管理チーム サポートデスク 03-3502-5448 kaigai-hojo@jiii.or.jp");
        Calls(round);
        Support(round);
        Tracks(round, costs, wholeYen);
        return round.Build();
    }

    // ── 対象者 ────────────────────────────────────────────────────────────────
    private static void Applicants(RoundBuilder round)
    {
        const string Heading = "対象者";
        var named = SmallBusiness.Is(true) | University.Is(true);
        round.Under(Doc, Heading, Patent, UtilityModel, Design, OfficeAction, Examination).Requires("eligible", 62,
            "中小企業、中小スタートアップ企業、小規模企業、大学等", named);
        round.Under(Doc, Heading, Mark, Squatting).Requires("eligible",
            (62, 65, "地域団体商標については、事業協同組合、商工会、商工会議所、NPO法人を含む"),
            "中小企業、中小スタートアップ企業、小規模企業、大学等。地域団体商標については事業協同組合、商工会、商工会議所、NPO法人を含む",
            named | (RegionalTrademark.Is(true) & RegionalBody.Is(true)));
        round.Under(Doc, Heading, Patent, UtilityModel, Design, OfficeAction, Examination).NamesSmes((62, "中小企業、中小スタートアップ企業"),
            "「中小企業」などの範囲", University.Is(true));
        round.Under(Doc, Heading, Mark, Squatting).NamesSmes((62, "中小企業、中小スタートアップ企業"), "「中小企業」などの範囲",
            University.Is(true) | (RegionalTrademark.Is(true) & RegionalBody.Is(true)));
        round.Under(Doc, Heading).LeavesOut("applicant-words", (62, 65), "「大学等」などの範囲の記載がない", "当たるかは公募要領により申請者が申告する");
    }

    // ── 補助対象経費 ──────────────────────────────────────────────────────────
    private static Amount Costs(RoundBuilder round)
    {
        var costs = round.Under(Doc, "補助対象経費");
        costs.LeavesOut("tax", (69, 71), "経費を税抜・税込のどちらで計算するかの記載がない", Readings.CostsWithoutTax);
        var before = round.Under(Doc, "【支援の流れ（出願手続）】").Deducts("before-decision", (113, "支援決定後に発生した費用を助成"),
            "支援決定前に発生した費用を除く", CostsBeforeDecision, "出願手続の図にあるが、中間応答、審査請求にも及ぶとみる");
        return Sum(
            costs.Pays("office-fees", 70, "① 外国特許庁への納付手数料", OfficeFees),
            costs.Pays("agent-fees", 70, "② ①に要する国内代理人・現地代理人費用", AgentFees),
            costs.Pays("translation", 71, "③ ①に要する翻訳費用", Translation)).Less(before);
    }

    // ── 公募期間 ──────────────────────────────────────────────────────────────
    private static void Calls(RoundBuilder round)
    {
        const string Heading = "【公募期間】", NoHour = "公募開始日の時刻は記載がない。締切は12時ちょうどまで";
        var filings = round.Under(Doc, Heading, Filings);
        filings.Window("window-1", (78, "2024年5月30日（木）～6月14日（金）12:00"), "公募期間 第1回", On(2024, 5, 30), At(2024, 6, 14, 12, 0), NoHour);
        filings.Window("window-2", (79, "8月19日（月）～8月30日（金）12:00"), "公募期間 第2回", On(2024, 8, 19), At(2024, 8, 30, 12, 0), NoHour);
        filings.Window("window-3", (80, "11月18日（月）～12月3日（火）12:00"), "公募期間 第3回", On(2024, 11, 18), At(2024, 12, 3, 12, 0), NoHour);
        round.Under(Doc, Heading, Procedures).Window("window", (82, "2024年5月30日（木）～2025年2月7日（金）12:00"), "公募期間",
            On(2024, 5, 30), At(2025, 2, 7, 12, 0), NoHour);
    }

    // ── 支援の流れ ────────────────────────────────────────────────────────────
    private static void Support(RoundBuilder round)
    {
        var support = round.Under(Doc, "【支援の流れ（出願手続）】");
        support.Binds("documents", (107, 108, "必要書類を発明推進協会に提出"), "必要書類を発明推進協会に提出し、補助金額の確定を受ける");
        support.NotBefore("costs-from", (113, "支援決定後に発生した費用を助成"), "費用が助成の対象になる日(支援決定後)", DecidedOn,
            "支援決定日を交付決定日として入力する");
    }
}
