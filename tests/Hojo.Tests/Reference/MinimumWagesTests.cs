using System.Globalization;
using System.Security.Cryptography;
using Hojo.Model;
using Hojo.Rules.Reference;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.Reference;

/// <summary>地域別最低賃金, held against the tables that were read.</summary>
public class MinimumWagesTests
{
    private static readonly Prefecture[] All = Enum.GetValues<Prefecture>();
    private static readonly string[] ByYear = File.ReadAllLines(PathOf("minimum-wages-fy2019-2025.csv"));
    private static readonly string[] ByDay = File.ReadAllLines(PathOf("minimum-wages-r5-r7-effective.csv"));

    private static readonly string[] Of2026 = File.ReadAllLines(PathOf("minimum-wages-fy2026.csv"));

    [Fact]
    public void The_tables_are_the_ones_that_were_read()
        => Assert.Equal(MinimumWages.Sources.Select(s => s.Sha256), new[]
        {
            "minimum-wages-fy2019-2025.csv", "minimum-wages-r5-r7-effective.csv", "minimum-wages-fy2026.csv",
        }.Select(f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf(f))))));

    [Fact]
    public void Every_cell_of_the_first_table_is_encoded()
    {
        Assert.Equal("prefecture,FY2019,FY2020,FY2021,FY2024,FY2024_effective,FY2025,FY2025_effective", ByYear[0]);
        foreach (var p in All)
        {
            var cells = ByYear[(int)p].Split(',');
            Assert.StartsWith(cells[0], Names.Of(p).Ja, StringComparison.Ordinal);
            Assert.Equal(new[] { 1, 2, 3, 4, 6 }.Select(k => Number(cells[k])),
                new[] { 2019, 2020, 2021, 2024, 2025 }.Select(year => MinimumWages.Of(p, year)!.Value));
            if (p != Prefecture.Gunma) Assert.Equal(Day(cells[5]), MinimumWages.InForceFrom(p, 2024)); // 群馬 2024 is missing there
            Assert.Equal(Day(cells[7]), MinimumWages.InForceFrom(p, 2025));
        }
    }

    [Fact]
    public void Every_cell_of_the_second_table_is_encoded() // and so the two agree where they overlap
    {
        Assert.Equal(1 + 3 * 47, ByDay.Length);
        foreach (var p in All)
            for (var year = 2023; year <= 2025; year++)
            {
                var cells = ByDay[3 * (int)p - 2 + year - 2023].Split(',');
                Assert.Equal((int)p, Number(cells[0]));
                Assert.Equal(Number(cells[1]), MinimumWages.Of(p, year));
                Assert.Equal(Day(cells[2]), MinimumWages.InForceFrom(p, year));
            }
    }

    [Fact]
    public void Every_cell_of_the_third_table_is_encoded() // and so it agrees with the others in 2025
    {
        Assert.Equal("prefecture,fy2025_yen,fy2025_effective,fy2026_yen,fy2026_effective,fy2026_effective_state", Of2026[0]);
        Assert.Equal(1 + 47, Of2026.Length);
        foreach (var p in All)
        {
            var cells = Of2026[(int)p].Split(',');
            Assert.StartsWith(cells[0], Names.Of(p).Ja, StringComparison.Ordinal);
            Assert.Equal((Number(cells[1]), Number(cells[3])), (MinimumWages.Of(p, 2025), MinimumWages.Of(p, 2026)));
            Assert.Equal((Day(cells[2]), Day(cells[4])), (MinimumWages.InForceFrom(p, 2025), MinimumWages.InForceFrom(p, 2026)));
            Assert.Equal(cells[5].StartsWith("planned", StringComparison.Ordinal), MinimumWages.IsPlanned(p, 2026));
        }
    }

    [Fact]
    public void Two_first_days_are_only_planned()
        => Assert.Equal([Prefecture.Miyazaki, Prefecture.Kagoshima], All.Where(p => MinimumWages.IsPlanned(p, 2026)));

    [Fact]
    public void Citations_lead_to_the_lines()
    {
        foreach (var p in All)
            foreach (var year in MinimumWages.FiscalYears)
            {
                var cited = MinimumWages.CitationOf(p, year)!;
                var line = (cited.Source == MinimumWages.Sources[0] ? ByYear : cited.Source == MinimumWages.Sources[1] ? ByDay : Of2026)
                    [cited.At.First - 1];
                Assert.Contains(MinimumWages.Of(p, year)!.Value.ToString(CultureInfo.InvariantCulture), line.Split(','));
            }
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2022)]
    [InlineData(2027)]
    public void Years_that_are_not_encoded_are_not_invented(int year)
    {
        Assert.DoesNotContain(year, MinimumWages.FiscalYears);
        Assert.All(All, p => Assert.Equal((null, null, null),
            (MinimumWages.Of(p, year), MinimumWages.InForceFrom(p, year), MinimumWages.CitationOf(p, year))));
    }

    [Fact]
    public void The_first_day_is_known_from_fiscal_2023_on()
    {
        Assert.All(All, p => Assert.Null(MinimumWages.InForceFrom(p, 2021)));
        foreach (var p in All)
            for (var year = 2023; year <= 2026; year++)
                Assert.InRange(MinimumWages.InForceFrom(p, year)!.Value, new LocalDate(year, 10, 1), new LocalDate(year + 1, 3, 31));
    }

    [Theory] // both sides of the days on which wages change
    [InlineData(Prefecture.Akita, "2023-09-30", null)]
    [InlineData(Prefecture.Akita, "2023-10-01", 897)]
    [InlineData(Prefecture.Akita, "2024-09-30", 897)]
    [InlineData(Prefecture.Akita, "2024-10-01", 951)]
    [InlineData(Prefecture.Akita, "2026-03-30", 951)]  // FY2025 from 2026-03-31
    [InlineData(Prefecture.Akita, "2026-03-31", 1031)]
    [InlineData(Prefecture.Gunma, "2026-02-28", 985)]  // FY2025 from 2026-03-01
    [InlineData(Prefecture.Gunma, "2026-03-01", 1063)]
    [InlineData(Prefecture.Oita, "2025-12-31", 954)]
    [InlineData(Prefecture.Oita, "2026-01-01", 1035)]
    [InlineData(Prefecture.Nagano, "2025-10-02", 998)]
    [InlineData(Prefecture.Nagano, "2025-10-03", 1061)] // not 998 again
    [InlineData(Prefecture.Tokyo, "2026-09-30", 1226)]
    [InlineData(Prefecture.Tokyo, "2026-10-01", 1280)]
    [InlineData(Prefecture.Tokyo, "2027-09-30", 1280)]
    [InlineData(Prefecture.Tokyo, "2027-10-01", null)]  // fiscal 2027 is not encoded
    [InlineData(Prefecture.Okinawa, "2026-12-01", 1023)] // FY2026 from 2026-12-02
    [InlineData(Prefecture.Okinawa, "2026-12-02", 1086)]
    [InlineData(Prefecture.Miyazaki, "2026-09-30", 1023)]
    [InlineData(Prefecture.Miyazaki, "2026-10-01", null)] // 1,085円 planned from 2026-10-24
    [InlineData(Prefecture.Miyazaki, "2026-11-28", null)]
    public void The_wage_in_force_on_a_day(Prefecture p, string day, int? wage) => Assert.Equal(wage, MinimumWages.InForce(p, Day(day)));

    [Theory] // printed in S3:100-103, from FY2019 to FY2024
    [InlineData(Prefecture.Tokyo, "2.8")]
    [InlineData(Prefecture.Kanagawa, "2.8")]
    [InlineData(Prefecture.Chiba, "3.1")]
    [InlineData(Prefecture.Saitama, "3.1")]
    [InlineData(Prefecture.Osaka, "2.9")]
    public void Growth_is_as_printed(Prefecture p, string growth)
        => Assert.Equal(Growth.Of(new Percent(decimal.Parse(growth, CultureInfo.InvariantCulture))), MinimumWages.FiveYearGrowthTo2024(p));

    [Theory] // FY2020 to FY2025: 1013 → 1226 is 3.89 % a year; 964 → 1177 is 4.07 %
    [InlineData(Prefecture.Tokyo, "3.9")]
    [InlineData(Prefecture.Osaka, "4.1")]
    public void Growth_to_2025_is_another(Prefecture p, string growth)
        => Assert.Equal(Growth.Of(new Percent(decimal.Parse(growth, CultureInfo.InvariantCulture))), MinimumWages.FiveYearGrowthTo2025(p));

    private static string PathOf(string file) => Path.Combine(Approved.Root, "tests", "Hojo.Tests", "Reference", "Tables", file);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
