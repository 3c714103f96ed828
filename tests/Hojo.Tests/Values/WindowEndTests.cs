using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;
using NodaTime;
using NodaTime.Text;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Tests.Values;

/// <summary>The ends of a window, as exactly as they are printed.</summary>
public class WindowEndTests
{
    private static readonly Source Doc = new("TEST", "試験", "Hojo", SourceRank.Guideline, new(2026, 1, 1), new('0', 64));

    private static Verdict Open(PrintedDate? opens, PrintedDate? closes, JapanTime on)
        => new Window("window", ("公募期間", "call"), opens, closes, Doc.At("公募期間", 1)).Holds(on);

    [Theory] // 2025年5月 to 2025年8月
    [InlineData(4, 30, Verdict.NotMet)]
    [InlineData(5,  1, Verdict.Unknown)]
    [InlineData(5, 31, Verdict.Unknown)]
    [InlineData(6,  1, Verdict.Met)]
    [InlineData(7, 31, Verdict.Met)]
    [InlineData(8,  1, Verdict.Unknown)]
    [InlineData(8, 31, Verdict.Unknown)]
    [InlineData(9,  1, Verdict.NotMet)]
    public void A_month_is_unknown_inside_and_settled_outside(int month, int day, Verdict open)
        => Assert.Equal(open, Open(new YearMonth(2025, 5), new YearMonth(2025, 8), new JapanTime(2025, month, day, 12, 0)));

    [Theory]
    [InlineData(3, 20, Verdict.NotMet)] // 3月末: 下旬 begins on the 21st
    [InlineData(3, 21, Verdict.Unknown)]
    [InlineData(4,  1, Verdict.Met)]
    public void A_part_of_a_month_is_so_too(int month, int day, Verdict open)
        => Assert.Equal(open,
            Open(DateSpan.Part(new(2026, 3), MonthPart.End), On(2026, 6, 30), new JapanTime(2026, month, day, 12, 0)));

    [Fact]
    public void What_is_half_known_is_settled_on_one_side()
    {
        Verdict From(int month, int day) => Open(DateSpan.From(new(2026, 4)), On(2026, 6, 30), new(2026, month, day, 12, 0));
        Verdict To(int month, int day) => Open(DateSpan.To(new(2026, 4)), On(2026, 6, 30), new(2026, month, day, 12, 0));

        Assert.Equal((Verdict.NotMet, Verdict.Unknown, Verdict.Unknown), (From(3, 31), From(4, 1), From(5, 1)));
        Assert.Equal((Verdict.Unknown, Verdict.Unknown, Verdict.Met), (To(3, 31), To(4, 30), To(5, 1)));
        Assert.Equal("2026年4月以前", DateSpan.To(new(2026, 4)).Words.Ja);
    }

    [Theory]
    [InlineData("2024-03-31", Verdict.NotMet)]
    [InlineData("2024-04-01", Verdict.Met)]
    [InlineData("2025-03-31", Verdict.Met)]
    [InlineData("2025-04-01", Verdict.NotMet)]
    public void A_fiscal_year_shuts_out_what_lies_before_April_and_after_March(string day, Verdict holds)
        => Assert.Equal(holds,
            WindowBound.FiscalYear(2024, Doc.At("令和6年度", 1)).Holds(JapanTime.Parse(day + "T12:00")));

    [Theory] // a later round opens at 10:00, on a day, in a month
    [InlineData("2026-05-10T10:00:00", Verdict.Met, Verdict.Met, Verdict.Met)]
    [InlineData("2026-05-10T10:00:01", Verdict.NotMet, Verdict.Met, Verdict.Met)]
    [InlineData("2026-05-11T00:00:00", Verdict.NotMet, Verdict.NotMet, Verdict.Met)]
    [InlineData("2026-06-01T00:00:00", Verdict.NotMet, Verdict.NotMet, Verdict.NotMet)]
    public void A_successor_shuts_out_what_lies_after_its_opening_for_certain(string on, Verdict hour, Verdict day, Verdict month)
    {
        Verdict By(PrintedDate opens)
            => WindowBound.Succeeded(("第2回", "round 2"), opens, Doc.At("公募期間", 2)).Holds(JapanTime.Parse(on));
        Assert.Equal((hour, day, month), (By(At(2026, 5, 10, 10, 0)), By(On(2026, 5, 10)), By(new YearMonth(2026, 5))));
    }

    /// <summary>How exactly an end is known.</summary>
    public enum Known
    {
        Hour,
        Day,
        Month,
        TwoMonths,
        Nothing,
    }

    private static PrintedDate? End(JapanTime at, Known known) => known switch
    {
        Known.Hour => new Moment(at.Date, at.TimeOfDay),
        Known.Day => new Moment(at.Date),
        Known.Month => at.Date.ToYearMonth(),
        Known.TwoMonths => DateSpan.OneOf(at.Date.ToYearMonth(), at.Date.ToYearMonth().PlusMonths(1)),
        _ => null,
    };

    [Property(MaxTest = 5_000)]
    public void To_know_less_of_an_end_is_never_to_say_something_else(JapanTime opens, JapanTime closes, JapanTime at, Known a,
        Known b, Known c, Known d)
    {
        static Known More(Known one, Known other) => one < other ? one : other;
        static Known Less(Known one, Known other) => one < other ? other : one;
        var more = Open(End(opens, More(a, b)), End(closes, More(c, d)), at);
        var less = Open(End(opens, Less(a, b)), End(closes, Less(c, d)), at);
        Assert.True(less == Verdict.Unknown || less == more);
    }
}
