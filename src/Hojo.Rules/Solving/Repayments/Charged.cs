using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Solving.Repayments;

/// <summary>加算金・延滞金 on what falls due under one row.</summary>
/// <param name="Charge">The row that charges it.</param>
/// <param name="Applies">Whether it is charged.</param>
/// <param name="On">What it is worked on; <see langword="null"/> where that is not known.</param>
/// <param name="Days">For how many days; <see langword="null"/> where they are not told.</param>
/// <param name="Due">The charge; <see langword="null"/> where a day or the sum is not known.</param>
internal sealed record Charged(DailyCharge Charge, Verdict Applies, YenRange? On, int? Days, YenRange? Due)
{
    private const int DaysOfAYear = 365;

    /// <summary>All of a row, in its order.</summary>
    public static IReadOnlyList<Charged> Of(Repayment row, YenRange? due, Sheet sheet)
    {
        var all = new List<Charged>();
        foreach (var charge in row.DailyCharges)
        {
            var on = charge.Over is null ? due : Sum([due, all.Single(c => c.Charge == charge.Over).Due]);
            var applies = charge.When?.Fold(new Holds(sheet)) ?? Verdict.Met;
            var days = DaysOf(charge, sheet);
            all.Add(new(charge, applies, on, days, DueOf(charge, applies, on, days)));
        }
        return all;
    }

    /// <summary>Both ends together; <see langword="null"/> where one of them is not known.</summary>
    public static YenRange? Sum(IReadOnlyList<YenRange?> parts)
        => parts.Any(part => part is null) ? null
            : new(Yen.Of(parts.Sum(part => part!.Value.Least.Whole)), Yen.Of(parts.Sum(part => part!.Value.Most.Whole)));

    /// <summary>The facts, not told, that it still waits for.</summary>
    public IReadOnlyList<Fact> Waiting(Sheet sheet)
        => Applies == Verdict.NotMet || On is { Most.Whole: 0 } ? []
            : [.. new Fact[] { Charge.Days.From, Charge.Days.To }.Where(day => !sheet.IsTold(day))
                .Concat(Charge.When is { } when ? Live.In(when, sheet) : [])];

    private static int? DaysOf(DailyCharge charge, Sheet sheet)
        => sheet.IsTold(charge.Days.From) && sheet.IsTold(charge.Days.To)
            ? (int)Math.Max(0, sheet[charge.Days.To] - sheet[charge.Days.From] - charge.Days.DaysAfter + 1) : null;

    private static YenRange? DueOf(DailyCharge charge, Verdict applies, YenRange? on, int? days)
    {
        if (applies == Verdict.NotMet || days == 0 || on is { Most.Whole: 0 }) return new(Yen.Zero);
        if (on is not { } sum || days is not { } count) return null;
        return new(applies == Verdict.Met ? Worked(charge, sum.Least, count) : Yen.Zero, Worked(charge, sum.Most, count));
    }

    private static Yen Worked(DailyCharge charge, Yen on, int days)
        => Yen.Of((on.Whole * new Fraction(decimal.ToInt64(charge.Yearly.Value * 10_000m), 1_000_000) * new Fraction(days, DaysOfAYear))
            .Down(charge.Rounding.Unit.Whole).ToLong());
}
