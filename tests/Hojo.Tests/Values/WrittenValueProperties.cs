using Hojo.Model;
using Hojo.Tests.Properties;
using NodaTime;

namespace Hojo.Tests.Values;

/// <summary>What is printed is read back as the same value, in every format and every culture.</summary>
public class WrittenValueProperties
{
    private static readonly string?[] Formats = [null, "G", "円", "万円", "億円"];

    [Property]
    public void Yen_in_every_format(Yen yen, int man) => Cultures.Each(() =>
    {
        foreach (var format in Formats)
            foreach (var amount in new[] { yen, Yen.Of(man * 10_000L) }) Assert.Equal(amount, Yen.Parse(amount.ToString(format)));
    });

    [Property]
    public void Ranges_in_every_format(Yen a, Yen b) => Cultures.Each(() =>
    {
        var range = a < b ? new YenRange(a, b) : new YenRange(b, a);
        foreach (var format in Formats) Assert.Equal(range, YenRange.Parse(range.ToString(format)));
        Assert.Equal(new(a), YenRange.Parse(new YenRange(a).ToString()));
    });

    [Property]
    public void Percentages(Percent percent) => Cultures.Each(() => Assert.Equal(percent, Percent.Parse(percent.ToString())));

    [Property]
    public void Growth_that_is_stated(Growth growth) => Cultures.Each(() =>
    {
        var stated = Growth.Of(growth.Printed);
        Assert.Equal(stated, Growth.Parse(stated.ToString()));
    });

    [Property]
    public void Rates(Rate rate) => Cultures.Each(() => Assert.Equal(rate, Rate.Parse(rate.ToString())));

    [Property]
    public void Exact_numbers_in_every_format(Whole over, Whole under) => Cultures.Each(() =>
    {
        var number = new Fraction(over.Number, under.Number.IsZero ? 1 : under.Number);
        foreach (var format in new[] { null, "G", "円" }) Assert.Equal(number, Fraction.Parse(number.ToString(format)));
    });

    [Property]
    public void Several_days(LocalDate first, LocalDate last) => Cultures.Each(() =>
    {
        var (from, to) = first < last ? (first, last) : (last, first);
        var (month, end) = (from.ToYearMonth(), to.ToYearMonth());
        DateSpan[] spans =
        [
            DateSpan.Around(month), DateSpan.From(month), DateSpan.To(month), DateSpan.Between(from, to),
            .. Enum.GetValues<MonthPart>().Select(part => DateSpan.Part(month, part)),
            .. month < end ? [DateSpan.OneOf(month, end), DateSpan.Between(month, end)] : Array.Empty<DateSpan>(),
        ];
        foreach (var span in spans) Assert.Equal(span, DateSpan.Parse(span.ToString()));
    });
}
