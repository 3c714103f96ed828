using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.Calendars;

/// <summary>Calendars worked by hand from the documents: every date that a row gives, and why.</summary>
public class WorkedCalendarsTests
{
    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static Case Awarded(string? adopted = null, string? decided = null, string? completed = null, string? started = null) => new()
    {
        Applicant = new() { HasGbizIdPrime = false },
        Plan = new() { ActionPlanPublished = false },
        Award = new() { AdoptedOn = Told(adopted), DecidedOn = Told(decided), CompletedOn = Told(completed), StartedOn = Told(started) },
    };

    private static LocalDate? Told(string? day) => day is null ? null : Day(day);

    /// <summary>The row and its date, as a person reads it.</summary>
    private static string[] Lines(string track, Case @case, LocalDate? from = null)
        => [.. Assessor.For(Catalogue.National.Track(track)).Calendar(@case, from).Select(e => $"{When(e.Date)} {e.Date.Row}")];

    private static string When(DateFinding d)
        => d.At is { } at ? LocalDateTimePattern.GeneralIso.Format(at)[..16] : d.Day is { } day ? LocalDatePattern.Iso.Format(day)
            : d.Roughly()?.Words.Ja ?? "-";

    [Fact]
    public void Third_round_adopted_on_10_July_and_decided_on_1_September_2026()
        => Assert.Equal(
            [
                "2025-12-23 window",                                // S3:9
                "2026-02-17 filing",                                // S3:12
                "2026-03-12 action-plan-lead",                      // 1~2週間 S3:178: 26 − 14
                "2026-03-19 gbiz-lead",                             // 1週間 S3:177: 26 − 7
                "2026-03-26T18:00 window",                          // S3:10
                "2026年7月頃 result",                                // S3:14
                "2026-09-01 orders-from",                           // S3:179
                "2027-11-01 period",                                // 14か月: 2027-11-01; 16か月: 2027-11-10; the earlier, S3:32
                "2027年9月1日〜2028年8月31日 reports",                // 5年間、毎年 S3:182, after completion on 2027-08-31
                "2028年9月1日〜2029年8月31日 reports",
                "2029年9月1日〜2030年8月31日 reports",
                "2030年9月1日〜2031年8月31日 reports",
                "2031年9月1日〜2032年8月31日 reports",
            ],
            Lines("shinjigyo-shinshutsu/3-digest", Awarded("2026-07-10", "2026-09-01", "2027-08-31"))
                .OrderBy(l => l.EndsWith("reports", StringComparison.Ordinal)));

    [Fact]
    public void Third_round_before_the_award()
        => Assert.Equal(["2026-03-26T18:00 window", "2026年7月頃 result", "- period", "- orders-from", "- reports"],
            Lines("shinjigyo-shinshutsu/3-digest",
                new() { Applicant = new() { HasGbizIdPrime = true }, Plan = new() { ActionPlanPublished = true } }, Day("2026-03-20")));

    [Fact]
    public void Jizokuka_17_done_by_the_end_of_May()
        => Assert.Equal(
            [
                "2025-03-04 published",                             // J17:145
                "2025-03-13 registry-extract",                      // 3か月以内 J17:1323: 2025-03-14 to 06-13
                "2025-05-01 window",                                // J17:146
                "2025-05-16 gbiz-lead",                             // 数週間 J17:1093, read as 28 days: 06-13 − 28
                "2025-06-03 form-4-deadline",                       // J17:148
                "2025-06-13T17:00 window",                          // J17:147
                "2025年9月頃 decision",                              // J17:320
                "2025-09-12 orders-from",                           // J17:1168
                "2026-06-30 report-30-days",                        // J17:1143-1147: 05-31 + 30 < 08-10
                "2026-07-31 project-end",                           // J17:1142
                "2027-05-31 one-year-report",                       // J17:1225
                "2027-05-31 effect-period",                         // 交付規程 第29条: a year from 2026-06-01
                "2032-03-31 records",                               // J17:1213: fiscal 2026 ends on 2027-03-31; 5 years
                "- website-disposal",                               // J17:662, from its acquisition
                "- decision-time",                                  // 交付規程 第9条: 30 days from the application for the grant
                "- result-time",                                    // よくあるご質問 p.1: 2 to 3 months
            ],
            Lines("jizokuka/17", Awarded(decided: "2025-09-12", completed: "2026-05-31")));

