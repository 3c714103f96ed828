using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Tests.Documents;

/// <summary>hojo check: each quote on its page, whatever the extraction.</summary>
public class SourceCheckTests
{
    private const string Text = "公募要領\n表紙\f1. 補助対象者\n中小企業者であること\n-1-\f2. 補助率\n補助率は１／２とし、\n  1円未満は切り捨てる\n-2-\f3. 返還\n";

    private static readonly byte[] Read = Encoding.UTF8.GetBytes(Text);

    private static Round Made(Passage half, Passage due, string heading = "2. 補助率")
    {
        var doc = new Source("DOC", "公募要領", "事務局", SourceRank.Guideline, new(2026, 1, 1),
            string.Concat(SHA256.HashData(Read).Select(b => b.ToString("x2", CultureInfo.InvariantCulture))), unnumbered: 1);
        var round = new RoundBuilder(new("made", ("試験", "test")), "made/1", "第1回", new Dictionary<string, string>
        {
            ["round"] = "round 1", ["track"] = "made", ["cost"] = "costs", ["rate"] = "rate", ["yen"] = "rounded down",
        });
        var costs = round.Under(doc, "1. 補助対象者").Pays("cost", (1, "中小企業者であること"), "経費", Rules.Vocabulary.CostFacts.Machinery);
        var rates = round.Under(doc, heading);
        round.Track("", "試験",
            (rates.Rate("rate", half, "補助率", Fraction(1, 2)) * costs).Rounded(rates.RoundsDown("yen", due, "切捨て", Yen(1))));
        return round.Build();
    }

    private static string[] Problems(Round round, byte[]? text = null, string? document = null)
        => [.. SourceCheck.Run(round, text ?? Read, document)!.Problems.Select(p => p.En)];

    [Fact]
    public void Quotes_that_stand_on_their_pages_pass()
    {
        var check = SourceCheck.Run(Made((2, "補助率は1/2"), (2, "1円未満は切り捨てる")), Read)!;
        Assert.Equal((true, 3), (check.IsTextRead, check.Quotes));
        Assert.Empty(check.Problems);
    }

    [Fact]
    public void A_quote_runs_over_a_line_break() => Assert.Empty(Problems(Made((2, "1/2とし、1円未満"), (2, "切り捨てる"))));

    [Fact]
    public void A_wrong_quote_is_said_with_the_nearest_words()
        => Assert.Equal("rate: '補助率は2/3' was not found in the document (p.2); nearest is '補助率は1/2' (p.2, 2 signs off)",
            Assert.Single(Problems(Made((2, "補助率は2/3"), (2, "切り捨てる")))));

    [Fact]
    public void A_quote_that_nothing_comes_near_is_said_to_be_missing()
        => Assert.Equal("rate: '補助率は三分の二とする' was not found in the document (p.2)",
            Assert.Single(Problems(Made((2, "補助率は三分の二とする"), (2, "切り捨てる")))));

    [Fact]
    public void A_wrong_page_is_said_with_the_right_one()
        => Assert.Equal("rate: '補助率は1/2' stands not at p.1 but at p.2",
            Assert.Single(Problems(Made((1, "補助率は1/2"), (2, "切り捨てる"), "1. 補助対象者"))));

    [Fact]
    public void A_heading_that_comes_later_is_said()
        => Assert.Contains(Problems(Made((2, "補助率は1/2"), (2, "切り捨てる"), "3. 返還")),
            p => p.Contains("the heading '3.'", StringComparison.Ordinal));

    [Fact]
    public void Another_extraction_of_the_same_document_passes_once_it_is_named()
    {
        var round = Made((2, "補助率は1/2"), (2, "切り捨てる"));
        var other = Encoding.UTF8.GetBytes(Text.Replace("\n", " ", StringComparison.Ordinal).Replace("１／２", "1/2", StringComparison.Ordinal)
            .Replace("切り捨てる", "切り 捨てる", StringComparison.Ordinal));
        Assert.Null(SourceCheck.Run(round, other));
        var check = SourceCheck.Run(round, other, "DOC")!;
        Assert.False(check.IsTextRead);
        Assert.Empty(check.Problems);
    }

    [Fact]
    public void A_document_that_the_round_does_not_cite_is_not_checked()
        => Assert.Null(SourceCheck.Run(Made((2, "補助率は1/2"), (2, "切り捨てる")), Read, "OTHER"));
}
