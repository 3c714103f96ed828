using System.Text.RegularExpressions;
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
    public static string? In(Provision row, string previous, bool readingIsAnew) => row switch
    {
        IRelated related when related.With.FirstOrDefault(id => id == previous || id.StartsWith(previous + "/", StringComparison.Ordinal))
            is { } own => $"an id of the round before, {own}",
        Window or WindowBound or Dated or Term { NotAfter: not null } => "a date",
        Figure { Years: { } years } => $"a table of {years.Words.En}",
        _ when Conditions(row).Any(c => c.Fold(Meaning)) => "a bare date",
        _ when Year.IsMatch(row.Text.Ja) || row is PrintedFigure { Value: var value } && Year.IsMatch(value.Ja) => "a year in its text",
        _ when readingIsAnew => null,
        _ when row.ReadingRestsOn.Count > 0 => $"a reading that leans on {row.ReadingRestsOn[0].Id}",
        _ when row.Reading is { } reading && Year.IsMatch(reading.Ja) => "a year in its reading",
        _ => null,
    };

    public bool Compared(Compared test) => test is { Fact: Fact<LocalDate>, Day: null };

    public bool ComparedToTable(ComparedToTable test) => false;

    public bool LinearTest(LinearTest test) => false;

    public bool All(IReadOnlyList<bool> parts) => parts.Contains(true);

    public bool Any(IReadOnlyList<bool> parts) => parts.Contains(true);

    public bool Not(bool inner) => inner;

    private static IEnumerable<Condition> Conditions(Provision row)
        => row is Figure figure ? figure.Columns.Select(c => c.When) : row.Conditions();
}
