using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>新事業進出・ものづくり補助金 第1回公募 (令和7年度補正), its tracks in the order of the table. The table comes from two leaflets;
/// floors, bars and goals from second-hand records of the guideline.</summary>
internal static partial class Round01
{
    private const string Columns = "枠・類型、補助上限額、補助率";
    private const string RaisedColumn = "枠・類型、補助上限額、補助率 ※カッコ内は大幅賃上げを行う場合";

    /// <summary>The leaflet of 北海道経済産業局, 2026-02-24.</summary>
    private static readonly Source Hokkaido = Leaflets.Hokkaido;

    /// <summary>The leaflet of 東北経済産業局, 2026-03, with the same table.</summary>
    private static readonly Source Tohoku = Leaflets.Tohoku;

    /// <summary>A transcription of 公募要領 第1回 (1.1版) by a third party.</summary>
    private static readonly Source Transcription = Transcripts.ShinjigyoMonodzukuri1;

    /// <summary>Notes on the same guideline, second-hand too.</summary>
    private static readonly Source Notes = Transcripts.ShinjigyoMonodzukuri1Points;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(ShinjigyoMonodzukuri.Programme, "shinjigyo-monodzukuri/1", "第1回", Round01English.Words);
        Purpose(round);
        var investment = Costs(round);
        var table = round.Under(Hokkaido, Columns);
        table.LeavesOut("tax", (42, 47), "2つの地方局の資料に消費税の扱いの記載がない", "税抜の額を入力する(公募要領の転記による)");
        var wholeYen = table.RoundsDown("whole-yen", Passage.Silent(42, 47), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        var kakushin = Kakushin(round, investment);
        var shinjigyo = Shinjigyo(round, investment);
        var global = Global(round, investment);
        Calendar(round);
        Applicants(round);
        Goals(round);
        Afterwards(round);

        round.Track("kakushin", "新事業進出・ものづくり補助金 第1回 革新的新製品・サービス枠", kakushin.Rounded(wholeYen));
        round.Track("shinjigyo", "新事業進出・ものづくり補助金 第1回 新事業進出枠", shinjigyo.Rounded(wholeYen));
        round.Track("global", "新事業進出・ものづくり補助金 第1回 グローバル枠", global.Rounded(wholeYen));
        return round.Build();
    }

    // ── 事業目的・事業概要 ────────────────────────────────────────────────────
    private static void Purpose(RoundBuilder round)
    {
        round.Under(Hokkaido, "ものづくり商業サービス省力化・革新的開発・新事業・海外展開促進事業").Prints("budget",
            (9, 11, "2,960億円 (中小企業等事業再構築促進基金を活用"), "予算(省力化投資補助金と共通、中小企業等事業再構築促進基金を活用)", "2,960億円");
        round.Under(Hokkaido, "事業目的").Notes("aim", (18, 20, "海外を含む新市場への進出等に係る設備投資等を支援する"),
            "革新的製品・サービス開発や海外を含む新市場への進出等に係る設備投資等を支援し、賃上げにつなげる");
        const string First = "(1) 新事業進出・ものづくり補助金";
        round.Under(Hokkaido, First, "kakushin").Requires("purpose", (24, 26), "技術的革新性のある製品・サービスの開発", Innovative.Is(true),
            Readings.DeclaredAndJudged);
        round.Under(Hokkaido, First, "shinjigyo").Requires("purpose", (24, 26), "既存事業とは異なる新市場・高付加価値事業への進出",
            NewToApplicant.Is(true) & NewCustomers.Is(true), Readings.DeclaredAndJudged);
        round.Under(Hokkaido, First, "global").Requires("purpose", (24, 26), "海外市場開拓(輸出)に向けた国内の輸出体制の強化", Export.Is(true),
            Readings.DeclaredAndJudged);
        round.Under(Hokkaido, First).NamesSmes((26, "中小企業等が行う"), "中小企業等");
    }

    /// <summary>設備投資等, as the categories of 新事業進出補助金's leaflet divide it.</summary>
    private static Amount Costs(RoundBuilder round)
    {
        var costs = round.Under(Hokkaido, "事業概要");
        Passage at = (26, "設備投資等を支援する");
        costs.LeavesOut("expenses", (22, 26), "「設備投資等」の経費の区分と区分ごとの上限の記載がない",
            Reading.Resting(Leaflets.ShinjigyoShinshutsu, "前身の新事業進出補助金のリーフレットの9区分で聞き、入力された額をすべて対象経費として計算する。" +
                "対象外の区分や上限があれば、実際の補助金額はこれより少ない"));
        var early = round.Under(Transcription, Guideline).Deducts("early-orders", (1290, "交付決定の前に発注・契約したものは対象になりません"),
            "交付決定前に発注・契約した経費を除く", EarlyOrders, Readings.TakenOffTheTotal);
        return Sum(
            costs.Pays("machinery", at, "機械装置・システム構築費", Machinery),
            costs.Pays("buildings", at, "建物費", Buildings),
            costs.Pays("transport", at, "運搬費", Transport),
            costs.Pays("technology-licences", at, "技術導入費", TechnologyLicences),
            costs.Pays("intellectual-property", at, "知的財産権等関連経費", IntellectualProperty),
            costs.Pays("outsourcing", at, "外注費", Outsourcing),
            costs.Pays("experts", at, "専門家経費", Experts),
            costs.Pays("cloud", at, "クラウドサービス利用費", Cloud),
            costs.Pays("advertising", at, "広告宣伝・販売促進費", Advertising)).Less(early);
    }
}
