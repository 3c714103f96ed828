using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>ものづくり・商業・サービス生産性向上促進補助金: monodzukuri subsidy.</summary>
internal static class Monodzukuri
{
    public static readonly Programme Programme = new("monodzukuri", ("ものづくり補助金", "monodzukuri subsidy"));
}
