using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Questions;

/// <summary>All that a track may ask, found once: for each fact where it turns, the rows that read it,
/// and its place in the document.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class QuestionIndex
{
    public QuestionIndex(CompiledTrack compiled)
    {
        Compiled = compiled;
        var (track, grid) = (compiled.Track, compiled.Grid);
        var reads = compiled.Judged;
        var readers = track.ByKind.Asking.Select(row => (Row: row, Facts: FactsOf(row))).ToArray();
        InDocument = [.. readers.SelectMany(r => r.Facts).Concat(grid.Facts).Distinct().Where(reads.Turns.ContainsKey)];
        Place = new int[grid.Judged];
        for (var k = 0; k < InDocument.Count; k++) Place[grid.Slot(InDocument[k])] = k;
        Provision[][] reading = [.. grid.Facts.Take(grid.Judged)
            .Select(fact => readers.Where(r => r.Facts.Contains(fact)).Select(r => r.Row).ToArray())];
        Numbers = [.. reading.Select(rows => rows.Select(r => track.ByKind.Judged.IndexOf(r)).ToArray())];
        TestedBy = [.. Numbers.Select(numbers => numbers.Where(n => n >= 0).ToArray())];
        Turns = [.. grid.Facts.Take(grid.Judged)
            .Select((fact, slot) => TestedBy[slot]
                .Select(k => compiled.Rows.Rows[k].Conditions().Aggregate(new Dependencies(), (of, c) => of.Condition(c)).Turns[fact])
                .ToArray())];
        AskedBy = [.. reading.Select(rows => rows.Select(r => new AskedBy(r.Id, r.Text, r.Citation)).ToArray())];
        Asked = [.. grid.Facts.Take(grid.Judged).Select(Question)];
        Moves = [.. grid.Facts.Take(grid.Judged).Select(reads.Moves)];
        LinearTest = [.. grid.Facts.Take(grid.Judged).Select(fact => reads.Sums.Any(sum => sum.Terms.Any(t => t.Fact == fact)))];
    }

    /// <summary>The track.</summary>
    public CompiledTrack Compiled { get; }

    /// <summary>The facts as the document comes to them.</summary>
    public IReadOnlyList<Fact> InDocument { get; }

    /// <summary>By place on the grid: the place in the document.</summary>
    public int[] Place { get; }

    /// <summary>By place on the grid: the rows that read the fact, in the document's order, to be read.</summary>
    public AskedBy[][] AskedBy { get; }

    /// <summary>By place on the grid: the question for the fact.</summary>
    public Question[] Asked { get; }

    /// <summary>The same as numbers of tested rows, −1 for any other.</summary>
    public int[][] Numbers { get; }

    /// <summary>By place on the grid: those of them that are tested, by number.</summary>
    public int[][] TestedBy { get; }

    /// <summary>By place on the grid and by row of <see cref="TestedBy"/>: where the row turns on the fact.</summary>
    public List<long>[][] Turns { get; }

    /// <summary>By place on the grid: whether the amount rises or falls with the fact itself.</summary>
    public bool[] Moves { get; }

    /// <summary>By place on the grid: whether a weighed sum reads the fact, which then turns nowhere of itself.</summary>
    public bool[] LinearTest { get; }

    public static Question Question(Fact fact)
    {
        var hasEnds = fact.Kind is not (InputKind.Choice or InputKind.YesNo);
        return new()
        {
            Fact = fact.Id,
            Label = fact.Label,
            Unit = fact.Unit,
            Kind = fact.Kind,
            Least = hasEnds ? fact.Print(fact.Least) : null,
            Most = hasEnds ? fact.Print(fact.Most) : null,
            Span = Spans.Whole(fact),
            Choices = fact.Choices,
            Declared = fact.Declared,
            CanTurnVerdict = true,
        };
    }

    private static HashSet<Fact> FactsOf(Provision row)
    {
        var reads = new Dependencies();
        var parts = RowParts.Of(row);
        foreach (var condition in parts.Conditions) reads.Condition(condition);
        if (parts.Table is { } table) reads.Figure(table);
        if (parts.Bound is { } bound) reads.Amount(bound);
        foreach (var fact in parts.Facts) reads.Turn(fact);
        return [.. reads.Turns.Keys];
    }
}
