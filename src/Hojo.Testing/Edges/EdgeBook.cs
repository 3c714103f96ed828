using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Testing.Books;
using Hojo.Testing.Drawing;

namespace Hojo.Testing.Edges;

/// <summary>The boundary cases of a track as they are found, each once, with what the rules answer.</summary>
internal sealed class EdgeBook(Candidate candidate, Lang lang)
{
    private static readonly (int Steps, Bilingual Name)[] Sides =
        [(-1, ("直前", "just before")), (0, ("ちょうど", "exactly")), (1, ("直後", "just after"))];

    private readonly List<BookCase> _cases = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public IReadOnlyList<BookCase> Cases => _cases;

    public JapanTime On => candidate.On;

    /// <summary>The case just before a cell of a fact, on it and just after it.</summary>
    public void Around(Bilingual what, Sheet sheet, Fact fact, long at)
    {
        foreach (var (name, told) in Beside(what, sheet, fact, at)) Add(name, told);
    }

    /// <summary>The same with the points that apply.</summary>
    public void AroundPoint(Bilingual what, Sheet sheet, Fact fact, long at)
    {
        foreach (var (name, told) in Beside(what, sheet, fact, at)) Added(name, SheetCase.Of(told), candidate.On, isReviewed: true);
    }

    /// <summary>The sheet just before a cell of a fact, on it and just after it, each with its name.</summary>
    public static IEnumerable<(Bilingual Name, Sheet Sheet)> Beside(Bilingual what, Sheet sheet, Fact fact, long at)
    {
        foreach (var (steps, side) in Sides)
        {
            var cell = at + steps * (long)fact.StepsABound;
            if (cell < fact.Least || cell > fact.Most) continue;
            var shown = fact.Show(cell);
            yield return (($"{what.Ja}: {fact.Label.Ja} {shown.Ja} ({side.Ja})", $"{what.En}: {fact.Label.En} {shown.En} ({side.En})"),
                sheet.With(fact, cell));
        }
    }

    /// <summary>One case, where nothing in it contradicts anything else: no file could tell it.</summary>
    public void Add(Bilingual what, Sheet sheet, JapanTime? on = null) => Added(what, SheetCase.Of(sheet), on ?? candidate.On);

    /// <summary>The same with what falls due, where that is one amount, and the most that comes on top of it by the day.</summary>
    /// <returns>False where something in it contradicts something else.</returns>
    public bool Settled(Bilingual what, Case told, YenRange due, Yen? charges = null)
        => Added(what, told, candidate.On, due.IsPoint ? due.Least : null, charges);

    private bool Added(Bilingual what, Case told, JapanTime on, Yen? due = null, Yen? charges = null, bool isReviewed = false)
    {
        if (!_known.Add(Key(told, on) + $"|{due}|{charges}|{isReviewed}")) return true;
        var answer = candidate.Assessor.Assess(told, on);
        if (answer.Contradictions.Count > 0) return false;
        _cases.Add(new()
        {
            Name = what.In(lang),
            Track = candidate.Assessor.Track.Id,
            On = on,
            Case = told,
            Mark = CaseMark.Captured,
            Expected = new()
            {
                Verdict = answer.Verdict,
                Grant = answer.Grant?.Range is { IsPoint: true, Least: var grant } ? grant : null,
                Repayment = due,
                MostCharges = charges,
                DecidedBy = Ordered(DecidingRows.Of(answer)),
                Points = isReviewed ? Ordered(DecidingRows.Points(answer)) : null,
            },
        });
        return true;
    }

    private static IReadOnlyList<string> Ordered(HashSet<string> rows) => [.. rows.OrderBy(row => row, StringComparer.Ordinal)];

    private string Key(Case told, JapanTime on) => string.Join(",", candidate.Assessor.Grid.Read(told).Cells.ToArray()) + $"|{on}";
}
