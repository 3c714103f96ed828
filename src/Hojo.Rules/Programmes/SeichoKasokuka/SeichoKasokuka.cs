using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>中小企業成長加速化補助金: subsidy for accelerating growth.</summary>
internal static class SeichoKasokuka
{
    public static readonly Programme Programme = new("seicho-kasokuka", ("中小企業成長加速化補助金", "SME growth acceleration subsidy"));
}
