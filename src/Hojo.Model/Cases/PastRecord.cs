using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>過去の申請と採択についての申告: answers for where <c>applicant.pastAwards</c> is not told, or does not settle a line. Each is meant
/// as the guideline of the track has it: its programmes, its period.</summary>
[JsonConverter(typeof(PartConverter<PastRecord>))]
public sealed record PastRecord
{
    /// <summary>公募要領の挙げる補助金に、その定める期間内に採択されたか: adopted within the period, under a subsidy that the guideline names.</summary>
    [Member("公募要領の挙げる補助金での、定める期間内の採択", "adopted within the period, under a subsidy that the guideline names", Happened = true)]
    [Help("applicant.pastAwards を書けば、記録から判定する", "Where applicant.pastAwards is told, it is read from there.")]
    public bool? RecentAdoption { get; init; }

    /// <summary>公募要領の挙げる補助金の交付決定を、その定める期間内にその定める回数以上受けたか: as many grant decisions within the period as bar by the guideline.</summary>
    [Member("公募要領の定める期間内の、定める回数以上の交付決定", "as many grant decisions within the period as bar by the guideline", Happened = true)]
    [Help("applicant.pastAwards を書けば、記録から判定する", "Where applicant.pastAwards is told, it is read from there.")]
    public bool? SeveralDecisions { get; init; }

    /// <summary>公募要領の挙げる補助金の交付決定を、その定める期間内に受けたか: a grant decision within the period, under a subsidy that it names.</summary>
    [Member("公募要領の挙げる補助金の、定める期間内の交付決定", "a grant decision within the period, under a subsidy that the guideline names", Happened = true)]
    [Help("applicant.pastAwards を書けば、記録から判定する", "Where applicant.pastAwards is told, it is read from there.")]
    public bool? RecentDecision { get; init; }

    /// <summary>公募要領の挙げる補助金に申請中か、交付決定を受けて補助金の支払いが完了していないか: under a subsidy that it names, not paid yet.</summary>
    [Member("公募要領の挙げる補助金の、申請中又は支払いの未了", "an application or award under a subsidy that the guideline names, not paid yet", Happened = true)]
    [Help("applicant.pastAwards を書けば、記録から判定する", "Where applicant.pastAwards is told, it is read from there.")]
    public bool? UnpaidAward { get; init; }

    /// <summary>公募要領の挙げる補助金の交付決定を受けて、事業を実施中か: a project under a subsidy that the guideline names is under way.</summary>
    [Member("公募要領の挙げる補助金の事業を実施中", "a project under a subsidy that the guideline names is under way", Happened = true)]
    [Help("applicant.pastAwards を書けば、記録から判定する", "Where applicant.pastAwards is told, it is read from there.")]
    public bool? ProjectUnderWay { get; init; }

    /// <summary>公募要領の挙げる補助金の採択を取り消されたか: an adoption under a subsidy that the guideline names was revoked.</summary>
    [Member("公募要領の挙げる補助金の採択取消", "an adoption under a subsidy that the guideline names was revoked", Happened = true)]
    [Help("applicant.pastAwards を書けば、記録から判定する", "Where applicant.pastAwards is told, it is read from there.")]
    public bool? AdoptionRevoked { get; init; }

    /// <summary>同じ公募(の枠)に、不採択になっていない申請が既にあるか: has applied in the same call already, and was not rejected.</summary>
    [Member("同じ公募への、不採択でない申請が既にあること", "has applied in the same call already, and was not rejected", Happened = true)]
    [Help("applicant.pastAwards を書けば、記録から判定する", "Where applicant.pastAwards is told, it is read from there.")]
    public bool? AppliedInThisCall { get; init; }

    /// <summary>同じ補助対象経費を、同じ補助金の他の枠・類型・型でも申請するか: claims the same costs under another track of the same subsidy.</summary>
    [Member("同じ補助対象経費での、同じ補助金の他の枠・類型・型の申請", "claims the same costs under another track of the same subsidy")]
    [Help("applicant.pastAwards の coversSameCosts で分かる分は、記録から判定する",
        "What coversSameCosts of applicant.pastAwards tells is read from there.")]
    public bool? SameCostsElsewhere { get; init; }

    /// <summary>同じ事業について、国等の他の補助金等を受けるか、事業がそれと重複するか: other public support for the same project.</summary>
    [Member("同じ事業についての国等の他の補助金等", "other public support for the same project")]
    [Help("applicant.pastAwards の coversSameCosts で分かる分は、記録から判定する",
        "What coversSameCosts of applicant.pastAwards tells is read from there.")]
    public bool? OverlapsOtherSupport { get; init; }
}
