using Hojo.Model;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;
using static Hojo.Tests.Programmes.ItDonyu.RulesCases;

namespace Hojo.Tests.Programmes.ItDonyu;

/// <summary>Double entry: what is reported and kept, and when, as a second reader found it. Pages as in
/// <see cref="RulesCompaniesTests"/>.</summary>
public class RulesDatesTests
{
    private const string Before = "2026年3月以降", First = "2027年4月〜2028年1月", Second = "2028年4月〜2029年1月",
        Third = "2029年4月〜2030年1月";

    /// <summary>効果報告: year 2 is reported in 通常枠 and by the group alone.</summary>
    public static TheoryData<string, string[]> Reports => new()
    {
        { Normal, [Before, First, Second, Third] }, // t25
        { Large, [Before, First, Second, Third] },
        { Invoice, [Before, First, Third] },        // i24
        { Trade, [Before, First, Third] },          // d24
        { Security, [Before, First, Third] },       // s20
        { Multi, [First, Second] },                 // f33
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void Reports_fall_due_in_the_months_that_are_printed(string track, string[] spans)
        => Assert.Equal(spans, Service.Assessed(track).Dates.Where(d => d.Kind == DateKind.Report).Select(d => d.Span!.Words.Ja));

    [Theory] // 補助事業の完了した日の属する年度の終了後５年間 T8 I7 D5 S7 F7
    [InlineData(Normal, "2025-12-15", "2031-03-31")]
    [InlineData(Multi, "2026-03-31", "2031-03-31")]
    [InlineData(Security, "2026-04-01", "2032-03-31")]
    public void Papers_are_kept_for_five_years_after_the_fiscal_year(string track, string completed, string kept)
    {
        var dates = (Service with { Award = new() { CompletedOn = Day(completed) } }).Assessed(track).Dates;
        Assert.Equal(Day(kept), Assert.Single(dates, d => d.Row == "records").Day);
    }
}
