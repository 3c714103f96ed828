namespace Hojo.Model;

/// <summary>IT導入補助金 複数社連携IT導入枠: the group as a whole. Ceilings hold for each member, so what a member pays beyond the part that
/// its ceiling lets through is told in <see cref="FoundationTotal"/> only.</summary>
public sealed record ItGroup
{
    /// <summary>グループ構成員の数 (代表事業者と参画事業者).</summary>
    public int? Members { get; init; }

    /// <summary>代表事業者と参画事業者の全員が、申請の対象となる事業者の定義と要件を満たすか.</summary>
    public bool? MembersQualify { get; init; }

    /// <summary>対象外となる事業者が構成員に含まれるか.</summary>
    public bool? IncludesBarred { get; init; }

    /// <summary>IT導入補助金2023(通常枠A・B類型、複数社連携)又は2024(通常枠、複数社連携)の交付決定を受けた者が構成員に含まれるか.</summary>
    public bool? IncludesAwarded { get; init; }

    /// <summary>IT導入補助金2024 (セキュリティ対策推進枠を除く) の交付決定日から12か月以内の構成員が含まれるか.</summary>
    public bool? AwardedWithinTwelveMonths { get; init; }

    /// <summary>通常枠・インボイス枠にも、又は別のグループでも申請する構成員が含まれるか.</summary>
    public bool? AppliesElsewhere { get; init; }

    /// <summary>基盤導入経費の合計 (構成員ごとの上限を超える分も含む), in yen.</summary>
    public Yen? FoundationTotal { get; init; }

    /// <summary>ソフトウェア等を導入する小規模事業者の構成員の数.</summary>
    public int? SmallMembers { get; init; }

    /// <summary>小規模事業者の構成員のソフトウェア等の経費のうち、補助額50万円以下の部分 (1者62.5万円まで), in yen.</summary>
    public Yen? SmallFirst { get; init; }

    /// <summary>ソフトウェア等を導入するその他の構成員の数.</summary>
    public int? OtherMembers { get; init; }

    /// <summary>その他の構成員のソフトウェア等の経費のうち、補助額50万円以下の部分 (1者50万円÷3/4まで), in yen.</summary>
    public Yen? OtherFirst { get; init; }

    /// <summary>2機能以上のソフトウェアを導入する構成員の数.</summary>
    public int? SeveralFunctionMembers { get; init; }

    /// <summary>2機能以上の構成員のソフトウェア等の経費のうち、補助額50万円超の部分 (1者450万円まで), in yen.</summary>
    public Yen? Second { get; init; }

    /// <summary>PC・タブレット等を導入する構成員の数.</summary>
    public int? ComputerMembers { get; init; }

    /// <summary>PC・タブレット等の経費 (1者20万円まで), in yen.</summary>
    public Yen? Computers { get; init; }

    /// <summary>レジ・券売機を導入する構成員の数.</summary>
    public int? RegisterMembers { get; init; }

    /// <summary>レジ・券売機の経費 (1者40万円まで), in yen.</summary>
    public Yen? Registers { get; init; }

    /// <summary>消費動向等分析経費の対象となるITツールを導入する構成員の数.</summary>
    public int? AnalysisMembers { get; init; }

    /// <summary>消費動向等分析経費, in yen.</summary>
    public Yen? Analysis { get; init; }

    /// <summary>その他経費 (取りまとめの事務費、外部専門家の謝金・旅費), in yen.</summary>
    public Yen? Coordination { get; init; }
}
