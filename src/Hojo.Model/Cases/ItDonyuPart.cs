using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>IT導入補助金: what only this programme asks.</summary>
[Moved("overlapsOtherSupport", "applicant.record.overlapsOtherSupport")]
[JsonConverter(typeof(PartConverter<ItDonyuPart>))]
public sealed record ItDonyuPart
{
    /// <summary>組織形態, as the table of 中小企業等 divides it.</summary>
    [Member("組織形態", "kind of organisation")]
    public ItOrganisation? Organisation { get; init; }

    /// <summary>日本国内で法人登記され(個人は日本国内で)事業を営んでいるか: registered and operating in Japan.</summary>
    [Member("日本国内で登記され事業を営む", "registered and operating in Japan")]
    public bool? OperatesInJapan { get; init; }

    /// <summary>交付申請の直近月に、事業場内の最低賃金が地域別最低賃金以上か: lowest wage of the last month at or above the regional minimum.</summary>
    [Member("直近月の事業場内の最低賃金が地域別最低賃金以上", "lowest wage of the last month at or above the regional minimum")]
    public bool? PaysMinimumWage { get; init; }

    /// <summary>SECURITY ACTION の「★ 一つ星」又は「★★ 二つ星」を宣言しているか: SECURITY ACTION declared.</summary>
    [Member("SECURITY ACTIONの宣言", "SECURITY ACTION declared")]
    public bool? SecurityAction { get; init; }

    /// <summary>その回が挙げる過去のIT導入補助金(通常枠、複数社連携)の交付決定を受けたか: an earlier award that raises the productivity goal.</summary>
    [Member("過去のIT導入補助金(労働生産性の目標が上がる枠)の交付決定", "an earlier award that raises the productivity goal", Happened = true)]
    public bool? AwardedBefore { get; init; }

    /// <summary>IT導入補助金2022から2025までの交付決定を受けたか: an award of 2022 to 2025, which デジタル化・AI導入補助金 asks a rise of wages for.</summary>
    [Member("IT導入補助金2022〜2025の交付決定", "an award of 2022 to 2025", Happened = true)]
    public bool? AwardedSince2022 { get; init; }

    /// <summary>IT導入補助金2024の、申請する枠が定める枠の交付決定日から12か月以内の申請か: applies within 12 months of an award of 2024.</summary>
    [Member("IT導入補助金2024(要領が挙げる枠)の交付決定日から12か月以内の申請", "applies within 12 months of an award of 2024", Happened = true)]
    public bool? AwardedWithinTwelveMonths { get; init; }

    /// <summary>サイバーセキュリティお助け隊サービスのITツールについて、2022〜2024の交付決定又は2025の他の枠の申請・交付決定があるか: the security service was awarded before or is applied
    /// for elsewhere.</summary>
    [Member("お助け隊サービスについての過去の交付決定又は他の枠の申請", "the security service was awarded before or is applied for elsewhere", Happened = true)]
    public bool? SecurityServiceBefore { get; init; }

    /// <summary>1年後の労働生産性の伸び: growth of labour productivity in the first year.</summary>
    [Member("1年後の労働生産性の伸び", "growth of labour productivity in the first year")]
    public Growth? FirstYearProductivity { get; init; }

    /// <summary>賃上げ要件の適用外の事業者か (小規模事業者のほか: 保険医療機関・保険薬局、介護、社会福祉・更生保護、学校等); exempt from the wage rule (medical, care, welfare,
    /// schools).</summary>
    [Member("賃上げ要件の適用外(医療・介護・社会福祉・学校等)", "exempt from the wage rule (medical, care, welfare, schools)", Happened = true)]
    [Help("小規模事業者のほか、保険医療機関・保険薬局、介護、社会福祉・更生保護、学校等",
        "Beside small businesses: insured medical care and pharmacies, nursing care, welfare, schools and the like.")]
    public bool? WageRuleExempt { get; init; }

    /// <summary>交付申請の時点で賃金引上げ計画を策定し従業員に表明しているか: wage plan declared to the employees.</summary>
    [Member("賃金引上げ計画の従業員への表明", "wage plan declared to the employees")]
    public bool? WagePlanDeclared { get; init; }

    /// <summary>ソフトウェアの業務プロセス (共P-01〜各業種P-06) の種類の数: kinds of business process.</summary>
    [Member("業務プロセス(共P-01〜各業種P-06)の種類の数", "kinds of business process"), Counted("種類", "kinds", 0, 10)]
    public int? Processes { get; init; }

    /// <summary>汎用プロセス (汎P-07) を含むか: general-purpose process.</summary>
    [Member("汎用プロセス(汎P-07)", "general-purpose process")]
    public bool? GeneralProcess { get; init; }

    /// <summary>会計・受発注・決済の機能のうち、導入するソフトウェアが有するものの数: functions among accounting, orders and payment.</summary>
    [Member("会計・受発注・決済の機能の数", "functions among accounting, orders and payment"), Counted("機能", "functions", 0, 3)]
    public int? Functions { get; init; }

    /// <summary>役務費用の割合がITツールに比して著しく高額か (the office judges).</summary>
    [Member("役務費用の割合が著しく高額", "services out of proportion to the tool", Declared = true)]
    public bool? ServicesExcessive { get; init; }

    /// <summary>大分類Ⅰ ソフトウェアの費用 (クラウド利用料は最大2年分), in yen.</summary>
    [Member("ソフトウェアの費用", "software")]
    [Help("クラウド利用料は最大2年分", "Cloud fees for 2 years at most.")]
    public Yen? Software { get; init; }

    /// <summary>大分類Ⅱ オプションの費用 (最大1年分), in yen.</summary>
    [Member("オプションの費用", "options")]
    [Help("最大1年分", "For 1 year at most.")]
    public Yen? Options { get; init; }

    /// <summary>大分類Ⅲ 役務の費用 (導入設定、研修、保守サポート等), in yen.</summary>
    [Member("役務の費用", "services")]
    [Help("導入設定、研修、保守サポート等", "Set-up, training, maintenance and the like.")]
    public Yen? Services { get; init; }

    /// <summary>PC・タブレット・プリンター・スキャナー・複合機の費用, in yen.</summary>
    [Member("PC・タブレット等の費用", "computers and tablets")]
    public Yen? Computers { get; init; }

    /// <summary>POSレジ・モバイルPOSレジ・券売機の費用, in yen.</summary>
    [Member("レジ・券売機の費用", "registers and ticket machines")]
    public Yen? Registers { get; init; }

    /// <summary>サイバーセキュリティお助け隊サービスの利用料 (最大2年分), in yen.</summary>
    [Member("サイバーセキュリティお助け隊サービスの利用料", "fee of the security service")]
    [Help("最大2年分", "For 2 years at most.")]
    public Yen? SecurityService { get; init; }

    /// <summary>申請の対象外となる事業者: businesses that may not apply.</summary>
    [Part("申請の対象外となる事業者", "businesses that may not apply")]
    public ItBarred Barred { get; init; } = new();

    /// <summary>電子取引類型: electronic trade type.</summary>
    [Part("電子取引類型", "electronic trade type")]
    public ItTrade Trade { get; init; } = new();

    /// <summary>複数社連携IT導入枠の補助事業グループ: the group of the multi-company track.</summary>
    [Part("複数社連携IT導入枠の補助事業グループ", "the group of the multi-company track")]
    public ItGroup Group { get; init; } = new();

    /// <summary>事業計画の結果: what came of the plan.</summary>
    [Part("事業計画の結果", "what came of the plan")]
    public ItOutcome Outcome { get; init; } = new();
}
