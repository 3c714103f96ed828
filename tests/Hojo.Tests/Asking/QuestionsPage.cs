namespace Hojo.Tests.Asking;

/// <summary>docs/questions.md and docs/questions.ja.md: what the counting gave, in the two tables of a page. The words around them are the
/// page's own.</summary>
internal sealed class QuestionsPage((string Sample, int Facts, int Needed, Counts Counts)[] samples, IReadOnlyList<DrawnTalks> drawn)
{
    /// <summary>A page with its tables as they are counted now.</summary>
    public string Over(string page)
    {
        var tables = new Queue<IEnumerable<string>>([Samples(), Drawn()]);
        return string.Join('\n', page.Split('\n').Where(line => !IsCounted(line))
            .SelectMany(IEnumerable<string> (line)
                => line.StartsWith("| ---", StringComparison.Ordinal) ? [line, .. tables.Dequeue()] : [line]));
    }

    private static bool IsCounted(string line)
        => line.StartsWith("| `", StringComparison.Ordinal) || line.StartsWith("| **", StringComparison.Ordinal);

    private IEnumerable<string> Samples()
    {
        foreach (var s in samples)
            yield return $"| `{s.Sample}` | {s.Facts} | {s.Needed} | {s.Counts.Library} | {s.Counts.Document} | {s.Counts.Form} |";
        var all = Counts.Sum(samples.Select(s => s.Counts));
        var (facts, needed) = (samples.Sum(s => s.Facts), samples.Sum(s => s.Needed));
        yield return $"| **Σ** | {facts} | {needed} | **{all.Library}** | {all.Document} | {all.Form} |";
    }

    private IEnumerable<string> Drawn()
    {
        foreach (var programme in drawn)
            yield return $"| `{programme.Programme}` | {Means(programme.Passed)} | {Means(programme.Refused)} |";
        yield return $"| **Σ** | {Means([.. drawn.SelectMany(p => p.Passed)])} | {Means([.. drawn.SelectMany(p => p.Refused)])} |";
    }

    private static string Means(IReadOnlyList<Counts> talks)
    {
        if (talks.Count == 0) return "0 | – | – | –";
        var sum = Counts.Sum(talks);
        return FormattableString.Invariant($"{talks.Count} | {Mean(sum.Library):0.0} | {Mean(sum.Document):0.0} | {Mean(sum.Form):0.0}");

        decimal Mean(int questions) => (decimal)questions / talks.Count;
    }
}
