using Hojo.Model;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Forms;

/// <summary>A form that knows nothing but what questions say, filled by somebody whose answers are drawn by a seed.</summary>
internal sealed class Form(Track track, LocalDateTime on, int seed)
{
    /// <summary>An answer that contradicts another is put right.</summary>
    private const int Draws = 100;

    private readonly Random _drawn = new(seed);
    private readonly Assessor _assessor = Assessor.For(track);

    /// <summary>The case as far as it is told.</summary>
    public Case Case { get; private set; } = new();

    /// <summary>Every question that was asked.</summary>
    public List<Question> Asked { get; } = [];

    public IReadOnlyList<Question> Open => _assessor.Questions(Case, on);

    public Assessment Assessment => _assessor.Assess(Case, on);

    /// <summary>Answers the first question until none is left.</summary>
    public void Fill()
    {
        while (Open is [var question, ..])
        {
            Asked.Add(question);
            Case = Enumerable.Range(0, Draws).Select(_ => Case.With(question.Fact, Answer(question)))
                .First(told => _assessor.Assess(told, on).Contradictions.Count == 0);
        }
    }

    /// <summary>Mostly what refuses nobody, and by half of the seeds nothing else: a form that ends at once shows little.</summary>
    private string Answer(Question question)
    {
        var sides = question.Effects!.SelectMany(effect => effect.Sides).ToArray();
        Side[] kind = [.. sides.Where(side => side.Verdicts.Any(verdict => verdict != TrackVerdict.NotEligible))];
        var side = kind.Length > 0 && (seed % 2 == 0 || _drawn.Next(8) > 0) ? kind[_drawn.Next(kind.Length)] : sides[_drawn.Next(sides.Length)];
        var span = side.Spans[_drawn.Next(side.Spans.Count)];
        return span switch
        {
            { ExcludesLeast: false, ExcludesMost: false } => _drawn.Next(2) == 0 ? span.Least : span.Most,
            { ExcludesLeast: false } => span.Least,
            { ExcludesMost: false } => span.Most,
            _ => question.Span!.Least,
        };
    }
}
