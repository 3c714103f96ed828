using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>Alternatives that differ in one word, said once: the plan year they look at, or which of its words a choice is. Only for
/// reading; a row is tested as the document has it.</summary>
internal sealed class SaidOnce : IConditionMeaning<Condition>
{
    private static readonly SaidOnce Self = new();

    public static Condition Of(Condition condition) => condition.Fold(Self);

    /// <summary>The test of year 1 as one of whichever year is meant.</summary>
    public static Bilingual ThatYear(Condition first) => Said(first, ("その年", "that year"));

    public Condition Compared(Compared test) => test;

    public Condition ComparedToTable(ComparedToTable test) => test;

    public Condition LinearTest(LinearTest test) => test;

    public Condition All(IReadOnlyList<Condition> parts) => new All(parts);

    public Condition Not(Condition inner) => !inner;

    public Condition Any(IReadOnlyList<Condition> parts)
    {
        var said = new List<Condition>();
        for (var k = 0; k < parts.Count;)
        {
            var (years, words) = (Run(parts, k), Words(parts, k));
            said.Add(years > 1 ? Joined(parts, k, years) : words > 1 ? OneOf(parts, k, words) : parts[k]);
            k += Math.Max(Math.Max(years, words), 1);
        }
        return said.Count == 1 ? said[0] : new Any(said);
    }

    /// <summary>How many parts from here on are the words of one choice.</summary>
    private static int Words(IReadOnlyList<Condition> parts, int from)
    {
        var words = 0;
        while (from + words < parts.Count && parts[from + words] is Compared { Edge: Edge.Equal, Fact: { Kind: InputKind.Choice } fact }
            && fact == ((Compared)parts[from]).Fact) words++;
        return words;
    }

    private static LinearTest OneOf(IReadOnlyList<Condition> parts, int from, int words)
    {
        var fact = ((Compared)parts[from]).Fact;
        var either = Format.Join(Enumerable.Range(from, words).Select(k => ((Compared)parts[k]).Text), "又は", " or ");
        return new(($"{fact.Label.Ja}が{either.Ja}", $"{fact.Label.En} {either.En}"), [], 1);
    }

    /// <summary>How many parts from here on are one test of year 1, 2, 3 ….</summary>
    private static int Run(IReadOnlyList<Condition> parts, int from)
    {
        var years = 0;
        if (Test(parts[from], 1) is { } first)
            while (from + years < parts.Count && Test(parts[from + years], years + 1) == first) years++;
        return years;
    }

    private static LinearTest Joined(IReadOnlyList<Condition> parts, int from, int years)
    {
        var ofPlan = Enumerable.Range(from, years).Any(k => parts[k] is All all && all.Parts.Any(part => IsThere(part, k - from + 1)));
        return new(Said(parts[from], ofPlan ? ("計画期間のいずれかの年", "any year of the plan")
            : ($"1〜{years}年目のいずれか", $"any of years 1 to {years}")), [], 1);
    }

    /// <summary>What is tested of a year, without the year; <see langword="null"/> where something else is tested too.</summary>
    private static string? Test(Condition part, int year)
    {
        var tests = part is All all ? [.. all.Parts.Where(p => !IsThere(p, year))] : (IReadOnlyList<Condition>)[part];
        string?[] words = [.. tests.Select(test => test is Compared { Fact: var fact } one && Place(fact, year) is { } place
            ? $"{place} {one.Edge} {one.Bound}" : null)];
        return words.Length == 0 || words.Contains(null) ? null : string.Join(" ", words);
    }

    /// <summary>That the plan lasts to this year.</summary>
    private static bool IsThere(Condition part, int year)
        => part is Compared { Edge: Edge.AtLeast } test && test.Bound == year && Place(test.Fact, year) is null;

    /// <summary>The place in that part of the case file which holds one year; <see langword="null"/> for what is of no year.</summary>
    private static string? Place(Fact fact, int year)
    {
        string[] parts = fact.Id.Split('.');
        var at = Array.IndexOf(parts, $"year{year}");
        if (at < 0) return null;
        parts[at] = "year";
        return string.Join(".", parts);
    }

    /// <summary>The test of year 1 with other words for the year: these the first time, and then "that year".</summary>
    private static Bilingual Said(Condition first, Bilingual year)
    {
        var text = Described.Of(first);
        return (Said(text.Ja, "1年目", year.Ja, "その年"), Said(text.En, "year 1", year.En, "that year"));
    }

    private static string Said(string text, string first, string year, string again)
    {
        string[] between = text.Split([first], StringSplitOptions.None);
        return between.Length == 1 ? text : between[0] + year + string.Join(again, between.Skip(1));
    }
}
