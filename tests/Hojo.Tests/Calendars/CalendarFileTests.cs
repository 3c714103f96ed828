using System.Text;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Tests.Kernel;
using Hojo.Tests.Programmes.ShinjigyoShinshutsu;
using NodaTime;

namespace Hojo.Tests.Calendars;

/// <summary>RFC 5545: folding (3.1), TEXT (3.3.11), days and their exclusive end, UTC.</summary>
public class CalendarFileTests
{
    private static readonly JapanTime Asked = new(2026, 3, 1, 12, 0);

    private static readonly Citation Here = SampleTracks.Doc.At("日程; 予定, その他", 1);

    private static CalendarEntry Entry(DateFinding date) => new("test/file", ("試験", "test"), date);

    private static DateFinding Finding(string text)
        => new() { Row = "row", Kind = DateKind.Expected, Text = (text, text), Citation = Here };

    private static string[] Unfolded(string file)
        => file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string Line(string file, string name)
        => Assert.Single(Unfolded(file), l => l.StartsWith(name, StringComparison.Ordinal))[name.Length..];

    [Theory]
    [InlineData(Lang.Ja, "ja")]
    [InlineData(Lang.En, "en")]
    public void The_third_round_is_the_approved_file(Lang lang, string name)
    {
        var awarded = Round3Cases.Base with
        {
            Award = new() { AdoptedOn = new(2026, 7, 10), DecidedOn = new(2026, 9, 1), CompletedOn = new(2027, 8, 31) },
        };
        var file = CalendarFile.Write(Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest")).Calendar(awarded), Asked,
            lang);
        Approved.Exactly($"tests/Hojo.Tests/Calendars/third-round.{name}.ics", file);
    }

    [Fact]
    public void An_hour_in_Japan_is_nine_hours_earlier_in_utc()
    {
        var file = CalendarFile.Write([Entry(Finding("朝") with { At = new(2026, 1, 1, 8, 59) })], Asked, Lang.Ja);
        Assert.Equal("20251231T235900Z", Line(file, "DTSTART:"));
        Assert.Equal("20260301T030000Z", Line(file, "DTSTAMP:"));
        Assert.DoesNotContain("DTEND", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_ends_with_the_next_and_a_month_lasts_over_all_of_it()
    {
        var day = CalendarFile.Write([Entry(Finding("日") with { Day = new(2028, 2, 28) })], Asked, Lang.Ja);
        Assert.Equal(("20280228", "20280229"), (Line(day, "DTSTART;VALUE=DATE:"), Line(day, "DTEND;VALUE=DATE:")));

        var month = CalendarFile.Write([Entry(Finding("結果") with { Month = new(2026, 7) })], Asked, Lang.Ja);
        Assert.Equal(("20260701", "20260801", "結果 2026年7月頃【試験】"),
            (Line(month, "DTSTART;VALUE=DATE:"), Line(month, "DTEND;VALUE=DATE:"), Line(month, "SUMMARY:")));
        Assert.Equal("result around 2026-07 [test]",
            Line(CalendarFile.Write([Entry(Finding("result") with { Month = new(2026, 7) })], Asked, Lang.En), "SUMMARY:"));

        var later = CalendarFile.Write([Entry(Finding("募集") with { Span = DateSpan.From(new(2026, 4)) })], Asked, Lang.Ja);
        Assert.Equal(("20260401", "20260501", "募集 2026年4月以降【試験】"),
            (Line(later, "DTSTART;VALUE=DATE:"), Line(later, "DTEND;VALUE=DATE:"), Line(later, "SUMMARY:")));
        Assert.All(new[] { day, month, later }, file => Assert.Equal("TRANSPARENT", Line(file, "TRANSP:")));
    }

    [Fact]
    public void What_is_not_fixed_is_no_event_and_what_is_said_twice_is_one()
    {
        var day = Entry(Finding("日") with { Day = new(2026, 3, 1) });
        Assert.DoesNotContain("VEVENT", CalendarFile.Write([Entry(Finding("未定"))], Asked, Lang.Ja), StringComparison.Ordinal);
        Assert.Single(Unfolded(CalendarFile.Write([day, day], Asked, Lang.Ja)), "BEGIN:VEVENT");
    }

    [Fact]
    public void What_has_a_meaning_in_a_value_is_escaped()
    {
        var file = CalendarFile.Write([Entry(Finding(@"a\b;c,d") with { Day = new(2026, 3, 1), Note = ("一\r\n二", "-") })], Asked, Lang.Ja);
        Assert.Equal(@"a\\b\;c\,d【試験】", Line(file, "SUMMARY:"));
        Assert.Equal(@"一\n二\nTEST「日程\; 予定\, その他」p.1", Line(file, "DESCRIPTION:"));
    }

    [Fact]
    public void Every_file_of_the_catalogue_has_events_with_names_of_their_own()
    {
        var file = CalendarFile.Write(Dating.Of(new(), Catalogue.National.Tracks), Asked, Lang.Ja);
        var names = Unfolded(file).Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).ToArray();
        Assert.True(names.Length > 100);
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, n => Assert.All(n, sign => Assert.InRange(sign, ' ', '~')));
        Assert.Equal(names.Length, Unfolded(file).Count(l => l == "BEGIN:VEVENT"));
        Assert.Equal(file, CalendarFile.Write(Dating.Of(new(), Catalogue.National.Tracks), Asked, Lang.Ja));
    }

    /// <summary>What a host calls its own tracks and rows cannot add a line to the file.</summary>
    [Fact]
    public void An_id_of_a_host_stays_one_value()
    {
        var entry = new CalendarEntry("own;track,1\r\nATTENDEE:a\\b", ("試験", "test"), Finding("x") with { Day = new(2026, 4, 1) });
        Assert.Equal(@"own\;track\,1\nATTENDEE:a\\b/row/expected/20260401@hojo", Line(CalendarFile.Write([entry], Asked, Lang.En), "UID:"));
    }

    [Property]
    public void Unfolded_a_line_is_the_line_and_no_part_is_longer_than_75_octets_or_cuts_a_character(string lines)
    {
        var text = lines.Replace("\n", "", StringComparison.Ordinal);
        var parts = ContentLine.Folded(text).Split("\r\n");
        Assert.Equal("", parts[^1]);
        Assert.Equal(text, ContentLine.Folded(text).Replace("\r\n ", "", StringComparison.Ordinal)[..^2]);
        Assert.All(parts, part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 0, 75));
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        Assert.All(parts, part => strict.GetBytes(part)); // half a character would throw
        Assert.All(parts.Skip(1).SkipLast(1), part => Assert.StartsWith(" ", part, StringComparison.Ordinal));
        // a fold comes only where the next character no longer fits
        Assert.All(parts.SkipLast(2).Zip(parts.Skip(1)), p => Assert.True(Encoding.UTF8.GetByteCount(p.First)
            + Encoding.UTF8.GetByteCount(p.Second.AsSpan(1, char.IsSurrogatePair(p.Second, 1) ? 2 : 1)) > 75));
    }

    [Property]
    public void Escaped_text_reads_back(string text)
    {
        var (escaped, read) = (ContentLine.Escaped(text), new StringBuilder());
        for (var k = 0; k < escaped.Length; k++)
        {
            Assert.False(escaped[k] is ';' or ',' or '\n', "bare");
            read.Append(escaped[k] != '\\' ? escaped[k] : escaped[++k] == 'n' ? '\n' : escaped[k]);
        }
        Assert.Equal(text, read.ToString());
    }
}
