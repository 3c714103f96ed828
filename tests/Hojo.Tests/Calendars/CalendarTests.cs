using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;

namespace Hojo.Tests.Calendars;

/// <summary>日程: order, what is left out, and that assessments read the same dates.</summary>
public class CalendarTests
{
    private static readonly Citation Here = SampleTracks.Doc.At("日程", 1);

    private static Announced Row(string id, PrintedDate at) => new(id, (id, id), at, Here);

    private static readonly Track First = new("test/first", ("一", "one"),
    [
        Row("month", new YearMonth(2026, 7)),
        Row("evening", Figures.At(2026, 7, 1, 18, 0)),
        Row("morning", Figures.At(2026, 7, 1, 9, 30)),
        Row("day", Day(2026, 7, 1)),
        new NotBefore("orders", ("発注", "orders"), DecidedOn, Here),
        Row("onwards", DateSpan.From(new(2026, 4))),
        Row("past", DateSpan.Part(new(2026, 5), MonthPart.Early)),
    ], null);

    private static readonly Track Second = new("test/second", ("二", "two"),
        [Row("day", Day(2026, 7, 1)), Row("between", Day(2026, 6, 30))], null);

    private static IEnumerable<string> Of(IEnumerable<CalendarEntry> entries) => entries.Select(e => $"{e.Track}:{e.Date.Row}");

    [Fact]
    public void Entries_stand_in_the_order_of_their_days_and_what_is_open_comes_last()
        => Assert.Equal(
            ["test/first:onwards", "test/first:past", "test/second:between", "test/first:day", "test/second:day", "test/first:morning",
                "test/first:evening", "test/first:month", "test/first:orders"],
            Of(Dating.Of(new(), [First, Second, First])));

    [Fact]
    public void What_lies_wholly_before_a_day_is_left_out()
    {
        // 以降 has no end, a month lasts to its last day, and what is not fixed cannot be past
        Assert.Equal(["onwards", "day", "morning", "evening", "month", "orders"],
            Assessor.For(First).Calendar(new(), Day(2026, 7, 1)).Select(e => e.Date.Row));
        Assert.Equal(["onwards", "month", "orders"], Assessor.For(First).Calendar(new(), Day(2026, 7, 2)).Select(e => e.Date.Row));
        Assert.Equal(["onwards", "month", "orders"], Assessor.For(First).Calendar(new(), Day(2026, 7, 31)).Select(e => e.Date.Row));
        Assert.Equal(["onwards", "orders"], Assessor.For(First).Calendar(new(), Day(2026, 8, 1)).Select(e => e.Date.Row));
        Assert.Equal(["past", "onwards"], Assessor.For(First).Calendar(new(), Day(2026, 5, 10)).Select(e => e.Date.Row)
            .Where(r => r is "past" or "onwards").Order().Reverse());
    }

    public static TheoryData<string> Tracks => [.. Catalogue.National.Tracks.Select(t => t.Id)];

    [Theory, MemberData(nameof(Tracks))]
    public void An_assessment_has_the_same_dates(string track)
    {
        var assessor = Assessor.For(Catalogue.National.Track(track));
        foreach (var @case in new Case[] { new(), Awarded })
        {
            var dates = assessor.Assess(@case, new(2026, 3, 1, 12, 0)).Dates;
            Assert.Equal(dates.Count, assessor.Calendar(@case).Count);
            Assert.All(assessor.Calendar(@case), e => Assert.Contains(e.Date, dates));
        }
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Every_entry_is_at_most_one_kind_of_date_and_says_what_an_open_one_waits_for(string track)
        => Assert.All(Assessor.For(Catalogue.National.Track(track)).Calendar(new())
            .Concat(Assessor.For(Catalogue.National.Track(track)).Calendar(Awarded)),
            e =>
            {
                var date = e.Date;
                var told = new object?[] { date.At, date.Day, date.Month, date.Span }.Count(d => d is not null);
                Assert.True(told == 1 || (told == 0 && date.Note is not null), e.ToString());
            });

    /// <summary>With the days of the award told, no day that follows from them is still open.</summary>
    [Theory, MemberData(nameof(Tracks))]
    public void Told_the_award_every_term_has_its_day(string track)
        => Assert.All(Assessor.For(Catalogue.National.Track(track)).Calendar(Awarded)
            .Where(e => Catalogue.National.Track(track)[e.Date.Row] is Term or NotBefore or Yearly), e => Assert.NotNull(e.Date.Days()));

    private static readonly Case Awarded = new()
    {
        Applicant = new() { ClosingMonth = 3 },
        Plan = new() { Years = 5 },
        Award = new()
        {
            AdoptedOn = Day(2026, 7, 10), DecidedOn = Day(2026, 9, 1), StartedOn = Day(2026, 9, 2), CompletedOn = Day(2027, 8, 31),
        },
    };
}
