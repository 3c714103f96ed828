using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>事実: a named reading of a case, with its unit and the values it may take.
/// Facts are the only way by which rows see a case.</summary>
/// <threadsafety>Immutable.</threadsafety>
public abstract class Fact
{
    internal const long NotTold = long.MinValue;

    private readonly Ease? _ease;

    private protected Fact(string id, Bilingual label, Bilingual unit, long least, long most)
        => (Id, Label, Unit, Least, Most) = (id, label, unit, least, most);

    /// <summary>The place in a case file, <c>applicant.employees</c>; never reused for another meaning.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public Bilingual Label { get; }

    /// <summary>Its unit, or the kind of answer.</summary>
    public Bilingual Unit { get; }

    /// <summary>True where the applicant declares it and the office judges for itself.</summary>
    public bool Declared { get; init; }

    /// <summary>How lightly it can be changed. Where it is not said: what stands under
    /// the applicant, or is a date, stands as it is.</summary>
    public Ease Ease
    {
        get => Declared
            ? Ease.Declared
            : _ease ?? (this is Fact<LocalDate> || Id.StartsWith("applicant.", StringComparison.Ordinal) ? Ease.Standing : Ease.Planned);
        init => _ease = value;
    }

    /// <summary>Worked out from what the case tells elsewhere: never asked for, and changed only there.</summary>
    public bool IsWorkedOut { get; internal init; }

    /// <summary>For a share: the sum that it is a share of, where a case tells it.</summary>
    public Fact<Yen>? Whole { get; init; }

    /// <summary>The places that tell it while its own is left out.</summary>
    internal IReadOnlyList<string> ToldElsewhere { get; init; } = [];

    /// <summary>True where the company's record tells it while its own place is left out.</summary>
    internal bool IsToldByRecord { get; private protected init; }

    /// <summary>The least and the most that it may be; a stated value outside is refused, and no completion supposes one.</summary>
    internal long Least { get; }

    internal long Most { get; }

    /// <summary>What reads facts from a case into their places, those of one scale at one go.</summary>
    internal abstract Readers Readers(Fact[] alike, IReadOnlyDictionary<Fact, int> slots);

    /// <summary>Facts of the same scale are read at one go.</summary>
    internal abstract object Scale { get; }

    /// <summary>The kind of answer that states it.</summary>
    public abstract InputKind Kind { get; }

    /// <summary>Every value, where they are words.</summary>
    public abstract IReadOnlyList<Choice> Choices { get; }

    /// <summary>How many steps lie from one bound to the next: more than 1 where a value may fall between two.</summary>
    internal abstract int StepsABound { get; }

    internal abstract Bilingual Show(long cell);

    internal abstract Bilingual? Show(Case c);

    /// <summary>As a case file writes it; <see langword="null"/> for what lies between two bounds.</summary>
    internal abstract string? Written(long cell);

    /// <summary>The same of what a case states.</summary>
    internal abstract string? Written(Case c);

    /// <summary>As a guideline would print it.</summary>
    internal abstract Bilingual Print(long cell);

    /// <summary>Its member of a case file, with help, bounds, section and display order; <see langword="null"/> where it is none: the
    /// day asked about, what is worked from the record.</summary>
    public CaseMember? Member => CaseMembers.Find(Id);

    /// <summary>日本語 label.</summary>
    public override string ToString() => Label.Ja;
}

