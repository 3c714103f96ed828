using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>What kind of answer a question takes.</summary>
[JsonConverter(typeof(WordConverter<InputKind>))]
public enum InputKind
{
    /// <summary>円, whole.</summary>
    Money = 1,

    /// <summary>A whole number of people, days, years.</summary>
    Count,

    /// <summary>はい・いいえ: yes or no.</summary>
    YesNo,

    /// <summary>One of several words.</summary>
    Choice,

    /// <summary>日付: a day.</summary>
    Date,

    /// <summary>年平均成長率, in percent a year, or as a first and a last value.</summary>
    Percent,

    /// <summary>割合, from nothing to the whole: a percentage or a fraction.</summary>
    Share,
}

/// <summary>One of the words that a question takes.</summary>
/// <param name="Name">As it is written in a case file: <c>wholesale</c>.</param>
/// <param name="Label">What it is called.</param>
public sealed record Choice(string Name, Bilingual Label)
{
    /// <summary>The value itself: <see cref="Industry.Wholesale"/>. What was read from JSON has its name alone, so it takes no part in
    /// equality.</summary>
    internal Enum? Value { get; init; }

    /// <inheritdoc/>
    public bool Equals(Choice? other) => other is not null && Name == other.Name && Label == other.Label;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}

/// <summary>A row that reads the fact that is asked for.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Text">What the row says.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record AskedBy(string Row, Bilingual Text, Citation Citation);

/// <summary>What is possible once the answer lies in one stretch of values.</summary>
/// <param name="Value">The stretch: はい, 21人以上50人以下, 卸売業・小売業.</param>
/// <param name="Spans">The same for programs: each run of numbers, or each word.</param>
/// <param name="Verdicts">The final verdicts still possible then, by the rows, as if the call were open:
/// <see cref="TrackVerdict.Eligible"/>, <see cref="TrackVerdict.NeedsJudgement"/>,
/// <see cref="TrackVerdict.NotEligible"/>; one alone is settled.</param>
/// <param name="Grant">The range of the amount then; <see langword="null"/> for support that is not money.</param>
/// <param name="Exact">True where both ends of the amount are attained by real completions of the case; false where the
/// range is only known to hold them, because there are too many completions to look at.</param>
public sealed record Side(Bilingual Value, IReadOnlyList<ValueSpan> Spans, IReadOnlyList<TrackVerdict> Verdicts,
    YenRange? Grant, bool Exact)
{
    /// <summary>The same stretch for programs: each run of numbers, or each word.</summary>
    public IReadOnlyList<ValueSpan> Spans { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Spans);

    /// <summary>The final verdicts still possible then; one alone is settled.</summary>
    public IReadOnlyList<TrackVerdict> Verdicts { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Verdicts);
}

/// <summary>What the answer to a question does in one track.</summary>
/// <param name="Track">Id of the track.</param>
/// <param name="Title">What the track is called.</param>
/// <param name="CanTurnVerdict">True where the answer can turn the verdict; otherwise it can only move the amount, or points.</param>
/// <param name="AskedBy">The rows that read the fact, in the document's order.</param>
/// <param name="Sides">Every value that may be answered, in stretches; neighbours that do the same are one.</param>
public sealed record Effect(string Track, Bilingual Title, bool CanTurnVerdict, IReadOnlyList<AskedBy> AskedBy, IReadOnlyList<Side> Sides)
{
    /// <summary>The rows that read the fact, in the document's order.</summary>
    public IReadOnlyList<AskedBy> AskedBy { get; init => field = EquatableList.Of(value); } = EquatableList.Of(AskedBy);

    /// <summary>Every value that may be answered, in stretches; neighbours that do the same are one.</summary>
    public IReadOnlyList<Side> Sides { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Sides);

    /// <summary>True where the answer can only move points (加点・減点) in this track.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OnlyMovesPoints { get; init; }
}

/// <summary>A fact that is not told and can still change the answer, or points. <see cref="Case.With(string, string)"/> takes what is
/// answered.</summary>
[DebuggerDisplay("{Fact,nq}: {Label}")]
public sealed record Question
{
    /// <summary>Id of the fact, which is also its place in a case file.</summary>
    public required string Fact { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Label { get; init; }

    /// <summary>Its unit, or what kind of answer is expected.</summary>
    public required Bilingual Unit { get; init; }

    /// <summary>The kind of answer.</summary>
    public required InputKind Kind { get; init; }

    /// <summary>The least that may be answered; <see langword="null"/> for a word or a yes or no.</summary>
    public Bilingual? Least { get; init; }

    /// <summary>The most that may be answered.</summary>
    public Bilingual? Most { get; init; }

    /// <summary>The same two for programs; <see langword="null"/> for a word or a yes or no.</summary>
    public ValueSpan? Span { get; init; }

    /// <summary>The words that may be answered, where the answer is one of several.</summary>
    public IReadOnlyList<Choice> Choices { get; init => field = EquatableList.Of(value); } = EquatableList<Choice>.Empty;

    /// <summary>True where the applicant declares it and the office judges for itself.</summary>
    public bool Declared { get; init; }

    /// <summary>True where it can turn a verdict; otherwise it can only move an amount, or points.</summary>
    public required bool CanTurnVerdict { get; init; }

    /// <summary>True where it can only move points (加点・減点), and neither a verdict nor an amount: asked after all others.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OnlyMovesPoints { get; init; }

    /// <summary>Its member of a case file, with help, section and display order for a form; <see langword="null"/> where the fact is none,
    /// as one of a programme of your own may be.</summary>
    [JsonIgnore]
    public CaseMember? Member => CaseMembers.Find(Fact);

    /// <summary>What each answer would do, by track; <see langword="null"/> within an assessment, which does not work that out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Effect>? Effects { get; init => field = EquatableList.Of(value); }
}

/// <summary>What to ask, at one moment and for some tracks.</summary>
/// <param name="On">The moment asked about, in Japan.</param>
/// <param name="Tracks">Ids of the tracks that were looked at.</param>
/// <param name="Questions">The questions, the most useful first.</param>
/// <param name="Sources">The documents that the rows behind them cite.</param>
public sealed record QuestionList(
    JapanTime On,
    IReadOnlyList<string> Tracks, IReadOnlyList<Question> Questions,
    IReadOnlyList<Source> Sources)
{
    /// <summary>Ids of the tracks that were looked at.</summary>
    public IReadOnlyList<string> Tracks { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Tracks);

    /// <summary>The questions, the most useful first.</summary>
    public IReadOnlyList<Question> Questions { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Questions);

    /// <summary>The documents that the rows behind them cite.</summary>
    public IReadOnlyList<Source> Sources { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Sources);
}
