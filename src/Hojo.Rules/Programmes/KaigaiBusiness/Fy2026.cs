using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.OtherSupportFacts;

namespace Hojo.Rules.Programmes.KaigaiBusiness;

/// <summary>海外ビジネス・輸出促進事業 令和8年度予算(案): three parts, each with its aims. Support that is not money to the business.</summary>
internal static class Fy2026
{
    private const string Title = "海外ビジネス・輸出促進事業", Aims = "成果目標・事業期間", Near = "成果目標・事業期間 短期目標", Far = "成果目標・事業期間 長期目標";

    private static readonly Source Doc = Leaflets.Tohoku;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(KaigaiBusiness.Programme, "kaigai-business/2026", "令和8年度(予算案)", Fy2026English.Words);
        Shared(round);
        BusinessAbroad(round);
        Ecosystem(round);
        Platforms(round);
        round.Track("kaigai-business", "(1)海外ビジネス強化促進事業", grant: null);
        round.Track("ecosystem", "(2)中堅・中小企業輸出支援エコシステム形成事業", grant: null);
        round.Track("boeki-pf", "(3)貿易PF活用による貿易手続デジタル化推進事業", grant: null);
        return round.Build();
    }

    // ── 事業目的・概要 ────────────────────────────────────────────────────────
    private static void Shared(RoundBuilder round)
    {
        var title = round.Under(Doc, Title);
        title.OfFiscalYear(2026, (340, "令和8年度予算(案)"));
        title.Window("window", Passage.Silent(338), "募集期間", null, null, "募集期間の記載がない");
        title.Prints("budget", (340, "令和8年度予算(案) 31億円(32億円)"), "令和8年度予算(案)", "31億円(前年度32億円)", "括弧内は前年度の額とみる");
        title.Notes("divisions", (342, 343, "通商政策局総務課、経済連携課、貿易振興課、中小企業庁海外展開支援室"),
            "(1)通商政策局総務課、経済連携課、貿易振興課、中小企業庁海外展開支援室、(2)・(3)通商政策局貿易振興課");
        round.Under(Doc, "事業目的").Prints("goal", (347, 349, "輸出額及び現地法人売上高の合計額を35.5兆円とする"),
            "政府目標: 2030年までの中堅・中小企業等の輸出額及び現地法人売上高の合計額", "35.5兆円");
        round.Under(Doc, "事業目的").Notes("purpose", (349, 351, "海外展開プロセスの進展度合いに応じて、効果的・効率的な支援策を実施する"),
            "海外展開の進展度合いに応じた支援、民間の輸出支援エコシステムの形成、貿易プラットフォームの利活用によるデジタル化");
        round.Under(Doc, "事業スキーム(対象者、対象行為、補助率等)").LeavesOut("scheme", (370, 374), "「事業スキーム(対象者、対象行為、補助率等)」の見出しの下に記載がない");
    }

    // ── (1) 海外ビジネス強化促進事業 ──────────────────────────────────────────
    private static void BusinessAbroad(RoundBuilder round)
    {
        const string Track = "kaigai-business";
        round.Under(Doc, "(1) 海外ビジネス強化促進事業", Track).Notes("business-abroad", (357, 359, "輸出・海外進出の実現・発展まで一貫して支援する"),
            "情報提供、相談対応、海外見本市や商談会等による販路拡大、人材の育成、フォローアップまで一貫して支援");
        round.Under(Doc, Aims, Track).Prints("business-abroad-years", (378, "令和7～11年度"), "事業期間", "令和7~11年度", Readings.FiscalYearFromApril);
        round.Under(Doc, Near, Track).Prints("business-abroad-short", (378, "商談機会提供18,000件以上等"),
            "短期目標: 商談機会提供等を通じた海外ビジネスの戦略検討・推進への貢献", "18,000件以上等");
        round.Under(Doc, Far, Track).Prints("business-abroad-long", (378, "海外展開成功件数の創出 5千件以上"), "長期目標: 中堅・中小企業の海外展開成功件数", "5千件以上");
    }

    // ── (2) 中堅・中小企業輸出支援エコシステム形成事業 ──────────────────────
    private static void Ecosystem(RoundBuilder round)
    {
        const string Track = "ecosystem";
        round.Under(Doc, "(2) 中堅・中小企業輸出支援エコシステム形成事業", Track).Requires("supporter",
            (362, 364, "民間の輸出支援事業者(地域商社等)同士の連携強化を支援する"), "民間の輸出支援事業者(地域商社等)同士の連携強化を支援", ExportSupporter.Is(true),
            "支援の相手は輸出支援事業者とみる。細かい要件は記載がない");
        round.Under(Doc, Aims, Track).Prints("ecosystem-years", (379, "令和7～11年度"), "事業期間", "令和7~11年度", Readings.FiscalYearFromApril);
        round.Under(Doc, Near, Track).Prints("ecosystem-short", (379, "継続して活動している件数比率 90%以上"), "短期目標: 事業終了後に継続して活動している件数比率", "90%以上");
        round.Under(Doc, Far, Track).Prints("ecosystem-long", (379, "継続して活動している件数比率 50%以上"),
            "長期目標: 事業終了から5年後、支援する企業数を増加させた上で継続して活動している件数比率", "50%以上");
        round.Under(Doc, "地域商社等を核とした海外展開支援体制の構築", Track).Notes("consortium", (382, 385, "それぞれの強みを活かしたコンソーシアムの形成を支援する"),
            "各プレイヤーが強みを活かしたコンソーシアムの形成を支援し、輸出支援機能の強化と支援対象企業の拡大を図る");
    }

    // ── (3) 貿易PF活用による貿易手続デジタル化推進事業 ──────────────────────
    private static void Platforms(RoundBuilder round)
    {
        const string Track = "boeki-pf";
        round.Under(Doc, "(3) 貿易PF活用による貿易手続デジタル化推進事業", Track).Notes("platform", (366, 368, "企業の貿易PF連携、貿易その他のPF間連携を支援"),
            "貿易プラットフォームの利用拡大のため、企業の貿易PF連携、貿易その他のPF間連携を支援");
        round.Under(Doc, Aims, Track).Prints("platform-years", (380, "令和6～10年度"), "事業期間", "令和6~10年度", Readings.FiscalYearFromApril);
        round.Under(Doc, Near, Track).Prints("platform-short", (380, "貿易PFを通じたデジタル化の割合 1%"),
            "短期目標: 日本の年間貿易取引件数のうち貿易PFを通じたデジタル化の割合", "1%");
        round.Under(Doc, Far, Track).Prints("platform-long", (380, "貿易PFを通じたデジタル化の割合 10%"), "長期目標: 同じ割合", "10%");
    }
}
