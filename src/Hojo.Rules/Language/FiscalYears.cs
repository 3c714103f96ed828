using System.Globalization;
using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>年度 that a table is worked from: the next round has to say which ones it means.</summary>
/// <param name="First">The first, by the year in which it begins.</param>
/// <param name="Last">The last.</param>
internal sealed record FiscalYears(int First, int Last)
{
    /// <summary>直近5年間 up to a fiscal year: the growth from the fifth year before it.</summary>
    public static FiscalYears FiveTo(int last) => new(last - 5, last);

    /// <summary>In words: 2019年度から2024年度まで.</summary>
    public Bilingual Words => ($"{Digits(First)}年度から{Digits(Last)}年度まで", $"fiscal {Digits(First)} to {Digits(Last)}");

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);
}
