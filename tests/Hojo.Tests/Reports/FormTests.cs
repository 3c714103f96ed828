using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Printing;
using Hojo.Rules;

namespace Hojo.Tests.Reports;

public class FormTests
{
    private static readonly Report Made = Report.Of(Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"))
        .Assess(new Case(), new(2026, 3, 1, 9, 0)), Lang.Ja);

    [Fact]
    public void What_is_written_is_the_form_that_was_asked_for()
    {
        Assert.Equal(Made.ToText(), Made.In(ReportFormat.Text));
        Assert.Equal(Made.ToMarkdown(), Made.In(ReportFormat.Markdown));
        Assert.Equal(Made.ToHtml(), Made.In(ReportFormat.Html));
        Assert.Throws<ArgumentOutOfRangeException>(() => Made.In((ReportFormat)9));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(92)]
    [InlineData(140)]
    public void Lines_fit_the_width_that_was_asked_for(int columns)
        => Assert.All(Made.ToText(columns).Split('\n').Where(line => line.Trim().Contains(' ', StringComparison.Ordinal)),
            line => Assert.InRange(DisplayWidth.Of(line), 0, columns));

    [Fact]
    public void A_width_that_no_line_fits_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>("columns", () => Made.ToText(39));

    [Fact]
    public void A_curve_without_segments_is_not_drawn()
    {
        var third = Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));
        var curve = third.Curve(third.Grid.Read(new Case()), third.CurveFacts[0], new(2026, 3, 1, 9, 0));
        Assert.Throws<ArgumentException>("curve", () => CurveDrawing.ToSvg(curve, Lang.Ja));
        Assert.DoesNotContain("<svg", Report.Of(curve, Lang.Ja).ToHtml(), StringComparison.Ordinal);
    }
}
