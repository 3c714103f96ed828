namespace Hojo.Rules.NRules;

/// <summary>How rounds become rules, and how those are started. None of it changes an answer.</summary>
public sealed record RuleOptions
{
    /// <summary>With assessments and settlements in words as facts. They cost more than all the rest; a rule that asks a
    /// <see cref="RowByRow.TrackAnswer"/> for its own pays for that one only.</summary>
    public bool Words { get; init; }

    /// <summary>Amounts that their own formulas refer to descend from 1兆円 in the session. Otherwise they begin at what the compiled plan
    /// finds, and each line of the circle verifies it once.</summary>
    public bool FromCeiling { get; init; }

    /// <summary>Expressions are interpreted rather than compiled: ready in a third of the time, slower in each session. For a tool that
    /// answers once.</summary>
    public bool Interpreted { get; init; }
}
