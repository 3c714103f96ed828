using Hojo.Model;

namespace Hojo.Rules.Documents;

/// <summary>公募要領・交付規程・よくあるご質問: official texts, whose places are their printed pages.</summary>
internal static class Guidelines
{
    private const string ItOffice = "サービス等生産性向上ＩＴ導入支援事業事務局（ＴＯＰＰＡＮ株式会社）";
    private const string JizokukaOffice = "小規模事業者持続化補助金事務局";

    public static readonly Source ShinjigyoShinshutsu3 = new("SSK-3", "中小企業新事業進出促進補助金 公募要領(第3回) 1.1版", "独立行政法人中小企業基盤整備機構",
        SourceRank.Guideline, new(2026, 11, 28),
        "c624d325cb75c97be99b40ab248ec8f83bcd3b95d9c801d979720e43a6b11ea8", published: "2026-01-09", unnumbered: 1);

    public static readonly Source Monodzukuri20 = new("MONO-20", "ものづくり・商業・サービス生産性向上促進補助金 公募要領(第20次公募)",
        "ものづくり・商業・サービス生産性向上促進補助金事務局(全国中小企業団体中央会)", SourceRank.Guideline, new(2026, 11, 21),
        "aba29380712d2ebc1dae6f262872b02df58135a786b54df9642febc564abdc65", published: "2025-05-16", unnumbered: 6);

    public static readonly Source Monodzukuri20Questions = new("MONO-20Q", "ものづくり・商業・サービス生産性向上促進補助金 よくあるご質問",
        "ものづくり・商業・サービス生産性向上促進補助金事務局(全国中小企業団体中央会)", SourceRank.Guideline, new(2026, 11, 28),
        "afcd05b15720cf11d44afc4e04e538b5210cabbdd5e7e0a7e7980f4a86674f3b", published: "2025-04-21");

    public static readonly Source Monodzukuri20Overview = new("MONO-20G", "ものづくり・商業・サービス生産性向上促進補助金 第20次公募要領概要版",
        "ものづくり・商業・サービス生産性向上促進補助金事務局(全国中小企業団体中央会)", SourceRank.Guideline, new(2026, 11, 28),
        "2de0bfcfca284eaee57383c8a6654baef198a0fb05f333c1b3717563e084cdf0", published: "2025-04-25", unnumbered: 1);

    public static readonly Source Monodzukuri23 = new("MONO-23", "ものづくり・商業・サービス生産性向上促進補助金 公募要領(第23次公募)",
        "ものづくり・商業・サービス生産性向上促進補助金事務局(全国中小企業団体中央会)", SourceRank.Guideline, new(2026, 11, 28),
        "913d037e40c671313271145b597cd05bdf627de2cc447c1acdf9bd54cb050f17", published: "2026-02-06", unnumbered: 5);

    public static readonly Source SeichoKasokuka2 = new("SEI-2", "中小企業成長加速化補助金（２次公募） 公募要領 Ver1.0", "中小企業成長加速化補助金事務局",
        SourceRank.Guideline, new(2026, 11, 28),
        "18c8be819977272c79553e7b51bad8920e83337b7039258d0e5805ccf142df28", published: "2025-12-26", unnumbered: 2);

    public static readonly Source DigitalAiNormal2026 = DigitalAi("DAI26-T", "通常枠",
        "ffaee38fe09b00581343ff48825d0d68dd0cae6e2087a485d21d3bac533309d4");
    public static readonly Source DigitalAiInvoice2026 = DigitalAi("DAI26-I", "インボイス枠（インボイス対応類型）",
        "ea018adbf6e8be4800c1c5b0c92cc22a3c542018b43a59c6333444c30e853a11");
    public static readonly Source DigitalAiTrade2026 = DigitalAi("DAI26-D", "インボイス枠（電子取引類型）",
        "5d6876a77a9329897df62ad407750297de20e380cd21356a6f2c7c85d82b6ab9");
    public static readonly Source DigitalAiSecurity2026 = DigitalAi("DAI26-S", "セキュリティ対策推進枠",
        "ed7dec6b1e54bcd2161d475946f9374c08e0f9e9d59477241df763a26fd0ff84");
    public static readonly Source DigitalAiMulti2026 = DigitalAi("DAI26-M", "複数者連携デジタル化・ＡＩ導入枠",
        "f9ba08afa4f0e7a728f507b97dc87ed146452b92ede6f6cea3e181beed4aa072");

