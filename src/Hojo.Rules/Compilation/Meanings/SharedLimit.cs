using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Meanings;

/// <summary>A limit that several awards share.</summary>
/// <param name="Limit">Its row.</param>
/// <param name="UsedByGrants">Whether grants use it up.</param>
internal sealed record LimitShared(string Limit, bool UsedByGrants);

/// <summary>The limit that a relation shares, and whether grants use it up; nothing for the others.</summary>
internal sealed class SharedLimit : IRelationMeaning<LimitShared?>
{
    public static readonly SharedLimit Meaning = new();

    public LimitShared? Together() => null;

    public LimitShared? AcceptedOnce() => null;

    public LimitShared? AddOn() => null;

    public LimitShared? Differing(Bilingual what) => null;

    public LimitShared? Barred(IReadOnlyList<AwardStatus> came) => null;

    public LimitShared? Once() => null;

    public LimitShared? BarredFor(int count, int months, BarStart since, LookedAt at, IReadOnlyList<AwardStatus> came) => null;

    public LimitShared? SharedCeiling(string limit, bool usedByGrants) => new(limit, usedByGrants);
}
