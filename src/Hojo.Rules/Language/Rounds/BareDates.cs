using System.Text.RegularExpressions;
using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>What a row holds that belongs to its own round, and that the next round must not carry silently.</summary>
internal sealed class BareDates : IConditionMeaning<bool>
{
    private static readonly BareDates Meaning = new();

    /// <summary>2026, 令和8年: a year in a text.</summary>
    private static readonly Regex Year = new("20[0-9]{2}|(令和|平成)[0-9元]", RegexOptions.CultureInvariant);

    /// <summary>What it is; <see langword="null"/> where the row may be carried. A reading that is said anew is not looked at.</summary>
    /// <param name="row">The row.</param>
    /// <param name="previous">Id of its round.</param>
    /// <param name="readingIsAnew">Whether its reading is said anew.</param>
    public static string? In(Provision row, string previous, bool readingIsAnew)
        => row.Fold(new RoundsOwn(previous))
            ?? (Conditions(RowParts.Of(row)).Any(c => c.Fold(Meaning)) ? "a bare date"
                : HasYear(row.Text) ? RoundsOwn.YearInText
                : readingIsAnew ? null
                : row.ReadingRestsOn.Count > 0 ? $"a reading that leans on {row.ReadingRestsOn[0].Id}"
                : row.Reading is { } reading && HasYear(reading) ? "a year in its reading"
                : null);

    /// <summary>Whether a text names a year.</summary>
    public static bool HasYear(Bilingual text) => Year.IsMatch(text.Ja);

    public bool Compared(Compared test) => test is { Fact: Fact<LocalDate>, Day: null };

    public bool ComparedToTable(ComparedToTable test) => false;

    public bool LinearTest(LinearTest test) => false;

    public bool All(IReadOnlyList<bool> parts) => parts.Contains(true);

    public bool Any(IReadOnlyList<bool> parts) => parts.Contains(true);

    public bool Not(bool inner) => inner;

    private static IEnumerable<Condition> Conditions(RowParts parts) => parts.Table?.Columns.Select(c => c.When) ?? parts.Conditions;
}
