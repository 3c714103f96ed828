using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>One case held against many tracks on one day: the tracks in order, and what may be taken together.</summary>
[DebuggerDisplay("{On}: {Tracks.Count} open")]
public sealed record Comparison
{
    /// <summary>By which rules it was made.</summary>
    public required ResultVersion Version { get; init; }

    /// <summary>The moment asked about, in Japan.</summary>
    public required JapanTime On { get; init; }

    /// <summary>The tracks that are open at that moment, the best first.</summary>
    public required IReadOnlyList<ComparedTrack> Tracks { get; init => field = EquatableList.Of(value); }

    /// <summary>Apart from them, those of which the printed dates do not settle whether they are open, the best first. Why is
    /// said by their <see cref="ComparedTrack.Availability"/>.</summary>
    public required IReadOnlyList<ComparedTrack> MayBeOpen { get; init => field = EquatableList.Of(value); }

    /// <summary>Those that are not open, where they were asked for as well.</summary>
    public required IReadOnlyList<ComparedTrack> Closed { get; init => field = EquatableList.Of(value); }

    /// <summary>How many tracks were left out because they are not open at that moment.</summary>
    public required int NotOpen { get; init; }

    /// <summary>All that are listed: those that are open, then those that may be, then those of either that are refused, then those that
    /// are not open.</summary>
    [JsonIgnore]
    public IEnumerable<ComparedTrack> All
    {
        get
        {
            ComparedTrack[] asked = [.. Tracks, .. MayBeOpen];
            return EquatableList.Of<ComparedTrack>([.. asked.OrderBy(track => track.Prospect == Prospect.NotEligible), .. Closed]);
        }
    }

    /// <summary>Each two of the best tracks, held against each other.</summary>
    public required IReadOnlyList<PairFinding> Pairs { get; init => field = EquatableList.Of(value); }

    /// <summary>The documents that are cited.</summary>
    public required IReadOnlyList<Source> Sources { get; init => field = EquatableList.Of(value); }
}

/// <summary>What a comparison ranks by: first this, then (of those refused) whether a change of the plan would do, then the least grant,
/// then the most, both from the highest, then the id.</summary>
[JsonConverter(typeof(WordConverter<Prospect>))]
public enum Prospect
{
    /// <summary>未判定: nothing was asked yet. No answer holds it.</summary>
    NotAsked = 0,

    /// <summary>申請できる, and the record does not bar it.</summary>
    Eligible,

    /// <summary>要確認: the office decides.</summary>
    NeedsJudgement,

    /// <summary>情報不足, of the rows or of the record.</summary>
    NeedsInput,

    /// <summary>申請できない, by a row or by the record.</summary>
    NotEligible,

    /// <summary>公募期間外: not open at the moment asked about.</summary>
    NotOpen,
}

/// <summary>One track of a comparison.</summary>
[DebuggerDisplay("{Track,nq}: {Prospect}, {Amount}")]
public sealed record ComparedTrack
{
    /// <summary>Id of the track.</summary>
    public required string Track { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>Whether it is open, and why not, or why that is not known.</summary>
    public required Availability Availability { get; init; }

    /// <summary>What it is ranked by: the verdict, and the record beside it.</summary>
    public required Prospect Prospect { get; init; }

    /// <summary>判定 of the track's own rows, as an assessment gives it.</summary>
    public required TrackVerdict Verdict { get; init; }

    /// <summary>暫定: true where rows of the track rest on less than a guideline: the verdict goes as far as those documents.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>Why, in a line.</summary>
    public required Bilingual Reason { get; init; }

    /// <summary>Id of the row that gives the reason; <see langword="null"/> where the reason is what has to be told, or that every row
    /// is met.</summary>
    public string? ReasonRow { get; init; }

    /// <summary>Where the reason stands; <see langword="null"/> where it is what has to be told, or that every row is met.</summary>
    public Citation? ReasonCitation { get; init; }

    /// <summary>読み of the row that gives the reason, where there is one.</summary>
    public Bilingual? ReasonReading { get; init; }

    /// <summary>変えれば: the one thing in the plan or the application that, planned otherwise, leaves no row against the applicant;
    /// <see langword="null"/> where no row stands against, or no such change would do.</summary>
    public Turn? Turn { get; init; }

    /// <summary>What the money is called; <see langword="null"/> for support that is not money.</summary>
    public Bilingual? Money { get; init; }

    /// <summary>The range of the money.</summary>
    public YenRange? Amount { get; init; }

    /// <summary>上限額 that applies; <see langword="null"/> where the documents print none, and for support that is not money.</summary>
    public YenRange? Cap { get; init; }

    /// <summary>自己負担額; <see langword="null"/> while a cost is not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public YenRange? OwnShare { get; init; }

    /// <summary>加点 that hold.</summary>
    public required int PointsGained { get; init; }

    /// <summary>加点 that hold or may.</summary>
    public required int PointsPossible { get; init; }

    /// <summary>減点 that hold.</summary>
    public required int Deductions { get; init; }

    /// <summary>返還リスク: the most that can fall due under one row; <see langword="null"/> where the document has no such row.</summary>
    public Yen? Exposure { get; init; }

    /// <summary>The next date to keep, of the window or of something that takes its time before it.</summary>
    public DateFinding? Next { get; init; }

    /// <summary>How many facts can still change the verdict or the amount.</summary>
    public required int Questions { get; init; }

    /// <summary>What the record leaves open.</summary>
    public required RecordCheck Standing { get; init; }
}
