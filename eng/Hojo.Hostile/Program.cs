using System.Diagnostics;
using System.Globalization;

namespace Hojo.Hostile;

/// <summary>SEED COUNT: hands so many documents over, and prints what came of them. SEED show NUMBER: writes that one document.</summary>
internal static class Program
{
    private const int MostFaults = 40, AtATime = 50_000;

    private static int Main(string[] args)
    {
        var seed = args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 20261130;
        var doors = new AllDoors(new(Directory.GetCurrentDirectory()));
        return args is [_, "show", var number]
            ? Show(HostileRun.Document(doors, seed, int.Parse(number, CultureInfo.InvariantCulture)).Utf8)
            : Hand(new(doors, seed), args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000);
    }

    private static int Show(byte[] utf8)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(utf8);
        return 0;
    }

    private static int Hand(HostileRun run, int documents)
    {
        var began = Stopwatch.GetTimestamp();
        for (var done = 0; done < documents; done += AtATime)
        {
            var to = Math.Min(done + AtATime, documents);
            run.Hand(done, to);
            Print(to == documents ? Console.Out : Console.Error, run, to, Stopwatch.GetElapsedTime(began)); // so far, for who waits
        }
        return run.Faults.Count == 0 ? 0 : 1;
    }

    private static void Print(TextWriter to, HostileRun run, int documents, TimeSpan took)
    {
        using var process = Process.GetCurrentProcess();
        to.WriteLine(Tally.Headings);
        foreach (var tally in run.Tallies) to.WriteLine(tally);
        to.WriteLine(FormattableString.Invariant($"""

            {documents:#,0} documents of seed {run.Seed} in {took.TotalSeconds:#,0} s
            a processor worked {process.TotalProcessorTime.TotalSeconds:#,0} s
            kept {run.Kept.Warm / 1_000_000} MB once warm, {run.Kept.End / 1_000_000} MB at the end
            the process took {process.PeakWorkingSet64 / 1_000_000} MB at most
            {run.Faults.Count} faults
            """));
        foreach (var fault in run.Faults.Take(MostFaults)) to.WriteLine(fault);
    }
}
