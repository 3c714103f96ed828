using System.Text;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Tests.Agreement;

namespace Hojo.Tests.Inputs;

/// <summary>新事業売上高要件: sales of the last year over sales of today may be more than all of them.</summary>
public class NewSalesTests
{
    private static readonly Assessor Round3 = Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));

    [Theory] // 総売上高の10%以上
    [InlineData("9.9%", TrackVerdict.NotEligible)]
    [InlineData("10%", TrackVerdict.Eligible)]
    [InlineData("100.0001%", TrackVerdict.Eligible)]
    [InlineData("150%", TrackVerdict.Eligible)]
    [InlineData("3/2", TrackVerdict.Eligible)]
    [InlineData("10000%", TrackVerdict.Eligible)]
    public void A_share_of_todays_sales_may_be_above_all_of_them(string share, TrackVerdict verdict)
    {
        var json = $$"""{ "plan": { "newSales": { "ofSales": "{{share}}", "ofValueAdded": "0%" } } }""";
        var told = CaseFile.Read(Encoding.UTF8.GetBytes(json)).Case.Plan.NewSales;
        var c = CaseAt.Plain.With((NewSales n) => n with { OfSales = told.OfSales, OfValueAdded = told.OfValueAdded }).Case;

        Assert.Equal(verdict, Round3.Assess(c, CaseAt.Plain.On).Verdict);
    }

    [Theory]
    [InlineData("ofSales", "10000.0001%", "0%から10000%まで")]
    [InlineData("ofDivisionValueAdded", "101/1", "0%から10000%まで")]
    public void It_has_an_end(string member, string share, string ja)
    {
        var json = $$"""{ "plan": { "newSales": { "{{member}}": "{{share}}" } } }""";
        var refused = Assert.Throws<CaseFormatException>(() => CaseFile.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Contains(ja, refused.Problem.Ja, StringComparison.Ordinal);
    }

    /// <summary>A holder has no more than all; every label that may exceed names what it is a share of.</summary>
    [Fact]
    public void Only_shares_of_a_figure_of_another_day_may_exceed_it()
    {
        var beyond = CaseMembers.All.Where(m => m.Kind == MemberKind.Share && m.Most != "1/1").ToArray();
        Assert.Equal(
            ["plan.newSales.ofSales", "plan.newSales.ofValueAdded", "plan.newSales.ofDivisionSales", "plan.newSales.ofDivisionValueAdded"],
            beyond.Select(m => m.Path));
        Assert.All(beyond, m => Assert.Contains("申請時の", m.Label.Ja, StringComparison.Ordinal));
        Assert.All(beyond, m => Assert.Contains("at the application", m.Label.En, StringComparison.Ordinal));
    }
}
