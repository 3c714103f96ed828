using System.Collections.Concurrent;
using System.Globalization;

namespace Hojo.Load;

/// <summary>How long answers took, by what was asked, and what was wrong with them.</summary>
internal sealed class Timings
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _all = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _wrong = new();

    public IReadOnlyCollection<string> Faults => _wrong;

    public int Count => _all.Values.Sum(some => some.Count);

    public void Add(string kind, TimeSpan took) => _all.GetOrAdd(kind, _ => []).Add(took.TotalMilliseconds);

    public void Wrong(string what) => _wrong.Enqueue(what);

    /// <summary>As a table of Markdown, in milliseconds.</summary>
    public void Print()
    {
        Console.WriteLine("| answer | count | median | 95% | 99% | longest |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var (kind, some) in _all.OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            double[] sorted = [.. some.Order()];
            string At(int percent) => sorted[(sorted.Length - 1) * percent / 100].ToString("#,0.0", CultureInfo.InvariantCulture);
            var count = sorted.Length.ToString("#,0", CultureInfo.InvariantCulture);
            Console.WriteLine($"| {kind} | {count} | {At(50)} | {At(95)} | {At(99)} | {At(100)} |");
        }
        Console.WriteLine();
    }
}
