using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>How a finding reads as an item.</summary>
internal static class FindingItems
{
    /// <summary>A finding that somebody has to think about: with its test, its values and its reading.</summary>
    public static Item Open(Finding finding, Wording words, string lead = "") => Of(finding, words, lead, Said(finding), compact: false);

    /// <summary>A finding that is as it should be: on one line, and the rest only in full.</summary>
    public static Item Settled(Finding finding, Wording words, string lead = "")
    {
        var text = Said(finding);
        if (finding.Declared) text = ($"{text.Ja}(申告)", $"{text.En} (declared)");
        return Of(finding, words, lead, text, compact: true);
    }

    /// <summary>The text of an exclusion says who is left out, so it is told first whether it fits.</summary>
    private static Bilingual Said(Finding finding) => !finding.IsExclusion ? finding.Text : finding.Verdict switch
    {
        Verdict.Met => ($"該当しない: {finding.Text.Ja}", $"does not apply: {finding.Text.En}"),
        Verdict.NotMet => ($"該当する: {finding.Text.Ja}", $"applies: {finding.Text.En}"),
        _ => ($"該当するか未定: {finding.Text.Ja}", $"may apply: {finding.Text.En}"),
    };

    private static Item Of(Finding finding, Wording words, string lead, Bilingual text, bool compact)
    {
        var details = new List<Detail>();
        if (finding.Reason is { } reason) details.Add(new(words.Of("理由", "why"), words.Of(reason)));
        details.Add(new(words.Of("条件", "test"), words.Of(finding.Test), compact));
        details.AddRange(finding.Read.Select(read => new Detail(words.Of("値", "value"), Value(read, words), compact)));
        if (finding.SettledBy.Count > 0)
            details.Add(new(words.Of("これで決まる", "settled by"), string.Join(words.Of("、", ", "), finding.SettledBy)));
        if (finding.Declared && !compact)
            details.Add(new(words.Of("申告", "declared"), words.Of("申請者の申告による。事務局が審査する", "by the applicant; the office judges for itself")));
        if (finding.Reading is { } reading) details.Add(Reading(reading, words));
        return new(lead, words.Of(text), finding.Citation.ToString(), details);
    }

    public static Detail Reading(Bilingual reading, Wording words)
        => new(words.Of("読み", "reading"), words.Of(reading), IsReading: true);

    public static string Value(ValueRead read, Wording words)
    {
        var value = read.Value is { } told ? words.Of(told) : words.Of("不明", "not told");
        return words.Of($"{read.Label.Ja}＝{value}", $"{read.Label.En} = {value}");
    }
}
