using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

/// <summary>One case before one track, put on its grid once. Two of them are never the same, even where their cases are equal.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class TrackEnquiry
{
    private Sheet? _supposed;

    internal TrackEnquiry(Rulebook rulebook, Sheet sheet, JapanTime on, Case? @case)
        => (Rulebook, Sheet, On, Case) = (rulebook, sheet.At(on), on, @case);

    /// <summary>The track's rows.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The track.</summary>
    public Track Track => Rulebook.Track;

    /// <summary>The moment asked about, in Japan.</summary>
    public JapanTime On { get; }

    /// <summary>What is known; <see langword="null"/> where only a sheet was given.</summary>
    public Case? Case { get; }

    internal Sheet Sheet { get; }

    /// <summary>The same case with what is not told supposed at its least.</summary>
    internal Sheet Supposed => _supposed ??= Sheet.Supposed();
}
