using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Questions;

/// <summary>A fact to ask for, and how useful that is.</summary>
internal sealed class AskedFact(Fact fact, IReadOnlyList<AskedIn> askedIn)
{
    public Fact Fact => fact;

    /// <summary>The tracks that wait for it, in the order given.</summary>
    public IReadOnlyList<AskedIn> In => askedIn;

    /// <summary>Whether it can turn the verdict of one of the tracks.</summary>
    public bool CanTurnVerdict { get; } = askedIn.Any(asked => asked.CanTurnVerdict);

    /// <summary>How many questions its answer saves, itself among them, over all the tracks; in parts of a question.</summary>
    public long Spares { get; } = askedIn.Sum(asked => (long)asked.Inquiry.Facts.Count * QuestionEffect.Parts - asked.Does.Left);

    /// <summary>How wide the amounts would still be, all together.</summary>
    public long Width { get; } = askedIn.Sum(asked => asked.Does.Width);

    /// <summary>The question, with what each answer would do in each track.</summary>
    /// <param name="points">The tracks of which it only moves points.</param>
    public Question Said(IEnumerable<PointFact> points) => Brief() with
    {
        Effects = EquatableList.Later<Effect>(() =>
        [
            .. askedIn.Select(asked => asked.Inquiry.Said(asked.Does, asked.CanTurnVerdict)),
            .. points.Select(fact => fact.Effect()),
        ]),
    };

    /// <summary>The question alone.</summary>
    public Question Brief()
    {
        var question = askedIn[0].Inquiry.Question(fact);
        return CanTurnVerdict ? question : question with { CanTurnVerdict = false };
    }
}

/// <summary>A fact asked for by one track.</summary>
/// <param name="Track">Which of the tracks.</param>
/// <param name="Inquiry">The case and the track.</param>
/// <param name="Does">What telling it would do.</param>
/// <param name="CanTurnVerdict">Whether it can turn the verdict.</param>
internal readonly record struct AskedIn(int Track, QuestionAnalysis Inquiry, QuestionEffect Does, bool CanTurnVerdict);
