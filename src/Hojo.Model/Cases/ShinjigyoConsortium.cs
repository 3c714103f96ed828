using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>新事業進出補助金の連携体申請: the consortium as a whole. The rest of a case is that of one of its members.</summary>
[JsonConverter(typeof(PartConverter<ShinjigyoConsortium>))]
public sealed record ShinjigyoConsortium
{
    /// <summary>連携体を構成する事業者の数 (代表申請者を含む): members, 1 where the applicant stands alone.</summary>
    [Member("連携体の事業者の数", "members of the consortium", As = "ConsortiumMembers"), Counted("者", "members", 1, 1_000)]
    [Help("代表申請者を含む。単独の申請なら1", "The representative included; 1 where the applicant stands alone.")]
    public int? Members { get; init; }

    /// <summary>連携体を構成するすべての事業者が必要不可欠か (the office judges).</summary>
    [Member("すべての事業者の必要不可欠性", "every member is indispensable", Declared = true)]
    public bool? Indispensable { get; init; }

    /// <summary>すべての事業者がそれぞれ補助対象事業の要件を満たすか: every member meets the requirements.</summary>
    [Member("すべての事業者がそれぞれ要件を満たす", "every member meets the requirements", As = "ConsortiumQualifies")]
    public bool? Qualifies { get; init; }

    /// <summary>みなし同一事業者同士の連携か: deemed-identical businesses among the members.</summary>
    [Member("みなし同一事業者同士の連携", "deemed-identical businesses among the members")]
    public bool? IdenticalMembers { get; init; }
}
