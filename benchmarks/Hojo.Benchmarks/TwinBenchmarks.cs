using BenchmarkDotNet.Attributes;
using Hojo.Benchmarks.ByHand;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;

namespace Hojo.Benchmarks;

/// <summary>One full judgement, by the rows and as it would be written by hand, for every track that is written twice.</summary>
public class TwinBenchmarks
{
    private Assessor _rows = null!;
    private Sheet _sheet = null!;

    /// <summary>The track.</summary>
    [ParamsSource(nameof(Tracks))]
    public Twin Track { get; set; } = null!;

    /// <summary>All tracks that are written twice.</summary>
    public static IEnumerable<Twin> Tracks => Twin.All;

    /// <summary>Makes the rows ready, and measures nothing unless all variants answer alike.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _rows = Assessor.For(Catalogue.National.Track(Track.Track));
        _sheet = _rows.Grid.Read(Track.Plain);

        var hand = FromHand();
        Same("rows, from a sheet", hand, RowsFromSheet());
        Same("rows, from a case", hand, RowsFromCase());
    }

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true, Description = "by hand, from a Case")]
    public HandJudgement FromHand() => Track.Judge(Track.Plain, Track.On);

    /// <summary>A case that was put on the grid before.</summary>
    [Benchmark(Description = "rows, from a Sheet")]
    public Judgement RowsFromSheet() => _rows.Judge(_sheet, Track.On);

    /// <summary>The same with putting it on the grid.</summary>
    [Benchmark(Description = "rows, from a Case")]
    public Judgement RowsFromCase() => _rows.Judge(Track.Plain, Track.On);

    private void Same(string variant, HandJudgement hand, Judgement rows)
    {
        var (expected, actual) = ((hand.Verdict, hand.Grant, hand.NotMet == 0), (rows.Verdict, rows.Grant?.Whole, rows.NotMet.IsEmpty));
        if (actual != expected) throw new InvalidOperationException($"{Track}: {variant}: {expected} is expected, not {actual}");
    }
}
