using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Evaluation.Asking;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Asking;

/// <summary>A talk with an applicant of whom nothing is known: one question after the other, until the verdict is final and, where
/// the case can still be eligible, the amount is one sum.</summary>
/// <param name="Assessor">The track.</param>
/// <param name="Full">What the applicant knows.</param>
internal sealed record Talk(Assessor Assessor, Sheet Full)
{
    public static IReadOnlyList<(string Sample, Talk Talk)> Samples { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Approved.Root, "samples", "cases"), "*.json").Order(StringComparer.Ordinal).Select(file =>
        {
            var read = CaseFile.Read(File.ReadAllBytes(file));
            var assessor = Assessor.For(Catalogue.Track(read.Track!)!);
            return (Path.GetFileNameWithoutExtension(file), new Talk(assessor, assessor.Grid.Read(read.Case)));
        }),
    ];

    /// <summary>Everything the track may ask, as the document comes to it.</summary>
    public IReadOnlyList<Fact> InDocument => Assessor.Agenda.InDocument;

    /// <summary>The library's order.</summary>
    public int Questions => Count((_, asked) => asked.Select(q => q.Fact).FirstOrDefault());

    /// <summary>The document's order, and nothing left out.</summary>
    public int QuestionsOfForm => Count((told, _) => InDocument.FirstOrDefault(f => !told.Contains(f)));

    /// <summary>The document's order, leaving out what can no longer change the answer.</summary>
    public int QuestionsInDocument => Count((_, asked) => asked.Select(q => q.Fact).OrderBy(f => InDocument.ToList().IndexOf(f)).FirstOrDefault());

    /// <summary>A fact that the applicant does not know is asked for and stays open.</summary>
    private int Count(Func<HashSet<Fact>, IReadOnlyList<(Fact Fact, IReadOnlyList<AskedIn> In)>, Fact?> next)
    {
        var (sheet, told) = (Assessor.Grid.Read(new Case()), new HashSet<Fact>());
        while (true)
        {
            Inquiry inquiry = new(Assessor, sheet, Verdict.Met);
            if (inquiry.IsRefused || inquiry.Facts.All(told.Contains)) return told.Count;
            var asked = Questioning.Of([inquiry]).Where(q => !told.Contains(q.Fact)).ToArray();
            var fact = next(told, asked)!;
            told.Add(fact);
            sheet = sheet.With(fact, Full[fact]);
        }
    }
}
