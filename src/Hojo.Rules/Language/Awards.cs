using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>How far an application has to have come for a rule to count it.</summary>
internal static class Awards
{
    /// <summary>採択された: whatever became of it.</summary>
    public static readonly IReadOnlyList<AwardStatus> Adopted =
        [AwardStatus.Adopted, AwardStatus.Decided, AwardStatus.Completed, AwardStatus.Declined, AwardStatus.Revoked];

    /// <summary>採択された (辞退した場合を除く): adopted, and not declined.</summary>
    public static readonly IReadOnlyList<AwardStatus> AdoptedAndKept =
        [AwardStatus.Adopted, AwardStatus.Decided, AwardStatus.Completed, AwardStatus.Revoked];

    /// <summary>交付決定を受けた: whatever became of it.</summary>
    public static readonly IReadOnlyList<AwardStatus> Decided =
        [AwardStatus.Decided, AwardStatus.Completed, AwardStatus.Declined, AwardStatus.Revoked];

    /// <summary>交付決定を受けて事業を実施中: the grant is decided and the project under way.</summary>
    public static readonly IReadOnlyList<AwardStatus> UnderWay = [AwardStatus.Decided];

    /// <summary>補助事業を実施した、又は実施する: the project was or is carried out.</summary>
    public static readonly IReadOnlyList<AwardStatus> CarriedOut = [AwardStatus.Adopted, AwardStatus.Decided, AwardStatus.Completed];

    /// <summary>申請中、又は採択・交付決定を受けたまま: applied for, or adopted or decided and still so.</summary>
    public static readonly IReadOnlyList<AwardStatus> Live =
        [AwardStatus.Applied, AwardStatus.Adopted, AwardStatus.Decided, AwardStatus.Completed];

    /// <summary>交付額が決まった: the grant is fixed.</summary>
    public static readonly IReadOnlyList<AwardStatus> Paid = [AwardStatus.Decided, AwardStatus.Completed];

    /// <summary>申請中、又は採択・交付決定を受けて支払いが完了していない: applied for, adopted or decided, and not paid yet.</summary>
    public static readonly IReadOnlyList<AwardStatus> Unpaid = [AwardStatus.Applied, AwardStatus.Adopted, AwardStatus.Decided];

    /// <summary>取消を受けた: revoked.</summary>
    public static readonly IReadOnlyList<AwardStatus> Revoked = [AwardStatus.Revoked];
}
