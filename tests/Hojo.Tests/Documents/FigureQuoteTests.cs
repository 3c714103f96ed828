using System.Text.RegularExpressions;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Documents;

/// <summary>A figure is quoted with figures: a quote of the heading above a table proves nothing.</summary>
public partial class FigureQuoteTests
{
    /// <summary>Nothing is printed for them: what is not joined adds nothing,
    /// advisers that are not registered are not paid for, and the rate
    /// is said to be that of another table.</summary>
    private static readonly string[] Unprinted = ["closure-not-joined", "unregistered-advisers", "closure-rate"];

    [Fact]
    public void Every_quote_of_a_figure_prints_a_figure()
        => Assert.Equal([], from track in Catalogue.National.Tracks
                            from row in track.Rows.OfType<Figure>()
                            where !Unprinted.Contains(row.Id) && row.Citations.All(c => c.Quote is { } quote && !Printed().IsMatch(quote))
                            select $"{track.Id} {row.Id}: {row.Citation.Quote}");

    [GeneratedRegex("[0-9０-９一二三四五六七八九十百千万億割]")]
    private static partial Regex Printed();
}
