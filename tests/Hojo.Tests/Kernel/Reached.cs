using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Tests.Kernel;

/// <summary>What a formula and the rows beside it can do, each thing in words, and which of it no case has shown yet.</summary>
internal sealed class Reached
{
    private readonly Subject _subject;
    private readonly Figure[] _figures;
    private readonly IReadOnlyList<Limit> _limits;
    private readonly (string Name, Condition When)[] _conditions;
    private readonly HashSet<string> _missing = [];

    private Reached(Subject subject, Dependencies reads, IReadOnlyList<Limit> limits, IEnumerable<(string Name, Condition When)> conditions)
    {
        (_subject, _figures, _limits, _conditions) = (subject, [.. reads.Rows.OfType<Figure>()], limits, [.. conditions]);
        foreach (var limit in _limits) _missing.UnionWith([$"{limit.Id} cuts", $"{limit.Id} does not cut"]);
        foreach (var (name, _) in _conditions) _missing.UnionWith([$"{name} holds", $"{name} does not hold"]);
        foreach (var figure in _figures)
            for (var row = 0; row < figure.Bands.Count; row++)
                for (var column = 0; column <= figure.Columns.Count; column++) _missing.Add(Said(figure, row, column));
    }

    /// <summary>Each limit, cutting and not; each choice, both ways; each row and column of a table.</summary>
    public static Reached OfAmounts(Subject subject)
        => new(subject, new Dependencies().Amount(subject.Formula), subject.Assessor.Compiled.Plan.Limits,
            Walk.Through(subject.Formula).Choices.Select((when, k) => ($"choice {k + 1}", when)));

    /// <summary>Each condition of each row, holding and not; each row of a table that a fact is held against.</summary>
    public static Reached OfRows(Subject subject)
        => new(subject, new TrackFacts(subject.Track).All, [],
            subject.Track.Rows.SelectMany(row => row.Conditions().Select((when, k) => ($"{row.Id} ({k + 1})", when))));

    /// <summary>What has not been seen.</summary>
    public IEnumerable<string> Missing => _missing.Order(StringComparer.Ordinal);

    public void See(Sheet sheet)
    {
        var plan = _subject.Assessor.Compiled.Plan;
        for (var k = 0; k < _limits.Count; k++)
        {
            plan.TrySolve(sheet.Cells, 0, out var grant, out _);
            plan.TrySolve(sheet.Cells, 1UL << k, out var without, out _);
            _missing.Remove($"{_limits[k].Id} {(without > grant ? "cuts" : "does not cut")}");
        }
        foreach (var (name, when) in _conditions)
            _missing.Remove($"{name} {(when.Fold(new Holds(sheet)) == Verdict.Met ? "holds" : "does not hold")}");
        foreach (var figure in _figures)
        {
            var (row, column) = figure.CellsPossible(sheet).Single();
            _missing.Remove(Said(figure, row, column));
        }
    }

    private static string Said(Figure figure, int row, int column)
        => $"{figure.Id}: row {row + 1}, {(column == 0 ? "standard" : figure.Columns[column - 1].Name.Ja)}";
}
