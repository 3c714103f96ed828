using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>Where each row of 第3回 stands, looked up a second time: the lines of 003_ac3167fea1445936.txt, counted from 1.</summary>
public class Round3CitationsTests
{
    [Theory] //                               行
    [InlineData("window",                       9)]
    [InlineData("window",                      10)]
    [InlineData("filing",                      12)]
    [InlineData("result",                      14)]
    [InlineData("cap",                         23)]
    [InlineData("cap",                         26)]
    [InlineData("period",                      32)]
    [InlineData("rate",                        30)]
    [InlineData("core-cost",                   34)]
    [InlineData("wage-special",                47)]
    [InlineData("wage-special",                48)]
    [InlineData("repay-raised",                49)]
    [InlineData("size",                        54)]
    [InlineData("size",                        61)]
    [InlineData("size",                        65)]
    [InlineData("size",                        68)]
    [InlineData("recent-award",                70)]
    [InlineData("restructuring-revoked",       71)]
    [InlineData("no-employees",                72)]
    [InlineData("under-one-year",              73)]
    [InlineData("large-company-half",          74)]
    [InlineData("large-company-two-thirds",    75)]
    [InlineData("large-company-officers",      76)]
    [InlineData("taxable-income",              77)]
    [InlineData("same-corporation",            78)]
    [InlineData("household",                   79)]
    [InlineData("antisocial",                  80)]
    [InlineData("new-product",                 83)]
    [InlineData("not-more-volume",             84)]
    [InlineData("not-made-before",             85)]
    [InlineData("not-other-method",            86)]
    [InlineData("not-same-performance",        87)]
    [InlineData("new-market",                  89)]
    [InlineData("not-same-market",             90)]
    [InlineData("not-part-of-market",          91)]
    [InlineData("not-other-area",              92)]
    [InlineData("new-sales",                   94)]
    [InlineData("new-sales",                   95)]
    [InlineData("value-added",                 97)]
    [InlineData("plan-years",                  97)]
    [InlineData("wage",                       101)]
    [InlineData("wage",                       102)]
    [InlineData("wage-floor",                 105)]
    [InlineData("action-plan",                107)]
    [InlineData("bank",                       110)]
    [InlineData("machinery",                  112)]
    [InlineData("buildings",                  113)]
    [InlineData("transport",                  114)]
    [InlineData("technology-licences",        115)]
    [InlineData("intellectual-property",      116)]
    [InlineData("outsourcing",                117)]
    [InlineData("experts",                    119)]
    [InlineData("cloud",                      121)]
    [InlineData("advertising",                122)]
    [InlineData("outsourcing-share",          118)]
    [InlineData("experts-total",              120)]
    [InlineData("experts-daily",              120)]
    [InlineData("advertising-share",          123)]
    [InlineData("partnership",                150)]
    [InlineData("kurumin",                    152)]
    [InlineData("eruboshi",                   154)]
    [InlineData("atotsugi",                   156)]
    [InlineData("health-management",          158)]
    [InlineData("technical-information",      160)]
    [InlineData("growth-matching",            162)]
    [InlineData("revitalising",               164)]
    [InlineData("specified-business",         166)]
    [InlineData("missed-wage-point",          169)]
    [InlineData("excessive-investment",       171)]
    [InlineData("stalled-project",            173)]
    [InlineData("easily-done",                175)]
    [InlineData("gbiz-lead",                  177)]
    [InlineData("action-plan-lead",           178)]
    [InlineData("early-orders",               179)]
    [InlineData("same-group-applies",         180)]
    [InlineData("repay-wage",                 183)]
    [InlineData("repay-wage-floor",           184)]
    public void Each_row_cites_the_lines_it_stands_on(string row, int line)
        => Assert.InRange(line, Round3[row].Citation.At.First, Round3[row].Citation.At.Last);

    [Fact]
    public void The_text_that_was_read_is_this_one_and_it_is_only_a_summary() // SHA-256 of the file as kept
    {
        var source = Round3["cap"].Citation.Source;
        Assert.Equal("7497a5dd64cc61f5c7d41ea7673addd8b59d57d97a99866fa94fe996806475f8", source.Sha256);
        Assert.True(source.IsProvisional); // S3:4 本ページの情報は概要: not the 公募要領 (audit 55)
    }

    [Fact]
    public void What_is_only_told_is_told_in_full()
    {
        var a = Base.Assessed();
        Assert.Contains(a.Duties, d => Covers(d, 181)); // 取得財産は補助事業専用、処分制限期間内の処分には承認
        // 完了後5年間、毎年の事業化状況報告
        Assert.Contains(a.Dates, d => d.Citation.At.First == 182 && d.Text.Ja.Contains("5年", StringComparison.Ordinal));
        Assert.Contains(a.Silences, s => Covers(s, 124)); // 補助対象外経費: the heading is empty
        Assert.Equal(9, Round3.Rows.OfType<Expense>().Count());    // S3:112-123, S2:2317-2318
        Assert.Equal(16, Round3.Rows.OfType<Criterion>().Count()); // 審査項目 S3:125-147: 2 + 2 + 2 + 3 + 3 + 4 (audit 58)
    }

    private static bool Covers(RowNote notice, int line) => notice.Citation.At.First <= line && line <= notice.Citation.At.Last;
}
