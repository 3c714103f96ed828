using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>IT導入補助金 複数社連携IT導入枠: the group as a whole. Ceilings hold for each member, so what a member pays beyond the part that
/// its ceiling lets through is told in <see cref="FoundationTotal"/> only.</summary>
[JsonConverter(typeof(PartConverter<ItGroup>))]
public sealed record ItGroup
{
    /// <summary>グループ構成員の数 (代表事業者と参画事業者): members of the group.</summary>
    [Member("グループ構成員の数", "members of the group", As = "GroupMembers"), Counted("者", "members", 0, 10_000)]
    public int? Members { get; init; }

    /// <summary>代表事業者と参画事業者の全員が、申請の対象となる事業者の定義と要件を満たすか: all members qualify.</summary>
    [Member("構成員の全員が定義と要件を満たす", "all members qualify")]
    public bool? MembersQualify { get; init; }

    /// <summary>対象外となる事業者が構成員に含まれるか: includes a barred business.</summary>
    [Member("対象外となる事業者を含む", "includes a barred business")]
    public bool? IncludesBarred { get; init; }

    /// <summary>IT導入補助金2023(通常枠A・B類型、複数社連携)又は2024(通常枠、複数社連携)の交付決定を受けた者が構成員に含まれるか: includes a member with an earlier award.</summary>
    [Member("過去の交付決定を受けた構成員を含む", "includes a member with an earlier award")]
    public bool? IncludesAwarded { get; init; }

    /// <summary>IT導入補助金2024 (セキュリティ対策推進枠を除く) の交付決定日から12か月以内の構成員が含まれるか: includes a member within 12 months of an award of 2024.</summary>
    [Member("IT導入補助金2024の交付決定日から12か月以内の構成員を含む",
        "includes a member within 12 months of an award of 2024", As = "GroupAwardedWithinTwelveMonths")]
    public bool? AwardedWithinTwelveMonths { get; init; }

    /// <summary>通常枠・インボイス枠にも、又は別のグループでも申請する構成員が含まれるか: includes a member that applies elsewhere too.</summary>
    [Member("他の枠又は別のグループにも申請する構成員を含む", "includes a member that applies elsewhere too", As = "GroupAppliesElsewhere")]
    public bool? AppliesElsewhere { get; init; }

    /// <summary>基盤導入経費の合計 (構成員ごとの上限を超える分も含む), in yen.</summary>
    [Member("基盤導入経費の合計", "foundation costs in all")]
    [Help("構成員ごとの上限を超える分も含む", "With what lies beyond the ceiling of each member.")]
    public Yen? FoundationTotal { get; init; }

    /// <summary>ソフトウェア等を導入する小規模事業者の構成員の数: small members with software.</summary>
    [Member("ソフトウェア等を導入する小規模事業者の構成員の数", "small members with software"), Counted("者", "members", 0, 10_000), PartOf("itDonyu.group.members")]
    public int? SmallMembers { get; init; }

    /// <summary>小規模事業者の構成員のソフトウェア等の経費のうち、補助額50万円以下の部分 (1者62.5万円まで), in yen.</summary>
    [Member("小規模事業者の構成員の経費のうち補助額50万円以下の部分", "small members' costs in the first slice"), PartOf("itDonyu.group.foundationTotal")]
    [Help("1者62.5万円まで", "At most ¥625,000 a member.")]
    public Yen? SmallFirst { get; init; }

    /// <summary>ソフトウェア等を導入するその他の構成員の数: other members with software.</summary>
    [Member("ソフトウェア等を導入するその他の構成員の数", "other members with software"), Counted("者", "members", 0, 10_000), PartOf("itDonyu.group.members")]
    public int? OtherMembers { get; init; }

    /// <summary>その他の構成員のソフトウェア等の経費のうち、補助額50万円以下の部分 (1者50万円÷3/4まで), in yen.</summary>
    [Member("その他の構成員の経費のうち補助額50万円以下の部分", "other members' costs in the first slice"), PartOf("itDonyu.group.foundationTotal")]
    [Help("1者50万円÷3/4まで", "At most ¥500,000 ÷ 3/4 a member.")]
    public Yen? OtherFirst { get; init; }

    /// <summary>2機能以上のソフトウェアを導入する構成員の数: members with two functions or more.</summary>
    [Member("2機能以上のソフトウェアを導入する構成員の数", "members with two functions or more"), Counted("者", "members", 0, 10_000)]
    [AtMost("itDonyu.group.members")]
    public int? SeveralFunctionMembers { get; init; }

    /// <summary>2機能以上の構成員のソフトウェア等の経費のうち、補助額50万円超の部分 (1者450万円まで), in yen.</summary>
    [Member("構成員の経費のうち補助額50万円超の部分", "members' costs in the second slice"), PartOf("itDonyu.group.foundationTotal")]
    [Help("1者450万円まで", "At most ¥4,500,000 a member.")]
    public Yen? Second { get; init; }

    /// <summary>PC・タブレット等を導入する構成員の数: members with computers.</summary>
    [Member("PC・タブレット等を導入する構成員の数", "members with computers"), Counted("者", "members", 0, 10_000), AtMost("itDonyu.group.members")]
    public int? ComputerMembers { get; init; }

    /// <summary>PC・タブレット等の経費 (1者20万円まで), in yen.</summary>
    [Member("構成員のPC・タブレット等の経費", "members' computers", As = "GroupComputers"), PartOf("itDonyu.group.foundationTotal")]
    [Help("1者20万円まで", "At most ¥200,000 a member.")]
    public Yen? Computers { get; init; }

    /// <summary>レジ・券売機を導入する構成員の数: members with registers.</summary>
    [Member("レジ・券売機を導入する構成員の数", "members with registers"), Counted("者", "members", 0, 10_000), AtMost("itDonyu.group.members")]
    public int? RegisterMembers { get; init; }

    /// <summary>レジ・券売機の経費 (1者40万円まで), in yen.</summary>
    [Member("構成員のレジ・券売機の経費", "members' registers", As = "GroupRegisters"), PartOf("itDonyu.group.foundationTotal")]
    [Help("1者40万円まで", "At most ¥400,000 a member.")]
    public Yen? Registers { get; init; }

    /// <summary>消費動向等分析経費の対象となるITツールを導入する構成員の数: members with analysis tools.</summary>
    [Member("消費動向等分析経費のITツールを導入する構成員の数", "members with analysis tools"), Counted("者", "members", 0, 10_000)]
    [AtMost("itDonyu.group.members")]
    public int? AnalysisMembers { get; init; }

    /// <summary>消費動向等分析経費, in yen.</summary>
    [Member("消費動向等分析経費", "analysis costs")]
    public Yen? Analysis { get; init; }

    /// <summary>その他経費 (取りまとめの事務費、外部専門家の謝金・旅費), in yen.</summary>
    [Member("その他経費(事務費・専門家経費)", "coordination and experts")]
    public Yen? Coordination { get; init; }
}
