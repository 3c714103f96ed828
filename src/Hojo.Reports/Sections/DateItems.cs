using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>How a date reads as an item.</summary>
internal static class DateItems
{
    public static Columns Columns(Wording words) => new(words.Of("日時", "date"), words.Of("内容", "what"), words.Of("出典", "citation"));

    public static Item Of(DateFinding date, Wording words, string lead)
        => new(lead, words.Of(date.Text), date.Citation.ToString(), [.. Details(date, words)]);

    private static IEnumerable<Detail> Details(DateFinding date, Wording words)
    {
        if (date.Note is { } note) yield return new(words.Of("備考", "note"), words.Of(note));
        if (date.Reading is { } reading) yield return FindingItems.Reading(reading, words);
    }
}
