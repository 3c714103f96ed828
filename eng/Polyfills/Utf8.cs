// As LaterMembers: under its own name, so that the sources need no #if.
#nullable enable

using Microsoft.CodeAnalysis;

namespace System.Text.Unicode;

[Embedded]
internal static class Utf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        try
        {
            _ = Strict.GetCharCount(value.ToArray());
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
