using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>The limit that a relation shares, and whether grants use it up; nothing for the others.</summary>
internal sealed class SharedLimit : IRelationMeaning<(string Limit, bool UsedByGrants)?>
{
    public static readonly SharedLimit Meaning = new();

    public (string Limit, bool UsedByGrants)? Together() => null;

    public (string Limit, bool UsedByGrants)? AcceptedOnce() => null;

    public (string Limit, bool UsedByGrants)? AddOn() => null;

    public (string Limit, bool UsedByGrants)? Differing(Label what) => null;

    public (string Limit, bool UsedByGrants)? Barred(IReadOnlyList<AwardStatus> came) => null;

    public (string Limit, bool UsedByGrants)? Once() => null;

    public (string Limit, bool UsedByGrants)? BarredFor(int count, int months, BarStart since, LookedAt at, IReadOnlyList<AwardStatus> came) => null;

    public (string Limit, bool UsedByGrants)? SharedCeiling(string limit, bool usedByGrants) => (limit, usedByGrants);
}
