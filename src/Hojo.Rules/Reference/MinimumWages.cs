using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using NodaTime;

namespace Hojo.Rules.Reference;

/// <summary>地域別最低賃金, in yen an hour, by prefecture and fiscal year.</summary>
/// <remarks>Figures: 厚生労働省「地域別最低賃金の全国一覧」 as copied in three tables (<see cref="Sources"/>), which agree in fiscal 2024
/// and 2025, where several have them. The first days of fiscal 2026 of 宮崎 and 鹿児島 are only planned (<see cref="IsPlanned"/>).
/// FY2019 of 熊本, 大分, 宮崎, 鹿児島 and 沖縄 (790円) rests on the statement that 15 prefectures had 790円. FY2025 of 長野 is 1,061円: one
/// public data set repeats the year before. FY2022 is not encoded, and is not interpolated.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public static class MinimumWages
{
    /// <summary>The tables that were read. The first has fiscal 2019, 2020, 2021, 2024 and 2025, a line a prefecture; the second 2023 to
    /// 2025 with the days from which they are in force, a line a prefecture and year; the third 2026 with these days.</summary>
    public static IReadOnlyList<Source> Sources { get; } =
    [
        Transcripts.MinimumWagesByYear,
        Transcripts.MinimumWagesByDay,
        Transcripts.MinimumWages2026,
    ];

    /// <summary>The fiscal years that are encoded. 2022 is not among them.</summary>
    public static IReadOnlyList<int> FiscalYears { get; } = [2019, 2020, 2021, 2023, 2024, 2025, 2026];

    /// <summary>The last day that <see cref="InForce"/> answers for in a prefecture: a wage of the next fiscal year, or one whose first day
    /// is only planned, may be in force from the next day on. No wage of the table came into force before 1 October of its fiscal
    /// year.</summary>
    public static LocalDate KnownUntil(Prefecture prefecture) => RegionalWages.KnownUntil(prefecture);

    /// <summary>予定: true where the first day of a fiscal year's wage is only planned.</summary>
    public static bool IsPlanned(Prefecture prefecture, int fiscalYear) => RegionalWages.Of(prefecture, fiscalYear)?.IsPlanned == true;

    /// <summary>The wage of a fiscal year, in yen an hour; <see langword="null"/> where that year is not encoded.</summary>
    public static int? Of(Prefecture prefecture, int fiscalYear) => RegionalWages.Of(prefecture, fiscalYear)?.Wage;

    /// <summary>発効日: the first day of a fiscal year's wage, the planned one where <see cref="IsPlanned"/>;
    /// <see langword="null"/> where it is not encoded (before fiscal 2023, after 2026).</summary>
    public static LocalDate? InForceFrom(Prefecture prefecture, int fiscalYear) => RegionalWages.Of(prefecture, fiscalYear)?.From;

    /// <summary>The wage in force on a day, in yen an hour; <see langword="null"/> before the first day of fiscal 2023's wage and after
    /// <see cref="KnownUntil"/>.</summary>
    public static int? InForce(Prefecture prefecture, LocalDate on) => RegionalWages.InForce(prefecture, on);

    /// <summary>The line that a fiscal year's wage stands on; <see langword="null"/> where that year is not encoded.</summary>
    public static Citation? CitationOf(Prefecture prefecture, int fiscalYear)
        => Of(prefecture, fiscalYear) is null ? null
        : fiscalYear == 2026 ? Sources[2].At("prefecture", 1 + (int)prefecture)
        : fiscalYear == 2023 ? Sources[1].At("prefecture_code", 3 * (int)prefecture - 1)
        : Sources[0].At("prefecture", 1 + (int)prefecture);

    /// <summary>The wage of fiscal year 2019 (令和元年度).</summary>
    public static int Fy2019(Prefecture prefecture) => RegionalWages.Table[prefecture].Fy2019;

    /// <summary>The wage of fiscal year 2024 (令和6年度).</summary>
    public static int Fy2024(Prefecture prefecture) => RegionalWages.Table[prefecture].Fy2024;

    /// <summary>直近5年間の年平均成長率 from fiscal year 2019 to 2024, to one decimal place, half up, as guidelines print it.</summary>
    public static Growth FiveYearGrowthTo2024(Prefecture prefecture) => FiveYears(Fy2019(prefecture), Fy2024(prefecture));

    /// <summary>The same from fiscal year 2020 to 2025.</summary>
    public static Growth FiveYearGrowthTo2025(Prefecture prefecture)
        => FiveYears(RegionalWages.Table[prefecture].Fy2020, RegionalWages.Table[prefecture].Fy2025);

    /// <summary>The growth of every prefecture over some fiscal years, as a table of a round that does not print them all.</summary>
    /// <exception cref="ArgumentException">Fiscal years that are not encoded.</exception>
    internal static Figure<Growth> GrowthTable(string id, Bilingual text, Citation citation, FiscalYears years)
    {
        var rows = new (Prefecture, Growth)[RegionalWages.Table.Count];
        for (var k = 0; k < rows.Length; k++)
        {
            var prefecture = (Prefecture)(k + 1);
            if (years.Last - years.First != 5 || Of(prefecture, years.First) is not { } from || Of(prefecture, years.Last) is not { } to)
                throw new ArgumentException($"{id}: no minimum wages for {years.Words.En}", nameof(years));
            rows[k] = (prefecture, FiveYears(from, to));
        }
        return Figures.ByChoice(id, text, citation, PlanFacts.DoneIn, Scales.Growth, Figures.None, years, rows);
    }

    /// <summary>The average yearly growth over five years, to one decimal place, half up. No root is taken: the tenths rise until
    /// the next half step is out of reach.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A wage of zero or less, or one that fell.</exception>
    public static Growth FiveYears(int from, int to)
    {
        Guard.Against.Unexpected(from, from >= 1, "a wage above zero is expected");
        Guard.Against.Unexpected(to, to >= from, "a wage that did not fall is expected");
        var tenths = 0;
        while (Reaches(from, to, 2 * tenths + 1)) tenths++;
        return Growth.Of(new Percent(tenths / 10m));
    }

    /// <summary>Whether to ÷ from ≥ (1 + half tenths of a per cent)⁵.</summary>
    private static bool Reaches(int from, int to, int halfTenths)
    {
        decimal one = 2_000, grown = one + halfTenths; // whole numbers below 10²⁸: exact
        return to * (one * one * one * one * one) >= from * (grown * grown * grown * grown * grown);
    }
}
