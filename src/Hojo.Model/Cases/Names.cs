using System.Text.Json;

namespace Hojo.Model;

/// <summary>What the choices of a case are called, in Japanese and English.</summary>
public static class Names
{
    private static readonly IReadOnlyDictionary<Enum, Bilingual> Known = new Dictionary<Enum, Bilingual>
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
        [AwardedProgramme.ShinjigyoMonodzukuri] = ("新事業進出・ものづくり補助金", "new business entry and monodzukuri subsidy"),
        [AwardedProgramme.Shoryokuka] = ("中小企業省力化投資補助金", "labour-saving investment subsidy"),
        [AwardedProgramme.ItDonyu] = ("IT導入補助金", "IT adoption subsidy"),
        [AwardedProgramme.Jizokuka] = ("小規模事業者持続化補助金(一般型)", "sustainability subsidy, general type"),
        [AwardedProgramme.JizokukaSogyo] = ("小規模事業者持続化補助金(創業型)", "sustainability subsidy, start-up type"),
        [AwardedProgramme.JizokukaKyodo] = ("小規模事業者持続化補助金(共同・協業型)", "sustainability subsidy, joint type"),
        [AwardedProgramme.JigyoShokei] = ("事業承継・M&A補助金", "business succession and M&A subsidy"),
        [AwardedProgramme.SeichoKasokuka] = ("中小企業成長加速化補助金", "growth acceleration subsidy"),
        [AwardedProgramme.HyakuokuSengen] = ("100億宣言", "ten-billion declaration"),
        [AwardedProgramme.GlobalSouth] = ("グローバルサウス未来志向型共創等事業", "global south co-creation subsidy"),
        [AwardedProgramme.Kenrika] = ("海外展開権利化支援事業", "overseas intellectual property acquisition support"),
        [AwardedProgramme.KaigaiChizai] = ("中小企業等海外展開支援事業", "support for intellectual property abroad"),
        [AwardedProgramme.KyochoShienHosho] = ("協調支援型特別保証", "special guarantee for joint loans"),
        [AwardedProgramme.KeieiKaizenSupportHosho] = ("経営改善サポート保証", "management improvement support guarantee"),
        [AwardedProgramme.KoguchiReisaiHosho] = ("小口零細企業保証", "guarantee for small loans"),
        [AwardedProgramme.ShihonseiRetsugoLoan] = ("資本性劣後ローン", "subordinated loan counted as capital"),
        [AwardedProgramme.SafetyNetKashitsuke] = ("セーフティネット貸付", "safety-net loan"),
        [AwardedProgramme.SokiKeieiKaizen] = ("早期経営改善計画策定支援事業", "support for early management improvement plans"),
        [AwardedProgramme.Marukei] = ("マル経融資", "management improvement loan"),
        [AwardedProgramme.ShinkiYushutsu] = ("新規輸出1万者支援プログラム", "programme for ten thousand new exporters"),
        [AwardedProgramme.KaigaiBusiness] = ("海外ビジネス・輸出促進", "overseas business and export promotion"),
        [AwardedProgramme.KofukaShien] = ("高付加価値化支援事業", "support for higher value"),
        [AwardedProgramme.ChiikiBrand] = ("地域ブランド確立促進事業", "regional brand promotion"),
        [AwardedProgramme.DesignKeiei] = ("デザイン経営", "design management"),
        [AwardedProgramme.Other] = ("その他の補助金", "another subsidy"),
        [AwardStatus.Applied] = ("申請中", "applied"),
        [AwardStatus.Rejected] = ("不採択", "rejected"),
        [AwardStatus.Adopted] = ("採択", "adopted"),
        [AwardStatus.Decided] = ("交付決定", "grant decided"),
        [AwardStatus.Completed] = ("事業終了", "completed"),
        [AwardStatus.Declined] = ("取下げ・辞退", "withdrawn or declined"),
        [AwardStatus.Revoked] = ("取消", "revoked"),
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
    public static Bilingual Of(Enum choice)
        => Known.TryGetValue(Guard.Against.Null(choice), out var label)
            ? label
            : throw new ArgumentException($"{choice} has no name", nameof(choice));

    /// <summary>False for a number that stands for none of the words of its type.</summary>
    internal static bool IsWord(Enum value) => Enum.IsDefined(value.GetType(), value);

    /// <summary>A choice as it is written in a case file.</summary>
    internal static string Word(Enum choice) => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());

    /// <summary>The same with their names, as a case file and a question list them.</summary>
    internal static IReadOnlyList<Choice> Choices(Type kind)
        => [.. All(kind).Select(choice => new Choice(Word(choice), Of(choice)) { Value = choice })];

    /// <summary>All choices of one kind, in the order of their codes.</summary>
    internal static IReadOnlyList<Enum> All(Type kind)
    {
        Enum[] all = [.. Known.Keys.Where(choice => choice.GetType() == kind)];
        Array.Sort(all);
        return all;
    }
}
