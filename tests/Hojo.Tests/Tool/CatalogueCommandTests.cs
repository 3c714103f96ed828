using System.Text.Json;

namespace Hojo.Tests.Tool;

public class CatalogueCommandTests
{
    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.ja.md", "ja")]
    public void The_table_in_the_readme_is_the_catalogue(string readme, string lang)
    {
        var text = File.ReadAllText(Path.Combine(Approved.Root, readme));
        var (from, to) = (text.IndexOf("<!-- catalogue -->\n", StringComparison.Ordinal),
            text.IndexOf("<!-- /catalogue -->", StringComparison.Ordinal));
        Approved.Equal(readme,
            text[..from] + "<!-- catalogue -->\n" + Ran.With("catalogue", "--format", "md", "--lang", lang).Output + text[to..]);
    }

    [Fact]
    public void The_catalogue_as_json_names_the_third_round_with_its_hours()
    {
        using var json = JsonDocument.Parse(Ran.With("catalogue", "--format", "json").Output);
        var third = Assert.Single(json.RootElement.EnumerateArray(), e => e.GetProperty("track").GetString() == "shinjigyo-shinshutsu/3");
        Assert.Equal("2025年12月23日〜2026年3月26日 18:00", third.GetProperty("window").GetString());
        Assert.Equal(third.GetProperty("rows").GetInt32(), third.GetProperty("provisional").GetInt32());
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
        var ran = Ran.On("another text", "check", "shinjigyo-shinshutsu/3", "--source", "-");
        ran.IsRefused("--document", "SSS-3");
    }
}
