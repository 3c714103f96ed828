using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.HyakuokuSengen;

/// <summary>100億宣言: ten-billion declaration.</summary>
internal static class HyakuokuSengen
{
    public static readonly Programme Programme = new("hyakuoku-sengen", ("100億宣言", "ten-billion declaration"));
}
