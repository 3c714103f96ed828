using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Repayments;

namespace Hojo.Rules.RowByRow;

/// <summary>A case with its award and results before the repayment rows of one track. Two of them are never the same.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class SettlementEnquiry
{
    internal SettlementEnquiry(Rulebook rulebook, Sheet sheet, Case? @case)
        => (Rulebook, Sheet, Case, Parts) = (rulebook, sheet, @case, GrantParts.Sound(rulebook.Compiled.Repayments, sheet));

    /// <summary>The track's rows.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The track.</summary>
    public Track Track => Rulebook.Track;

    /// <summary>What is known; <see langword="null"/> where only a sheet was given.</summary>
    public Case? Case { get; }

    internal Sheet Sheet { get; }

    internal GrantParts? Parts { get; }
}
