using Hojo.Model;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Tests.Kernel;

/// <summary>What a formula and the rows beside it can do, each thing in words, and which of it no case has shown yet.</summary>
internal sealed class Reach
{
    private readonly Subject _subject;
    private readonly Figure[] _figures;
    private readonly IReadOnlyList<Limit> _limits;
    private readonly (Provision Row, int Nth, Condition When)[] _conditions;
    private readonly HashSet<string> _missing = [];

    private Reach(Subject subject, IEnumerable<Provision> figures, IReadOnlyList<Limit> limits, IEnumerable<Provision> rows)
    {
        (_subject, _figures, _limits) = (subject, [.. figures.OfType<Figure>()], limits);
        _conditions = [.. rows.SelectMany(row => row.Conditions().Select((when, k) => (row, k + 1, when)))];
        foreach (var limit in _limits) _missing.UnionWith([$"{limit.Id} cuts", $"{limit.Id} does not cut"]);
        foreach (var (row, nth, _) in _conditions) _missing.UnionWith([Said(row, nth, true), Said(row, nth, false)]);
        foreach (var figure in _figures)
            for (var row = 0; row < figure.Bands.Count; row++)
                for (var column = 0; column <= figure.Columns.Count; column++) _missing.Add(Said(figure, row, column));
    }

    /// <summary>Each limit, cutting and not; each row and column of a table.</summary>
    public static Reach OfAmounts(Subject subject) => new(subject, new Reads().Amount(subject.Formula).Rows, subject.Assessor.Plan.Limits, []);

    /// <summary>Each condition, holding and not; each row of a table that a fact is held against.</summary>
    public static Reach OfRows(Subject subject) => new(subject, TrackFacts.Of(subject.Track).Rows, [], subject.Track.Rows);

    /// <summary>What has not been seen.</summary>
    public IEnumerable<string> Missing => _missing.Order(StringComparer.Ordinal);

    public void See(Sheet sheet)
    {
        var plan = _subject.Assessor.Plan;
        for (var k = 0; k < _limits.Count; k++)
        {
            plan.TrySolve(sheet.Cells, 0, out var grant, out _);
            plan.TrySolve(sheet.Cells, 1UL << k, out var without, out _);
            _missing.Remove($"{_limits[k].Id} {(without > grant ? "cuts" : "does not cut")}");
        }
        foreach (var (row, nth, when) in _conditions) _missing.Remove(Said(row, nth, when.As(new Holds(sheet)) == Verdict.Met));
        foreach (var figure in _figures)
        {
            var (row, column) = figure.CellsPossible(sheet).Single();
            _missing.Remove(Said(figure, row, column));
        }
    }

    private static string Said(Provision row, int nth, bool holds) => $"{row.Id} ({nth}) {(holds ? "holds" : "does not hold")}";

    private static string Said(Figure figure, int row, int column)
        => $"{figure.Id}: row {row + 1}, {(column == 0 ? "standard" : figure.Columns[column - 1].Name.Ja)}";
}
