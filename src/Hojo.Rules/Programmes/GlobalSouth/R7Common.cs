using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.GlobalSouth.GlobalSouth;
using static Hojo.Rules.Vocabulary.GlobalSouthFacts;

namespace Hojo.Rules.Programmes.GlobalSouth;

/// <summary>Rows that all tracks of 令和7年度補正 share, in the document's order: <see cref="Before"/> the columns of the tracks and <see cref="After"/> them.</summary>
internal static class R7Common
{
    public static readonly Label Judged = ("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges");

    public static readonly Expense EligibleCost = new("cost", ("補助対象経費", "eligible cost"), Cost, Doc["事業スキーム（対象者、対象行為、補助率等）", 135, 138])
    { Reading = ("補助対象経費の区分と、税抜・税込の別の記載がない。税抜の総額を入力する(同種の補助金による)", "neither categories nor the treatment of consumption tax are stated; the total is entered without tax, as in subsidies of the same kind") };

    public static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Doc["執行スキーム", 200, 203])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    public static readonly NotStated SmeWord = new("sme-word", ("「中小企業」「大企業等」の範囲の記載がない", "who counts as an SME, or as a large company, is not stated"), Doc["執行スキーム", 200, 246])
    { Reading = ("中小企業に当たるかは募集要領により申請者が申告する。中小企業以外を大企業等とみる", "the applicant states whether it is one, by the guideline; all others are read as large") };

    public static readonly IReadOnlyList<Provision> Before =
    [
        new PrintedFigure("budget", ("令和7年度補正予算額(国庫債務負担行為等を含む)", "supplementary budget, multi-year commitments included"), ("総額約1,546億円", "about ¥154.6 billion in all"), Doc["グローバルサウス未来志向型共創等事業", 103, 105])
        { Reading = ("枠ごとの予算額505億円、314億円、152億円の計は971億円で、残りの内訳の記載はない", "the budgets of the tracks (¥50.5, 31.4 and 15.2 billion) make 97.1; the rest is not broken down") },
        new Note("departments", ("担当: 通商政策局(貿易振興課、欧州課、総務課、技術・人材協力室、南西アジア室)", "in charge: divisions of the Trade Policy Bureau"), Doc["通商政策局", 107, 113]),
        new Note("purpose", ("グローバルサウスの課題解決による国内産業活性化、新市場開拓、経済安全保障の確保と経済連携の強化", "revives domestic industry, opens markets and secures supply by solving problems of the Global South"), Doc["事業目的", 117, 119]),
        new Note("part-1", ("(1) 日本企業が現地企業と行う実証事業等への支援(ウクライナ支援も対象)", "part 1: demonstrations by Japanese companies with local ones, Ukraine included"), Doc["(1) グローバルサウス未来志向型共創等事業", 123, 125])
        { Reading = ("この公募回は(1)の補助である。申請者の範囲は「日本企業」「事業者等」とだけある", "this round is the subsidy of part 1; applicants are only said to be Japanese companies and the like") },
        new Note("part-2", ("(2) 市場開拓に向けた現地情報の収集・提供、ビジネスイベントの開催等", "part 2: local information and business events"), Doc["(2) グローバルサウス市場開拓に向けた支援事業", 127, 129]),
        new Note("part-3", ("(3) パートナー企業の育成、高度外国人材の活躍推進、人材協力", "part 3: partner companies, skilled foreign staff, cooperation in training"), Doc["(3) 技術・人材連携を通じたグローバルサウスとの共創事業", 131, 133]),
        EligibleCost,
        new Note("goal-orders", ("成果目標: 将来的な日本企業の海外インフラ等の受注", "goal: later orders of infrastructure abroad for Japanese companies"), Doc["成果目標", 150, 152]),
        new Note("goal-people", ("成果目標: 人材育成、高度外国人材の獲得・活用による海外展開の促進", "goal: expansion abroad through training and skilled foreign staff"), Doc["成果目標", 153]),
        new Note("aim", ("DX/GX分野を中心に共創案件の形成等を支援し、日本のイノベーション創出、経済安保強化等にも裨益", "co-creation, above all in digital and green transformation, that serves Japan too"), Doc["事業趣旨", 155, 158]),
        new PrintedFigure("population", ("2050年のグローバルサウスの人口", "population of the Global South in 2050"), ("全人口の3分の2", "2/3 of mankind"), Doc["① 成長力の高い市場", 162, 171])
        { Reading = ("人口は2023年にインドが中国を逆転(同じ図)", "the same figure says that India overtook China in 2023") },
        new PrintedFigure("lithium", ("リチウムの割合", "share of lithium"), ("中国55%、チリ30%", "China 55%, Chile 30%"), Doc["② 経済安保上重要な相手", 173, 176]) { Reading = ("何の割合か(生産か輸入か)の記載がない", "of what it is a share is not stated") },
        new PrintedFigure("rare-earths", ("レアアースの割合", "share of rare earths"), ("中国60%、ベトナム16%", "China 60%, Viet Nam 16%"), Doc["② 経済安保上重要な相手", 177, 178]),
        new PrintedFigure("nickel", ("ニッケルの割合", "share of nickel"), ("インドネシア28%、フィリピン26%", "Indonesia 28%, the Philippines 26%"), Doc["② 経済安保上重要な相手", 179, 180]),
        new PrintedFigure("summit", ("印主催「グローバルサウスの声サミット」(2023年1月)の参加国", "countries at the Voice of Global South summit, January 2023"), ("120以上", "120 or more"), Doc["③ 国際秩序形成の鍵", 182, 190]),
        new Note("problems", ("産業の脆弱さ、保健・防災・食糧問題等に対し、新興技術を社会実装し、双方の「win-win」を実現", "emerging technology against shared problems, to the good of both sides"), Doc["グローバルサウスの共通課題である産業の脆弱さ、保健・防災・食糧問題等", 192, 193]),
        new Note("beyond-profit", ("事業収益確保に留まらず、日本の産業構造の高度化、強靱化等に資する案件を支援", "projects that serve the structure of Japanese industry, not profit alone"), Doc["事業収益確保に留まらない、日本の産業構造の高度化、強靱化等に資する案件", 194]),
        new Note("tracks", ("①大型実証(補助上限40億円)、②FS(補助上限1億円)、③小規模実証(補助上限5億円)の3つに分かれる", "three kinds: large demonstrations, feasibility studies, small demonstrations"), Doc["執行スキーム", 200, 202]),
        WholeYen, SmeWord,
    ];

    public static readonly IReadOnlyList<Provision> After =
    [
        new NotStated("ukraine", ("「ウクライナ復興支援・中東欧諸国等連携強化」事業は詳細割愛", "the project for Ukraine and Central and Eastern Europe is left out"), Doc["「令和7年度補正グローバルサウス未来志向型共創等事業費補助金（ウクライナ復興支援・中東欧諸国等連携強化）」事業", 250, 252])
        { Reading = ("担当課が異なる別の公募であり、ここには含めない。その公募要領で確認する", "a call of its own, not encoded here: see its own guideline") },
        new Note("may-change", ("公募のタイミング・事業期間は現時点のイメージで、変更の可能性がある", "the timing and the periods are a picture of the present and may change"), Doc["スケジュール（イメージ）", 254, 261]),
        new Note("further-call", ("公募の結果によっては追加募集の可能性がある", "a further call is possible"), Doc["スケジュール（イメージ）", 262]),
        new NotStated("digest", ("施策の概要資料であり、詳細は募集要領で確認する必要がある", "an outline of measures; the guideline is to be checked"), Doc["正確な情報は随時公開する募集要領等を参照下さい。", 261, 263]),
        new NotStated("calendar", ("スケジュールの図の中の日付は読み取れない", "the dates in the chart of the schedule are lost"), Doc["公募～審査～採択発表", 265, 273]),

        new Note("field-gx", ("① GX分野: 化石燃料からクリーンなエネルギー利用への転換等GHG排出削減を図る案件", "field 1: fewer greenhouse gases, as by moving from fossil to clean energy"), Doc["① G X分野", 279, 281]),
        new Note("field-dx", ("② DX分野: デジタル技術を用いて、ビジネスモデルの変革を図る案件", "field 2: a business model changed by digital technology"), Doc["② D X分野", 283, 287]),
        new Note("field-security", ("③ 経済安全保障分野: 施行令で指定された「特定重要物資」に係る案件", "field 3: specified critical goods, as designated by the order under the act"), Doc["③ 経済安全保障分野", 289, 295]),
        new Requirement("field", ("GX、DX、経済安全保障のいずれかの分野に関する案件", "one of the three fields"), GreenTransformation.Is(true) | DigitalTransformation.Is(true) | SpecifiedCriticalGoods.Is(true), Doc["令和7年度補正事業では、以下の分野に関する案件を募集する予定です。", 277, 295]) { Reading = Judged },
    ];

    public static readonly IReadOnlyList<Provision> History =
    [
        new PrintedFigure("tohoku-awards", ("令和6年度補正(小規模実証・FS)の東北地域の採択件数", "awards in Tohoku under the budget of fiscal 2024 (small demonstrations and studies)"), ("1次公募3件、2次公募1件", "3 in the first call, 1 in the second"), Doc["東北地域の採択結果", 328, 330]),
        new Note("tohoku-award-1", ("1次 岩手県 セルスペクト(株)、(株)アイカムス・ラボ、(株)TOLIMS: スリランカ、DX型水質管理システム", "first call, Iwate: three companies, water quality in Sri Lanka"), Doc["採択事業者名・県", 332, 333]),
        new Note("tohoku-award-2", ("1次 宮城県 ニイヌマ(株)、NIINUMA TOMOFARM: ベトナム、スマート農業経営モデル", "first call, Miyagi: two companies, smart farming in Viet Nam"), Doc["採択事業者名・県", 334]),
        new Note("tohoku-award-3", ("1次 宮城県 (株)Lateral Kids: ウズベキスタン、保育運営マニュアル・探究型保育プログラム", "first call, Miyagi: one company, nurseries in Uzbekistan"), Doc["採択事業者名・県", 335]),
        new Note("tohoku-award-4", ("2次 岩手県 (株)The IT lab、(株)TOLIMS: マレーシア、がんマーカー診断支援SaaS", "second call, Iwate: two companies, support of cancer diagnosis in Malaysia"), Doc["採択事業者名・県", 336]),
    ];
}
