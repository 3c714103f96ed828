using System.Globalization;
using System.Text.Json;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Pages;

namespace Hojo.Tests.Tool;

public class CatalogueCommandTests
{
    [Theory]
    [InlineData("docs/catalogue.md", "en")]
    [InlineData("docs/catalogue.ja.md", "ja")]
    public void The_table_in_the_docs_is_the_catalogue(string page, string lang)
    {
        var text = File.ReadAllText(Path.Combine(Approved.Root, page));
        var from = text.IndexOf("| ", StringComparison.Ordinal);
        Approved.Equal(page, text[..from] + Ran.With("catalogue", "--format", "md", "--lang", lang).Output);
    }

    [Theory]
    [InlineData("README.md", "{0} tracks of {1} programmes: {2:#,0} rows, {3:#,0} of them *provisional*; {4} tracks rest on no guideline.")]
    [InlineData("README.ja.md", "{1}制度の{0}枠、{2:#,0}規定(うち暫定{3:#,0})。{4}枠はまだ公募要領によっていません。")]
    public void The_totals_on_the_first_screen_are_those_of_the_catalogue(string readme, string sentence)
    {
        CatalogueEntry[] all = [.. CatalogueEntry.Of(Catalogue.National).Where(e => e.Round.ReplacedBy is null)];
        var text = File.ReadAllText(Path.Combine(Approved.Root, readme));
        const string Begin = "<!-- totals -->\n";
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf("<!-- /totals -->", StringComparison.Ordinal));
        var totals = string.Format(CultureInfo.InvariantCulture, sentence, all.Length, all.Select(e => e.Programme).Distinct().Count(),
            all.Sum(e => e.Rows), all.Sum(e => e.Provisional), all.Count(e => !e.Ranks.Contains(SourceRank.Guideline)));
        Approved.Equal(readme, text[..from] + Begin + totals + "\n" + text[to..]);
    }

    [Fact]
    public void The_catalogue_as_json_names_the_third_round_with_its_hours()
    {
        using var json = JsonDocument.Parse(Ran.With("catalogue", "--format", "json").Output);
        var third = Assert.Single(json.RootElement.EnumerateArray(), e => e.GetProperty("track").GetString() == "shinjigyo-shinshutsu/3");
        Assert.Equal("2025年12月23日〜2026年3月26日 18:00、(早くとも2026年2月17日)", third.GetProperty("window").GetString());
        Assert.Equal(0, third.GetProperty("provisional").GetInt32());
    }

    [Fact]
    public void A_page_is_printed()
        => Assert.StartsWith("# 中小企業新事業進出補助金 第3回\n", Ran.With("page", "shinjigyo-shinshutsu/3").Output, StringComparison.Ordinal);

    [Fact]
    public void A_page_that_is_not_encoded_is_refused()
        => Ran.With("page", "shinjigyo-shinshutsu/2").IsRefused("shinjigyo-shinshutsu/2", "shinjigyo-shinshutsu/3");

    [Fact]
    public void A_text_that_was_not_read_has_to_be_named()
    {
        var ran = Ran.On("another text", "check", "shinjigyo-shinshutsu/3-digest", "--source", "-");
        ran.IsRefused("--document", "SSS-3");
    }

    [Fact]
    public void A_document_without_a_round_is_refused() => Ran.On("text", "check", "--source", "-").IsRefused("ID");

    [Fact]
    public void A_document_is_not_named_where_none_is_given()
        => Ran.With("check", "shinjigyo-shinshutsu/3", "--document", "SSK-3").IsRefused("--source");
}
