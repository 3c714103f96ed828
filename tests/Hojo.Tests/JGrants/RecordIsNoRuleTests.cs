using Hojo.JGrants;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.JGrants;

/// <summary>ものづくり20次: the record S-00007421 beside the guideline of the call. They differ in all that decides.</summary>
public class RecordIsNoRuleTests
{
    private static readonly SubsidyRecord Record = Samples.Read("detail-v1").Result[0];

    private static readonly Assessor[] Tracks =
        [.. SubsidyMatch.Of(Record, Catalogue.National).Tracks.Select(track => Catalogue.National[track])];

    [Fact]
    public void The_record_is_of_the_call()
        => Assert.Equal(["monodzukuri/20/value-added", "monodzukuri/20/global"], Tracks.Select(t => t.Track.Id));

    /// <summary>公募要領 20次: 申請締切 2025-07-25 17:00. The record: 2025-10-27 17:00 to 2026-12-28 17:00, for what follows the award.</summary>
    [Theory]
    [InlineData(2025, 7, 10, true, false)]
    [InlineData(2026, 3, 1, false, true)]
    public void Its_times_are_not_those_of_the_call(int year, int month, int day, bool open, bool inRecord)
    {
        var (on, times) = (new JapanTime(year, month, day, 12, 0), Record.Workflow[0]);
        Assert.All(Tracks, track => Assert.Equal(open ? Verdict.Met : Verdict.NotMet, track.Track.OpenOn(on)));
        Assert.Equal(inRecord, times.AcceptanceStart <= on && on <= times.AcceptanceEnd);
    }

    /// <summary>公募要領 20次: 製品枠 750万 to 2,500万 by headcount, グローバル枠 3,000万, and 特例 of 100万 to 1,000万 on top. The record: 3,500万.</summary>
    [Theory]
    [InlineData(5, 8_500_000, 31_000_000)]
    [InlineData(51, 35_000_000, 40_000_000)]
    public void Its_amount_is_not_the_ceiling_of_the_company_that_asks(int employees, long products, long global)
    {
        var company = new Case { Applicant = new() { Employees = employees } };
        Assert.Equal([products, global],
            Tracks.Select(track => track.Assess(company, new(2025, 7, 10, 12, 0)).Grant!.Range.Most.Whole));
        Assert.Equal(Yen.Of(35_000_000), Record.SubsidyMaxLimit);
    }

    /// <summary>The record has one text for all; by the guideline it is 1/2, or 2/3 for 小規模・再生.</summary>
    [Fact]
    public void Its_share_is_a_text_and_its_company_any() => Assert.Equal(("1/2 もしくは 2/3", "従業員数の制約なし"),
        (Record.SubsidyRate, Record.TargetNumberOfEmployees));
}
