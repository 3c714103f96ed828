using Hojo.Model;
using Hojo.Rules.Bulk;

namespace Hojo.Audit.Differences;

/// <summary>Collects the companies that two sides answer differently, by what changes.</summary>
internal sealed class ChangeFinder(Grid grid, AnswerSide first, AnswerSide second)
{
    private readonly Dictionary<Way, Collected> _found = [];
    private readonly ExampleShrinker _shrinker = new(grid, first, second);

    /// <summary>How many companies one of the two lets in, or leaves to the office.</summary>
    public int Received { get; private set; }

    public IEnumerable<AnswerChange> Changes => _found.Select(way => new AnswerChange(
        way.Key.Before,
        way.Key.After,
        way.Value.Count,
        way.Key.Sign == 0 ? null : new(Yen.Of(way.Value.Least), Yen.Of(way.Value.Most)),
        _shrinker.Smallest(way.Key, way.Value.Cells, way.Value.Case)));

    public void Ask(long[] cells, string? name)
    {
        var (before, after) = (first.Answer(cells), second.Answer(cells));
        if (Receives(before) || Receives(after)) Received++;
        if (Way.Of(before, after) is not { } way) return;
        var by = way.Sign == 0 ? 0 : after.Amount!.Value - before.Amount!.Value;
        if (_found.TryGetValue(way, out var all)) all.Add(by, cells, name);
        else _found.Add(way, new(by, cells, name));
    }

    private static bool Receives(SideAnswer answer) => answer.Verdict is TrackVerdict.Eligible or TrackVerdict.NeedsJudgement;

    /// <summary>The companies of one way; of them the one whose amount moves the least, a case file before a drawn one.</summary>
    private sealed class Collected(long by, long[] cells, string? name)
    {
        private long _closest = Math.Abs(by);

        public int Count { get; private set; } = 1;
        public long Least { get; private set; } = by;
        public long Most { get; private set; } = by;
        public long[] Cells { get; private set; } = cells;
        public string? Case { get; private set; } = name;

        public void Add(long by, long[] cells, string? name)
        {
            Count++;
            (Least, Most) = (Math.Min(Least, by), Math.Max(Most, by));
            if (Case is not null || Math.Abs(by) >= _closest) return;
            (_closest, Cells, Case) = (Math.Abs(by), cells, name);
        }
    }
}
