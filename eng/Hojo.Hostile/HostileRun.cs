using System.Diagnostics;

namespace Hojo.Hostile;

/// <summary>Hands hostile documents to the doors, and keeps what came of them.</summary>
/// <param name="doors">The doors.</param>
/// <param name="seed">The same seed makes the same documents.</param>
internal sealed class HostileRun(AllDoors doors, long seed)
{
    /// <summary>Longer is a fault.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1);

    /// <summary>More memory than this, and so many bytes for a byte of the document, is a fault.</summary>
    private const long MostAllocated = 64_000_000, MostAllocatedAByte = 64;

    /// <summary>What may stay of all documents together: the shared pool keeps some arrays of the longest ones, 16 MB each.</summary>
    private const long MostKept = 128_000_000;

    private const int Warm = 10_000;

    private readonly Dictionary<Door, Tally> _tallies = doors.All.ToDictionary(door => door, door => new Tally(door.Name));
    private readonly List<string> _faults = [];

    /// <summary>By which the documents are made.</summary>
    public long Seed => seed;

    /// <summary>What is neither an answer nor a documented error, or goes beyond a bound, with the number of its document.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public IEnumerable<Tally> Tallies => _tallies.Values;

    /// <summary>Bytes that stay after a collection, once all is warm, and at the end.</summary>
    public (long Warm, long End) Kept { get; private set; }

    public static (Door Door, byte[] Utf8) Document(AllDoors doors, long seed, int number)
    {
        var dice = new Dice(seed, number);
        var door = doors.Drawn(dice);
        return (door, door.Documents.Next(dice));
    }

    /// <summary>Hands over the documents from one number to the one before another.</summary>
    public void Hand(int from, int to)
    {
        for (var number = from; number < to; number++)
        {
            Hand(Document(doors, seed, number), number);
            if (number == Warm || Kept.Warm == 0 && number == to - 1) Kept = (GC.GetTotalMemory(forceFullCollection: true), 0);
        }
        Kept = Kept with { End = GC.GetTotalMemory(forceFullCollection: true) };
        if (Kept.End - Kept.Warm > MostKept) _faults.Add($"up to document {to}: {Kept.End - Kept.Warm:#,0} bytes more are kept");
    }

    private void Hand((Door Door, byte[] Utf8) document, int number)
    {
        var (answered, took, allocated) = Measured(document, number);
        if (answered is not null && (took > Most || allocated > Allowed(document.Utf8))) // the first time also compiles
        {
            var (_, again, less) = Measured(document, number);
            (took, allocated) = (took < again ? took : again, Math.Min(allocated, less));
        }
        if (took > Most) Fault(document.Door, number, $"took {took.TotalMilliseconds:0} ms");
        if (allocated > Allowed(document.Utf8))
            Fault(document.Door, number, $"allocated {allocated:#,0} bytes for {document.Utf8.Length:#,0}");
        _tallies[document.Door].Add(document.Utf8.Length, answered, took.Ticks, allocated);
    }

    private static long Allowed(byte[] utf8) => MostAllocated + MostAllocatedAByte * utf8.Length;

    private (bool? Answered, TimeSpan Took, long Allocated) Measured((Door Door, byte[] Utf8) document, int number)
    {
        var (began, before, answered) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(), default(bool?));
        try
        {
            answered = document.Door.Answers(document.Utf8, number);
        }
        catch (Exception other)
        {
            var where = other.StackTrace?.Split('\n').FirstOrDefault(frame => frame.Contains("Hojo.", StringComparison.Ordinal))?.Trim();
            Fault(document.Door, number, $"{other.GetType().Name}: {other.Message} {where}");
        }
        return (answered, Stopwatch.GetElapsedTime(began), GC.GetTotalAllocatedBytes() - before);
    }

    private void Fault(Door door, int number, string what) => _faults.Add($"seed {seed}, document {number}, {door.Name}: {what}");
}
