using System.Diagnostics;
using System.Globalization;
using Hojo.Model;
using Hojo.Nation;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using NodaTime;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var counts = args.Length > 0 ? args.Select(int.Parse).ToArray() : [10_000, 100_000, 1_000_000, Statistics.Companies];
var panel = new MultiTrackAssessor(Catalogue.National.Tracks);
var lines = new List<string>
{
    "| companies | tracks | assessments | seconds | assessments a second | ns an assessment and thread | memory at the end |",
    "|--:|--:|--:|--:|--:|--:|--:|",
};
Tally tally = null!;
foreach (var count in counts)
{
    var clock = Stopwatch.StartNew();
    tally = Run(panel, count);
    var seconds = clock.Elapsed.TotalSeconds;
    var asked = (long)count * panel.Assessors.Count;
    lines.Add($"| {count:#,0} | {panel.Assessors.Count} | {asked:#,0} | {seconds:0.0} | "
        + $"{asked / seconds:#,0} | {seconds * 1e9 * Environment.ProcessorCount / asked:0} | "
        + $"{Process.GetCurrentProcess().WorkingSet64 / 1_048_576} MB |");
}
Console.WriteLine(string.Join('\n', lines));
Console.WriteLine();
Console.WriteLine("| track | meet every row | of all | would be granted (億円) | budget as printed |");
Console.WriteLine("|---|--:|--:|--:|---|");
for (var k = 0; k < panel.Assessors.Count; k++)
{
    var track = panel.Assessors[k].Track;
    var budget = string.Join("; ",
        track.Rows.OfType<PrintedFigure>().Where(d => d.Id.EndsWith("budget", StringComparison.Ordinal)).Select(d => d.Value.Ja));
    var demanded = track.Formula is null ? "" : tally.DemandedOku(k).ToString("#,0", CultureInfo.InvariantCulture);
    Console.WriteLine(
        $"| {track.Id} | {tally.Eligible(k):#,0} | {(decimal)tally.Eligible(k) / counts[^1]:0.0%} | {demanded} | {budget} |");
}

// One block of sheets a thread, filled again and again: memory does not grow with the companies.
static Tally Run(MultiTrackAssessor panel, int count)
{
    const int Block = 512;
    var (next, done, all) = (0, 0, new Tally(panel.Assessors.Count));
    var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() =>
    {
        var (sheets, judged, mine) = (new Sheets(panel.Grid, Block), new Judgement[Block], new Tally(panel.Assessors.Count));
        var population = new Population(panel, sheets);
        for (int first; (first = Interlocked.Add(ref next, Block) - Block) < count;)
        {
            var size = Math.Min(Block, count - first);
            population.Draw(first, size);
            for (var k = 0; k < panel.Assessors.Count; k++)
            {
                panel.Assessors[k].Judge(sheets, Program.On, judged);
                mine.Add(k, judged.AsSpan(0, size));
            }
            if (Interlocked.Add(ref done, size) is var sofar && sofar / (count / 40 + 1) != (sofar - size) / (count / 40 + 1))
                Bar(sofar, count);
        }
        lock (all) all.Add(mine);
    })).ToArray();
    foreach (var thread in threads) thread.Start();
    foreach (var thread in threads) thread.Join();
    Bar(count, count);
    Console.Error.WriteLine();
    return all;
}

static void Bar(int done, int all) => Console.Error.Write($"\r[{new string('#', (int)(40L * done / all)),-40}] {done:#,0} of {all:#,0}");

internal sealed partial class Program
{
    /// <summary>The day asked about: most rounds of the catalogue with a window have theirs around it.</summary>
    public static readonly JapanTime On = new(2026, 3, 1, 9, 0);
}
