using BenchmarkDotNet.Attributes;
using Hojo.Benchmarks;
using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using NodaTime;
using NRules;

namespace Hojo.Rules.NRules.Benchmarks;

/// <summary>The same rows of 新事業進出 第3回 on both engines: making them ready, and one assessment.</summary>
public class NRulesBenchmarks
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private readonly Case _case = Example.With(Yen.Of(10_000_000));
    private Track _track = null!;
    private Round _round = null!;
    private Assessor _hojo = null!;
    private NRulesAssessor _nrules = null!;
    private Sheet _sheet = null!;
    private ISessionFactory _factory = null!;
    private NRulesAssessor _normal = null!;
    private Sheet _normalSheet = null!;
    private NRulesAssessor _large = null!;
    private Sheet _largeSheet = null!;
    private NRulesAssessor _descending = null!;

    /// <summary>Measures nothing unless both engines answer alike.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _round = Catalogue.National.Round("shinjigyo-shinshutsu/3-digest");
        _track = _round.Tracks[0];
        (_hojo, _nrules) = (Assessor.For(_track), NRulesAssessor.For(_track));
        (_sheet, _factory) = (_hojo.Grid.Read(_case), new RoundRepository(_round).CompileWith());
        _normal = NRulesAssessor.For(Catalogue.National.Track("it-donyu/2025/normal"));
        _large = NRulesAssessor.For(Catalogue.National.Track("it-donyu/2025/normal-large"));
        _descending = new(_hojo, new() { FromCeiling = true });
        (_normalSheet, _largeSheet) = (_normal.Grid.Read(_case), _large.Grid.Read(_case));
        if (!_hojo.Judge(_sheet, On).Equals(_nrules.Judge(_sheet, On))) throw new InvalidOperationException("the engines do not agree");
    }

    /// <summary>Hojo, verdict and amount.</summary>
    [Benchmark(Baseline = true, Description = "Hojo: Judge")]
    public Judgement HojoJudge() => _hojo.Judge(_sheet, On);

    /// <summary>NRules, the same.</summary>
    [Benchmark(Description = "NRules: Judge")]
    public Judgement NRulesJudge() => _nrules.Judge(_sheet, On);

    /// <summary>NRules, a formula without a circle.</summary>
    [Benchmark(Description = "NRules: Judge, IT導入 通常枠")]
    public Judgement NRulesNormal() => _normal.Judge(_normalSheet, On);

    /// <summary>NRules, the same with the rows that are for 150万円 and more.</summary>
    [Benchmark(Description = "NRules: Judge, IT導入 通常枠 150万円以上")]
    public Judgement NRulesLarge() => _large.Judge(_largeSheet, On);

    /// <summary>NRules, the circle descending from 1兆円 in the session.</summary>
    [Benchmark(Description = "NRules: Judge, from 1兆円")]
    public Judgement NRulesDescending() => _descending.Judge(_sheet, On);

    /// <summary>NRules, a session without a case.</summary>
    [Benchmark(Description = "NRules: of which the session")]
    public ISession NRulesSession() => _factory.CreateSession();

    /// <summary>The rows one by one, without an engine.</summary>
    [Benchmark(Description = "Hojo: Judge, row by row")]
    public Judgement RowByRow()
    {
        var book = _book ??= new(_hojo);
        var amount = book.Amount(book.Ask(_sheet, On));
        return book.Conclude(amount, book.Rows.Select(r => r.NeedsAmount ? r.Answer(amount) : r.Answer(amount.Enquiry))).Judgement;
    }

    private Rulebook? _book;

    /// <summary>Hojo, in words.</summary>
    [Benchmark(Description = "Hojo: Assess")]
    public Assessment HojoAssess() => _hojo.Assess(_case, On);

    /// <summary>NRules, in words.</summary>
    [Benchmark(Description = "NRules: Assess")]
    public Assessment NRulesAssess() => _nrules.Assess(_case, On);

    /// <summary>NRules as a host has it: every fact in the session.</summary>
    [Benchmark(Description = "NRules: a host's session")]
    public int HostSession()
    {
        var session = _factory.CreateSession();
        session.Insert(new Enquiry(_case, On));
        return session.Fire();
    }

    /// <summary>Hojo, making a track ready.</summary>
    [Benchmark(Description = "Hojo: making ready")]
    public MultiTrackAssessor HojoStart() => new([_track]);

    /// <summary>NRules, making a track ready.</summary>
    [Benchmark(Description = "NRules: making ready")]
    public NRulesAssessor NRulesStart() => new(_hojo);
}
