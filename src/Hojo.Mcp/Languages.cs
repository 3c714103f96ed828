using Hojo.Model;

namespace Hojo.Mcp;

/// <summary>言語: in which a call is answered.</summary>
internal static class Languages
{
    public const string Argument = "language";

    public static readonly Bilingual Expected = ("ja または en", "ja or en");

    public static Lang? Of(string? said) => said switch { "ja" => Lang.Ja, "en" => Lang.En, _ => null };
}
