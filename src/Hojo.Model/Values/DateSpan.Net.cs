using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Hojo.Model;

public sealed partial record DateSpan : ISpanParsable<DateSpan>
{
    /// <inheritdoc cref="Between(LocalDate, LocalDate)"/>
    public static DateSpan Between(DateOnly first, DateOnly last) => Between(LocalDate.FromDateOnly(first), LocalDate.FromDateOnly(last));

    static DateSpan IParsable<DateSpan>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DateSpan>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DateSpan result)
        => TryParse(s, out result);

    static DateSpan ISpanParsable<DateSpan>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<DateSpan>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider,
        [MaybeNullWhen(false)] out DateSpan result)
        => TryParse(s.ToString(), out result);
}
