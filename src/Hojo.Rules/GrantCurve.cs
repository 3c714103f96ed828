using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Curves;
using Hojo.Rules.Solving.Scans;
using NodaTime;

namespace Hojo.Rules;

/// <summary>The grant as a function of one number.</summary>
public static class GrantCurve
{
    /// <summary>Facts of a track that a curve can run along: money, counts, growth and shares.</summary>
    public static IReadOnlyList<Fact> Facts(Assessor assessor)
        => [.. Guard.Against.Null(assessor).Compiled.Judged.Turns.Keys.Where(Number.IsMeasured)];

    /// <summary>The curve of one case along one fact.</summary>
    /// <param name="assessor">The track.</param>
    /// <param name="sheet">The case; its own value of the fact is only marked.</param>
    /// <param name="fact">The fact: one of <see cref="Facts"/>.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <param name="from">The first value, as a number on the fact's axis;
    /// <see langword="null"/> for its least, or where something first turns.</param>
    /// <param name="to">The last value; <see langword="null"/> for some way past the last turn and the value as told.</param>
    /// <exception cref="ArgumentException">The fact is not one of the track's measured facts,
    /// or the range is empty or outside the fact's.</exception>
    public static Curve Of(Assessor assessor, Sheet sheet, Fact fact, LocalDateTime on, decimal? from = null, decimal? to = null)
    {
        Guard.Against.Null(assessor);
        Guard.Against.Null(fact);
        var asked = assessor.Compiled.On(sheet).At(on);
        if (!Facts(assessor).Contains(fact))
            throw new ArgumentException($"{fact.Id} is not a number that {assessor.Track.Id} reads", nameof(fact));
        return CurveDrawing.Of(new(assessor.Compiled, asked, fact), on, from, to);
    }
}
