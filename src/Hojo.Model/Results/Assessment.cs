using System.Diagnostics;

namespace Hojo.Model;

/// <summary>A row that only tells: a duty after the award, a matter that the document leaves out.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Text">What it says.</param>
/// <param name="Reading">読み, where there is one.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record RowNote(string Row, Bilingual Text, Bilingual? Reading, Citation Citation);

/// <summary>査定: one case held against one track on one day. Plain data: what only words need is worked out
/// when it is first read, and never again.</summary>
[DebuggerDisplay("{Track,nq}: {Verdict}, {Grant}")]
public sealed record Assessment
{
    private readonly Deferred<YenRange?> _exposureTotal = new((YenRange?)null);

    /// <summary>By which rules it was made.</summary>
    public required ResultVersion Version { get; init; }

    /// <summary>Id of the track: <c>shinjigyo-shinshutsu/3</c>.</summary>
    public required string Track { get; init; }

    /// <summary>What the track is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The moment asked about, in Japan.</summary>
    public required JapanTime On { get; init; }

    /// <summary>Whether the track is open then, and why not, or why that is not known.</summary>
    public required Availability Availability { get; init; }

    /// <summary>矛盾: inputs that contradict each other where the track reads one of them, by which the verdict is never better than
    /// <see cref="TrackVerdict.NeedsInput"/>. Empty for an assessment of a sheet, which cannot know.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init => field = EquatableList.Of(value); }
        = EquatableList<Contradiction>.Empty;

    /// <summary>判定: the verdict.</summary>
    public required TrackVerdict Verdict { get; init; }

    /// <summary>暫定: true where rows of the track rest on less than a guideline: the verdict goes as far as those documents, which
    /// <see cref="Sources"/> names.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>全部暫定: true where in fact no guideline was read: nothing of the track but the days of its windows rests on more. False where
    /// it is provisional in part, or not at all.</summary>
    public bool IsWhollyProvisional { get; init; }

    /// <summary>Every tested row, in the document's order.</summary>
    public required IReadOnlyList<Finding> Findings { get; init => field = EquatableList.Of(value); }

    /// <summary>金額, regardless of the verdict; <see langword="null"/> for support that is not money.</summary>
    public required GrantResult? Grant { get; init; }

    /// <summary>特例: whether each special that the track offers applies.</summary>
    public required IReadOnlyList<Finding> Specials { get; init => field = EquatableList.Of(value); }

    /// <summary>What is still unknown and matters, the most useful first. Asked for by themselves,
    /// questions also say what each answer would do.</summary>
    public required IReadOnlyList<Question> Questions { get; init => field = EquatableList.Of(value); }

    /// <summary>What was told and no row of the track reads. Empty for an assessment of a sheet, which cannot know.</summary>
    public IReadOnlyList<Unread> NotRead { get; init => field = EquatableList.Of(value); } = EquatableList<Unread>.Empty;

    /// <summary>加点・減点: bonus and deduction points.</summary>
    public required IReadOnlyList<PointFinding> Points { get; init => field = EquatableList.Of(value); }

    /// <summary>日程: the dates.</summary>
    public required IReadOnlyList<DateFinding> Dates { get; init => field = EquatableList.Of(value); }

    /// <summary>返還リスク, by row.</summary>
    public required IReadOnlyList<Exposure> Exposures { get; init => field = EquatableList.Of(value); }

    /// <summary>返還リスク if everything fails that still can, never more than the grant;
    /// <see langword="null"/> where the track has no such rows.</summary>
    public YenRange? ExposureTotal
    {
        get => _exposureTotal.Value;
        init => _exposureTotal = new(value);
    }

    /// <summary>The same, made when it is first read.</summary>
    internal Deferred<YenRange?> ExposureTotalLater
    {
        init => _exposureTotal = value;
    }

    /// <summary>条件: printed figures that nothing is calculated from: interest, cover, a number of years.</summary>
    public IReadOnlyList<RowNote> Terms { get; init => field = EquatableList.Of(value); } = EquatableList<RowNote>.Empty;

    /// <summary>義務: what has to be done or kept after the award.</summary>
    public required IReadOnlyList<RowNote> Duties { get; init => field = EquatableList.Of(value); }

    /// <summary>What the document leaves out or leaves open, to be confirmed with the office.</summary>
    public required IReadOnlyList<RowNote> Silences { get; init => field = EquatableList.Of(value); }

    /// <summary>検証: how many of the track's rows were ticked by a person, as far as the host knows of ticks and puts it here;
    /// <see langword="null"/> where it does not.</summary>
    public AuditCount? Audited { get; init; }

    /// <summary>The documents that the rows cite.</summary>
    public required IReadOnlyList<Source> Sources { get; init => field = EquatableList.Of(value); }
}
