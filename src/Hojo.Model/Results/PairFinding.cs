using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>Whether two tracks may be taken together, the strictest last. Nothing is allowed by silence.</summary>
[JsonConverter(typeof(WordConverter<PairVerdict>))]
public enum PairVerdict
{
    /// <summary>記載なし: neither document says.</summary>
    NotStated = 1,

    /// <summary>併用できる: both may be had.</summary>
    Allowed,

    /// <summary>併用できるが、上限を共有する: both may be had, within one ceiling.</summary>
    WithinSharedCeiling,

    /// <summary>同一の内容で同時に申請できるが、採択は一つ: the same contents may be applied for twice at the same time, and are accepted once.</summary>
    AcceptedOnce,

    /// <summary>経費や事業が異なる場合に限る: only where costs or projects differ.</summary>
    OnlyWithDifferentCosts,

    /// <summary>一方の採択・交付決定の後、一定の期間は他方に申請できない: after adoption or grant decision of the one, the other is barred for a time.</summary>
    BarredForATime,

    /// <summary>併用できない: the one bars the other.</summary>
    Barred,
}

/// <summary>What the document of one side says.</summary>
/// <param name="Track">The track whose document says it.</param>
/// <param name="Row">Id of the row.</param>
/// <param name="Verdict">What it comes to.</param>
/// <param name="Text">What it says.</param>
/// <param name="Reading">読み: how the line is read.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record PairSaying(string Track, string Row, PairVerdict Verdict, Bilingual Text, Bilingual? Reading, Citation Citation);

/// <summary>Two tracks held against each other.</summary>
/// <param name="First">One of them.</param>
/// <param name="Second">The other.</param>
/// <param name="Verdict">The strictest of what is said.</param>
/// <param name="Says">What each side's document says; where one is missing, it says nothing.</param>
public sealed record PairFinding(string First, string Second, PairVerdict Verdict, IReadOnlyList<PairSaying> Says)
{
    /// <summary>What each side's document says; where one is missing, it says nothing.</summary>
    public IReadOnlyList<PairSaying> Says { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Says);

    /// <summary>True where both documents speak of it.</summary>
    public bool BothSpeak => Says.Any(s => s.Track == First) && Says.Any(s => s.Track == Second);
}