    [Theory] // その日から起算して30日を経過した日と提出期限(2026-08-10)の早い方 J17:1143-1147
    [InlineData("2026-07-10", "2026-08-09", false)]
    [InlineData("2026-07-11", "2026-08-10", true)]
    [InlineData("2026-07-31", "2026-08-10", true)]
    public void Jizokuka_17_reports_by_the_earlier_day(string completed, string due, bool fixedDay)
    {
        var lines = Lines("jizokuka/17", Awarded(completed: completed));
        Assert.Contains($"{due} report-30-days", lines);
        Assert.Equal(fixedDay, lines.Contains("2026-08-10 report-deadline"));
    }

    [Fact]
    public void Jizokuka_17_with_form_4_in_hand_asks_for_it_no_more()
        => Assert.DoesNotContain("2025-06-03 form-4-deadline",
            Lines("jizokuka/17", new() { Jizokuka = new() { SupportPlanIssued = true } }));

    [Theory] // 最長3年間(ただし、最長でも2030年3月末まで) S1:217-218
    [InlineData("2027-03-30", "2030-03-30")]
    [InlineData("2027-03-31", "2030-03-31")]
    [InlineData("2027-04-01", "2030-03-31")] // 3 years would end on 2030-04-01
    [InlineData("2028-02-29", "2030-03-31")]
    public void Global_south_never_goes_past_March_2030(string decided, string end)
        => Assert.Contains($"{end} period", Lines("global-south/r7/large-asean", Awarded(decided: decided)));

    [Fact]
    public void Global_south_large_demonstration()
        => Assert.Equal(
            [
                "2026年3月末 call",                                  // 公募：3月末～ S1:220
                "2026年3月末 window",
                "2026年6月頃 reception",                             // 受付は6月頃 S1:220
                "2027-10-01 letter-deadline",                       // 事業開始後1年以内 S1:301: from 2026-10-02
                "2029-09-30 period",                                // 3年間 S1:217: from 2026-10-01
                "- window",
            ],
            Lines("global-south/r7/large-asean", Awarded(decided: "2026-09-30", started: "2026-10-01")));

    [Fact]
    public void Global_south_small_demonstration_is_taken_in_April_or_May() // 受付は4～5月頃 S1:248
        => Assert.Contains("2026年4月〜5月頃 reception", Lines("global-south/r7/small", new()));

    [Theory] // 新事業進出枠・グローバル枠: 交付決定から14か月、採択発表から16か月の早い方; 革新枠: 10か月と12か月
    [InlineData("shinjigyo-monodzukuri/1/shinjigyo", "2027-01-20", "2027-03-31", "2028-05-20")] // 14: 2028-05-31; 16: 2028-05-20
    // 14: from 03-31, to before 05-31; 16: 2028-05-31
    [InlineData("shinjigyo-monodzukuri/1/shinjigyo", "2027-01-31", "2027-03-30", "2028-05-30")]
    [InlineData("shinjigyo-monodzukuri/1/kakushin",  "2027-01-31", "2027-04-30", "2028-01-31")] // 10: 2028-02-29; 12: 2028-01-31
    public void Shinjigyo_monodzukuri_ends_with_the_earlier(string track, string adopted, string decided, string end)
        => Assert.Contains($"{end} period", Lines(track, Awarded(adopted, decided)));

    [Fact]
    public void Shinjigyo_monodzukuri_leads_back_from_30_October() // おおむね2週間: 10-30 − 14
        => Assert.Equal(["2026-10-16 gbiz-lead", "2026-10-30T18:00 window", "2027年1月頃 result"],
            Lines("shinjigyo-monodzukuri/1/shinjigyo", Awarded(), Day("2026-10-01")).Where(l => !l.StartsWith('-')));

