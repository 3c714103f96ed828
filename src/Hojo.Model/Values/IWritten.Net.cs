namespace Hojo.Model;

/// <summary>A value that is written in one way in every culture, for whatever asks the base library to parse it.</summary>
internal interface IWritten<T> : ISpanParsable<T> where T : IWritten<T>
{
    static abstract T Parse(string text);

    static abstract bool TryParse(ReadOnlySpan<char> text, out T value);

    static T IParsable<T>.Parse(string s, IFormatProvider? provider) => T.Parse(s);

    static bool IParsable<T>.TryParse(string? s, IFormatProvider? provider, out T result) => T.TryParse(s.AsSpan(), out result);

    static T ISpanParsable<T>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => T.Parse(s.ToString());

    static bool ISpanParsable<T>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out T result) => T.TryParse(s, out result);
}
