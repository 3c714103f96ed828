using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>判定, with its reasons: what stands in the way first.</summary>
internal static class VerdictSection
{
    public static Section Of(Assessment a, Wording words)
    {
        var columns = new Columns("", words.Of("要件", "requirement"), words.Of("出典", "citation"));
        Listing List(string ja, string en, Tone tone, Func<Finding, bool> belongs, Func<Finding, Wording, string, Item> item)
        {
            var found = a.Findings.Where(belongs).ToArray();
            return new(words.Of($"{ja} ({found.Length})", $"{en} ({found.Length})"), columns, [.. found.Select(f => item(f, words, ""))])
            { Tone = tone };
        }
        return new(
            words.Of($"判定: {Headline(a, words)}", $"Verdict: {Headline(a, words)}"),
            [.. Why(a, words), .. Provisional(a, words), .. Audited(a.Audited, words), .. Declared(a, words)],
            List("満たさない要件", "not met", Tone.Bad, f => f.Verdict == Verdict.NotMet, FindingItems.Open),
            List("事務局の判断を待つ要件", "for the office to judge", Tone.Open, f => f.AwaitsJudgement && f.Verdict != Verdict.NotMet,
                FindingItems.Open),
            List("情報が足りない要件", "waiting for facts", Tone.Open, f => f.Verdict == Verdict.Unknown && !f.AwaitsJudgement, FindingItems.Open),
            List("満たす要件", "met", Tone.Good, f => f.Verdict == Verdict.Met && !f.AwaitsJudgement, FindingItems.Settled))
        {
            Tone = a.Verdict switch
            {
                TrackVerdict.Eligible => Tone.Good,
                TrackVerdict.NotEligible or TrackVerdict.NotOpen => Tone.Bad,
                _ => Tone.Open,
            },
        };
    }

    /// <summary>The verdict; for one that lets the applicant in with how far was read for it, and for ¥0 with the words that
    /// nothing is left.</summary>
    private static string Headline(Assessment a, Wording words)
    {
        var verdict = words.Of(a.Verdict);
        if (a is { Verdict: TrackVerdict.NotEligible, Grant.Range: var range } && range.Most == Yen.Zero
            && a.Findings.All(f => f.Verdict != Verdict.NotMet || f.Kind == FindingKind.Floor))
            return words.Of($"{verdict}(交付・利用できる額がない)", $"{verdict}: nothing is left to be had");
        if (a.Verdict != TrackVerdict.Eligible || !a.IsProvisional) return verdict;
        Source[] less = [.. a.Sources.Where(s => s.IsProvisional)];
        var ranks = string.Join(words.Of("・", ", "),
            less.Select(s => s.Rank).Distinct().OrderBy(rank => rank).Select(rank => words.Of(Names.Of(rank))));
        return a.IsWhollyProvisional
            ? words.Of($"{verdict}({ranks}の限り)", $"{verdict}, as far as was read ({ranks})")
            : words.Of($"{verdict}(一部は{ranks}の限り)", $"{verdict}, in part as far as was read ({ranks})");
    }

    /// <summary>The verdicts that no single requirement explains.</summary>
    private static IReadOnlyList<string> Why(Assessment a, Wording words) => a.Verdict switch
    {
        TrackVerdict.Eligible when a.IsProvisional => [words.Of("示された内容では、読んだ文書にある要件をすべて満たします。",
            "By what is told, every requirement in the documents read is met.")],
        TrackVerdict.Eligible => [words.Of("示された内容では、すべての要件を満たします。", "By what is told, every requirement is met.")],
        TrackVerdict.NotOpen
            => Dates(a, words, words.Of("照会日時は期間外です: ", "Not open at the moment asked about: ") + words.Of(a.Availability.Why!)),
        not TrackVerdict.NotEligible when a.Availability.Open == Verdict.Unknown => Dates(a, words, words.Doubt(a.Availability)),
        _ => [],
    };

    /// <summary>What the dates say, where they stand, and how they are read.</summary>
    private static IReadOnlyList<string> Dates(Assessment a, Wording words, string said) =>
    [
        a.Availability.Citation is { } citation ? $"{said}  {citation}" : said,
        .. a.Availability.Reading is { } reading ? (string[])[words.Of($"読み: {reading.Ja}", $"reading: {reading.En}")] : [],
    ];

    /// <summary>A verdict on less than a guideline says so, whatever the verdict is.</summary>
    private static IReadOnlyList<string> Provisional(Assessment a, Wording words)
    {
        Source[] read = [.. a.Sources.Where(s => s.IsProvisional)];
        if (read.Length == 0) return [];
        var documents = string.Join(words.Of("、", ", "),
            read.Select(s => s.Id + words.Of($"({Names.Of(s.Rank).Ja})", $" ({Names.Of(s.Rank).En})")));
        return
        [
            a.IsWhollyProvisional
                ? words.Of($"暫定: 公募要領ではなく、{documents}を読んだ判定です。",
                    $"Provisional: no guideline was read, only {documents}.")
                : words.Of($"一部暫定: {documents}による行は、公募要領で確かめていません。",
                    $"Provisional in part: rows of {documents} are not confirmed by the guideline."),
        ];
    }

    private static IReadOnlyList<string> Audited(AuditCount? count, Wording words)
        => count is null ? [] : [words.Of($"検証: 規定{count.Words.Ja}です。", $"Audit: {count.Words.En}.")];

    private static IReadOnlyList<string> Declared(Assessment a, Wording words) => a.Findings.Any(f => f.Declared)
        ? [words.Of("(申告)とある要件は申請者の申告によるもので、事務局が審査します。",
            "What is marked as declared rests on the applicant's word; the office judges for itself.")]
        : [];
}
