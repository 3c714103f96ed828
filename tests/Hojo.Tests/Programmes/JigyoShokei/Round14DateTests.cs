using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.JigyoShokei.Round14Cases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次, 13. 本公募に係る申請期間 and what has its time (E 2, 18, 27, 41; S 2, 17, 25, 38).</summary>
public class Round14DateTests
{
    public static TheoryData<string> Tracks => ["succession", "expert-buyer", "expert-seller"];

    [Theory] // 2026年2月27日〜4月3日17:00; no hour is printed for the first day
    [InlineData("2026-02-26T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2026-02-27T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2026-02-28T00:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-04-03T17:00:00", TrackVerdict.Eligible)]
    [InlineData("2026-04-03T17:00:01", TrackVerdict.NotOpen)]
    public void It_closes_at_five(string on, TrackVerdict verdict)
    {
        foreach (var track in Tracks) Assert.Equal(verdict, Base.Costed().In14(track, JapanTime.Parse(on)).Verdict);
    }

    [Theory, MemberData(nameof(Tracks))]
    public void What_follows_the_award_has_its_days(string track)
    {
        var awarded = Base with
        {
            Applicant = Base.Applicant with { ClosingMonth = 3 },
            Award = new() { DecidedOn = new(2026, 6, 8), CompletedOn = new(2027, 5, 20) },
        };
        var dates = awarded.In14(track).Dates;

        Assert.Contains(dates, d => d.Row == "result-report" && d.Day == new NodaTime.LocalDate(2027, 6, 19)); // 30 days from 5-20
        Assert.Contains(dates, d => d.Row == "books-kept" && d.Day == new NodaTime.LocalDate(2033, 3, 31)); // 年度の終了後5年間
        var reports = dates.Where(d => d.Row == "reports").Select(d => d.Day!.Value).ToArray();
        Assert.Equal(track == "succession" ? 5 : 3, reports.Length); // 以後5年間; 以後3年間
        Assert.Equal([new(2028, 6, 29), new(2029, 6, 29)], reports.Take(2)); // 90 days from 3-31 of 2028 and 2029
    }
}
