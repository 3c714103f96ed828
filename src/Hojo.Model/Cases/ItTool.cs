namespace Hojo.Model;

/// <summary>IT導入補助金: what only this programme asks.</summary>
public sealed record ItTool
{
    /// <summary>組織形態, as the table of 中小企業等 divides it.</summary>
    public ItOrganisation? Organisation { get; init; }

    /// <summary>日本国内で法人登記され(個人は日本国内で)事業を営んでいるか.</summary>
    public bool? OperatesInJapan { get; init; }

    /// <summary>交付申請の直近月に、事業場内の最低賃金が地域別最低賃金以上か.</summary>
    public bool? PaysMinimumWage { get; init; }

    /// <summary>SECURITY ACTION の「★ 一つ星」又は「★★ 二つ星」を宣言しているか.</summary>
    public bool? SecurityAction { get; init; }

    /// <summary>国・独立行政法人の他の補助金等と重複する事業を含むか.</summary>
    public bool? OverlapsOtherSupport { get; init; }

    /// <summary>IT導入補助金2022、2023(通常枠A・B類型、複数社連携)又は2024(通常枠、複数社連携)の交付決定を受けたか.</summary>
    public bool? AwardedBefore { get; init; }

    /// <summary>IT導入補助金2024の、申請する枠が定める枠の交付決定日から12か月以内の申請か.</summary>
    public bool? AwardedWithinTwelveMonths { get; init; }

    /// <summary>サイバーセキュリティお助け隊サービスのITツールについて、2022〜2024の交付決定又は2025の他の枠の申請・交付決定があるか.</summary>
    public bool? SecurityServiceBefore { get; init; }

    /// <summary>1年後の労働生産性の伸び.</summary>
    public Growth? FirstYearProductivity { get; init; }

    /// <summary>賃上げ要件の適用外の事業者か (小規模事業者のほか: 保険医療機関・保険薬局、介護、社会福祉・更生保護、学校等).</summary>
    public bool? WageRuleExempt { get; init; }

    /// <summary>交付申請の時点で賃金引上げ計画を策定し従業員に表明しているか.</summary>
    public bool? WagePlanDeclared { get; init; }

    /// <summary>ソフトウェアの業務プロセス (共P-01〜各業種P-06) の種類の数.</summary>
    public int? Processes { get; init; }

    /// <summary>汎用プロセス (汎P-07) を含むか.</summary>
    public bool? GeneralProcess { get; init; }

    /// <summary>会計・受発注・決済の機能のうち、導入するソフトウェアが有するものの数.</summary>
    public int? Functions { get; init; }

    /// <summary>役務費用の割合がITツールに比して著しく高額か (the office judges).</summary>
    public bool? ServicesExcessive { get; init; }

    /// <summary>大分類Ⅰ ソフトウェアの費用 (クラウド利用料は最大2年分), in yen.</summary>
    public Yen? Software { get; init; }

    /// <summary>大分類Ⅱ オプションの費用 (最大1年分), in yen.</summary>
    public Yen? Options { get; init; }

    /// <summary>大分類Ⅲ 役務の費用 (導入設定、研修、保守サポート等), in yen.</summary>
    public Yen? Services { get; init; }

    /// <summary>PC・タブレット・プリンター・スキャナー・複合機の費用, in yen.</summary>
    public Yen? Computers { get; init; }

    /// <summary>POSレジ・モバイルPOSレジ・券売機の費用, in yen.</summary>
    public Yen? Registers { get; init; }

    /// <summary>サイバーセキュリティお助け隊サービスの利用料 (最大2年分), in yen.</summary>
    public Yen? SecurityService { get; init; }

    /// <summary>申請の対象外となる事業者.</summary>
    public ItBarred Barred { get; init; } = new();

    /// <summary>電子取引類型.</summary>
    public ItTrade Trade { get; init; } = new();

    /// <summary>複数社連携IT導入枠の補助事業グループ.</summary>
    public ItGroup Group { get; init; } = new();

    /// <summary>事業計画の結果.</summary>
    public ItOutcome Outcome { get; init; } = new();
}
