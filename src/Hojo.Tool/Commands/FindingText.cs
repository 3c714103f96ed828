using System.Globalization;
using System.Text;
using Hojo.Audit.Checks;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>A finding of the checks as lines of text: what it is, of whom, and where its rows stand.</summary>
internal static class FindingText
{
    /// <summary>More rows than these are counted.</summary>
    private const int MostRows = 4;

    public static string Of(CheckFinding finding, Lang lang)
    {
        var text = new StringBuilder();
        Bilingual grade = finding.Drawn is { } drawn
            ? ($"、{Count(drawn)}件の例で未発見", $", not found in {Count(drawn)} cases")
            : ("、証明", ", proved");
        var kind = finding.Kind.Name();
        text.Append(finding.Round).Append(lang == Lang.Ja ? $" 〔{kind.Ja}{grade.Ja}〕" : $" [{kind.En}{grade.En}] ")
            .Append(finding.Text.In(lang)).Append('\n');
        if (finding.Witness.Count > 0)
            text.Append(lang == Lang.Ja ? "  例: " : "  such as: ").AppendJoin(lang == Lang.Ja ? "、" : ", ", finding.Witness.Select(read
                => $"{read.Label.In(lang)} ({read.Fact}) = {read.Value?.In(lang)}")).Append('\n');
        foreach (var row in finding.Rows.Take(MostRows))
            text.Append("  ").Append(row.Track).Append(' ').Append(row.Row).Append(": ").Append(row.Citation).Append('\n');
        if (finding.Rows.Count - MostRows is > 0 and var more)
            text.Append(lang == Lang.Ja ? $"  ほか {Count(more)} 行\n" : $"  and {Count(more)} more\n");
        return text.ToString();
    }

    private static string Count(int n) => n.ToString(CultureInfo.InvariantCulture);
}