    [Fact]
    public void It_adoption_normal_track()
        => Assert.Equal(
            [
                "2025-06-02 gbiz-lead",                             // おおむね2週間 T:1909: 06-16 − 14
                "2025-06-16 window-2",                              // leaflet
                "2025-07-04 gbiz-lead",                             // 07-18 − 14
                "2025-07-18 window-3",
                "2025-08-20 orders-from",                           // T:1074
                "2026年2月頃 period",                                // 6ヶ月間程度 T:1063: 2026-02-20
                "2026年3月以降 report-before",                       // T:1187
                "2027年4月〜2028年1月 report-1",                     // T:1192
                "2028年4月〜2029年1月 report-2",
                "2029年4月〜2030年1月 report-3",
                "2031-03-31 records",                               // T:1252: completed in fiscal 2025; 5 years
                "- window-later",                                   // 2025年3月31日～, no end T:890
            ],
            Lines("it-donyu/2025/normal", Awarded(decided: "2025-08-20", completed: "2026-02-10"), Day("2025-06-01")));

    [Theory] // 通常枠: every plan year; インボイス枠・セキュリティ: 2年度目は報告の必要はない; 複数社連携: two years
    [InlineData("it-donyu/2025/normal", 1, 2, 3)]
    [InlineData("it-donyu/2025/normal-large", 1, 2, 3)]
    [InlineData("it-donyu/2025/invoice", 1, 3)]
    [InlineData("it-donyu/2025/electronic-trade", 1, 3)]
    [InlineData("it-donyu/2025/security", 1, 3)]
    [InlineData("it-donyu/2025/multi-company", 1, 2)]
    public void It_adoption_reports(string track, params int[] years)
        => Assert.Equal(years.Select(y => $"{2026 + y}年4月〜{2027 + y}年1月 report-{y}"), Lines(track, new())
            .Where(l => l.Contains("report-", StringComparison.Ordinal) && !l.Contains("before", StringComparison.Ordinal)));

    [Fact]
    public void Labour_saving_rounds_are_announced_by_a_part_of_a_month() // 第7回 7月31日17時, 第8回 9月中旬, 10月中旬
        => Assert.Equal(
            ["2026-07-17 action-plan-lead", "2026-07-31T17:00 window", "2026-07-31T17:00 seventh-closed", "2026年9月中旬 window-8",
                "2026年9月中旬 eighth-filing", "2026年10月中旬 eighth-closing"],
            Lines("shoryokuka/general-r7", new()).Where(l => !l.StartsWith('-')));

    [Theory] // 補助事業実施期間（12ヶ月以内） S2:1846, read from the decision
    [InlineData("shoryokuka/catalogue-2025")]
    [InlineData("shoryokuka/catalogue-2026")]
    public void A_project_of_the_catalogue_type_ends_after_twelve_months(string track)
        => Assert.Contains("2027-05-01 project-period", Lines(track, Awarded(decided: "2026-05-01")));

    [Fact]
    public void Reports_of_a_succession_follow_the_years_of_the_plan() // ３～５年間 事業計画実施期間 S2:1214
        => Assert.Equal(3, Lines("jigyo-shokei/r6/succession", new() { Award = new() { CompletedOn = new(2026, 5, 31), PlanYears = 3 } })
            .Count(line => line.EndsWith(" status-report", StringComparison.Ordinal)));

    [Fact]
    public void The_catalogue_type_rolls() // 随時 S2:1484: no closing day; reports for 3 years S2:1849-1906
        => Assert.Equal(["2026-03-19 window", "2027年2月1日〜2028年1月31日 reports", "2028年2月1日〜2029年1月31日 reports",
            "2029年2月1日〜2030年1月31日 reports", "- window", "- quick", "- project-period"],
            Lines("shoryokuka/catalogue-2026", Awarded(completed: "2027-01-31")));
}
