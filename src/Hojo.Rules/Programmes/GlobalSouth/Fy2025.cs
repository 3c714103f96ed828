using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.GlobalSouthFacts;

namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>令和7年度補正: 大型実証 (two tracks), 小規模実証, FS, as far as the leaflet goes. The call for Ukraine is not in it.</summary>
internal static partial class Fy2025
{
    private static readonly Source Doc = Leaflets.Tohoku;

    public static readonly Round Round = Write();

    private static string[] LargeTracks => ["large-asean", "large-non-asean"];

    private static string[] SmallTracks => ["small", "fs"];

    private static Reading YearOfTheDocument => "年の記載はないが、資料の日付(2026年3月)による";

    private static Reading NoListOfCountries => "グローバルサウス諸国の一覧の記載がないため、申請者の申告による。事務局が審査する";

    private static Round Write()
    {
        var round = new RoundBuilder(GlobalSouth.Programme, "global-south/r7", "令和7年度補正", Fy2025English.Words);
        var cost = Outline(round);
        var wholeYen = Scheme(round);
        var (large, largeCap) = Large(round);
        NonAsean(round);
        var (small, smallCap, studyCap) = Small(round);
        Schedule(round);
        Fields(round);
        LargeOnly(round);
        Benefits(round);

        round.Track("large-asean", "大型実証(対ASEAN加盟国)", (large * cost).AtMost(largeCap).Rounded(wholeYen));
        round.Track("large-non-asean", "大型実証(ASEAN加盟国以外)", (large * cost).AtMost(largeCap).Rounded(wholeYen));
        round.Track("small", "小規模実証", (small * cost).AtMost(smallCap).Rounded(wholeYen));
        round.Track("fs", "FS事業", (small * cost).AtMost(studyCap).Rounded(wholeYen));
        return round.Build();
    }

    // ── 事業の内容 ────────────────────────────────────────────────────────────
    private static Fact<Yen> Outline(RoundBuilder round)
    {
        round.Under(Doc, "グローバルサウス未来志向型共創等事業").Prints("budget", (103, 105, "総額約1,546億円(国庫債務負担行為等を含む)"),
            "令和7年度補正予算額(国庫債務負担行為等を含む)", "総額約1,546億円", "枠ごとの予算額505億円、314億円、152億円の計は971億円で、残りの内訳の記載はない");
        round.Under(Doc, "通商政策局").Notes("departments", (107, 113, "貿易振興課、欧州課"),
            "担当: 通商政策局(貿易振興課、欧州課、総務課、技術・人材協力室、南西アジア室)");
        round.Under(Doc, "事業目的").Notes("purpose", (117, 119, "同市場の成長力を活かした日本国内産業活性化"),
            "グローバルサウスの課題解決による国内産業活性化、新市場開拓、経済安全保障の確保と経済連携の強化");
        var first = round.Under(Doc, "(1) グローバルサウス未来志向型共創等事業");
        first.Notes("part-1", (123, 125, "実証事業等への支援を行う。また、ウクライナ支援も対象とし"), "(1) 日本企業が現地企業と行う実証事業等への支援(ウクライナ支援も対象)",
            "この公募回は(1)の補助である。申請者の範囲は「日本企業」「事業者等」とだけある");
        first.Requires("japanese", (123, 125, "日本企業が、現地企業と"), "日本企業であること", JapaneseCompany.Is(true), "範囲の記載がないため、申請者の申告による");
        round.Under(Doc, "(1) グローバルサウス未来志向型共創等事業", SmallTracks).Requires("country", (123, 125, "グローバルサウス諸国において、日本企業が"),
            "実施国がグローバルサウス諸国", InGlobalSouth.Is(true), NoListOfCountries);
        round.Under(Doc, "(2) グローバルサウス市場開拓に向けた支援事業").Notes("part-2", (127, 129, "現地情報の収集・提供やビジネスイベントの開催等を行う"),
            "(2) 市場開拓に向けた現地情報の収集・提供、ビジネスイベントの開催等");
        round.Under(Doc, "(3) 技術・人材連携を通じたグローバルサウスとの共創事業").Notes("part-3", (131, 133, "相手国パートナー企業の育成、高度外国人材の活躍推進"),
            "(3) パートナー企業の育成、高度外国人材の活躍推進、人材協力");
        var goals = round.Under(Doc, "成果目標");
        goals.Notes("goal-orders", (150, 152, "将来的な日本企業の海外インフラ等の受注を目指す"), "成果目標: 将来的な日本企業の海外インフラ等の受注");
        goals.Notes("goal-people", (153, "グローバルサウス諸国への海外展開を促進する"), "成果目標: 人材育成、高度外国人材の獲得・活用による海外展開の促進");
        round.Under(Doc, "事業趣旨").Notes("aim", (155, 158, "DX/GX分野を中心に共創案件の形成等を支援"),
            "DX/GX分野を中心に共創案件の形成等を支援し、日本のイノベーション創出、経済安保強化等にも裨益");
        round.Under(Doc, "事業収益確保に留まらない、日本の産業構造の高度化、強靱化等に資する案件").Notes("beyond-profit", (194, "事業収益確保に留まらない"),
            "事業収益確保に留まらず、日本の産業構造の高度化、強靱化等に資する案件を支援");
        return round.Under(Doc, "事業スキーム（対象者、対象行為、補助率等）").Pays("cost", Passage.Silent(135, 138), "補助対象経費", Cost,
            "補助対象経費の区分と、税抜・税込の別の記載がない。税抜の総額を入力する(同種の補助金による)");
    }

    // ── 執行スキーム ──────────────────────────────────────────────────────────
    private static Rounding Scheme(RoundBuilder round)
    {
        var scheme = round.Under(Doc, "執行スキーム");
        scheme.Notes("tracks", (200, 202, "の3つに分かれる"), "①大型実証(補助上限40億円)、②FS(補助上限1億円)、③小規模実証(補助上限5億円)の3つに分かれる");
        scheme.LeavesOut("sme-word", (200, 246), "「中小企業」「大企業等」の範囲の記載がない",
            "中小企業に当たるかは募集要領により申請者が申告する。中小企業以外を大企業等とみる");
        round.Under(Doc, "「令和7年度補正グローバルサウス未来志向型共創等事業費補助金（ウクライナ復興支援・中東欧諸国等連携強化）」事業")
            .LeavesOut("ukraine", (250, 252), "「ウクライナ復興支援・中東欧諸国等連携強化」事業は詳細割愛",
                "担当課が異なる別の公募であり、ここには含めない。その公募要領で確認する");
        return scheme.RoundsDown("whole-yen", Passage.Silent(200, 203), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
    }

    // ── スケジュール（イメージ） ────────────────────────────────────────────
    private static void Schedule(RoundBuilder round)
    {
        var schedule = round.Under(Doc, "スケジュール（イメージ）");
        schedule.Notes("may-change", (254, 261, "今後、変更の可能性あります。"), "公募のタイミング・事業期間は現時点のイメージで、変更の可能性がある");
        schedule.Notes("further-call", (262, "公募の結果によっては追加募集を行う可能性があります"), "公募の結果によっては追加募集の可能性がある");
        round.Under(Doc, "正確な情報は随時公開する募集要領等を参照下さい。").LeavesOut("digest", (261, 263),
            "施策の概要資料であり、詳細は募集要領で確認する必要がある");
        round.Under(Doc, "公募～審査～採択発表").LeavesOut("calendar", (265, 273), "スケジュールの図の中の日付は読み取れない");
    }
}
