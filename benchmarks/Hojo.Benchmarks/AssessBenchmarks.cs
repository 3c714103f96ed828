using BenchmarkDotNet.Attributes;
using Hojo.Benchmarks.ByHand;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using NodaTime;

namespace Hojo.Benchmarks;

/// <summary>How much outsourcing a case claims, against a tenth of the grant that it is itself part of.</summary>
public enum Outsourcing
{
    /// <summary>Less than that: the formula is worked through once.</summary>
    Within,

    /// <summary>More than that: the grant and its limit have to be found together.</summary>
    Beyond,
}

/// <summary>One full assessment of 新事業進出 第3回, by the rows and as it would be written by hand.</summary>
public class AssessBenchmarks
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private readonly Assessor _rows = Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3"));
    private Case _case = new(), _headcountUntold = new();
    private Sheet _sheet = null!;
    private long[] _cells = [];

    /// <summary>Whether the circular limit is reached.</summary>
    [ParamsAllValues]
    public Outsourcing Outsourcing { get; set; }

    /// <summary>Makes the case, and measures nothing unless all variants answer it alike.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _case = Example.With(Yen.Of(Outsourcing == Outsourcing.Within ? 1_000_000 : 10_000_000));
        _headcountUntold = _case with { Applicant = _case.Applicant with { Employees = null } };
        _sheet = _rows.Grid.Read(_case);
        _cells = new long[_rows.Grid.Judged];

        var expected = (TrackVerdict.Eligible, Yen.Of(Outsourcing == Outsourcing.Within ? 33_375_000 : 34_605_263));
        var hand = ByHandFromCase();
        var (fromSheet, fromCase, readable, untold) = (RowsFromSheet(), RowsFromCase(), Readable(), ReadableHeadcountUntold());
        Same("by hand", expected, (hand.Verdict, Yen.Of(hand.Grant!.Value)));
        Same("by hand, amount", expected.Item2, Yen.Of(ByHandAmount()!.Value));
        Same("rows, from a sheet", expected, (fromSheet.Verdict, fromSheet.Grant!.Value));
        Same("rows, from a case", expected, (fromCase.Verdict, fromCase.Grant!.Value));
        Same("readable", (expected.Item1, new YenRange(expected.Item2)), (readable.Verdict, readable.Grant!.Range));
        Same("rows, headcount untold", (TrackVerdict.NeedsInput, true),
            (RowsHeadcountUntold().Verdict, RowsHeadcountUntold().Grant is null));
        Same("readable, headcount untold", (TrackVerdict.NeedsInput, true), (untold.Verdict, untold.Grant!.Range.Contains(expected.Item2)));
    }

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true, Description = "by hand, from a Case")]
    public HandJudgement ByHandFromCase() => ShinjigyoShinshutsu3.Judge(_case, On);

    /// <summary>A case that was put on the grid before.</summary>
    [Benchmark(Description = "rows, from a Sheet")]
    public Judgement RowsFromSheet() => _rows.Judge(_sheet, On);

    /// <summary>The same with putting it on the grid.</summary>
    [Benchmark(Description = "rows, from a Case")]
    public Judgement RowsFromCase() => _rows.Judge(_case, On);

    /// <summary>The same where a fact is not told, so that the amount stays open.</summary>
    [Benchmark(Description = "rows, from a Case, headcount untold")]
    public Judgement RowsHeadcountUntold() => _rows.Judge(_headcountUntold, On);

    /// <summary>Putting on the grid what a verdict and an amount read, alone.</summary>
    [Benchmark(Description = "Case to grid")]
    public long ReadJudged()
    {
        _rows.Grid.ReadJudged(_case, On, _cells);
        return _cells[0];
    }

    /// <summary>The same for all that an assessment in words reads, into a sheet of its own.</summary>
    [Benchmark(Description = "Case to Sheet")]
    public Sheet Read() => _rows.Grid.Read(_case);

    /// <summary>The formula alone, by hand.</summary>
    [Benchmark(Description = "by hand, amount only")]
    public long? ByHandAmount() => ShinjigyoShinshutsu3.Grant(_case);

    /// <summary>Verdict and every amount; findings, working, limits, dates and risks are put into words when they are read.</summary>
    [Benchmark(Description = "readable Assess")]
    public Assessment Readable() => _rows.Assess(_case, On);

    /// <summary>The same with every word read.</summary>
    [Benchmark(Description = "readable Assess, all of it read")]
    public int Words()
    {
        var answer = _rows.Assess(_case, On);
        return answer.Findings.Count + answer.Specials.Count + answer.Questions.Count + answer.NotRead.Count + answer.Points.Count
            + answer.Dates.Count + answer.Exposures.Count + answer.Grant!.Bindings.Count + (answer.Grant.Working is null ? 0 : 1)
            + (answer.ExposureTotal is null ? 0 : 1);
    }

    /// <summary>The first where the amount is a range.</summary>
    [Benchmark(Description = "readable Assess, headcount untold")]
    public Assessment ReadableHeadcountUntold() => _rows.Assess(_headcountUntold, On);

    private static void Same<T>(string variant, T expected, T actual) where T : struct
    {
        if (!expected.Equals(actual)) throw new InvalidOperationException($"{variant}: {expected} is expected, not {actual}");
    }
}
