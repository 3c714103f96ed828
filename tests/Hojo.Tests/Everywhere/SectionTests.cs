using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Everywhere;

/// <summary>docs/coverage, for a guideline that was read in full: each numbered section has rows, or a reason why it has none.</summary>
public class SectionTests
{
    private const string Header = "section,heading,rows,because";

    // The numbers of each guideline's sections, typed from its table of contents and its pages.
    public static TheoryData<string, string, string> Guidelines => new()
    {
        {
            "jizokuka-17", "jizokuka/17", "0 0-1 1..13 L K-1..32 A-1..18 Q-1..8"
        },
        {
            "jizokuka-sogyo-1", "jizokuka-sogyo/1", "L F-1..10 M-1 M-2-1..6 G"
        },
        {
            "jizokuka-kyodo-2", "jizokuka-kyodo/2",
            "0 1 1-1..3 2 2-1..3 3 3-1..3 4 4-1..4 5 6-1..4 7-1..4 8-1..3 9-1..2 10 10-1..2 11-1..14 12 A-1..4"
        },
        {
            "shinjigyo-shinshutsu-3", "shinjigyo-shinshutsu/3",
            "0-1..11 1 2-1 2-1-1..4 2-2-1..22 3-1..5 4 5-1 5-1-1..9 5-2-1..18 6 6-1..3 7-1..3 8-1-1..11 8-2 9-1..6 " +
            "10-1-1..9 10-2-1..4 11 12 13"
        },
        {
            "seicho-kasokuka-2", "seicho-kasokuka/2",
            "1-1..3 1-3-1..3 1-3-3-1..14 1-3-4 2 2-1..10 3 4-1..5 5-1..8 6-1..6 7-1..4 8-1..5 9..11"
        },
        { "monodzukuri-20", "monodzukuri/20", "0-1..6 1 2 2-1..2 2-3-1..3 2-4-1..2 2-5-1..3 2-6 2-7-1..2 3-1..5 4-1-1..2 4-2-1..5 5-1..9" },
        { "monodzukuri-23", "monodzukuri/23", "0-1..6 1 2 2-1..2 2-3-1..3 2-4-1..2 2-5-1..3 2-6 2-7-1..2 3-1..5 4-1-1..2 4-2-1..5 5-1..9" },
    };

    [Theory]
    [MemberData(nameof(Guidelines))]
    public void Every_section_is_encoded_or_says_why_not(string file, string round, string sections)
    {
        var lines = Lines(file);
        var rows = Catalogue.National.Round(round).Rows.Select(row => row.Id).ToHashSet();

        Assert.Equal(Numbers(sections), lines.Select(line => line[0]));
        Assert.Equal([], lines.Where(line => line[2].Length == 0 == (line[3].Length == 0)).Select(line => line[0]));
        Assert.Equal([], lines.SelectMany(line => RowsOf(line)).Except(rows));
    }

    [Theory]
    [MemberData(nameof(Guidelines))]
    public void Every_row_stands_under_a_section(string file, string round, string sections)
    {
        Assert.NotEmpty(sections);
        var named = Lines(file).SelectMany(line => RowsOf(line)).ToHashSet();
        // That something is left to be had goes without saying: no section says it.
        Assert.Equal([], Catalogue.National.Round(round).Rows.Where(row => row is not Floor { Id: "anything" })
            .Select(row => row.Id).Where(id => !named.Contains(id)));
    }

    private static string[][] Lines(string file)
    {
        var lines = File.ReadLines(Path.Combine(Approved.Root, "docs", "coverage", file + ".csv")).ToArray();
        Assert.Equal(Header, lines[0]);
        return [.. lines.Skip(1).Select(line => line.Split(','))];
    }

    private static IEnumerable<string> RowsOf(string[] line) => line[2].Split(';', StringSplitOptions.RemoveEmptyEntries);

    /// <summary><c>3-1..5</c> stands for 3-1, 3-2 and so on to 3-5.</summary>
    private static IEnumerable<string> Numbers(string sections)
        => sections.Split(' ').SelectMany(word =>
        {
            if (word.Split("..") is not [var first, var last]) return [word];
            var start = first.LastIndexOf('-') + 1;
            var least = int.Parse(first[start..], null);
            return Enumerable.Range(least, int.Parse(last, null) - least + 1).Select(n => first[..start] + n);
        });
}
