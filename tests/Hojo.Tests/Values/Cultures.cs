using System.Globalization;

namespace Hojo.Tests.Values;

/// <summary>Cultures in which a program that leaves the choice to the machine prints other digits, signs, years or letters.</summary>
internal static class Cultures
{
    private static readonly CultureInfo[] Known = [new("th-TH"), new("ar-SA"), new("fa-IR"), new("tr-TR"), new("ja-JP")];

    /// <summary>What holds in each of them.</summary>
    public static void Each(Action holds)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in Known)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
                holds();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