    public static readonly Source ItNormal2025 = It("IT25-T", "ＩＴ導入補助金２０２５ 公募要領（通常枠）",
        "f72e681ed7bc53965809a8a4b91a6bd0c2e888b1d4b3965b8beeda9e983a63cb");
    public static readonly Source ItInvoice2025 = It("IT25-I", "ＩＴ導入補助金２０２５ 公募要領（インボイス枠（インボイス対応類型））",
        "c1ef14b56222edd6be8ed058b1bbd72f1c26f6a08b4168cc217469fd44517ce2");
    public static readonly Source ItTrade2025 = It("IT25-D", "ＩＴ導入補助金２０２５ 公募要領（インボイス枠（電子取引類型））",
        "5c87f11f3faee81b3e3a2c5844e69219cbfedd83366c076c7ebf68e99aaac95d");
    public static readonly Source ItSecurity2025 = It("IT25-S", "ＩＴ導入補助金２０２５ 公募要領（セキュリティ対策推進枠）",
        "6baaf177164e6bde8a9cdb4318171d8db83df64952e466b6b61f8db2f255cb41");
    public static readonly Source ItMulti2025 = It("IT25-M", "ＩＴ導入補助金２０２５ 公募要領（複数社連携ＩＴ導入枠）",
        "efc2b5df9da7fb0a05dd602f91ce3fe27d50a90db1cc92bb7ba78719a7c2a59e");

    public static readonly Source Jizokuka17 = new("JIZ-17", "小規模事業者持続化補助金＜一般型 通常枠＞第17回公募 公募要領(第2版)", JizokukaOffice,
        SourceRank.Guideline, new(2026, 11, 21),
        "c739b58a59b5d3de2285573b403570ca1a5b1a8bc4824dac24f4c1a425a8874b", published: "2025-04-25", unnumbered: 1);

    public static readonly Source Jizokuka17Rules = new("JIZ-17K", "小規模事業者持続化補助金＜一般型 通常枠＞交付規程", "商工会議所地区 小規模事業者持続化補助金事務局",
        SourceRank.Guideline, new(2026, 11, 21),
        "9044fa00b5b78df92da40a75d0bd55c2ea8ad88cd31133db963b43c1ca7a67f6", published: "2025-04-25");

    /// <summary>The annex of the guideline: trades, reference days, travel.</summary>
    public static readonly Source Jizokuka17Annex = new("JIZ-17A", "小規模事業者持続化補助金＜一般型 通常枠＞第17回公募 参考資料", JizokukaOffice,
        SourceRank.Guideline, new(2026, 11, 21),
        "e7c0bde8ff5a671551d2d367813463fff1541e23f7e3f239697c17d24a926bf1", published: "2025-04", unnumbered: 1);

    public static readonly Source Jizokuka17Questions = new("JIZ-17Q", "申請時によくあるご質問【第17回一般型 通常枠公募対象】", JizokukaOffice,
        SourceRank.Faq, new(2026, 11, 21),
        "3027f1952a93871c4178b885e9ec8a218ddaf5024ab1736ad1f86373e0abf9f9", unnumbered: 4);

    public static readonly Source JizokukaSogyo1Manual = new("JIZ-S1M",
        "小規模事業者持続化補助金＜創業型＞ 様式３（補助事業計画書②）入力操作マニュアル（第１回受付締切）第1.1版", JizokukaOffice, SourceRank.Guideline, new(2026, 11, 21),
        "47f64a889c491ea8e5b6c28710e758e325850685cfc71466debc8ddcea02b5af", published: "2025-05-14", unnumbered: 1);

    /// <summary>The forms of 創業型, filled in for a coffee shop; without page numbers, so its sheets are counted.</summary>
    public static readonly Source JizokukaSogyo1Example = new("JIZ-S1E", "【創業型】経営計画書兼補助事業計画書①・補助事業計画書②（様式２・様式３、小売業サンプル）", JizokukaOffice,
        SourceRank.Guideline, new(2026, 11, 21),
        "5985ca4b2e202f406e894424769fdcaff2142c29c352a202d2bae63c5276fc01");

