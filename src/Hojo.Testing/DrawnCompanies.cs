using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Testing.Drawing;

namespace Hojo.Testing;

/// <summary>無作為の会社: companies drawn for a track, each fact on, before and after every value at which the track turns; of three, one as
/// drawn, who is mostly refused at once, and two moved to where the rows are met. The same seed draws the same companies on every
/// machine.</summary>
/// <example><code>
/// foreach (DrawnCompany company in DrawnCompanies.For(track, seed: 1).Take(1_000))
///     coverage.Add(assessor.Assess(company.Case, company.On));
/// </code></example>
public static class DrawnCompanies
{
    /// <summary>Draws companies without an end.</summary>
    /// <param name="track">The track.</param>
    /// <param name="seed">Any number.</param>
    public static IEnumerable<DrawnCompany> For(Track track, int seed)
    {
        var candidate = new Candidate(Assessor.For(Guard.Against.Null(track)), OpenMoment.Of(track));
        return Drawn(new(candidate), seed);
    }

    private static IEnumerable<DrawnCompany> Drawn(DrawnSheets sheets, int seed)
    {
        for (var number = 1; ; number++)
        {
            var drawn = sheets.Draw(new(unchecked(seed * 1_000_003 + number)), isMoved: number % 3 != 0);
            yield return new(number, SheetCase.Of(drawn), sheets.On);
        }
    }
}

/// <summary>A company that was drawn.</summary>
/// <param name="Number">Which of them, from 1.</param>
/// <param name="Case">What it tells: all that a verdict and an amount read, but for a few facts.</param>
/// <param name="On">A moment at which the track is open, as far as its documents say.</param>
public sealed record DrawnCompany(int Number, Case Case, JapanTime On);
