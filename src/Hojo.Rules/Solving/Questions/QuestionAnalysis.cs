using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Solving.Questions;

/// <summary>One case and one track: what each fact that is not told could still do.</summary>
internal sealed class QuestionAnalysis
{
    private readonly QuestionIndex _index;
    private readonly CompiledTrack _compiled;
    private readonly Sheet _sheet;
    private readonly bool _dayIsOpen;
    private readonly AmountSides _amount;
    private readonly long[] _cells;
    private readonly RowOutcomes[] _rows, _after;
    private readonly bool[] _amountWaits, _waits;
    private readonly int[] _waiting, _stillWaiting;
    private readonly ValueInterval[]?[] _cuts;

    /// <summary>Looks the case over once; each fact is then looked at by itself.</summary>
    public QuestionAnalysis(QuestionIndex index, Sheet sheet, Verdict openOn)
    {
        (_index, _compiled, _sheet, _dayIsOpen, _cells) = (index, index.Compiled, sheet, openOn == Verdict.Unknown, sheet.Cells.ToArray());
        var rows = _compiled.Rows.Rows.Count;
        (_rows, _after) = (new RowOutcomes[rows], new RowOutcomes[rows]);
        (_amountWaits, _waits) = (new bool[_cells.Length], new bool[_cells.Length]);
        (_waiting, _stillWaiting, _cuts) = (new int[_cells.Length], new int[_cells.Length], new ValueInterval[_cells.Length][]);
        for (var k = 0; k < rows; k++) _rows[k] = _compiled.Rows.Of(k, _cells, 0, Plan.Greatest);
        _amount = new(index, sheet, Cut);
        foreach (var fact in _amount.Live) _amountWaits[sheet.Grid.Slot(fact)] = true;
        foreach (var k in _compiled.Rows.Floors) _rows[k] = _compiled.Rows.Of(k, _cells, _amount.Least, _amount.Most);
        IsRefused = _rows.Contains(RowOutcomes.Fails);
        // Once a row is not met nothing else can turn the verdict.
        if (!IsRefused) for (var k = 0; k < rows; k++) Count(k, _waiting, +1);
        Facts = [.. sheet.Grid.Facts.Take(sheet.Grid.Judged).Where(f => IsAsked(sheet.Grid.Slot(f)))];
    }

    /// <summary>The track.</summary>
    public Track Track => _compiled.Track;

    /// <summary>The case.</summary>
    public Sheet Sheet => _sheet;

    /// <summary>True once a row is not met, whatever else may be told.</summary>
    public bool IsRefused { get; }

    /// <summary>The facts, not told, that can still change the verdict or the amount.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Whether a fact can turn the verdict; otherwise it can only move the amount.</summary>
    public bool CanTurnVerdict(Fact fact)
    {
        var slot = _sheet.Grid.Slot(fact);
        return _waiting[slot] > 0
            || (_amountWaits[slot] && !IsRefused
                && Array.Exists(_compiled.Rows.Floors, k => _rows[k] == (RowOutcomes.Holds | RowOutcomes.Fails)));
    }

    /// <summary>What telling a fact would do.</summary>
    public QuestionEffect Of(Fact fact)
    {
        var slot = _sheet.Grid.Slot(fact);
        var sides = Cut(fact);
        var seen = new (ValueInterval, TrackVerdicts, long, long)[sides.Length];
        long left = 0, width = 0;
        for (var k = 0; k < sides.Length; k++)
        {
            var (least, most) = _amount.Of(fact, sides[k]);
            // Within a stretch every test is constant, but the amount moves with some facts and a weighed sum with others.
            var ends = sides[k].From < sides[k].To && (_index.Moves[slot] || _index.LinearTest[slot]);
            _rows.CopyTo(_after, 0);
            foreach (var row in _index.TestedBy[slot]) _after[row] = 0;
            var one = Tell(slot, sides[k].From, least, most);
            var other = ends ? Tell(slot, sides[k].To, least, most) : one;
            var verdicts = TrackOutcomes.Of(_after, _dayIsOpen);
            left += verdicts == TrackVerdicts.NotEligible && !IsRefused ? 0 : QuestionEffect.Likely(one, other);
            width += (most - least) / sides.Length;
            seen[k] = (sides[k], verdicts, least, most);
        }
        _cells[slot] = Fact.NotTold;
        return new(fact, seen, left / sides.Length, width);
    }

