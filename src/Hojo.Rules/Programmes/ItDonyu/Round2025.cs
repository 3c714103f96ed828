using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>IT導入補助金2025: 通常枠 in its two bands, インボイス枠 in its two types, セキュリティ対策推進枠, 複数社連携IT導入枠.</summary>
internal static class Round2025
{
    public static readonly Round Round = new(ItDonyu.Programme, "it-donyu/2025", ("2025", "2025"),
        Normal.Track, NormalLarge.Track, Invoice.Track, ElectronicTrade.Track, Security.Track, MultiCompany.Track);
}
