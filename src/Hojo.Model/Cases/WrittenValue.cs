using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Model;

/// <summary>Values as a case file writes them, a text without its quotation marks.</summary>
internal static class WrittenValue
{
    public static string Of(Yen value) => Of(value.Whole);

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(LocalDate value) => LocalDatePattern.Iso.Format(value);

    public static string Of(Rate value) => $"{Of(value.Numerator)}/{Of(value.Denominator)}";

    /// <returns><see langword="null"/> for a growth finer than four decimal places of which no figures are known: no file can write
    /// it.</returns>
    public static string? Of(Growth value) => value switch
    {
        { From: { } from, To: { } to, Years: { } years } => $"{{\"from\":{Of(from)},\"to\":{Of(to)},\"years\":{Of(years)}}}",
        _ => Percent(value)?.ToString("0.####", CultureInfo.InvariantCulture),
    };

    /// <summary>A growth as a percentage; <see langword="null"/> where it is finer than four decimal places.</summary>
    public static decimal? Percent(Growth value)
        => value.Position % Growth.AStated == 0 ? value.Position / Growth.AStated / 10_000m : null;
}
