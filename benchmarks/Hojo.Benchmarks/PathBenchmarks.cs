using BenchmarkDotNet.Attributes;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using NodaTime;

namespace Hojo.Benchmarks;

/// <summary>What else is asked at speed: a range, many cases, many tracks.</summary>
public class PathBenchmarks
{
    private const int Many = 1_000;

    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private readonly Assessor _rows = Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));
    private readonly MultiTrackAssessor _all = new(Catalogue.National.Tracks),
        _open = new(Catalogue.National.Tracks.Where(t => Assessor.For(t).Judge(new Case(), On).Verdict != TrackVerdict.NotOpen));
    private readonly Judgement[] _judged = new Judgement[Many];
    private Case _case = new();
    private Sheet _untold = null!;
    private Sheets _sheets = null!;

    /// <summary>Makes the cases, and measures nothing unless the paths answer them alike.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _case = Example.With(Yen.Of(10_000_000));
        _untold = _rows.Grid.Read(
            _case with { Applicant = _case.Applicant with { Employees = null }, Costs = _case.Costs with { Experts = null } });
        _sheets = new(_rows.Grid, Many);
        for (var k = 0; k < Many; k++) _sheets.Read(k, _case);

        var (alone, range) = (_rows.Judge(_case, On), _rows.Assess(_untold, On).Grant!.Range);
        ManyCases();
        if (Array.Exists(_judged, judged => judged != alone)) throw new InvalidOperationException("many cases are not judged like one");
        if (!Range().Contains(range)) throw new InvalidOperationException($"{Range()} does not hold {range}");
        if (AllTracks() != Catalogue.National.Tracks.Count() || OpenTracks() == 0)
            throw new InvalidOperationException("tracks are missing");
    }

    /// <summary>Both ends of the amount while the headcount and a cost are not told.</summary>
    [Benchmark(Description = "range of a partial case")]
    public YenRange Range() => _rows.Bounds(_untold);

    /// <summary>The verdict of the same case.</summary>
    [Benchmark(Description = "judgement of a partial case")]
    public Judgement Partial() => _rows.Judge(_untold, On);

    /// <summary>A thousand cases that are on the grid.</summary>
    [Benchmark(Description = "one of a thousand cases", OperationsPerInvoke = Many)]
    public void ManyCases() => _rows.Judge(_sheets, On, _judged);

    /// <summary>One case under every track that may be open on the day, from the typed case.</summary>
    [Benchmark(Description = "one case, all open tracks")]
    public int OpenTracks()
    {
        _open.Judge(_case, On, _judged);
        return _open.Assessors.Count;
    }

    /// <summary>The same under every track of the catalogue.</summary>
    [Benchmark(Description = "one case, all tracks")]
    public int AllTracks()
    {
        _all.Judge(_case, On, _judged);
        return _all.Assessors.Count;
    }
}
