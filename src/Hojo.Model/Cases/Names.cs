using System.Text.Json;

namespace Hojo.Model;

/// <summary>What the choices of a case are called, in Japanese and English.</summary>
public static class Names
{
    private static readonly IReadOnlyDictionary<Enum, Label> Known = new Dictionary<Enum, Label>
    {
        [Industry.ManufacturingConstructionTransport] = ("製造業・建設業・運輸業", "manufacturing, construction, transport"),
        [Industry.Wholesale] = ("卸売業", "wholesale"),
        [Industry.Services] = ("サービス業(ソフトウェア業等を除く)", "services (other than software and the like)"),
        [Industry.Retail] = ("小売業", "retail"),
        [Industry.RubberProducts] = ("ゴム製品製造業(一部を除く)", "rubber products (with exceptions)"),
        [Industry.SoftwareAndInformation] = ("ソフトウェア業・情報処理サービス業", "software and information processing"),
        [Industry.Inns] = ("旅館業", "inns and hotels"),
        [Industry.Other] = ("その他の業種", "other industries"),
        [SmallScaleTrade.CommerceAndServices] = ("商業・サービス業(宿泊業・娯楽業を除く)", "commerce and services (other than lodging and entertainment)"),
        [SmallScaleTrade.LodgingAndEntertainment] = ("サービス業のうち宿泊業・娯楽業", "lodging and entertainment"),
        [SmallScaleTrade.ManufacturingAndOther] = ("製造業その他", "manufacturing and others"),
        [AwardedProgramme.ShinjigyoShinshutsu] = ("中小企業新事業進出補助金", "new business entry subsidy"),
        [AwardedProgramme.JigyoSaikochiku] = ("事業再構築補助金", "business restructuring subsidy"),
        [AwardedProgramme.Monodzukuri] = ("ものづくり補助金", "monodzukuri subsidy"),
        [AwardedProgramme.Other] = ("その他の補助金", "another subsidy"),
        [Prefecture.Hokkaido] = ("北海道", "Hokkaido"),
        [Prefecture.Aomori] = ("青森県", "Aomori"),
        [Prefecture.Iwate] = ("岩手県", "Iwate"),
        [Prefecture.Miyagi] = ("宮城県", "Miyagi"),
        [Prefecture.Akita] = ("秋田県", "Akita"),
        [Prefecture.Yamagata] = ("山形県", "Yamagata"),
        [Prefecture.Fukushima] = ("福島県", "Fukushima"),
        [Prefecture.Ibaraki] = ("茨城県", "Ibaraki"),
        [Prefecture.Tochigi] = ("栃木県", "Tochigi"),
        [Prefecture.Gunma] = ("群馬県", "Gunma"),
        [Prefecture.Saitama] = ("埼玉県", "Saitama"),
        [Prefecture.Chiba] = ("千葉県", "Chiba"),
        [Prefecture.Tokyo] = ("東京都", "Tokyo"),
        [Prefecture.Kanagawa] = ("神奈川県", "Kanagawa"),
        [Prefecture.Niigata] = ("新潟県", "Niigata"),
        [Prefecture.Toyama] = ("富山県", "Toyama"),
        [Prefecture.Ishikawa] = ("石川県", "Ishikawa"),
        [Prefecture.Fukui] = ("福井県", "Fukui"),
        [Prefecture.Yamanashi] = ("山梨県", "Yamanashi"),
        [Prefecture.Nagano] = ("長野県", "Nagano"),
        [Prefecture.Gifu] = ("岐阜県", "Gifu"),
        [Prefecture.Shizuoka] = ("静岡県", "Shizuoka"),
        [Prefecture.Aichi] = ("愛知県", "Aichi"),
        [Prefecture.Mie] = ("三重県", "Mie"),
        [Prefecture.Shiga] = ("滋賀県", "Shiga"),
        [Prefecture.Kyoto] = ("京都府", "Kyoto"),
        [Prefecture.Osaka] = ("大阪府", "Osaka"),
        [Prefecture.Hyogo] = ("兵庫県", "Hyogo"),
        [Prefecture.Nara] = ("奈良県", "Nara"),
        [Prefecture.Wakayama] = ("和歌山県", "Wakayama"),
        [Prefecture.Tottori] = ("鳥取県", "Tottori"),
        [Prefecture.Shimane] = ("島根県", "Shimane"),
        [Prefecture.Okayama] = ("岡山県", "Okayama"),
        [Prefecture.Hiroshima] = ("広島県", "Hiroshima"),
        [Prefecture.Yamaguchi] = ("山口県", "Yamaguchi"),
        [Prefecture.Tokushima] = ("徳島県", "Tokushima"),
        [Prefecture.Kagawa] = ("香川県", "Kagawa"),
        [Prefecture.Ehime] = ("愛媛県", "Ehime"),
        [Prefecture.Kochi] = ("高知県", "Kochi"),
        [Prefecture.Fukuoka] = ("福岡県", "Fukuoka"),
        [Prefecture.Saga] = ("佐賀県", "Saga"),
        [Prefecture.Nagasaki] = ("長崎県", "Nagasaki"),
        [Prefecture.Kumamoto] = ("熊本県", "Kumamoto"),
        [Prefecture.Oita] = ("大分県", "Oita"),
        [Prefecture.Miyazaki] = ("宮崎県", "Miyazaki"),
        [Prefecture.Kagoshima] = ("鹿児島県", "Kagoshima"),
        [Prefecture.Okinawa] = ("沖縄県", "Okinawa"),

        // 小規模事業者持続化補助金
        [PromotionBody.Chamber] = ("商工会・商工会議所", "chamber or society of commerce"),
        [PromotionBody.PrefecturalFederation] = ("都道府県中小企業団体中央会", "prefectural federation of small business associations"),
        [PromotionBody.ShoppingStreet] = ("商店街等組織", "incorporated shopping street organisation"),
        [PromotionBody.SalesSupportCorporation] = ("販路開拓につながる支援を事業とする法人", "corporation whose business is sales support"),
        [PromotionBody.Other] = ("その他", "another body"),
        [IpRight.Patent] = ("特許", "patent"),
        [IpRight.UtilityModel] = ("実用新案", "utility model"),
        [IpRight.Design] = ("意匠", "design"),
        [IpRight.Trademark] = ("商標", "trademark"),
        [IpRight.SquattingTrademark] = ("冒認対策商標", "trademark against squatting"),
        [ItOrganisation.Company] = ("会社・個人事業主", "company or sole proprietor"),
        [ItOrganisation.Association] = ("組合・中小企業団体・財団法人・社団法人・特定非営利活動法人", "association, foundation or NPO"),
        [ItOrganisation.MedicalWelfareOrSchool] = ("医療法人・社会福祉法人・学校法人", "medical, welfare or school corporation"),
        [ItOrganisation.Chamber] = ("商工会・都道府県連合会・商工会議所", "society or chamber of commerce"),
    };

    /// <summary>The name of a choice.</summary>
    /// <exception cref="ArgumentException">The value is not a choice of a case.</exception>
    public static Label Of(Enum choice) => Known.TryGetValue(choice, out var label) ? label : throw new ArgumentException($"{choice} has no name", nameof(choice));

    /// <summary>A choice as it is written in a case file.</summary>
    internal static string Word(Enum choice) => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());

    /// <summary>All choices of one kind, in the order of their codes.</summary>
    internal static IReadOnlyList<T> All<T>() where T : struct, Enum => [.. Known.Keys.OfType<T>().OrderBy(choice => choice)];
}