    /// <summary>The stretches of a fact that the formula, or a row that is not settled, can tell apart.</summary>
    private ValueInterval[] Cut(Fact fact)
    {
        var (slot, formula) = (_sheet.Grid.Slot(fact), _compiled.Plan.Reads.Turns);
        if (_cuts[slot] is { } cut) return cut;
        SortedSet<long> turns = formula.TryGetValue(fact, out var ofFormula) ? [.. ofFormula] : [];
        for (var k = 0; k < _index.TestedBy[slot].Length; k++)
            if (!IsSettled(_index.TestedBy[slot][k])) turns.UnionWith(_index.Turns[slot][k]);
        return _cuts[slot] = ValueIntervals.Whole(fact, _sheet, turns, _compiled.Judged.Sums);
    }

    private bool IsSettled(int row) => _rows[row] is RowOutcomes.Holds or RowOutcomes.Fails or RowOutcomes.StaysOpen;

    /// <summary>The place of a fact in the document.</summary>
    public int PlaceOf(Fact fact) => _index.Place[_sheet.Grid.Slot(fact)];

    /// <summary>The question for a fact.</summary>
    public Question Question(Fact fact) => _index.Asked[_sheet.Grid.Slot(fact)];

    /// <summary>The same in words.</summary>
    public Effect Said(QuestionEffect does, bool canTurnVerdict)
    {
        var slot = _sheet.Grid.Slot(does.Fact);
        var askedBy = _index.AskedBy[slot].Where((_, k) => _index.Numbers[slot][k] is var row && (row < 0 || !IsSettled(row)));
        var sides = does.Sides
            .GroupBy(s => (s.Verdicts, s.Least, s.Most))
            .Select(g => Side(does.Fact, ValueIntervals.Joined(g.Select(s => s.Stretch)), g.Key.Verdicts, g.Key.Least, g.Key.Most));
        return new(Track.Id, Track.Title, canTurnVerdict, [.. askedBy], [.. sides]);
    }

    /// <summary>What a fact does that only points wait for: whatever is answered, the verdict and the amount stay as they are.</summary>
    public Effect SaidOfPoints(Fact fact, IReadOnlyList<AskedBy> points) => new(Track.Id, Track.Title, false, points,
        [Side(fact, [new(fact.Least, fact.Most)], TrackOutcomes.Of(_rows, _dayIsOpen), _amount.Least, _amount.Most)])
    {
        OnlyMovesPoints = true,
    };

    private Side Side(Fact fact, IReadOnlyList<ValueInterval> values, TrackVerdicts verdicts, long least, long most)
        => new(SideLabels.Of(fact, values), Spans.Of(fact, values), verdicts.List(),
            Track.Formula is null ? null : new(Yen.Of(least), Yen.Of(most)), _amount.Exact);

    /// <summary>How many facts would still be asked for after this one, told so. What the rows may come to then is added to what
    /// the other end of the stretch left possible.</summary>
    private int Tell(int slot, long cell, long least, long most)
    {
        _waiting.CopyTo(_stillWaiting, 0);
        foreach (var row in _index.TestedBy[slot]) Count(row, _stillWaiting, -1);
        _cells[slot] = cell;
        foreach (var row in _index.TestedBy[slot])
        {
            _after[row] |= _compiled.Rows.Of(row, _cells, least, most);
            Count(row, _stillWaiting, +1);
        }
        foreach (var row in _compiled.Rows.Floors) _after[row] = _compiled.Rows.Of(row, _cells, least, most);
        var amount = _amountWaits;
        if (_amountWaits[slot])
        {
            amount = _waits;
            Array.Clear(_waits, 0, _waits.Length);
            _compiled.Plan.Reach(_cells, _waits);
        }
        _cells[slot] = Fact.NotTold;
        var left = 0;
        for (var k = 0; k < _compiled.Grid.Judged; k++) if (k != slot && (_stillWaiting[k] > 0 || amount[k])) left++;
        return left;
    }

    private void Count(int row, int[] waiting, int by)
    {
        Span<bool> on = stackalloc bool[_cells.Length];
        on.Clear();
        _compiled.Rows.Waits(row, _cells, on);
        for (var k = 0; k < waiting.Length; k++) if (on[k]) waiting[k] += by;
    }

    private bool IsAsked(int slot) => _waiting[slot] > 0 || _amountWaits[slot];
}
