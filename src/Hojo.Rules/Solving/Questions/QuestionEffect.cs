using Hojo.Rules.Compilation;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Questions;

/// <summary>What telling one fact would do in one track.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Sides">By stretch: the verdicts then possible, and the ends of the amount.</param>
/// <param name="Left">How many facts would still be asked for, on average over the stretches, in parts of a fact.</param>
/// <param name="Width">How wide the amount would still be, on average over the stretches.</param>
internal sealed record QuestionEffect(Fact Fact,
    IReadOnlyList<(ValueInterval Stretch, TrackVerdicts Verdicts, long Least, long Most)> Sides,
    long Left, long Width)
{
    /// <summary>Parts of a fact that <see cref="Left"/> counts in, so that averages are whole numbers.</summary>
    public const int Parts = 5_000;

    /// <summary>How much is left after an answer within one stretch, from how many facts are at its two ends. The end that leaves more
    /// counts four times: the greatest cost that a case may state settles an amount at once, but is a cost that nobody has.</summary>
    public static long Likely(int one, int other) => Parts / 5 * (4L * Math.Max(one, other) + Math.Min(one, other));
}
