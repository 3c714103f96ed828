using System.Collections.Concurrent;
using System.IO.Pipelines;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.DependencyInjection;

/// <summary>The catalogue of a host, asked through its engine.</summary>
internal sealed class HostedHojo(HojoOptions options, Observer observer) : IHojo
{
    private readonly ConcurrentDictionary<Track, IAssessor> _ready = new();
    private readonly ConcurrentDictionary<Track, Lazy<AuditCount?>> _audited = new();

    public Catalogue Catalogue { get; } = options.Catalogue;

    public Lang Language { get; } = options.Language;

    public AuditCount? Audited(string track) => Audited(Catalogue.Track(track));

    public Assessment Assess(string track, Case @case, JapanTime on) => Ready(track).Assess(@case, on);

    public Judgement Judge(string track, Case @case, JapanTime on) => Ready(track).Judge(@case, on);

    public IReadOnlyList<Question> Questions(string track, Case @case, JapanTime on) => Catalogue[track].Questions(@case, on);

    public Comparison Compare(Case @case, JapanTime on, bool all = false, int best = 10)
        => observer.Watch(() => Catalogue.Compare(@case, on, all, best));

    public IReadOnlyList<CalendarEntry> Calendar(string track, Case @case, LocalDate? from = null)
        => Catalogue[track].Calendar(@case, from);

    public Settlement Settle(string track, Case @case) => Ready(track).Settle(@case);

    public Solution Solve(string track, Case @case, IReadOnlyList<Goal> goals, JapanTime on) => Catalogue[track].Solve(@case, goals, on);

    public IAsyncEnumerable<BulkAnswer> AssessAll(
        Stream lines, int workers = 1, IProgress<BulkProgress>? progress = null, CancellationToken cancellation = default)
        => Bulk(workers).Assess(lines, progress, cancellation);

    public IAsyncEnumerable<BulkAnswer> AssessAll(
        PipeReader lines, int workers = 1, IProgress<BulkProgress>? progress = null, CancellationToken cancellation = default)
        => Bulk(workers).Assess(lines, progress, cancellation);

    public IAsyncEnumerable<BulkAnswer> AssessAll(
        IAsyncEnumerable<CaseFile> files, int workers = 1, IProgress<BulkProgress>? progress = null,
        CancellationToken cancellation = default)
        => Bulk(workers).Assess(files, progress, cancellation);

    private BulkAssessor Bulk(int workers) => new(Catalogue, new() { Workers = workers, Engine = Ready });

    private IAssessor Ready(string track) => Ready(Catalogue.Track(track));

    private IAssessor Ready(Track track) => _ready.GetOrAdd(track, Make);

    private IAssessor Make(Track track)
    {
        var engine = options.Engine(track)
            ?? throw new InvalidOperationException($"{nameof(HojoOptions)}.{nameof(options.Engine)} made nothing of {track.Id}");
        if (options.Strictness == Strictness.Strict) engine = new StrictAssessor(engine);
        if (options.Audited is not null) engine = new AuditedAssessor(engine, () => Audited(track));
        return new ObservedAssessor(engine, observer);
    }

    private AuditCount? Audited(Track track)
        => options.Audited is { } count ? _audited.GetOrAdd(track, asked => new(() => count(asked))).Value : null;
}
