namespace Hojo.Model;

/// <summary>Which members of one object were told: one is told once.</summary>
/// <param name="declared">How many it has of its own.</param>
internal struct ToldMembers(int declared)
{
    private readonly ulong[]? _beyond = declared > 64 ? new ulong[declared / 64] : null;
    private ulong _first;
    private HashSet<string>? _others;

    /// <summary>False where it was told before.</summary>
    /// <param name="member">Its place among those of the object; −1 for one that only the file names.</param>
    /// <param name="name">Its name.</param>
    public bool Add(int member, string name)
    {
        if (member < 0) return (_others ??= new(StringComparer.Ordinal)).Add(name);
        ref var bits = ref member < 64 ? ref _first : ref _beyond![member / 64 - 1];
        var bit = 1UL << (member % 64);
        if ((bits & bit) != 0) return false;
        bits |= bit;
        return true;
    }
}
