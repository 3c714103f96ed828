using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation;

/// <summary>A track made ready for a grid: all that is the same whatever the case, worked once. It knows nobody who asks it.</summary>
/// <threadsafety>Immutable; one instance serves all threads.</threadsafety>
internal sealed class CompiledTrack
{
    private readonly Lazy<Plan?> _ceiling, _unraised;
    private readonly Lazy<(Limit Limit, Plan Whole)[]> _used;

    /// <exception cref="ArgumentException">The track cannot be compiled.</exception>
    public CompiledTrack(TrackFacts facts, Grid grid)
    {
        (Track, Grid, Judged, Inputs) = (facts.Track, grid, facts.Judged, new(facts));
        (Plan, Rows, Repayments) = (new(Track.Root, grid), new(Track, grid), new(Track, grid));
        IsProvisional = Track.IsProvisional;
        (Costs, Support) = ([.. Track.Costs], Track.TopsUp is null ? Plan : new(Track.Support, grid));
        _ceiling = new(() => Track.Formula is not null && Meanings.Ceiling.Of(Track.Root) is { } ceiling ? new(ceiling, grid) : null);
        Raising = Repayments.Raising ?? Track.ByKind.Specials.Find(special => special.AtCeiling);
        _unraised = new(() => Raising is { } special ? new(WithoutSpecial.Of(Track.Root, special), grid) : null);
        _used = new(() => [.. Track.ByKind.Limits.Where(limit => limit.Bound is Less)
            .Select(limit => (limit, new Plan(((Less)limit.Bound).Inner, grid)))]);
    }

    /// <summary>The track.</summary>
    public Track Track { get; }

    /// <summary>暫定: whether a row of it rests on less than a guideline.</summary>
    public bool IsProvisional { get; }

    /// <summary>The facts that it reads, and maybe others.</summary>
    public Grid Grid { get; }

    /// <summary>What a verdict and an amount read.</summary>
    public Dependencies Judged { get; }

    /// <summary>What it makes of the inputs themselves.</summary>
    public Inputs Inputs { get; }

    /// <summary>The formula.</summary>
    public Plan Plan { get; }

    /// <summary>The tested rows and the floors.</summary>
    public RowPlan Rows { get; }

    /// <summary>返還: the repayment rows, and what may still come of a case under them.</summary>
    public RepaymentCases Repayments { get; }

    /// <summary>All that is granted on the costs, what the track tops up among it.</summary>
    public Plan Support { get; }

    /// <summary>The costs that may be claimed.</summary>
    public IReadOnlyList<Fact<Yen>> Costs { get; }

    /// <summary>補助上限額 as a formula of its own; <see langword="null"/> where nothing that the document prints holds the amount.</summary>
    public Plan? Ceiling => _ceiling.Value;

    /// <summary>特例: the special of which it matters what it adds: repayments ask about it, or it applies only where it adds
    /// something.</summary>
    public Special? Raising { get; }

    /// <summary>The formula without <see cref="Raising"/>; <see langword="null"/> where there is none.</summary>
    public Plan? Unraised => _unraised.Value;

    /// <summary>Limits from which something is taken off before they are applied, each with what it is before that.</summary>
    public IReadOnlyList<(Limit Limit, Plan Whole)> Used => _used.Value;

    /// <summary>A sheet that lies on the grid of this track.</summary>
    /// <exception cref="ArgumentException">It lies on another.</exception>
    public Sheet On(Sheet sheet) => Guard.Against.OtherGrid(sheet, Grid, Track.Id);
}
