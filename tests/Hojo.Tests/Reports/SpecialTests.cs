using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hojo.Model;
using Hojo.Reports;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Reports;

/// <summary>補助上限額に達していない場合は適用不可 (ものづくり 第20次 and 第23次, p.4): a special that is claimed, whose conditions hold and which adds nothing
/// is not said to apply, and every form says why. With 40 people the ceiling is 15,000,000円, and a machine is granted 1/2.</summary>
public partial class SpecialTests
{
    private const string Why = "補助金額が特例のない補助上限額を超えず、引き上げられる額がない(0円)";
    private const string WhyEn = "the grant does not go above the ceiling without it, so that it adds nothing (¥0)";

    public static TheoryData<string, ReportFormat, Lang> Forms
    {
        get
        {
            var forms = new TheoryData<string, ReportFormat, Lang>();
            foreach (var track in (string[])[Products20, Products23])
                foreach (var format in Printed.Formats)
                    foreach (var lang in (Lang[])[Lang.Ja, Lang.En]) forms.Add(track, format, lang);
            return forms;
        }
    }

    private static Assessment Claiming(string track, long machinery, double rise = 6.0) => But(p: p => p with
    {
        ClaimsRaisedCap = true, Payroll = Pct((decimal)rise), OfficersPayroll = Pct((decimal)rise), PayrollPerHead = Pct((decimal)rise),
        WageFloorGap = 50,
    }, c: c => c with { Machinery = Yen.Of(machinery) }).Answer(track);

    private static Finding Special(Assessment a) => Assert.Single(a.Specials, s => s.Row == "wage-special");

    [Theory, MemberData(nameof(Forms))]
    public void One_that_adds_nothing_does_not_apply_and_says_why(string track, ReportFormat format, Lang lang)
    {
        var below = Claiming(track, 30_000_000); // 15,000,000円, just the ceiling
        var lead = lang == Lang.Ja ? "非該当" : "does not";
        var said = Unmarked(Report.Of(below, lang).In(format));
        Assert.Contains(Printed.Plain(lead + Special(below).Text.In(lang)), said, StringComparison.Ordinal);
        Assert.Contains(Printed.Plain(lang == Lang.Ja ? "理由" + Why : "why" + WhyEn), said, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Forms))]
    public void One_that_adds_something_applies(string track, ReportFormat format, Lang lang)
    {
        var above = Claiming(track, 32_000_000); // 16,000,000円
        var said = Unmarked(Report.Of(above, lang).In(format));
        var text = Special(above).Text.In(lang);
        Assert.Contains(Printed.Plain((lang == Lang.Ja ? "該当" : "applies") + text), said, StringComparison.Ordinal);
        Assert.DoesNotContain(Printed.Plain((lang == Lang.Ja ? "非該当" : "does not") + text), said, StringComparison.Ordinal);
        Assert.DoesNotContain(Printed.Plain(lang == Lang.Ja ? Why : WhyEn), said, StringComparison.Ordinal);
        Assert.Null(Special(above).Reason);
    }

    [Fact] // what a page of the portal prints
    public void The_fragment_of_a_page_says_it_in_its_line()
    {
        var answer = Claiming(Products23, 20_000_000);
        var html = Report.Of(answer, Lang.Ja).ToHtmlFragment(folded: true);
        var item = html[html.IndexOf($"非該当</td><td>{Special(answer).Text.Ja}", StringComparison.Ordinal)..];
        Assert.Contains(Why, item[..item.IndexOf("</tr>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_it_too()
    {
        var json = JsonDocument.Parse(AssessmentJson.Write(Claiming(Products23, 20_000_000))).RootElement;
        var special = Assert.Single(json.GetProperty("specials").EnumerateArray(), s => s.GetProperty("row").GetString() == "wage-special");
        Assert.Equal(("notMet", Why, WhyEn), (special.GetProperty("verdict").GetString(),
            special.GetProperty("reason").GetProperty("ja").GetString(), special.GetProperty("reason").GetProperty("en").GetString()));
    }

    [Fact] // 6.0% is not planned: the values say so, and no other reason is given
    public void One_whose_conditions_fail_needs_no_reason()
    {
        var special = Special(Claiming(Products23, 32_000_000, 5.9));
        Assert.Equal((Verdict.NotMet, null), (special.Verdict, special.Reason));
    }

    private static string Unmarked(string printed) => Printed.Plain(Marks().Replace(WebUtility.HtmlDecode(printed), ""));

    [GeneratedRegex(@"<[^>]+>|[|:*\\]")]
    private static partial Regex Marks();
}
