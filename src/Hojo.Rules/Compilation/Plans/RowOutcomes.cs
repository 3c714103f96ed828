namespace Hojo.Rules.Compilation.Plans;

/// <summary>What a row may still come to.</summary>
[Flags]
internal enum RowOutcomes : byte
{
    /// <summary>満たす.</summary>
    Holds = 1,

    /// <summary>満たさない.</summary>
    Fails = 2,

    /// <summary>All told, and the office decides.</summary>
    StaysOpen = 4,
}
