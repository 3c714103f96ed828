using NodaTime;

namespace Hojo.Model;

/// <summary>地域別最低賃金, in yen an hour: the table that a wage of a case is held against. What it was read from stands with
/// Hojo.Rules.Reference.MinimumWages.</summary>
internal static partial class RegionalWages
{
    /// <summary>The last day that <see cref="InForce"/> answers for: a wage whose first day is not known may be in force from the next day
    /// on. No wage of the table came into force before 1 October of its fiscal year.</summary>
    public static LocalDate KnownUntil(Prefecture prefecture) => new(Fy2026[prefecture].IsPlanned ? 2026 : 2027, 9, 30);

    /// <summary>The wage of a fiscal year; <see langword="null"/> where that year is not encoded.</summary>
    public static Yearly? Of(Prefecture prefecture, int fiscalYear)
    {
        var row = Table[prefecture];
        return fiscalYear switch
        {
            2019 => new(row.Fy2019),
            2020 => new(row.Fy2020),
            2021 => new(row.Fy2021),
            2023 => new(row.Fy2023, row.From2023),
            2024 => new(row.Fy2024, row.From2024),
            2025 => new(row.Fy2025, row.From2025),
            2026 => Fy2026[prefecture],
            _ => null,
        };
    }

    /// <summary>The wage in force on a day; <see langword="null"/> before the first day of fiscal 2023's wage and after
    /// <see cref="KnownUntil"/>.</summary>
    public static int? InForce(Prefecture prefecture, LocalDate on)
    {
        var (row, latest) = (Table[prefecture], Fy2026[prefecture]);
        if (on < row.From2023 || on > KnownUntil(prefecture)) return null;
        return on >= latest.From ? latest.Wage
            : on >= row.From2025 ? row.Fy2025
            : on >= row.From2024 ? row.Fy2024
            : row.Fy2023;
    }

    /// <summary>How far a wage lies above the minimum of its day; <see langword="null"/> where something is not told, or that minimum is
    /// not encoded.</summary>
    public static int? Gap(int? wage, LocalDate? on, Prefecture? prefecture)
        => wage is { } paid && on is { } day && prefecture is { } at && InForce(at, day) is { } minimum ? paid - minimum : null;

    /// <summary>A prefecture's wage of one fiscal year.</summary>
    /// <param name="Wage">In yen an hour.</param>
    /// <param name="From">Its first day; <see langword="null"/> where it is not encoded.</param>
    /// <param name="IsPlanned">That day is only planned: the wage is not taken to be in force.</param>
    internal sealed record Yearly(int Wage, LocalDate? From = null, bool IsPlanned = false);

    /// <summary>One prefecture. Nothing is encoded of fiscal 2022, and no first day before fiscal 2023.</summary>
    internal sealed record Row(
        int Fy2019, int Fy2020, int Fy2021, int Fy2023, int Fy2024, int Fy2025, LocalDate From2023, LocalDate From2024, LocalDate From2025);

