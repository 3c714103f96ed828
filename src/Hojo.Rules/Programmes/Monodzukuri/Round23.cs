using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>ものづくり補助金 第23次公募, from its guideline (2026-02-06): what it says as 第20次 does, by heading, and what changed.</summary>
internal static partial class Round23
{
    private const string Products = "value-added", Overseas = "global", Id = "monodzukuri/23";

    private static readonly Source Doc = Guidelines.Monodzukuri23;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Monodzukuri.Programme, Id, "第23次", Round23English.Words);
        var next = round.Follows(Round20.Round, Doc);
        Call(round);
        Same(next);
        var minimumWage = Specials(round);
        Requirements(round, minimumWage);
        Applicants(round, next);
        next.Withdraws("minimum-wage-growth", Passage.Silent(14));
        Ceilings(round, next);
        Costs(round);
        var due = next.Row<Rounding>("due-whole-yen");
        Repayments(round, due);
        RaisedRepayments(round, next.Row<Special>("wage-special"), due);
        Points(round);
        next.Withdraws("point-wages", Passage.Silent(39));
        round.Under(Doc, "グローバル要件④：海外企業と共同で行う事業", Overseas).Withdraws("tied-partner", 17, "④共同: 資本関係のある外国法人を対象外とすること(第20次のよくあるご質問)");
        next.Track(Products, "ものづくり補助金 第23次 製品・サービス高付加価値化枠");
        next.Track(Overseas, "ものづくり補助金 第23次 グローバル枠");
        return round.Build();
    }

    // ── 3.1 スケジュール ──────────────────────────────────────────────────────
    private static void Call(RoundBuilder round)
    {
        var call = round.Under(Doc, "3.1 スケジュール");
        call.Window("window", (27, "申請締切：2026年5月8日（金）17:00"), "公募期間", On(2026, 2, 6), At(2026, 5, 8, 17, 0),
            "締切は17時ちょうどまで。公募開始の時刻は記載がない");
        call.BoundsWindow("filing-opens", (27, "電子申請受付：2026年4月3日（金）17:00～"), "電子申請の受付の前は申請できない", At(2026, 4, 3, 17, 0), null,
            "申請は電子申請システムにより受け付けるので、公募が始まっていても、受付の前は申請できないとみる");
        call.Announces("filing", (27, "電子申請受付：2026年4月3日（金）17:00～"), "電子申請受付の開始", At(2026, 4, 3, 17, 0));
        call.Announces("result", (27, "採択公表：2026年8月上旬頃予定"), "採択公表(予定)", DateSpan.Part(new YearMonth(2026, 8), MonthPart.Early));
        round.Under(Doc, "3.3 事業計画書への記載事項").Notes("plan-pages", (28, "A4サイズ5ページ以内のPDFにまとめ"),
            "事業計画は本文を電子申請システムへ入力し、図や画像をA4サイズ5ページ以内のPDFにまとめる(超えると審査の対象にならない)");
    }

    /// <summary>Where each heading stands now.</summary>
    private static void Same(FollowingRound next)
    {
        next.Same(1, "1. 補助事業の目的");
        next.Same(2, "2.2 補助事業の流れ");
        next.Same((3, 4), "2.3.1 補助対象事業枠");
        next.Same(3, "A) 製品・サービス高付加価値化枠");
        next.Same(4, "B) グローバル枠");
        next.Same((5, 6), "2.3.3 補助対象外となる事業");
        next.Same(7, "2.4.1 補助対象者");
        next.Same((7, 9), "A) 中小企業者");
        next.Same(9, "B) 小規模企業者・小規模事業者");
        next.Same((9, 10), "C) 特定事業者の一部");
        next.Same((10, 11), "D) 特定非営利活動法人");
        next.Same(11, "E) 社会福祉法人");
        next.Same((11, 13), "2.4.2 補助対象外となる事業者");
        next.Same(14, "2.5.1 基本要件", "基本要件①：付加価値額の増加要件");
        next.Same((16, 17), "2.5.2 グローバル要件");
        next.Same(16, "グローバル要件①：海外への直接投資に関する事業", "グローバル要件②：海外市場開拓（輸出）に関する事業");
        next.Same(17, "グローバル要件③：インバウンド対応に関する事業", "グローバル要件④：海外企業と共同で行う事業");
        next.Same((18, 19), "2.6 補助対象要件未達の場合の補助金返還義務");
        next.Same(20, "2.7.1 補助対象経費");
        next.Same(21, "機械装置・システム構築費", "運搬費");
        next.Same(22, "技術導入費", "知的財産権等関連経費");
        next.Same((22, 23), "外注費");
        next.Same((23, 24), "専門家経費");
        next.Same(24, "クラウドサービス利用費", "原材料費");
        next.Same(25, "海外旅費", "通訳・翻訳費", "広告宣伝・販売促進費");
        next.Same(26, "2.7.2 補助対象外となる経費");
        next.Same(27, "3.2 申請方法");
        next.Same((28, 29), "3.3 事業計画書への記載事項");
        next.Same((30, 32), "3.4 提出書類");
        next.Same(36, "審査項目1：補助事業の適格性", "審査項目2：経営力");
        next.Same((36, 37), "審査項目3：事業性");
        next.Same(37, "審査項目4：実現可能性");
        next.Same((37, 38), "審査項目5：政策面");
        next.Same(38, "審査項目6：大幅な賃上げに取り組むための事業計画の妥当性（大幅賃上げ特例適用申請者のみ）");
        next.Same((38, 39), "加点項目");
        next.Same(40, "減点項目");
        next.Same(41, "4.2 口頭審査");
        next.Same(42, "(1) 説明会への参加", "(2) 交付規程等の遵守", "(3) 補助事業の計画変更、中止・廃止等に係る事前承認");
        next.Same((42, 43), "(4) 遂行状況の報告、証拠書類の保管、会計検査などへの協力");
        next.Same(43, "(5) 補助事業完了後の実績報告等", "(6) 処分制限財産の管理・取り扱い", "(7) 知的財産などの取り扱い");
        next.Same(44, "(8) EBPMに関する取組への協力／調査・成果事例作成への協力", "(9) 善管注意義務");
        next.Reads("due-whole-yen", Readings.DueRoundedDown);
        next.Reads("small-at-end", new("応募申請時と補助事業実施期間終了時の従業員数で見る", "by the headcount at the application and at the end of the project"));
        next.Reads("recent-award", new("締切日から16か月前の応当日以後の採択を含む。取消を受けた採択も「採択された」に当たるとみる",
            "adoptions on or after the corresponding day are included, and those revoked later"));
        next.Reads("reports", new("会計年度は国の会計年度(4月から翌年3月まで)。完了した日の属する会計年度の終了後を1回目として、5年間で6回とみる",
            "the state's fiscal year, April to March; the first after the fiscal year of completion, 6 in 5 years"));
        next.Reads("double-support", Reading.None);
        next.Reads("export-customers", Reading.None);
    }

    // ── 2.4.1 補助対象者、2.3.3 補助対象外となる事業 ────────────────────────────────
    private static void Applicants(RoundBuilder round, FollowingRound next)
    {
        var who = round.Under(Doc, "2.4.1 補助対象者");
        who.Requires("in-japan", (7, "日本国内に本社及び補助事業の実施場所※1※2※3（工場や店舗等）を有し"), "日本国内に本社及び補助事業の実施場所を有する", BasedInJapan.Is(true),
            "実施場所が複数あれば、導入する機械設備等の補助金額が最も大きい事業場(同額なら従業員数が多い方)を主たる実施場所とする");
        who.Requires("employees", (7, "応募申請時における常時使用する従業員※4の数が１人以上"), "応募申請時の常時使用する従業員の数が1人以上", Employees >= 1,
            also: [round.Under(Doc, "基本要件②：賃金の増加要件").At((14, "応募申請時に従業員数が0名の場合、対象となる給与が存在しないことから本補助金には申請でき"))]);
        who.Requires("size", (7, "以下のA）～E）のいずれかに該当する者※5に限ります"), "A)〜E)のいずれかに該当する",
            Round20.OfSize(next.Row<Figure<Yen>>("sme-capital"), next.Row<Figure<int>>("sme-employees"),
                next.Row<Figure<int>>("specified-employees")),
            "中小企業者は資本金か従業員数のどちらかを満たせばよく、特定事業者は従業員数と資本金10億円未満の両方による。個人は従業員数で判定する");
        round.Under(Doc, "2.4.1 補助対象者", Overseas).Requires("site-abroad", (7, "海外にも補助事業の実施場所を有していることが必要です"),
            "①直接投資: 日本国内のほかに海外にも補助事業の実施場所を有する", !KindOfOverseas.Is(OverseasKind.DirectInvestment) | SiteAbroad.Is(true));

        round.Under(Doc, "2.4.2 補助対象外となる事業者").Excludes("past-report", (12, "「事業化状況・知的財産権等報告書」を未提出の事業者"),
            "過去のものづくり補助金等(18次締切まで)の「事業化状況・知的財産権等報告書」が未提出", PastReportMissing.Is(true),
            "平成29年度補正以前の補助金は報告書の提出受付が終了しているため、未提出なら申請は一切できない");
        var unfit = round.Under(Doc, "2.3.3 補助対象外となる事業");
        unfit.BarredBy("one-application", (5, "同一法人・事業者が今回の公募で複数申請を行っている事業"), "同一法人・事業者が今回の公募で複数申請を行っている", Relation.Once, [Id],
            AppliedInThisCall);
        unfit.Excludes("copied-before", (5, "1回目は次回、次々回公募の申請を不可とし、2回目以降は次回公募以降4回分の公募の申請を不可"),
            "同一・類似した内容の申請を故意又は重過失により行い、今回の申請が不可とされている(1回目は次回と次々回、2回目以降は4回分)", CopiedBefore.Is(true), Reading.None);
    }

    // ── 2.3.1 補助対象事業枠 ──────────────────────────── 補助上限額 ── 引上げ後 ──
    private static void Ceilings(RoundBuilder round, FollowingRound next)
    {
        var raised = next.Row<Special>("wage-special");
        Reading byHeadcount = new("応募申請時の従業員数による", "by the headcount at the application");
        var products = round.Under(Doc, "A) 製品・サービス高付加価値化枠", Products);
        products.Limit("cap", (3, "補助上限額従業員数1～5人750万円"), "補助上限額まで",
            products.Table("cap-table", (3, "補助上限額従業員数1～5人750万円"), "補助上限額(従業員数別)", Employees, raised,
            [
                (UpTo(5),         Man(750),   Man(850)),
                (Between(6, 20),  Man(1_000), Man(1_250)),
                (Between(21, 50), Man(1_500), Man(2_500)),
                (AtLeast(51),     Man(2_500), Man(3_500)),
            ], byHeadcount, also: Uplift(round)));
        var overseas = round.Under(Doc, "B) グローバル枠", Overseas);
        overseas.Limit("cap", (4, "補助上限額3,000万円"), "補助上限額3,000万円まで",
            overseas.Table("cap-table", (4, "補助上限額3,000万円"), "補助上限額", Employees, raised,
            [
                (UpTo(5),         Man(3_000), Man(3_100)),
                (Between(6, 20),  Man(3_000), Man(3_250)),
                (Between(21, 50), Man(3_000), Man(4_000)),
                (AtLeast(51),     Man(3_000), Man(4_000)),
            ], byHeadcount, also: Uplift(round)));
    }

    private static Citation[] Uplift(RoundBuilder round)
        => [round.Under(Doc, "C) 大幅な賃上げに係る補助上限額引上げの特例").At((4, "補助上限引上げ額従業員数1～5人各補助対象事業枠の補助上限額から最大100万円"))];

    private static void Costs(RoundBuilder round)
        => round.Under(Doc, "外注費").Pays("outsourcing", (22, "新製品・新サービスの開発に必要な加工や設計・検査等の一部を外注"), "外注費(脆弱性診断等を含む)",
            Vocabulary.CostFacts.Outsourcing, "外注先による設備の購入費用、過去1年間に本補助事業を実施した事業者への外注は含めない");
}