/// <summary>A fact of one type. Its operators make conditions: 以上 <c>&gt;=</c>, 以下 <c>&lt;=</c>, 超
/// <c>&gt;</c>, 未満 <c>&lt;</c>, and <see cref="Is"/>.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public sealed class Fact<T> : Fact where T : struct
{
    private readonly Scale<T> _scale;

    internal Fact(string id, Bilingual label, Bilingual unit, Scale<T> scale, Func<Case, T?> read, T least, T most)
        : base(id, label, unit, scale.Cell(least), scale.Cell(most)) => (_scale, Stated) = (scale, read);

    /// <summary>The least value that a case may state; a fact that is a day may stand there for "never".</summary>
    public T LeastValue => _scale.Value(Least);

    /// <summary>The most that a case may state.</summary>
    public T MostValue => _scale.Value(Most);

    /// <summary>The value as the case states it; <see langword="null"/> where it is not told.</summary>
    internal Func<Case, T?> Stated { get; }

    /// <summary>What the least value stands for, where it is a word: "採択なし" for a date that never was.</summary>
    internal Bilingual? LeastMeans { get; init; }

    /// <summary>What the greatest value stands for, where it is a word: "限りがない" for a bar without an end.</summary>
    internal Bilingual? MostMeans { get; init; }

    /// <summary>以上: at least.</summary>
    public static Condition operator >=(Fact<T> fact, T bound) => Guard.Against.Null(fact).Against(Edge.AtLeast, bound);

    /// <summary>以下: at most.</summary>
    public static Condition operator <=(Fact<T> fact, T bound) => Guard.Against.Null(fact).Against(Edge.AtMost, bound);

    /// <summary>超: more than.</summary>
    public static Condition operator >(Fact<T> fact, T bound) => Guard.Against.Null(fact).Against(Edge.MoreThan, bound);

    /// <summary>未満: less than.</summary>
    public static Condition operator <(Fact<T> fact, T bound) => Guard.Against.Null(fact).Against(Edge.LessThan, bound);

    /// <summary>表の値以上: at least the value of a table.</summary>
    public static Condition operator >=(Fact<T> fact, Figure<T> bound)
        => new ComparedToTable(Guard.Against.Null(fact), Edge.AtLeast, Guard.Against.Null(bound));

    /// <summary>表の値以下: at most the value of a table.</summary>
    public static Condition operator <=(Fact<T> fact, Figure<T> bound)
        => new ComparedToTable(Guard.Against.Null(fact), Edge.AtMost, Guard.Against.Null(bound));

    /// <summary>回の日以後: on or after a day of the round.</summary>
    public static Condition operator >=(Fact<T> fact, RoundDay bound) => Dated(fact, Edge.AtLeast, bound);

    /// <summary>回の日以前: on or before a day of the round.</summary>
    public static Condition operator <=(Fact<T> fact, RoundDay bound) => Dated(fact, Edge.AtMost, bound);

    /// <summary>回の日より後: after a day of the round.</summary>
    public static Condition operator >(Fact<T> fact, RoundDay bound) => Dated(fact, Edge.MoreThan, bound);

    /// <summary>回の日より前: before a day of the round.</summary>
    public static Condition operator <(Fact<T> fact, RoundDay bound) => Dated(fact, Edge.LessThan, bound);

    /// <summary>一致: exactly this value.</summary>
    public Condition Is(T value) => Against(Edge.Equal, value);

    /// <summary>The same fact, which the company's record tells while it is not stated.</summary>
    internal Fact<T> OrOfRecord(Func<IReadOnlyList<PastAward>?, T?> read)
        => new(Id, Label, Unit, _scale, c => Stated(c) ?? read(c.Applicant.PastAwards), LeastValue, MostValue)
        {
            IsToldByRecord = true,
            Declared = Declared,
            Ease = Ease,
            Whole = Whole,
        };

    private static Compared Dated(Fact<T> fact, Edge edge, RoundDay bound)
    {
        Guard.Against.Null(fact);
        Guard.Against.Null(bound);
        return new(fact as Fact<LocalDate> ?? throw new InvalidOperationException($"{fact.Id} is no day"), edge, bound);
    }

    private Compared Against(Edge edge, T bound) => new(this, edge, _scale.Cell(bound), () => _scale.Print(bound, Unit));

    internal long Cell(T value) => _scale.Cell(value);

    internal T Value(long cell) => _scale.Value(cell);

    internal override object Scale => _scale;

    internal override Readers Readers(Fact[] alike, IReadOnlyDictionary<Fact, int> slots) => _scale.Read(alike, slots);

    /// <exception cref="FactOutOfRangeException">Beyond what the fact may be.</exception>
    internal long Within(long cell) => cell >= Least && cell <= Most ? cell : Refuse(cell);

    /// <inheritdoc/>
    public override InputKind Kind => _scale.Kind;

    /// <inheritdoc/>
    public override IReadOnlyList<Choice> Choices => _scale.Choices;

    internal override int StepsABound => _scale.StepsABound;

    private long Refuse(long cell) => throw new FactOutOfRangeException(this, Show(cell), Show(Least), Show(Most));

    internal override Bilingual Show(long cell) => Word(cell) ?? _scale.Show(_scale.Value(cell), Unit);

    internal override Bilingual Print(long cell) => Word(cell) ?? _scale.Print(_scale.Value(cell), Unit);

    internal override Bilingual? Show(Case c) => Stated(c) is not { } value ? null : Word(_scale.Cell(value)) ?? _scale.Show(value, Unit);

    internal override string? Written(long cell) => cell % StepsABound == 0 ? _scale.Written(_scale.Value(cell)) : null;

    internal override string? Written(Case c) => Stated(c) is { } value ? _scale.Written(value) : null;

    private Bilingual? Word(long cell) => cell == Least ? LeastMeans : cell == Most ? MostMeans : null;
}