    public static readonly Source JizokukaSogyo1Restaurant = Filled("JIZ-S1E2", "飲食業サンプル",
        "dbe6be6d3c3320ff9c9699ace720923580104da81d529687a981f4b82630c0b4");
    public static readonly Source JizokukaSogyo1Maker = Filled("JIZ-S1E3", "製造業サンプル",
        "04478efb180938ca374b4c04a6dc672766fcd10d7592b52c21e577aa66da8280");
    public static readonly Source JizokukaSogyo1Hotel = Filled("JIZ-S1E4", "ホテル",
        "ca437ce74b15ee9511181afc77c577a1233294418ad156626e4eff4ff0acc90d");

    /// <summary>Its cover and its contents print page 1 too, and are not counted.</summary>
    public static readonly Source JizokukaKyodo2 = new("JIZ-K2", "小規模事業者持続化補助金＜共同・協業型＞【公募要領】(第2回公募)第4版",
        "小規模事業者持続化補助金＜共同・協業型＞事務局(株式会社日本経営データ・センター)", SourceRank.Guideline, new(2026, 11, 28),
        "f22865556f0643b278e3ba18fb23f5d9629c9f47cf4a29a2c5d3a68d2e13949b", published: "2025-12-23",
        address: "https://r6.kyodokyogyohojokin.info/", unnumbered: 2);

    public static readonly Source JigyoShokei14Experts = JigyoShokei14("JSM-14E",
        "事業承継・M&A補助金 専門家活用枠【買い手支援類型 売り手支援類型】 公募要領 14次公募 Ver.1.0",
        "bbc6ffe9e7aefec79fe63973f5930524e330ab9b24732b934848ce64392ac4a6");
    public static readonly Source JigyoShokei14Succession = JigyoShokei14("JSM-14S", "事業承継・M&A補助金 事業承継促進枠 公募要領 14次公募 Ver.1.0",
        "a551d7c8139f4b7a0d13c43bc52f86a4034774c4a69e860a224f97dad119970c");

    /// <summary>The same forms, filled in for another trade.</summary>
    private static Source Filled(string id, string trade, string sha256)
        => new(id, $"【創業型】経営計画書兼補助事業計画書①・補助事業計画書②（様式２・様式３、{trade}）", JizokukaOffice, SourceRank.Guideline,
            new(2026, 11, 28), sha256);

    private static Source JigyoShokei14(string id, string title, string sha256)
        => new(id, title, "事業承継・M&A補助金事務局", SourceRank.Guideline, new(2026, 11, 28), sha256, published: "2026-01-30");
    public static readonly Source ItNormal2025Rules = ItRules("IT25-TK", "通常枠",
        "9050e48f20f0605ab2544d99faccd65055b6007aa3479b995463ffbc3276da59");
    public static readonly Source ItInvoice2025Rules = ItRules("IT25-IK", "インボイス枠（インボイス対応類型）",
        "0e813e975066165e4a86455ef2d3784343d7f0eb08072868fc5e8e47e70105d4");
    public static readonly Source ItTrade2025Rules = ItRules("IT25-DK", "インボイス枠（電子取引類型）",
        "f15f615830e51576186f3305787538399eaa135cad8a0df16843029b38579d77");
    public static readonly Source ItSecurity2025Rules = ItRules("IT25-SK", "セキュリティ対策推進枠",
        "bd0a8f5bd881cdc08ecdeb6f938be6adf54e5c0561f3535a36e4af519cd68b2e");
    public static readonly Source ItMulti2025Rules = ItRules("IT25-MK", "複数社連携ＩＴ導入枠",
        "4a8093ff53a7d7e8121a19003e2b3c1c079d1b11fe2aeed7af7c11368a445d96");

    private static Source DigitalAi(string id, string frame, string sha256)
        => new(id, $"中小企業デジタル化・ＡＩ導入支援事業費補助金 交付規程（{frame}）", "中小企業デジタル化・ＡＩ導入支援事業事務局（ＴＯＰＰＡＮ株式会社）",
            SourceRank.Guideline, new(2026, 11, 28), sha256, published: "2026-01-16", unnumbered: 1);

    private static Source ItRules(string id, string frame, string sha256)
        => new(id, $"サービス等生産性向上ＩＴ導入支援事業費補助金 交付規程（{frame}）", ItOffice, SourceRank.Guideline, new(2026, 11, 28), sha256,
            published: "2025-03-18", unnumbered: 1);

    private static Source It(string id, string title, string sha256)
        => new(id, title, ItOffice, SourceRank.Guideline, new(2026, 11, 21), sha256, published: "2025-03-24", unnumbered: 1);
}
