namespace Hojo.Rules.Compilation.Plans;

/// <summary>What a row may still come to.</summary>
[Flags]
internal enum RowOutcomes : byte
{
    /// <summary>満たす: the row is met.</summary>
    Holds = 1,

    /// <summary>満たさない: the row is not met.</summary>
    Fails = 2,

    /// <summary>All told, and the office decides.</summary>
    StaysOpen = 4,
}
