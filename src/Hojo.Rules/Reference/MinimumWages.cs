using System.Numerics;
using Hojo.Model;

namespace Hojo.Rules.Reference;

/// <summary>地域別最低賃金, in yen an hour, by prefecture and fiscal year.</summary>
/// <remarks>Figures: 厚生労働省「地域別最低賃金の全国一覧」, fiscal years 2019 and 2024, as listed at saichin.net and cross-checked with a
/// second public table. FY2019 of 熊本, 大分, 宮崎, 鹿児島 and 沖縄 (790円) rests on the statement that 15 prefectures had 790円.
/// Other years are not encoded yet, and are not interpolated.</remarks>
public static class MinimumWages
{
    private static readonly IReadOnlyDictionary<Prefecture, (int Fy2019, int Fy2024)> Table = new Dictionary<Prefecture, (int, int)>
    {
        [Prefecture.Hokkaido] = (861, 1010),
        [Prefecture.Aomori] = (790, 953),
        [Prefecture.Iwate] = (790, 952),
        [Prefecture.Miyagi] = (824, 973),
        [Prefecture.Akita] = (790, 951),
        [Prefecture.Yamagata] = (790, 955),
        [Prefecture.Fukushima] = (798, 955),
        [Prefecture.Ibaraki] = (849, 1005),
        [Prefecture.Tochigi] = (853, 1004),
        [Prefecture.Gunma] = (835, 985),
        [Prefecture.Saitama] = (926, 1078),
        [Prefecture.Chiba] = (923, 1076),
        [Prefecture.Tokyo] = (1013, 1163),
        [Prefecture.Kanagawa] = (1011, 1162),
        [Prefecture.Niigata] = (830, 985),
        [Prefecture.Toyama] = (848, 998),
        [Prefecture.Ishikawa] = (832, 984),
        [Prefecture.Fukui] = (829, 984),
        [Prefecture.Yamanashi] = (837, 988),
        [Prefecture.Nagano] = (848, 998),
        [Prefecture.Gifu] = (851, 1001),
        [Prefecture.Shizuoka] = (885, 1034),
        [Prefecture.Aichi] = (926, 1077),
        [Prefecture.Mie] = (873, 1023),
        [Prefecture.Shiga] = (866, 1017),
        [Prefecture.Kyoto] = (909, 1058),
        [Prefecture.Osaka] = (964, 1114),
        [Prefecture.Hyogo] = (899, 1052),
        [Prefecture.Nara] = (837, 986),
        [Prefecture.Wakayama] = (830, 980),
        [Prefecture.Tottori] = (790, 957),
        [Prefecture.Shimane] = (790, 962),
        [Prefecture.Okayama] = (833, 982),
        [Prefecture.Hiroshima] = (871, 1020),
        [Prefecture.Yamaguchi] = (829, 979),
        [Prefecture.Tokushima] = (793, 980),
        [Prefecture.Kagawa] = (818, 970),
        [Prefecture.Ehime] = (790, 956),
        [Prefecture.Kochi] = (790, 952),
        [Prefecture.Fukuoka] = (841, 992),
        [Prefecture.Saga] = (790, 956),
        [Prefecture.Nagasaki] = (790, 953),
        [Prefecture.Kumamoto] = (790, 952),
        [Prefecture.Oita] = (790, 954),
        [Prefecture.Miyazaki] = (790, 952),
        [Prefecture.Kagoshima] = (790, 953),
        [Prefecture.Okinawa] = (790, 952),
    };

    /// <summary>The wage of fiscal year 2019 (令和元年度).</summary>
    public static int Fy2019(Prefecture prefecture) => Table[prefecture].Fy2019;

    /// <summary>The wage of fiscal year 2024 (令和6年度).</summary>
    public static int Fy2024(Prefecture prefecture) => Table[prefecture].Fy2024;

    /// <summary>直近5年間の年平均成長率 from fiscal year 2019 to 2024, to one decimal place, half up, as guidelines print it.</summary>
    public static Growth FiveYearGrowthTo2024(Prefecture prefecture) => FiveYears(Fy2019(prefecture), Fy2024(prefecture));

    /// <summary>The same for every prefecture, in the order of their codes.</summary>
    internal static (Prefecture Prefecture, Growth Growth)[] GrowthByPrefecture => [.. Table.Keys.OrderBy(p => p).Select(p => (p, FiveYearGrowthTo2024(p)))];

    /// <summary>The average yearly growth over five years, to one decimal place, half up. No root is taken: the tenths rise until
    /// the next half step is out of reach.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A wage of zero or less, or one that fell.</exception>
    public static Growth FiveYears(int from, int to)
    {
        if (from < 1) throw new ArgumentOutOfRangeException(nameof(from), from, "a wage above zero is expected");
        if (to < from) throw new ArgumentOutOfRangeException(nameof(to), to, "a wage that did not fall is expected");
        var tenths = 0;
        while (Reaches(from, to, 2 * tenths + 1)) tenths++;
        return Growth.Of(new Percent(tenths / 10m));
    }

    /// <summary>Whether to ÷ from ≥ (1 + half tenths of a per cent)⁵.</summary>
    private static bool Reaches(int from, int to, int halfTenths) => to * BigInteger.Pow(2_000, 5) >= from * BigInteger.Pow(2_000 + halfTenths, 5);
}
