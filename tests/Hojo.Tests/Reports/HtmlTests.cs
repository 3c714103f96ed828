using System.Xml;
using System.Xml.Linq;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Content;
using Hojo.Reports.Printing;
using Hojo.Rules;
using NodaTime;

namespace Hojo.Tests.Reports;

/// <summary>A page stands by itself: well formed, in one language, with nothing to run and nothing to fetch.</summary>
public class HtmlTests
{
    public static TheoryData<string> Samples
        => [.. Directory.GetFiles(Path.Combine(Approved.Root, "samples", "cases"), "*.json").Select(f => Path.GetFileName(f))];

    [Theory, MemberData(nameof(Samples))]
    public void A_page_of_every_kind_stands_by_itself(string sample)
    {
        foreach (var lang in new[] { Lang.Ja, Lang.En })
            foreach (var report in Reports(sample, lang))
            {
                var page = Parsed(report.ToHtml());
                Assert.Equal(lang == Lang.Ja ? "ja" : "en", page.Attribute("lang")!.Value);
                Assert.Equal(report.ToString(), page.Element("body")!.Element("main")!.Element("h1")!.Value);
                Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "script" or "img" or "link" or "iframe" or "object");
                Assert.DoesNotContain(page.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "href" or "src"
                    || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
                Assert.DoesNotContain("url(", page.Value, StringComparison.Ordinal);
                Assert.All(page.Descendants("details"), folded => Assert.Equal("summary", folded.Elements().First().Name.LocalName));
            }
    }

    [Fact]
    public void A_curve_is_drawn_in_its_page_alone()
    {
        var curve = Reports("circular-outsourcing.json", Lang.Ja).Last();
        Assert.Single(Parsed(curve.ToHtml()).Descendants(), e => e.Name.LocalName == "svg");
        Assert.DoesNotContain("<svg", curve.ToText() + curve.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_only_a_text()
    {
        const string Hostile = "</title><script>alert('1')</script>&amp;\u0001";
        var item = new Item(Hostile, Hostile, Hostile, new Detail(Hostile, Hostile))
        {
            Parts = [new(Hostile, Hostile, Hostile) { FoldedAs = Hostile }],
            Asides = [new(Hostile, Hostile, Hostile)],
        };
        var content = new ReportContent(Lang.En, Hostile, [Hostile],
            [new(Hostile, [Hostile], new Listing(Hostile, new(Hostile, Hostile, Hostile), [item]))], Hostile);

        var page = Parsed(HtmlPrinter.Print(content));

        Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName == "script");
        Assert.Equal("</title><script>alert('1')</script>&amp; ", page.Element("head")!.Element("title")!.Value);
    }

    [Fact]
    public void Parts_that_come_to_nothing_are_folded_and_can_be_opened()
    {
        var page = Parsed(Reports("circular-outsourcing.json", Lang.En).First().ToHtml());
        var folded = page.Descendants("ul").Where(u => u.Attribute("class")?.Value == "tree").Descendants("details").Distinct()
            .Single(d => d.Element("summary")!.Value.StartsWith("¥0 buildings / ", StringComparison.Ordinal));
        Assert.Contains(folded.Descendants("li"), li => li.Value.Contains("buildings", StringComparison.Ordinal));
    }

    private static XElement Parsed(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new() { DtdProcessing = DtdProcessing.Ignore });
        return StripNamespaces(XElement.Load(reader));
    }

    private static XElement StripNamespaces(XElement page)
    {
        foreach (var element in page.DescendantsAndSelf()) element.Name = element.Name.LocalName;
        return page;
    }

    private static IEnumerable<Report> Reports(string sample, Lang lang)
    {
        var file = CaseFile.Read(File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "cases", sample)));
        var (c, on, assessor) = (file.Case, file.On ?? new JapanTime(2026, 3, 1, 9, 0),
            Assessor.For(Catalogue.National.Track(file.Track!)));
        yield return Report.Of(assessor.Assess(c, on), lang);
        yield return Report.Of(assessor.Assess(new Case(), on), lang);
        yield return Report.Of(assessor.Settle(c), lang);
        yield return Report.Of(assessor.Calendar(c), lang);
        yield return Report.Of(new QuestionList(on, [assessor.Track.Id], assessor.Questions(new Case(), on), []), lang);
        yield return Report.Of(new GrantSolver(assessor, c, on).Solve([Goal.Cap]), lang);
        yield return Report.Of(Comparing.Compare([.. Catalogue.National.Tracks.Take(9), assessor.Track], c, on, true), lang);
        foreach (var fact in assessor.CurveFacts.Take(1))
            yield return Report.Of(assessor.Curve(assessor.Grid.Read(c), fact, on), lang);
    }
}
