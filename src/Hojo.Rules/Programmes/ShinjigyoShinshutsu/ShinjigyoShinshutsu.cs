using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>中小企業新事業進出補助金: subsidy for entering a new business.</summary>
internal static class ShinjigyoShinshutsu
{
    public static readonly Programme Programme = new("shinjigyo-shinshutsu", ("中小企業新事業進出補助金", "SME new business entry subsidy"));
}
