using System.Numerics;
using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Scans;

namespace Hojo.Rules.Solving.Goals;

/// <summary>The least change of a fact, in words and in figures.</summary>
/// <param name="sheet">What is told.</param>
/// <param name="case">The case it was read from: the figures that a growth was given by stand only there.</param>
internal sealed class Changes(Sheet sheet, Case? @case)
{
    /// <summary>Into one of the runs of values that do.</summary>
    public Change Of(Fact fact, IReadOnlyList<ValueInterval> runs)
    {
        var (told, nearest) = (sheet.IsTold(fact) ? sheet[fact] : (long?)null, Nearest(fact, runs));
        return new()
        {
            Fact = fact.Id,
            Label = fact.Label,
            Told = told is { } t ? Number.Show(fact, t) : null,
            Needed = Format.Join(runs.Select(run => Words(fact, run)), "、", ", "),
            Nearest = Number.Show(fact, nearest, isLeast: runs.Any(r => r.From == nearest)),
            Value = Number.Of(fact, nearest),
            By = told is { } from ? Number.Of(fact, nearest) - Number.Of(fact, from) : null,
            Ease = fact.Ease,
            FinalYear = fact is Fact<Growth> growth && @case is not null && growth.Stated(@case) is { } stated
                ? FinalYearOf(stated, nearest)
                : null,
            Part = fact is Fact<Rate> { Whole: { } whole } && @case is not null && whole.Stated(@case) is { } sum
                ? PartIn(fact, whole, sum, nearest, told)
                : null,
        };
    }

    /// <summary>The value of the runs that is nearest to what is told; the least demanding end where nothing is.</summary>
    public long Nearest(Fact fact, IReadOnlyList<ValueInterval> runs)
    {
        if (!sheet.IsTold(fact)) return runs[0].From > fact.Least ? runs[0].From : runs[0].To < fact.Most ? runs[0].To : runs[0].From;
        var told = sheet[fact];
        return runs.Select(r => told < r.From ? r.From : told > r.To ? r.To : told).OrderBy(x => Math.Abs(x - told)).First();
    }

    private static Bilingual Words(Fact fact, ValueInterval run)
    {
        var (from, to) = (Number.Show(fact, run.From), Number.Show(fact, run.To, isLeast: false));
        if (fact is not (Fact<Yen> or Fact<int> or Fact<Growth> or Fact<Rate>) && run.To - run.From < 20
            && (run.From > fact.Least || run.To < fact.Most))
            return Format.Join(Enumerable.Range(0, (int)(run.To - run.From) + 1).Select(k => fact.Show(run.From + k)), "、", ", ");
        if (run.From == run.To) return from;
        var day = fact is Fact<NodaTime.LocalDate>;
        var (atLeast, atMost) = (Number.IsBetween(fact, run.From) ? from : Edge.AtLeast.Words(from, day),
            Number.IsBetween(fact, run.To) ? to : Edge.AtMost.Words(to, day));
        if (run.From <= fact.Least) return atMost;
        if (run.To >= fact.Most) return atLeast;
        return ($"{atLeast.Ja}{atMost.Ja}", $"{atLeast.En} and {atMost.En}");
    }

    private static FinalYear? FinalYearOf(Growth stated, long cell)
        => stated is { From: { } from, To: { } to, Years: { } years } && Pay.Least(from, years, cell) is { } needed
            ? new(from, to, needed, Pay.Path(from, needed, years, cell))
            : null;

    private static PartOf PartIn(Fact fact, Fact<Yen> whole, Yen sum, long cell, long? told)
        => new(whole.Id, whole.Label, sum, Pay.Part(sum, cell), told is { } t ? Pay.Part(sum, t) : null);
}

/// <summary>Growth and shares in whole yen, without a root and without rounding an inequality.</summary>
internal static class Pay
{
    private const long Whole = Growth.Whole;

    /// <summary>The least final figure whose growth is at least a cell of the scale:
    /// 基準 × (1 + g)ⁿ up to the yen, one more where it must be over.</summary>
    public static Yen? Least(Yen from, int years, long cell)
    {
        if (cell >= 2 * 10 * Whole) return null; // growth is not told apart beyond +1,000%
        var exact = from.Whole * BigInteger.Pow(Whole + Math.Max(-Whole, Step(cell)), years);
        var under = BigInteger.Pow(Whole, years);
        return Yen.Of((long)(cell % 2 == 0 ? Up(exact, under) : exact / under + 1));
    }

    /// <summary>Steady growth at the step itself, each year up to the yen, ending in what is needed.</summary>
    public static IReadOnlyList<Yen> Path(Yen from, Yen needed, int years, long cell)
        => [.. Enumerable.Range(1, years - 1)
            .Select(k => Yen.Of((long)Up(from.Whole * BigInteger.Pow(Whole + Step(cell), k), BigInteger.Pow(Whole, k)))), needed];

    /// <summary>The least whole yen that are at least a share of a sum.</summary>
    public static Yen Part(Yen sum, long cell) => Yen.Of((long)Up(new BigInteger(sum.Whole) * cell, new BigInteger(2L * ShareCells.Steps)));

    private static long Step(long cell) => (cell - (cell & 1)) / 2;

    private static BigInteger Up(BigInteger over, BigInteger under) => (over + under - 1) / under;
}
