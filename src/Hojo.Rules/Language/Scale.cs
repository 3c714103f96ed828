using System.Globalization;
using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>How values of one type lie on whole numbers, so that every test is "within lo..hi". A value that may fall between two
/// bounds (a growth, a fraction) takes two steps a bound: even on it, odd between it and the next. So no test ever rounds.</summary>
internal abstract class Scale<T> where T : struct
{
    public abstract long Cell(T value);
    public abstract T Value(long cell);
    public abstract Bilingual Show(T value, Bilingual unit);

    /// <summary>As a case file writes it.</summary>
    public abstract string? Written(T value);

    /// <summary>What reads facts on this scale from a case, all at one go.</summary>
    public abstract Readers Read(Fact[] facts, IReadOnlyDictionary<Fact, int> slots);

    /// <summary>The kind of answer that states a value.</summary>
    public abstract InputKind Kind { get; }

    /// <summary>Every value, where they are words.</summary>
    public virtual IReadOnlyList<Choice> Choices => [];

    /// <summary>Steps a bound: 2 where a value may fall between two bounds.</summary>
    public virtual int StepsABound => 1;

    /// <summary>As a guideline prints it.</summary>
    public virtual Bilingual Print(T value, Bilingual unit) => Show(value, unit);
}

/// <summary>A scale that says by <typeparamref name="TCells"/> where a value lies.</summary>
internal abstract class Scale<T, TCells>(TCells cells) : Scale<T> where T : struct where TCells : struct, ICells<T>
{
    public sealed override long Cell(T value) => cells.Cell(value);

    public sealed override Readers Read(Fact[] facts, IReadOnlyDictionary<Fact, int> slots) => new Readers<T, TCells>(cells, facts, slots);
}

internal static class Scales
{
    public static readonly Scale<Yen> Money = new MoneyScale();
    public static readonly Scale<int> Count = new CountScale();
    public static readonly Scale<bool> Flag = new FlagScale();
    public static readonly Scale<LocalDate> Date = new DateScale();
    public static readonly Scale<Growth> Growth = new GrowthScale();
    public static readonly Scale<Rate> Share = new ShareScale();

    public static Scale<T> Choice<T>(Func<T, int> code) where T : struct, Enum => new ChoiceScale<T>(code);

    private sealed class MoneyScale() : Scale<Yen, MoneyCells>(default)
    {
        public override InputKind Kind => InputKind.Money;
        public override Yen Value(long cell) => Yen.Of(cell);
        public override string Written(Yen value) => WrittenValue.Of(value);
        public override Bilingual Show(Yen value, Bilingual unit) => Format.Of(value);
        public override Bilingual Print(Yen value, Bilingual unit) => (value.ToKanji(), Format.Of(value).En);
    }

    private sealed class CountScale() : Scale<int, CountCells>(default)
    {
        public override InputKind Kind => InputKind.Count;
        public override int Value(long cell) => checked((int)cell);
        public override string Written(int value) => WrittenValue.Of(value);
        public override Bilingual Show(int value, Bilingual unit)
        {
            var n = value.ToString("#,0", CultureInfo.InvariantCulture);
            return (n + unit.Ja, n + " " + unit.En);
        }
    }

    private sealed class FlagScale() : Scale<bool, FlagCells>(default)
    {
        public override InputKind Kind => InputKind.YesNo;
        public override bool Value(long cell) => cell != 0;
        public override string Written(bool value) => WrittenValue.Of(value);
        public override Bilingual Show(bool value, Bilingual unit) => value ? ("はい", "yes") : ("いいえ", "no");
    }

    private sealed class DateScale() : Scale<LocalDate, DateCells>(default)
    {
        public override InputKind Kind => InputKind.Date;
        public override LocalDate Value(long cell) => DateCells.Zero.PlusDays(checked((int)cell));
        public override string Written(LocalDate value) => WrittenValue.Of(value);
        public override Bilingual Show(LocalDate value, Bilingual unit) => Format.Of(value);
    }

    private sealed class GrowthScale() : Scale<Growth, GrowthCells>(default)
    {
        public override InputKind Kind => InputKind.Percent;
        public override int StepsABound => Model.Growth.AStated;
        public override Growth Value(long cell) => Model.Growth.At(cell);
        public override string? Written(Growth value) => WrittenValue.Of(value);
        public override Bilingual Show(Growth value, Bilingual unit) => (value.ToString(), value.ToString());
    }

    private sealed class ShareScale() : Scale<Rate, ShareCells>(default)
    {
        public override InputKind Kind => InputKind.Share;
        public override int StepsABound => 2;
        public override Rate Value(long cell)
        {
            long over = cell / 2, under = ShareCells.Steps;
            for (long a = over, b = under; ;)
            {
                if (b == 0) { over /= a; under /= a; break; }
                (a, b) = (b, a % b);
            }
            return new(checked((int)over), checked((int)under));
        }
        public override string Written(Rate value) => WrittenValue.Of(value);
        public override Bilingual Show(Rate value, Bilingual unit) => (value.ToString(), value.ToString());
    }

    private sealed class ChoiceScale<T>(Func<T, int> code) : Scale<T, ChoiceCells<T>>(new(code)) where T : struct, Enum
    {
        public override InputKind Kind => InputKind.Choice;
        private static readonly IReadOnlyList<Choice> All = Names.Choices(typeof(T));
        public override IReadOnlyList<Choice> Choices => All;
        public override T Value(long cell) => (T)Enum.ToObject(typeof(T), (int)cell);
        public override string Written(T value) => Names.Word(value);
        public override Bilingual Show(T value, Bilingual unit) => Names.IsWord(value) ? Names.Of(value) : Number(value);

        /// <summary>A number that is none of the words, for whoever is told that it is refused.</summary>
        private static Bilingual Number(T value) => (value.ToString(), value.ToString());
    }
}