    //                                  FY2019 2020  2021  2023  2024  2025  in force from
    public static readonly IReadOnlyDictionary<Prefecture, Row> Table = new Dictionary<Prefecture, Row>
    {
        [Prefecture.Hokkaido] = new(861,  861,  889,  960, 1010, 1075, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 4)),
        [Prefecture.Aomori] = new(790,  793,  822,  898,  953, 1029, new(2023, 10, 7), new(2024, 10, 5), new(2025, 11, 21)),
        [Prefecture.Iwate] = new(790,  793,  821,  893,  952, 1031, new(2023, 10, 4), new(2024, 10, 4), new(2025, 12, 1)),
        [Prefecture.Miyagi] = new(824,  825,  853,  923,  973, 1038, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 4)),
        [Prefecture.Akita] = new(790,  792,  822,  897,  951, 1031, new(2023, 10, 1), new(2024, 10, 1), new(2026, 3, 31)),
        [Prefecture.Yamagata] = new(790,  793,  822,  900,  955, 1032, new(2023, 10, 14), new(2024, 10, 19), new(2025, 12, 23)),
        [Prefecture.Fukushima] = new(798,  800,  828,  900,  955, 1033, new(2023, 10, 1), new(2024, 10, 5), new(2026, 1, 1)),
        [Prefecture.Ibaraki] = new(849,  851,  879,  953, 1005, 1074, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 12)),
        [Prefecture.Tochigi] = new(853,  854,  882,  954, 1004, 1068, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 1)),
        [Prefecture.Gunma] = new(835,  837,  865,  935,  985, 1063, new(2023, 10, 5), new(2024, 10, 4), new(2026, 3, 1)),
        [Prefecture.Saitama] = new(926,  928,  956, 1028, 1078, 1141, new(2023, 10, 1), new(2024, 10, 1), new(2025, 11, 1)),
        [Prefecture.Chiba] = new(923,  925,  953, 1026, 1076, 1140, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 3)),
        [Prefecture.Tokyo] = new(1013, 1013, 1041, 1113, 1163, 1226, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 3)),
        [Prefecture.Kanagawa] = new(1011, 1012, 1040, 1112, 1162, 1225, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 4)),
        [Prefecture.Niigata] = new(830,  831,  859,  931,  985, 1050, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 2)),
        [Prefecture.Toyama] = new(848,  849,  877,  948,  998, 1062, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 12)),
        [Prefecture.Ishikawa] = new(832,  833,  861,  933,  984, 1054, new(2023, 10, 8), new(2024, 10, 5), new(2025, 10, 8)),
        [Prefecture.Fukui] = new(829,  830,  858,  931,  984, 1053, new(2023, 10, 1), new(2024, 10, 5), new(2025, 10, 8)),
        [Prefecture.Yamanashi] = new(837,  838,  866,  938,  988, 1052, new(2023, 10, 1), new(2024, 10, 1), new(2025, 12, 1)),
        [Prefecture.Nagano] = new(848,  849,  877,  948,  998, 1061, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 3)),
        [Prefecture.Gifu] = new(851,  852,  880,  950, 1001, 1065, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 18)),
        [Prefecture.Shizuoka] = new(885,  885,  913,  984, 1034, 1097, new(2023, 10, 1), new(2024, 10, 1), new(2025, 11, 1)),
        [Prefecture.Aichi] = new(926,  927,  955, 1027, 1077, 1140, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 18)),
        [Prefecture.Mie] = new(873,  874,  902,  973, 1023, 1087, new(2023, 10, 1), new(2024, 10, 1), new(2025, 11, 21)),
        [Prefecture.Shiga] = new(866,  868,  896,  967, 1017, 1080, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 5)),
        [Prefecture.Kyoto] = new(909,  909,  937, 1008, 1058, 1122, new(2023, 10, 6), new(2024, 10, 1), new(2025, 11, 21)),
        [Prefecture.Osaka] = new(964,  964,  992, 1064, 1114, 1177, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 16)),
        [Prefecture.Hyogo] = new(899,  900,  928, 1001, 1052, 1116, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 4)),
        [Prefecture.Nara] = new(837,  838,  866,  936,  986, 1051, new(2023, 10, 1), new(2024, 10, 1), new(2025, 11, 16)),
        [Prefecture.Wakayama] = new(830,  831,  859,  929,  980, 1045, new(2023, 10, 1), new(2024, 10, 1), new(2025, 11, 1)),
        [Prefecture.Tottori] = new(790,  792,  821,  900,  957, 1030, new(2023, 10, 5), new(2024, 10, 5), new(2025, 10, 4)),
        [Prefecture.Shimane] = new(790,  792,  824,  904,  962, 1033, new(2023, 10, 6), new(2024, 10, 12), new(2025, 11, 17)),
        [Prefecture.Okayama] = new(833,  834,  862,  932,  982, 1047, new(2023, 10, 1), new(2024, 10, 2), new(2025, 12, 1)),
        [Prefecture.Hiroshima] = new(871,  871,  899,  970, 1020, 1085, new(2023, 10, 1), new(2024, 10, 1), new(2025, 11, 1)),
        [Prefecture.Yamaguchi] = new(829,  829,  857,  928,  979, 1043, new(2023, 10, 1), new(2024, 10, 1), new(2025, 10, 16)),
        [Prefecture.Tokushima] = new(793,  796,  824,  896,  980, 1046, new(2023, 10, 1), new(2024, 11, 1), new(2026, 1, 1)),
        [Prefecture.Kagawa] = new(818,  820,  848,  918,  970, 1036, new(2023, 10, 1), new(2024, 10, 2), new(2025, 10, 18)),
        [Prefecture.Ehime] = new(790,  793,  821,  897,  956, 1033, new(2023, 10, 6), new(2024, 10, 13), new(2025, 12, 1)),
        [Prefecture.Kochi] = new(790,  792,  820,  897,  952, 1023, new(2023, 10, 8), new(2024, 10, 9), new(2025, 12, 1)),
        [Prefecture.Fukuoka] = new(841,  842,  870,  941,  992, 1057, new(2023, 10, 6), new(2024, 10, 5), new(2025, 11, 16)),
        [Prefecture.Saga] = new(790,  792,  821,  900,  956, 1030, new(2023, 10, 14), new(2024, 10, 17), new(2025, 11, 21)),
        [Prefecture.Nagasaki] = new(790,  793,  821,  898,  953, 1031, new(2023, 10, 13), new(2024, 10, 12), new(2025, 12, 1)),
        [Prefecture.Kumamoto] = new(790,  793,  821,  898,  952, 1034, new(2023, 10, 8), new(2024, 10, 5), new(2026, 1, 1)),
        [Prefecture.Oita] = new(790,  792,  822,  899,  954, 1035, new(2023, 10, 6), new(2024, 10, 5), new(2026, 1, 1)),
        [Prefecture.Miyazaki] = new(790,  793,  821,  897,  952, 1023, new(2023, 10, 6), new(2024, 10, 5), new(2025, 11, 16)),
        [Prefecture.Kagoshima] = new(790,  793,  821,  897,  953, 1026, new(2023, 10, 6), new(2024, 10, 5), new(2025, 11, 1)),
        [Prefecture.Okinawa] = new(790,  792,  820,  896,  952, 1023, new(2023, 10, 8), new(2024, 10, 9), new(2025, 12, 1)),
    };
}
