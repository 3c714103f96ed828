using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Tests.Kernel;

/// <summary>One answer on every path: a track alone, among others on their common grid, one of many cases, a range at full speed.</summary>
public sealed class PanelTests
{
    private const int Few = 100;

    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private static readonly MultiTrackAssessor All = new(Catalogue.National.Tracks);

    public static TheoryData<string> Tracks => [.. Catalogue.National.Tracks.Select(t => t.Id)];

    private static Sample Of(string track) => new(Catalogue.National.Track(track), _ => 0, _ => default);

    [Theory, MemberData(nameof(Tracks))]
    public void A_track_answers_on_a_common_grid_as_on_its_own(string track)
    {
        var (sample, among) = (Of(track), All.Assessors.Single(a => a.Track.Id == track));
        Draw.Cases(sample).Hold(Few, drawn =>
        {
            foreach (var sheet in new[] { drawn.Full, drawn.Part })
            {
                var wide = sheet.Grid.Facts.Where(sheet.IsTold)
                    .Aggregate(All.Grid.Read(new Case()), (s, fact) => s.With(fact, sheet[fact]));

                Assert.Equal(sample.Assessor.Judge(sheet, On), among.Judge(wide, On));
            }
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Many_cases_at_once_are_judged_like_each_alone(string track)
    {
        var sample = Of(track);
        var (sheets, judged) = (new Sheets(sample.Assessor.Grid, 2), new Judgement[2]);
        Draw.Cases(sample).Hold(Few, drawn =>
        {
            sheets.Copy(0, drawn.Full);
            sheets.Copy(1, drawn.Part);
            sample.Assessor.Judge(sheets, On, judged);

            Assert.Equal([sample.Assessor.Judge(drawn.Full, On), sample.Assessor.Judge(drawn.Part, On)], judged);
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void The_fast_range_is_the_plain_interval(string track)
    {
        var sample = Of(track);
        Draw.Amounts(sample).Hold(Few, drawn =>
        {
            Assert.Equal(Interval.Of(sample.Formula, drawn.Part), sample.Assessor.Bounds(drawn.Part));
            Assert.Equal(new YenRange(Yen.Of(sample.Grant(drawn.Full))), sample.Assessor.Bounds(drawn.Full));
        });
    }

    [Fact]
    public void A_case_is_judged_under_every_track_at_once()
    {
        var (@case, judged) = (new Case { Applicant = new() { Employees = 0 } }, new Judgement[All.Assessors.Count]);
        All.Judge(@case, On, judged);

        Assert.Equal(Catalogue.National.Tracks.Select(t => Assessor.For(t).Judge(@case, On)), judged);
        Assert.Contains(judged, j => j.Verdict == TrackVerdict.NotEligible); // 従業員数0名
    }
}
