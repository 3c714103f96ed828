using NodaTime;

namespace Hojo.Model;

/// <summary>Fiscal 2026 of <see cref="RegionalWages"/>.</summary>
internal static partial class RegionalWages
{
    /// <summary>The wage of a prefecture in fiscal 2026. Where its first day is only planned, it is not taken to be in force.</summary>
    internal sealed record Latest(int Wage, LocalDate From, bool IsPlanned = false);

    public static readonly IReadOnlyDictionary<Prefecture, Latest> Fy2026 = new Dictionary<Prefecture, Latest>
    {
        [Prefecture.Hokkaido] = new(1131, new(2026, 10, 1)),
        [Prefecture.Aomori] = new(1090, new(2026, 10, 29)),
        [Prefecture.Iwate] = new(1090, new(2026, 12, 1)),
        [Prefecture.Miyagi] = new(1098, new(2026, 10, 1)),
        [Prefecture.Akita] = new(1090, new(2026, 10, 14)),
        [Prefecture.Yamagata] = new(1092, new(2026, 10, 30)),
        [Prefecture.Fukushima] = new(1094, new(2026, 10, 16)),
        [Prefecture.Ibaraki] = new(1136, new(2026, 10, 18)),
        [Prefecture.Tochigi] = new(1125, new(2026, 10, 1)),
        [Prefecture.Gunma] = new(1120, new(2026, 10, 3)),
        [Prefecture.Saitama] = new(1196, new(2026, 10, 1)),
        [Prefecture.Chiba] = new(1195, new(2026, 10, 1)),
        [Prefecture.Tokyo] = new(1280, new(2026, 10, 1)),
        [Prefecture.Kanagawa] = new(1279, new(2026, 10, 1)),
        [Prefecture.Niigata] = new(1108, new(2026, 10, 1)),
        [Prefecture.Toyama] = new(1119, new(2026, 10, 1)),
        [Prefecture.Ishikawa] = new(1113, new(2026, 10, 3)),
        [Prefecture.Fukui] = new(1112, new(2026, 10, 4)),
        [Prefecture.Yamanashi] = new(1113, new(2026, 11, 1)),
        [Prefecture.Nagano] = new(1117, new(2026, 10, 2)),
        [Prefecture.Gifu] = new(1121, new(2026, 10, 1)),
        [Prefecture.Shizuoka] = new(1154, new(2026, 10, 15)),
        [Prefecture.Aichi] = new(1195, new(2026, 10, 1)),
        [Prefecture.Mie] = new(1143, new(2026, 10, 1)),
        [Prefecture.Shiga] = new(1136, new(2026, 10, 3)),
        [Prefecture.Kyoto] = new(1180, new(2026, 11, 16)),
        [Prefecture.Osaka] = new(1231, new(2026, 10, 1)),
        [Prefecture.Hyogo] = new(1172, new(2026, 10, 1)),
        [Prefecture.Nara] = new(1107, new(2026, 10, 4)),
        [Prefecture.Wakayama] = new(1101, new(2026, 10, 3)),
        [Prefecture.Tottori] = new(1090, new(2026, 10, 3)),
        [Prefecture.Shimane] = new(1092, new(2026, 10, 10)),
        [Prefecture.Okayama] = new(1104, new(2026, 10, 2)),
        [Prefecture.Hiroshima] = new(1141, new(2026, 10, 11)),
        [Prefecture.Yamaguchi] = new(1101, new(2026, 10, 8)),
        [Prefecture.Tokushima] = new(1103, new(2026, 11, 1)),
        [Prefecture.Kagawa] = new(1092, new(2026, 10, 1)),
        [Prefecture.Ehime] = new(1093, new(2026, 11, 1)),
        [Prefecture.Kochi] = new(1086, new(2026, 10, 29)),
        [Prefecture.Fukuoka] = new(1114, new(2026, 10, 4)),
        [Prefecture.Saga] = new(1095, new(2026, 11, 15)),
        [Prefecture.Nagasaki] = new(1087, new(2026, 11, 2)),
        [Prefecture.Kumamoto] = new(1092, new(2026, 12, 1)),
        [Prefecture.Oita] = new(1096, new(2026, 11, 1)),
        [Prefecture.Miyazaki] = new(1085, new(2026, 10, 24), IsPlanned: true),
        [Prefecture.Kagoshima] = new(1090, new(2026, 10, 25), IsPlanned: true),
        [Prefecture.Okinawa] = new(1086, new(2026, 12, 2)),
    };
}
