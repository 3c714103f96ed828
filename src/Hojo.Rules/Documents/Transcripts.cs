using Hojo.Model;

namespace Hojo.Rules.Documents;

/// <summary>写し・控え: what is known of documents that are not at hand themselves. Every row that rests on one is provisional.</summary>
internal static class Transcripts
{
    /// <summary>Transcriptions of several 公募要領 by a third party, in one file; its places are lines.</summary>
    public static readonly Source Koban = new("KOBAN", "sim_data.js (27908c1)", "github.com/subsidy-grant/koban-roadmap",
        SourceRank.Transcript, new(2026, 11, 21),
        "67a8f82c6df2a4a03fc063ede0148d04da91586b1f3ea33acf3bb0a481d78547", of: "各補助金の公募要領", places: PlaceUnit.Line);

    public static readonly Source ShinjigyoMonodzukuri1 = Koban.Part("SMN-1-KOBAN",
        "sim_data.js(27908c1): 新事業進出・ものづくり商業サービス補助金 第1回 公募要領からの転記",
        of: "新事業進出・ものづくり商業サービス補助金 第1回 公募要領(1.1版)");

    public static readonly Source ShoryokukaGeneral7 = Koban.Part("SHR-7-KOBAN", "sim_data.js(27908c1): 中小企業省力化投資補助金 一般型 第7回 公募要領からの転記",
        of: "中小企業省力化投資補助金 一般型 第7回 公募要領");

    public static readonly Source ShinjigyoMonodzukuri1Points = Noted("SMN-1-NOTES", "新事業進出・ものづくり 第1回 の要点(二次資料による)", "公募要領の転記",
        "新事業進出・ものづくり商業サービス補助金 第1回 公募要領", "https://shinjigyou-monodukuri.smrj.go.jp/");

    public static readonly Source JigyoShokei14 = Noted("JSM-14", "事業承継・M&A補助金 14次公募 (jGrants の掲載事項の控え)", "jGrants",
        "jGrants 事業承継・M&A補助金 14次公募", "https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDXUTMA5");

    public static readonly Source GlobalSouth = Noted("GS-R7-J", "グローバルサウス未来志向型共創等事業 小規模実証・FS (jGrants の掲載事項の控え)", "jGrants",
        "jGrants a0WJ200000CDYS0MAP", "https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDYS0MAP");

    public static readonly Source KaigaiChizai = Noted("KIP-J", "海外知財支援の各事業 (jGrants の掲載事項の控え)", "jGrants",
        "jGrants a0WJ200000CDYfEMAX ほか", "https://www.jgrants-portal.go.jp/subsidy/a0WJ200000CDYfEMAX");

    public static readonly Source KaigaiChizaiOthers = Noted("KIP-S", "海外知財訴訟費用保険 (商工会・J-Net21 の紹介頁の控え)", "第三者",
        "商工会・J-Net21 の紹介頁", "https://jnet21-snavi.smrj.go.jp/news/l357tf0000003e87.html");

    public static readonly Source Guarantors = Noted("FIN-CGC", "協調支援型特別保証(埼玉県・三重県・群馬県の各信用保証協会の頁の控え)", "信用保証協会",
        "信用保証協会の頁", "https://www.cgc-saitama.or.jp/system/system39.html");

    public static readonly Source FinanceOthers = Noted("FIN-OTHERS", "資金繰り支援の各制度(第三者の頁の控え)", "第三者", "第三者の頁", null);

    public static readonly Source CatalogueRevision = Noted("SHR-260319", "カタログ注文型 2026年3月19日制度改定の要点", "(独)中小企業基盤整備機構",
        "カタログ注文型 2026年3月19日制度改定のお知らせ", "https://shoryokuka.smrj.go.jp/catalog/revision_260319");

    public static readonly Source ShoryokukaGeneral5 = Noted("SHR-5", "一般型 第5回公募の変更点(二次資料の控え)", "第三者", "第三者の頁",
        "https://innovales.jp/?p=3934");

    public static readonly Source DigitalAi2026 = Noted("DAI26-N", "デジタル化・AI導入補助金2026 5次締切 の要点(二次資料による)", "第三者",
        "デジタル化・AI導入補助金2026 公募要領", null);

    public static readonly Source Jizokuka20 = Noted("JIZ-20", "持続化補助金 一般型 通常枠 第20回 の要点(二次資料による)", "第三者",
        "小規模事業者持続化補助金 一般型 通常枠 第20回 公募要領(第8版)", null);

    public static readonly Source JizokukaSogyo4 = Noted("JIZ-S4", "持続化補助金 創業型 第4回 の要点(二次資料による)", "第三者",
        "小規模事業者持続化補助金 創業型 第4回 公募要領", null);

    public static readonly Source JizokukaKyodo3 = Noted("JIZ-K3", "持続化補助金 共同・協業型 第3回 の要点(二次資料による)", "第三者",
        "小規模事業者持続化補助金 共同・協業型 第3回 公募要領", null);

    /// <summary>The wages of fiscal 2019, 2020, 2021, 2024 and 2025, a line a prefecture.</summary>
    public static readonly Source MinimumWagesByYear = Copied("MW-2019-2025", "地域別最低賃金 2019〜2025年度",
        "515e19a76cf601075d90585819d3dea792847564b6954711091520f9e1489bc6");

    /// <summary>The wages of fiscal 2023 to 2025 with the days from which they are in force, a line a prefecture and year.</summary>
    public static readonly Source MinimumWagesByDay = Copied("MW-R5-R7", "地域別最低賃金 令和5〜7年度(発効日つき)",
        "1fb9eb411c847587afbf24c84ad3221efcabc93006e19779e7f36b1c4f96610e");

    /// <summary>The wages of fiscal 2026 beside those of 2025, with the days from which they are in force, a line a prefecture; for two of
    /// them the day is only planned.</summary>
    public static readonly Source MinimumWages2026 = Copied("MW-2026", "地域別最低賃金 2026年度(発効日つき、宮崎と鹿児島は予定)",
        "29cd9dd5b7de75f0d409d501ef59292891fbb1f16a2892090083af076231cda4");

    private static Source Noted(string id, string title, string publisher, string of, string? address)
        => new(id, title, publisher, SourceRank.Transcript, new(2026, 11, 21), address: address, of: of, places: PlaceUnit.Heading);

    private static Source Copied(string id, string title, string sha256)
        => new(id, title, "第三者", SourceRank.Transcript, new(2026, 11, 21), sha256, of: "厚生労働省「地域別最低賃金の全国一覧」", places: PlaceUnit.Line);
}
