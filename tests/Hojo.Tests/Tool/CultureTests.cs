using System.Globalization;

namespace Hojo.Tests.Tool;

public class CultureTests
{
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        foreach (var sample in new[] { "circular-outsourcing", "unknown-headcount" })
            foreach (var format in new[] { "text", "json", "md", "html" })
                Assert.Equal(In("", sample, format), In(culture, sample, format));
        Assert.Equal(In("", null, "text"), In(culture, null, "text"));
    }

    private static Ran In(string culture, string? sample, string format)
    {
        var (before, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            return sample is null
                ? Ran.On("""{ "plan": { "payroll": -1000.5 } }""", "assess", "-")
                : Ran.With("assess", Ran.Sample(sample), "--format", format);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }
}
