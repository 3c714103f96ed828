using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>新事業進出・ものづくり補助金: what 新事業進出補助金 and ものづくり補助金 were merged into.</summary>
internal static class ShinjigyoMonodzukuri
{
    public static readonly Programme Programme = new("shinjigyo-monodzukuri",
        ("新事業進出・ものづくり補助金", "new business entry and monodzukuri subsidy"));
}
