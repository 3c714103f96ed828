using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>新事業進出補助金の組合特例: the members whose ceilings are summed.</summary>
[JsonConverter(typeof(PartConverter<ShinjigyoCooperative>))]
public sealed record ShinjigyoCooperative
{
    /// <summary>組合特例により申請するか: applies by the special for cooperatives.</summary>
    [Member("組合特例による申請", "applies by the special for cooperatives", As = "ClaimsCooperative")]
    public bool? Claims { get; init; }

    /// <summary>組合特例の対象となる組合か: a cooperative of the kinds named.</summary>
    [Member("組合特例の対象となる組合", "a cooperative of the kinds named", As = "CooperativeOfKind")]
    public bool? OfKind { get; init; }

    /// <summary>主たる構成員が事業を実施し、組合そのものも金融・調整・指導・検査以外の実事業を行うか: members and cooperative both do business.</summary>
    [Member("主たる構成員と組合そのものの実事業", "members and cooperative both do business", As = "CooperativeDoesBusiness")]
    public bool? DoesBusiness { get; init; }

    /// <summary>対象組合員のうち従業員20人以下の者の数: eligible members with up to 20 employees.</summary>
    [Member("対象組合員のうち20人以下の者", "eligible members with up to 20 employees", NoFact = true), Counted("者", "members", 0, 10_000)]
    public int? UpToTwenty { get; init; }

    /// <summary>対象組合員のうち従業員21〜50人の者の数: eligible members with 21 to 50 employees.</summary>
    [Member("対象組合員のうち21〜50人の者", "eligible members with 21 to 50 employees", NoFact = true), Counted("者", "members", 0, 10_000)]
    public int? UpToFifty { get; init; }

    /// <summary>対象組合員のうち従業員51〜100人の者の数: eligible members with 51 to 100 employees.</summary>
    [Member("対象組合員のうち51〜100人の者", "eligible members with 51 to 100 employees", NoFact = true), Counted("者", "members", 0, 10_000)]
    public int? UpToHundred { get; init; }

    /// <summary>対象組合員のうち従業員101人以上の者の数: eligible members with 101 employees or more.</summary>
    [Member("対象組合員のうち101人以上の者", "eligible members with 101 employees or more", NoFact = true), Counted("者", "members", 0, 10_000)]
    public int? OverHundred { get; init; }

    /// <summary>補助上限額の基礎となる対象組合員のうち、20人以下の者の数: base members with up to 20 employees.</summary>
    [Member("基礎となる対象組合員のうち20人以下の者", "base members with up to 20 employees",
        OrElse = [".upToTwenty", ".upToFifty", ".upToHundred", ".overHundred"]), Counted("者", "members", 0, 10)]
    [Help("書かなければ、対象組合員の数から、補助上限額の高い者を先にして計算する", "Left out, it is worked from the eligible members, those of the highest ceiling first.")]
    public int? BaseUpToTwenty { get; init; }

    /// <summary>補助上限額の基礎となる対象組合員のうち、21〜50人の者の数: base members with 21 to 50 employees.</summary>
    [Member("基礎となる対象組合員のうち21〜50人の者", "base members with 21 to 50 employees",
        OrElse = [".upToFifty", ".upToTwenty", ".upToHundred", ".overHundred"]), Counted("者", "members", 0, 10)]
    public int? BaseUpToFifty { get; init; }

    /// <summary>補助上限額の基礎となる対象組合員のうち、51〜100人の者の数: base members with 51 to 100 employees.</summary>
    [Member("基礎となる対象組合員のうち51〜100人の者", "base members with 51 to 100 employees",
        OrElse = [".upToHundred", ".upToTwenty", ".upToFifty", ".overHundred"]), Counted("者", "members", 0, 10)]
    public int? BaseUpToHundred { get; init; }

    /// <summary>補助上限額の基礎となる対象組合員のうち、101人以上の者の数: base members with 101 employees or more.</summary>
    [Member("基礎となる対象組合員のうち101人以上の者", "base members with 101 employees or more",
        OrElse = [".overHundred", ".upToTwenty", ".upToFifty", ".upToHundred"]), Counted("者", "members", 0, 10)]
    public int? BaseOverHundred { get; init; }

    /// <summary>対象組合員の数 (直接又は間接の構成員のうち本補助金の対象となる事業者): eligible members in all.</summary>
    [Member("対象組合員の数", "eligible members in all", OrElse = [".upToTwenty", ".upToFifty", ".upToHundred", ".overHundred"])]
    [Counted("者", "members", 0, 40_000)]
    [Help("書かなければ、従業員数ごとの数を足す", "Left out, those of the four sizes are added.")]
    public int? EligibleMembers { get; init; }
}
