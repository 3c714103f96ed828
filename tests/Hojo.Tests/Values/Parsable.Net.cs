using Hojo.Model;
using NodaTime;

namespace Hojo.Tests.Values;

/// <summary>What asks the base library to parse a value reads it as Hojo does, whatever the culture.</summary>
public class Parsable
{
    [Fact]
    public void Values_parse_themselves() => Cultures.Each(() =>
    {
        Holds(Yen.Of(125_000_000), "1億2,500万円");
        Holds(new YenRange(Yen.Of(1), Yen.Of(3)), "1円〜3円");
        Holds(new Percent(6.0m), "6.0%");
        Holds(Growth.Of(new(4.2m)), "4.2%");
        Holds(new Rate(2, 3), "2/3");
        Holds(new Fraction(1, 2), "1/2");
        Holds(DateSpan.Around(new(2026, 7)), "2026年7月頃");
    });

    [Fact]
    public void A_day_of_the_base_library_is_taken_where_a_day_is_asked()
    {
        Assert.Equal(new Case().With("applicant.foundedOn", new LocalDate(2014, 4, 1)),
            new Case().With("applicant.foundedOn", new DateOnly(2014, 4, 1)));
        Assert.Equal(DateSpan.Between(new LocalDate(2026, 4, 1), new(2026, 5, 3)),
            DateSpan.Between(new DateOnly(2026, 4, 1), new(2026, 5, 3)));
    }

    private static void Holds<T>(T value, string text) where T : ISpanParsable<T>
    {
        Assert.Equal((value, value), (T.Parse(text, null), T.Parse(text.AsSpan(), null)));
        Assert.True(T.TryParse(text, null, out var read) && T.TryParse(text.AsSpan(), null, out var spelt) && Equals(read, spelt));
        Assert.False(T.TryParse((string?)null, null, out _));
        Assert.Throws<FormatException>(() => T.Parse("?", null));
    }
}
