using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>IT導入補助金: IT adoption subsidy.</summary>
internal static class ItDonyu
{
    public static readonly Programme Programme = new("it-donyu", ("IT導入補助金", "IT adoption subsidy"));
}
