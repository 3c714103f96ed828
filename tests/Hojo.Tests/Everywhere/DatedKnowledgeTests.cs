using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.Everywhere;

/// <summary>What a document prints of its dates reaches the verdict, as far as it goes and no further.</summary>
public class DatedKnowledgeTests
{
    private static JapanTime Time(string text) => JapanTime.Parse(text);

    private static Availability At(string track, string on) => Availabilities.Of(Catalogue.National.Track(track), Time(on));

    [Theory]
    [InlineData("shoryokuka/general-r6",          "2024-01-01T10:00", Verdict.NotMet)]  // 「一般型」 2025年3月スタート S2:1787
    [InlineData("shoryokuka/general-r6",          "2025-03-01T00:00", Verdict.Unknown)] // the day is not printed
    [InlineData("shoryokuka/general-r6",          "2025-12-31T23:59", Verdict.Unknown)] // 第5回 in 2025-12
    [InlineData("shoryokuka/general-r6",          "2026-01-01T00:00", Verdict.NotMet)]
    [InlineData("shoryokuka/general-r6",          "2026-11-28T12:00", Verdict.NotMet)]
    [InlineData("shoryokuka/general-r7",          "2025-11-30T23:59", Verdict.NotMet)]  // 第5回 in 2025-12
    [InlineData("shoryokuka/general-r7",          "2026-07-31T17:00", Verdict.Unknown)]
    [InlineData("shoryokuka/general-r7",          "2026-08-15T12:00", Verdict.NotMet)]  // 第7回 07-31 17:00, 第8回 9月中旬
    [InlineData("shoryokuka/general-r7",          "2026-09-11T00:00", Verdict.Unknown)]
    [InlineData("kofuka-shien/2026",              "2026-02-24T10:00", Verdict.NotMet)]  // 令和8年4月以降に募集予定 S0:106
    [InlineData("kofuka-shien/2026",              "2026-04-01T00:00", Verdict.Unknown)]
    [InlineData("kofuka-shien/2026",              "2027-04-01T00:00", Verdict.NotMet)]  // 令和8年度
    [InlineData("global-south/r7/large-asean",    "2026-03-01T10:00", Verdict.NotMet)]  // 公募:3月末~ S1:219-220
    [InlineData("global-south/r7/large-asean",    "2026-03-21T00:00", Verdict.Unknown)]
    [InlineData("global-south/r7/large-asean",    "2030-04-01T00:00", Verdict.NotMet)]  // 最長でも2030年3月末まで S1:218
    [InlineData("hyakuoku-sengen/2025",           "2025-03-01T10:00", Verdict.NotMet)]  // 令和7年5月頃 S2:2239
    [InlineData("hyakuoku-sengen/2025",           "2025-05-01T00:00", Verdict.Unknown)]
    [InlineData("design-keiei/2024",              "2024-10-13T12:00", Verdict.Unknown)] // 令和6年度 S4:323
    [InlineData("design-keiei/2024",              "2025-04-01T00:00", Verdict.NotMet)]
    [InlineData("shinjigyo-shinshutsu/1",         "2025-12-22T12:00", Verdict.Unknown)]
    [InlineData("shinjigyo-shinshutsu/1",         "2025-12-23T12:00", Verdict.Unknown)] // the hour of 第3回's opening is not printed
    [InlineData("shinjigyo-shinshutsu/1",         "2026-11-28T12:00", Verdict.NotMet)]  // 第3回 S3:7-10
    [InlineData("jigyo-shokei/r6/closure",        "2026-02-28T00:00", Verdict.NotMet)]  // 14次 2026-02-27~
    [InlineData("monodzukuri/r6-leaflet/global",  "2026-02-07T00:00", Verdict.NotMet)]  // 第23次 2026-02-06~
    [InlineData("shoryokuka/catalogue-2025",      "2025-02-27T23:59", Verdict.Unknown)] // 2025年2月現在, 随時: nobody printed when it opened
    [InlineData("shoryokuka/catalogue-2025",      "2024-06-01T00:00", Verdict.Unknown)]
    [InlineData("shoryokuka/catalogue-2025",      "2025-03-01T00:00", Verdict.Met)]
    [InlineData("it-donyu/2025/normal-large",     "2025-08-15T10:00", Verdict.Unknown)] // 2025年3月31日~, no end T:890
    [InlineData("it-donyu/2025/multi-company",    "2025-08-15T10:00", Verdict.Unknown)] // M:912
    public void A_printed_date_settles_what_lies_outside_it(string track, string on, Verdict open)
    {
        Assert.Equal(open, Catalogue.National.Track(track).OpenOn(Time(on)));
        var verdict = Assessor.For(Catalogue.National.Track(track)).Assess(new Case(), Time(on)).Verdict;
        Assert.Equal(open == Verdict.NotMet, verdict == TrackVerdict.NotOpen);
        if (open == Verdict.Unknown) Assert.NotEqual(TrackVerdict.Eligible, verdict);
    }

