using Hojo.Model;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

internal sealed partial class MoneyRules
{
    public MoneyRule Stepped(IReadOnlyList<Slice> slices, MoneyRule cost)
    {
        var on = new List<RowRule>();
        (FigureRule Rate, FigureRule? Width)[] steps =
            [.. slices.Select(s => (Rule(s.Rate, on), s.Width is { } width ? Rule(width, on) : null))];
        return Add(MoneyKind.Stepped, slices[0].Rate, "", [cost], on, (e, from, answers) =>
        {
            var cells = Array.ConvertAll(steps, s => (Rate: s.Rate.Cells(e, answers), Width: s.Width?.Cells(e, answers) ?? default));
            var x = from[0].Ends;
            return new(Step(steps, x.Least, k => (cells[k].Rate.Least, cells[k].Width.Least)),
                Step(steps, x.Most, k => (cells[k].Rate.Most, cells[k].Width.Most)),
                Step(steps, x.Any, k => (cells[k].Rate.Any, cells[k].Width.Any)));
        }, a => Words(a).Stepped(slices, a.From[0].After), slices: slices);
    }

    public MoneyRule Chosen(Condition when, Func<MoneyRule> then, Func<MoneyRule> otherwise)
    {
        var (a, b, test, special) = (then(), otherwise(), when.Fold(new ConditionCompiler(_grid)), Special(when));
        return Add(MoneyKind.Choice, null, "choice", [a, b], special is null ? [] : [special], (e, from, on) =>
        {
            var (x, y) = (from[0].Ends, from[1].Ends);
            var any = TakesFirst(e) ? x.Any : y.Any;
            return Taken(e, on) switch
            {
                Verdict.Met => x with { Any = any },
                Verdict.NotMet => y with { Any = any },
                _ => new(Math.Min(x.Least, y.Least), Math.Max(x.Most, y.Most), any),
            };
        }, _ => Described.Of(when), choice: Taken, takesFirst: TakesFirst);

        bool TakesFirst(TrackEnquiry e) => test.Run(e.Supposed.Cells) == Verdict.Met;

        Verdict Taken(TrackEnquiry e, IReadOnlyList<RowAnswer> on) => special is null ? test.Run(e.Sheet.Cells) : on[0].Verdict!.Value;
    }

    private MoneyRule Add(MoneyKind kind, Provision? row, string step, IReadOnlyList<MoneyRule> from, IReadOnlyList<RowRule> on,
        MoneyWork work, Func<MoneyAnswer, Bilingual> words, ulong bit = 0,
        Func<TrackEnquiry, IReadOnlyList<RowAnswer>, Verdict>? choice = null, Func<TrackEnquiry, bool>? takesFirst = null,
        IReadOnlyList<Slice>? slices = null)
    {
        var id = row is null ? $"{_book.Track.Id}:{step}" : $"{_book.Track.Id}#{row.Id}";
        _times.TryGetValue(id, out var times);
        _times[id] = ++times;
        var rule = new MoneyRule(_book, _rules.Count, times > 1 ? $"{id}~{times}" : id, kind, row, from, on, work)
        {
            Bit = bit,
            Words = words,
            Choice = choice,
            TakesFirst = takesFirst,
            Slices = slices ?? [],
        };
        _rules.Add(rule);
        return rule;
    }

    private FigureRule Rule(Figure<Yen> figure, out List<RowRule> on) => Rule(figure, on = []);

    private FigureRule Rule(Figure<Rate> figure, out List<RowRule> on) => Rule(figure, on = []);

    private FigureRule Rule(Figure<Yen> figure, List<RowRule> on) => new(TableLookup.Of(figure, _grid, _d), Columns(figure, on));

    private FigureRule Rule(Figure<Rate> figure, List<RowRule> on) => new(TableLookup.Of(figure, _grid), Columns(figure, on));

    /// <summary>For each column the place of its special among those that are asked, or −1.</summary>
    private int[] Columns(Figure figure, List<RowRule> on) => [.. figure.Columns.Select(column =>
    {
        if (Special(column.When) is not { } special) return -1;
        if (!on.Contains(special)) on.Add(special);
        return on.IndexOf(special);
    })];

    /// <summary>特例: the row whose condition it is, where the track has one.</summary>
    private RowRule? Special(Condition when) => _book.Rows.FirstOrDefault(r => r.Special?.When == when);

    private MoneyWork Told(Fact fact, long unit)
    {
        var slot = _grid.Slot(fact);
        return (e, _, _) => e.Sheet.Cells[slot] is var v && v != Fact.NotTold
            ? MoneyEnds.Point(v * unit)
            : new(fact.Least * unit, fact.Most * unit, e.Supposed.Cells[slot] * unit);
    }

    private static long Times(TableLookup rate, int cell, long amount) => rate.Denominator[cell].Into(amount) * rate.Numerator[cell];

    private static long Step((FigureRule Rate, FigureRule? Width)[] slices, long rest, Func<int, (int Rate, int Width)> cells)
    {
        var sum = 0L;
        for (var k = 0; k < slices.Length; k++)
        {
            var (at, width) = cells(k);
            var rate = slices[k].Rate.Pick;
            var part = Times(rate, at, rest);
            if (slices[k].Width?.Pick.Numerator[width] is { } most && part > most)
            {
                part = most;
                rest -= most / rate.Numerator[at] * rate.Denominator[at].Value;
            }
            else rest = 0;
            sum += part;
        }
        return sum;
    }

    private static StepWords Words(MoneyAnswer answer) => new(answer.Enquiry.Sheet);
}
