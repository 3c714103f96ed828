using System.Globalization;

namespace Hojo.Reports.Printing;

/// <summary>The characters of a text, a pair of surrogates as one.</summary>
internal static class Signs
{
    public static IEnumerable<Sign> Of(string text)
    {
        for (var k = 0; k < text.Length; k++)
        {
            var pair = char.IsHighSurrogate(text[k]) && k + 1 < text.Length && char.IsLowSurrogate(text[k + 1]);
            yield return pair ? new(char.ConvertToUtf32(text[k], text[k + 1]), text.Substring(k++, 2)) : new(text[k], text.Substring(k, 1));
        }
    }
}

/// <summary>One character.</summary>
/// <param name="Code">Its code point.</param>
/// <param name="Text">As it is written.</param>
internal readonly record struct Sign(int Code, string Text);