    [Theory] // a case in which every row is met
    [InlineData("2025-02-27T23:59", TrackVerdict.NeedsJudgement)]
    [InlineData("2025-03-01T00:00", TrackVerdict.Eligible)]
    public void An_opening_day_that_nobody_printed_is_unknown_before(string on, TrackVerdict verdict)
    {
        var c = CaseFile.Read("""
            { "applicant": { "employees": 5, "industry": "manufacturingConstructionTransport", "soleProprietor": false, "capital": 10000000,
                "ownership": { "largestLargeCompany": "0/1", "allLargeCompanies": "0/1", "largeCompanyOfficers": "0/1" },
                "record": { "sameCostsElsewhere": false } }, "costs": { "machinery": 4000000 },
              "plan": { "claimsRaisedCap": false, "laborProductivity": 3.0 },
              "shoryokuka": { "catalogueProduct": true, "withVendor": true,
                "grantsSoFar": 0, "payrollByEnd": 6.0, "wageFloorRise": 45 } }
            """u8).Case;
        Assert.Equal(verdict, Assessor.For(Catalogue.National.Track("shoryokuka/catalogue-2025")).Assess(c, Time(on)).Verdict);
    }

    [Theory] // 第3次 7月18日 S2:374, and what was certain before it
    [InlineData("it-donyu/2025/normal", "2025-07-17T12:00", Verdict.Met,     "2025-07-18T00:00")]
    [InlineData("it-donyu/2025/normal", "2025-07-18T12:00", Verdict.Unknown, "2025-07-18T00:00")]
    [InlineData("it-donyu/2025/normal", "2025-08-15T10:00", Verdict.Unknown, "2025-07-18T00:00")]
    [InlineData("jigyo-shokei/14/pmi-expert", "2026-04-03T12:00", Verdict.Unknown, "2026-04-03T00:00")] // 2026-04-03
    [InlineData("shinjigyo-shinshutsu/3-digest", "2026-03-26T12:00", Verdict.Met, "2026-03-26T18:00")] // S3:10
    public void It_is_said_until_when_a_track_is_open_for_certain(string track, string on, Verdict open, string until)
    {
        var said = At(track, on);
        Assert.Equal((open, Time(until)), (said.Open, said.CertainUntil));
    }

    [Fact]
    public void A_whole_closing_day_is_certain_until_it_begins() => Faults.None(
        from track in Catalogue.National.Tracks
        from window in track.Windows
        where window.Opens is { Last: { } opened } && opened < window.Closes?.Last
        let day = window.Closes?.Moment is { Time: null } closes ? closes.Day : LocalDate.MinIsoValue
        where day > LocalDate.MinIsoValue
        let said = Availabilities.Of(track, JapanTime.FromLocal(day + LocalTime.Noon))
        where said.Open == Verdict.Unknown && said.CertainUntil != day.AtMidnight()
        select $"{track.Id} {window.Id}");

    [Fact]
    public void The_reason_says_what_is_not_printed()
    {
        Assert.Contains("締切日(2026年4月3日)の時刻の記載がない", At("jigyo-shokei/14/pmi-expert", "2026-04-03T12:00").Why!.Ja, StringComparison.Ordinal);
        Assert.Contains("終わりの日の記載がない(遅くとも2026年1月16日まで)", At("it-donyu/2025/normal", "2025-08-15T10:00").Why!.Ja, StringComparison.Ordinal);
        Assert.Contains("始まりは「2025年5月頃」とだけある", At("hyakuoku-sengen/2025", "2025-05-15T12:00").Why!.Ja, StringComparison.Ordinal);
        Assert.Contains("round 3 (after 2025-12-23)", At("shinjigyo-shinshutsu/1", "2026-11-28T12:00").Why!.En, StringComparison.Ordinal);
        Assert.Equal("SSS-3", At("shinjigyo-shinshutsu/1", "2026-11-28T12:00").Citation!.Source.Id);
    }

    [Fact]
    public void The_catalogue_shows_every_window()
        => Assert.All(CatalogueEntry.Of(Catalogue.National), e => Assert.All(
            e.Track.Windows, w => Assert.Contains(RowValue.Of(w).Ja, e.WindowText.Ja, StringComparison.Ordinal)));

    [Fact]
    public void What_is_lent_is_no_call() => Assert.All(Catalogue.National.Tracks.Where(t => t.IsCredit), track =>
    {
        Assert.All(track.Windows, window => Assert.DoesNotContain("公募", window.Text.Ja, StringComparison.Ordinal));
        var dates = Assessor.For(track).Calendar(new Case());
        Assert.All(dates, entry => Assert.DoesNotContain("公募", entry.Date.Text.Ja, StringComparison.Ordinal));
    });
}
