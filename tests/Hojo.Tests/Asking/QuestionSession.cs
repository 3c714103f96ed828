using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Questions;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Tests.Asking;

/// <summary>A talk with an applicant of whom nothing is known: one question after the other, until the verdict is final and, where
/// the case can still be eligible, the amount is one sum.</summary>
/// <param name="Assessor">The track.</param>
/// <param name="Full">What the applicant knows.</param>
internal sealed record QuestionSession(Assessor Assessor, Sheet Full)
{
    public static IReadOnlyList<(string Sample, QuestionSession Talk)> Samples { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Approved.Root, "samples", "cases"), "*.json").Order(StringComparer.Ordinal).Select(file =>
        {
            var read = CaseFile.Read(File.ReadAllBytes(file));
            var assessor = Assessor.For(Catalogue.National.Track(read.Track!));
            return (Path.GetFileNameWithoutExtension(file), new QuestionSession(assessor, assessor.Grid.Read(read.Case)));
        }),
    ];

    /// <summary>Everything the track may ask, as the document comes to it.</summary>
    public IReadOnlyList<Fact> InDocument => [.. Assessor.Explained.Questions.InDocument.Where(f => !f.IsWorkedOut)];

    /// <summary>The facts that no talk can do without: the case is not settled even when all else is told.</summary>
    public int Needed
        => InDocument.Count(fact => !fact.IsWorkedOut && Look(Full.Without(fact)) is { IsRefused: false } without
            && without.Facts.Contains(fact));

    /// <summary>The three ways to ask, counted.</summary>
    public Counts Counted => new(Questions, QuestionsInDocument, QuestionsOfForm);

    /// <summary>The library's order.</summary>
    private int Questions => Count((inquiry, told) => QuestionOrder.Of([inquiry]).First(q => !told.Contains(q.Fact)).Fact);

    /// <summary>The document's order, leaving out what can no longer change the answer.</summary>
    private int QuestionsInDocument
        => Count((inquiry, told) => inquiry.Facts.Where(f => !told.Contains(f)).OrderBy(inquiry.PlaceOf).First());

    /// <summary>The document's order, and nothing left out.</summary>
    private int QuestionsOfForm => Count((_, told) => InDocument.First(f => !told.Contains(f)));

    /// <summary>A fact that the applicant does not know is asked for and stays open.</summary>
    private int Count(Func<QuestionAnalysis, HashSet<Fact>, Fact> next)
    {
        // The record of past applications is told at the start where the case tells it: no question asks for it.
        var record = Assessor.Grid.Facts.Where(f => f.IsWorkedOut);
        var (sheet, told) = (record.Aggregate(Assessor.Grid.Read(new Case()), (s, f) => s.With(f, Full[f])), new HashSet<Fact>());
        while (true)
        {
            var inquiry = Look(sheet);
            if (inquiry.IsRefused || inquiry.Facts.All(told.Contains)) return told.Count;
            var fact = next(inquiry, told);
            told.Add(fact);
            sheet = sheet.With(fact, Full[fact]);
        }
    }

    private QuestionAnalysis Look(Sheet sheet) => new(Assessor.Explained.Questions, sheet, Verdict.Met);
}

/// <summary>How many questions it takes: in the library's order,
/// in the document's with the needless left out, and as a form asks.</summary>
internal readonly record struct Counts(int Library, int Document, int Form)
{
    public static Counts Sum(IEnumerable<Counts> all)
        => all.Aggregate(default(Counts), (sum, c) => new(sum.Library + c.Library, sum.Document + c.Document, sum.Form + c.Form));
}
