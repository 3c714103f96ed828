using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Forms;

/// <summary>A form that knows nothing but what questions say, filled by somebody whose answers are drawn by a seed.</summary>
internal sealed class Form(Track track, JapanTime on, int seed)
{
    /// <summary>An answer that contradicts another is put right.</summary>
    private const int Draws = 100;

    /// <summary>So often does who wants to pass look for another answer where one refuses.</summary>
    private const int Tries = 10;

    private readonly Random _drawn = new(seed);
    private readonly Assessor _assessor = Assessor.For(track);

    /// <summary>The case as far as it is told.</summary>
    public Case Case { get; private set; } = new();

    /// <summary>Every question that was asked, with the side that its answer lay on and what came of it.</summary>
    public List<(Question Question, Side Side, Assessment After)> Talk { get; } = [];

    public IReadOnlyList<Question> Open => _assessor.Questions(Case, on);

    public Assessment Assessment => _assessor.Assess(Case, on);

    /// <summary>Answers the first question until none is left.</summary>
    public void Fill()
    {
        while (Open is [var question, ..])
        {
            var drawn = Enumerable.Range(0, Draws).Select(_ => Answered(question)).Where(a => a.After.Contradictions.Count == 0);
            var answer = drawn.First();
            if (WantsToPass && IsRefused(answer.After)) answer = drawn.Take(Tries).FirstOrDefault(other => !IsRefused(other.After), answer);
            Case = answer.Told;
            Talk.Add((question, answer.Side, answer.After));
        }
    }

    /// <summary>By half of the seeds: a form that ends at once shows little.</summary>
    private bool WantsToPass => seed % 2 == 0;

    private static bool IsRefused(Assessment assessed) => assessed.Verdict == TrackVerdict.NotEligible;

    private (Side Side, Case Told, Assessment After) Answered(Question question)
    {
        var side = Drawn(question);
        var told = Case.With(question.Fact, Value(side.Spans[_drawn.Next(side.Spans.Count)]));
        return (side, told, _assessor.Assess(told, on));
    }

    /// <summary>For who wants to pass, what refuses nobody, as far as a question says so.</summary>
    private Side Drawn(Question question)
    {
        var sides = question.Effects!.SelectMany(effect => effect.Sides).Where(HasEnd).ToArray();
        Side[] open = [.. sides.Where(side => side.Verdicts is not [TrackVerdict.NotEligible])];
        Side[] safe = [.. open.Where(side => !side.Verdicts.Contains(TrackVerdict.NotEligible))];
        var among = !WantsToPass && _drawn.Next(8) == 0 ? sides : WantsToPass && safe.Length > 0 ? safe : open.Length > 0 ? open : sides;
        return among[_drawn.Next(among.Length)];
    }

    /// <summary>What lies wholly between two bounds has no end that can be written.</summary>
    private static bool HasEnd(Side side) => side.Spans.All(span => !span.ExcludesLeast || !span.ExcludesMost);

    private string Value(ValueSpan span) => span.ExcludesLeast || (!span.ExcludesMost && _drawn.Next(2) > 0) ? span.Most : span.Least;
}
