using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Tests.Pages;

public class RoundPageTests
{
    public static TheoryData<string> Rounds => [.. Catalogue.National.Rounds.Select(r => r.Id)];

    [Theory, MemberData(nameof(Rounds))]
    public void The_page_of_a_round_is_the_approved_one(string id)
    {
        var round = Catalogue.National.Rounds.Single(r => r.Id == id);
        Approved.Equal($"docs/programmes/{round.Programme.Id}/round-{id.Split('/')[1]}.md", RoundPage.Markdown(round, Lang.Ja));
    }

    [Theory, MemberData(nameof(Rounds))]
    public void The_page_shows_every_row_with_its_document_place_and_quote(string id)
    {
        var round = Catalogue.National.Rounds.Single(r => r.Id == id);
        foreach (var lang in new[] { Lang.Ja, Lang.En })
        {
            var lines = RoundPage.Markdown(round, lang).Split('\n');
            Assert.All(round.Rows, row => Assert.Equal(
                round.Tracks.Sum(t => t.Rows.Count(r => Shown(r, lang) == Shown(row, lang))),
                lines.Count(l => l.StartsWith(Shown(row, lang), StringComparison.Ordinal))));
        }
    }

    [Theory, MemberData(nameof(Rounds))]
    public void The_english_words_have_no_japanese_in_them(string id)
    {
        // A heading may be named as it stands.
        foreach (var row in Catalogue.National.Rounds.Single(r => r.Id == id).Rows)
            foreach (var text in new[] { row.Text.En, row.Reading?.En ?? "" })
                Assert.DoesNotContain(text.Replace("引上げ額", "", StringComparison.Ordinal), c => c >= '\u3040');
    }

    /// <summary>What a page shows of a row: document and place, heading, id, kind, words.</summary>
    private static string Shown(Provision row, Lang lang)
        => $"| ☐ | {SourceWords.Places(row)} | {Cell(row.Citation.Heading)} | `{row.Id}` | {Cell(row.Kind.In(lang))} | "
            + $"{Cell(row.Text.In(lang))} | {Cell(SourceWords.Quotes(row, lang))} |";

    private static string Cell(string text) => string.Join("\\|", text.Split('|'));
}
