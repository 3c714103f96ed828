using Hojo.Model;

namespace Hojo.Rules.Documents;

/// <summary>リーフレット・案内 and digests. The five texts have no pages, so their places are lines.</summary>
internal static class Leaflets
{
    private const string TohokuOffice = "東北経済産業局総務企画部国際課";

    /// <summary>補助金制度等のご案内 of 北海道経済産業局, 2026-02-24.</summary>
    public static readonly Source Hokkaido = new("R7-HKD", "補助金制度等のご案内", "北海道経済産業局 食・観光産業課", SourceRank.Leaflet, new(2026, 11, 21),
        "a1fb84abde31737d3b772de3fc45bbd571c946894bcbe5de2a61dda47fe77364", published: "2026-02-24", places: PlaceUnit.Line);

    /// <summary>経済産業省 海外展開支援施策, as 東北経済産業局 printed it in 2026-03.</summary>
    public static readonly Source Tohoku = new("R7-THK", "経済産業省 海外展開支援施策 (令和7年度補正予算・令和8年度当初予算案)", TohokuOffice, SourceRank.Leaflet,
        new(2026, 11, 21), "7130da8187e87a8664221c5e7c43b61fe58f6846c8c61cfb80a7c9e8aa772b59", published: "2026-03",
        places: PlaceUnit.Line);

    /// <summary>The leaflets of 令和6年度補正予算, bound into one text; each has an id of its own.</summary>
    public static readonly Source Bundle = new("R6-LEAFLETS", "中小企業・小規模事業者向け補助金等のリーフレット集(令和6年度補正予算)", "中小企業庁", SourceRank.Leaflet,
        new(2026, 11, 21), "068f97e36de3104791d65a92856a26202c53230dc609a95cecccaf1c5650bdc3", places: PlaceUnit.Line);

    public static readonly Source Monodzukuri = Bundle.Part("MONO-R6", "ものづくり補助金 リーフレット(令和6年度補正予算)");
    public static readonly Source ItDonyu = Bundle.Part("IT25-L", "「IT導入補助金」でIT導入・DXによる生産性向上を支援！", published: "2025-05");
    public static readonly Source Jizokuka = Bundle.Part("JIZ-17L", "小規模事業者持続化補助金(通常枠)リーフレット(令和6年度補正)", published: "2025-03-11");
    public static readonly Source JizokukaSogyo = Bundle.Part("JIZ-S1", "小規模事業者持続化補助金(創業型)リーフレット(令和6年度補正)", published: "2025-05-26");
    public static readonly Source JizokukaKyodo = Bundle.Part("JIZ-K1", "小規模事業者持続化補助金(共同・協業型)リーフレット(令和6年度補正)", published: "2025-04-30");
    public static readonly Source Marukei = Bundle.Part("MARUKEI-2025", "小規模事業者持続化補助金(通常枠・創業型)リーフレット 関連融資制度");
    public static readonly Source JigyoShokei = Bundle.Part("JSM-R6", "事業承継・M&A補助金 リーフレット(令和6年度補正)", published: "2025-03");
    public static readonly Source Shoryokuka = Bundle.Part("SHR-R6", "中小企業省力化投資補助金 リーフレット(令和6年度補正)", "中小企業庁・(独)中小企業基盤整備機構");
    public static readonly Source SeichoKasokuka = Bundle.Part("SEI-1", "中小企業成長加速化補助金 1次公募 リーフレット(令和6年度補正)");
    public static readonly Source HyakuokuSengen = Bundle.Part("100OKU", "100億宣言 リーフレット(中小企業成長加速化補助金 1次公募のリーフレットとともに)");
    public static readonly Source ShinjigyoShinshutsu = Bundle.Part("SSS-1", "中小企業新事業進出補助金 リーフレット(令和6年度補正)");
    public static readonly Source Shikinguri = Bundle.Part("FIN-2025", "資金繰りにお悩みの皆様へ 資金繰り支援のご案内(リーフレット)", "中小企業庁金融課");
    public static readonly Source ShinkiYushutsu = Bundle.Part("EXPORT-2025", "新規輸出１万者支援プログラム始動(リーフレット)", "ジェトロ", "2025-02");

    /// <summary>A third party's page on 新事業進出補助金 第3回; it says itself that the guideline is to be checked.</summary>
    public static readonly Source ShinjigyoShinshutsu3 = new("SSS-3", "中小企業新事業進出補助金 第3回公募(概要)", "補助金情報サイト(事務局: (独)中小企業基盤整備機構)",
        SourceRank.Summary, new(2026, 11, 21), "7497a5dd64cc61f5c7d41ea7673addd8b59d57d97a99866fa94fe996806475f8", places: PlaceUnit.Line);

    /// <summary>Programmes of 北海道経済産業局 for intellectual property and regional brands, 令和6年度.</summary>
    public static readonly Source HokkaidoIp = new("HKD-IP-R6", "知的財産・地域ブランド支援の案内(令和6年度)", "北海道経済産業局", SourceRank.Leaflet,
        new(2026, 11, 21), "635771d0d5d83b007ececa5aeb5c1c0b8b9a7c5fd57d64ee61637b0582bd1f67", places: PlaceUnit.Line);

    public static readonly Source Kenrika = HokkaidoIp.Part("KIP-2024", "（１）中小企業等海外展開支援事業費補助金（海外展開権利化支援事業）");
    public static readonly Source ChiikiBrand = HokkaidoIp.Part("BRAND-R6", "令和6年度 知的財産・地域ブランド支援の案内");
    public static readonly Source DesignKeiei = HokkaidoIp.Part("DESIGN-R6", "令和6年度 知的財産・地域ブランド支援の案内");
}
