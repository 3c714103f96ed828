using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.OtherSupportFacts;

namespace Hojo.Rules.Programmes.KaigaiBusiness;

/// <summary>海外ビジネス・輸出促進事業 令和8年度予算(案): three parts, each with its aims. Support that is not money to the business.</summary>
internal static class Fiscal2026
{
    private const string Title = "海外ビジネス・輸出促進事業";

    private static readonly Source Doc = new("EXPBIZ-R8", "経済産業省 海外展開支援施策(令和7年度補正予算・令和8年度当初予算案)", "東北経済産業局総務企画部国際課",
        SourceRank.Leaflet, "7130da8187e87a8664221c5e7c43b61fe58f6846c8c61cfb80a7c9e8aa772b59", new(2026, 11, 21));

    private static readonly Label FiscalYears = ("令和の年度は4月から翌年3月まで", "fiscal years run from April to March");

    private static readonly IReadOnlyList<Provision> Shared =
    [
        new PrintedFigure("budget", ("令和8年度予算(案)", "budget of fiscal 2026 (draft)"), ("31億円(前年度32億円)", "¥3.1 billion (the year before ¥3.2 billion)"), Doc["海外ビジネス・輸出促進事業", 340]) { Reading = ("括弧内は前年度の額とみる", "the sum in brackets is read as that of the year before") },
        new Note("divisions", ("(1)通商政策局総務課、経済連携課、貿易振興課、中小企業庁海外展開支援室、(2)・(3)通商政策局貿易振興課", "divisions of the ministry in charge"), Doc["海外ビジネス・輸出促進事業", 342, 343]),
        new PrintedFigure("goal", ("政府目標: 2030年までの中堅・中小企業等の輸出額及び現地法人売上高の合計額", "goal for 2030: exports and sales of affiliates abroad of small and medium firms"), ("35.5兆円", "¥35.5 trillion"), Doc["事業目的", 347, 349]),
        new Note("purpose", ("海外展開の進展度合いに応じた支援、民間の輸出支援エコシステムの形成、貿易プラットフォームの利活用によるデジタル化", "support by stage, an ecosystem of private supporters of exports, and digital trade platforms"), Doc["事業概要", 349, 355]),
        new NotStated("scheme", ("「事業スキーム(対象者、対象行為、補助率等)」の見出しの下に記載がない", "nothing stands under the heading of who is supported, for what and at what rate"), Doc["事業スキーム(対象者、対象行為、補助率等)", 370, 374]),
        new Window("window", ("募集期間", "period"), null, null, Doc[Title, 338]) { Reading = ("募集期間の記載がない", "no period is stated") },
        WindowBound.FiscalYear(2026, Doc["海外ビジネス・輸出促進事業", 340]),
    ];

    public static readonly Round Round = new(KaigaiBusiness.Programme, "kaigai-business/2026", ("令和8年度(予算案)", "fiscal 2026 (draft budget)"),
        new Track("kaigai-business/2026/kaigai-business", ("(1)海外ビジネス強化促進事業", "(1) business abroad"),
        [
            .. Shared,
            new Note("business-abroad", ("情報提供、相談対応、海外見本市や商談会等による販路拡大、人材の育成、フォローアップまで一貫して支援", "information, counsel, fairs and business meetings abroad, training and follow-up, in one course"), Doc["(1) 海外ビジネス強化促進事業", 357, 359]),
            new PrintedFigure("business-abroad-years", ("事業期間", "period of the project"), ("令和7~11年度", "fiscal 2025 to 2029"), Doc["成果目標・事業期間", 378]) { Reading = FiscalYears },
            new PrintedFigure("business-abroad-short", ("短期目標: 商談機会提供等を通じた海外ビジネスの戦略検討・推進への貢献", "near aim: occasions for business talks and the like"), ("18,000件以上等", "18,000 or more, among others"), Doc["成果目標・事業期間 短期目標", 378]),
            new PrintedFigure("business-abroad-long", ("長期目標: 中堅・中小企業の海外展開成功件数", "far aim: firms that succeed abroad"), ("5千件以上", "5,000 or more"), Doc["成果目標・事業期間 長期目標", 378]),
        ],
        grant: null),
        new Track("kaigai-business/2026/ecosystem", ("(2)中堅・中小企業輸出支援エコシステム形成事業", "(2) ecosystem of supporters of exports"),
        [
            .. Shared,
            new Requirement("supporter", ("民間の輸出支援事業者(地域商社等)同士の連携強化を支援", "strengthens the links between private supporters of exports (regional trading companies and the like)"), ExportSupporter.Is(true), Doc["(2) 中堅・中小企業輸出支援エコシステム形成事業", 362, 364])
            { Reading = ("支援の相手は輸出支援事業者とみる。細かい要件は記載がない", "those supported are read to be the supporters of exports; no further conditions are stated") },
            new PrintedFigure("ecosystem-years", ("事業期間", "period of the project"), ("令和7~11年度", "fiscal 2025 to 2029"), Doc["成果目標・事業期間", 379]) { Reading = FiscalYears },
            new PrintedFigure("ecosystem-short", ("短期目標: 事業終了後に継続して活動している件数比率", "near aim: share still active after the project"), ("90%以上", "90% or more"), Doc["成果目標・事業期間 短期目標", 379]),
            new PrintedFigure("ecosystem-long", ("長期目標: 事業終了から5年後、支援する企業数を増加させた上で継続して活動している件数比率", "far aim: share active 5 years after the end with more firms supported"), ("50%以上", "50% or more"), Doc["成果目標・事業期間 長期目標", 379]),
            new Note("consortium", ("各プレイヤーが強みを活かしたコンソーシアムの形成を支援し、輸出支援機能の強化と支援対象企業の拡大を図る", "supports consortia of players with different strengths, for better and wider support of exports"), Doc["地域商社等を核とした海外展開支援体制の構築", 382, 385]),
            new Note("example", ("事例: 詩の国秋田株式会社。3県の特産品とキャラクターIPを掛け合わせて10商品を開発し、台湾市場へ", "example: a company in Akita makes 10 goods of three prefectures with a character, for Taiwan"), Doc["詩の国秋田株式会社", 389, 405]),
        ],
        grant: null),
        new Track("kaigai-business/2026/boeki-pf", ("(3)貿易PF活用による貿易手続デジタル化推進事業", "(3) digital trade procedures by platforms"),
        [
            .. Shared,
            new Note("platform", ("貿易プラットフォームの利用拡大のため、企業の貿易PF連携、貿易その他のPF間連携を支援", "links firms to trade platforms, and platforms to each other"), Doc["(3) 貿易PF活用による貿易手続デジタル化推進事業", 366, 368]),
            new PrintedFigure("platform-years", ("事業期間", "period of the project"), ("令和6~10年度", "fiscal 2024 to 2028"), Doc["成果目標・事業期間", 380]) { Reading = FiscalYears },
            new PrintedFigure("platform-short", ("短期目標: 日本の年間貿易取引件数のうち貿易PFを通じたデジタル化の割合", "near aim: share of trade transactions done digitally by platforms"), ("1%", "1%"), Doc["成果目標・事業期間 短期目標", 380]),
            new PrintedFigure("platform-long", ("長期目標: 同じ割合", "far aim: the same share"), ("10%", "10%"), Doc["成果目標・事業期間 長期目標", 380]),
        ],
        grant: null));
}
