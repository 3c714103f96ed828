using System.Diagnostics;
using System.Globalization;
using Hojo.Load;

// Readers of a portal, all at once, on loopback in one process: how many, and how many seconds each thinks before each answer, on average.
// Prints, in Markdown, how long answers took and how much memory there was; ends with 1 where any answer was wrong.
var readers = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000;
var thinking = args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 20;

await using var app = PortalHost.Make();
await app.StartAsync();
using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };

Console.WriteLine($"{Environment.ProcessorCount} cores for host and readers together, .NET {Environment.Version}.");
Console.WriteLine();
await Walk(new Timings(), 8, _ => Task.CompletedTask); // warm
var alone = new Timings();
for (var k = 0; k < 40; k++) await new Session(client, alone, k, () => Task.CompletedTask).Walk();
Console.WriteLine("One reader alone, in milliseconds:");
Console.WriteLine();
alone.Print();

var together = new Timings();
var began = Stopwatch.GetTimestamp();
Memory("at the start", together);
var walking = Walk(together, readers, _ => Task.Delay(TimeSpan.FromSeconds(Random.Shared.NextDouble() * 2 * thinking)));
foreach (var part in (string[])["after a third", "after two thirds"])
{
    await Task.WhenAny(walking, Task.Delay(TimeSpan.FromSeconds(thinking * 9 / 3)));
    Memory(part, together);
}
await walking;
Memory("at the end", together);
var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
Console.WriteLine();
Console.WriteLine($"{readers:#,0} readers at once, {thinking} s of thought before each answer, {together.Count:#,0} answers in {took:0} s"
    + $" ({together.Count / took:0} a second), {together.Faults.Count} wrong, in milliseconds:");
Console.WriteLine();
together.Print();
foreach (var fault in together.Faults.Concat(alone.Faults).Take(20)) Console.WriteLine(fault);
return together.Faults.Count + alone.Faults.Count == 0 ? 0 : 1;

Task Walk(Timings timings, int count, Func<int, Task> think)
    => Task.WhenAll(Enumerable.Range(0, count).Select(async number =>
    {
        await think(number);
        await new Session(client, timings, number, () => think(number)).Walk();
    }));

void Memory(string when, Timings timings)
{
    using var self = Process.GetCurrentProcess();
    var held = GC.GetTotalMemory(forceFullCollection: true) / 1_048_576;
    Console.WriteLine($"- {when}, {timings.Count:#,0} answers: {held:#,0} MiB held, {self.WorkingSet64 / 1_048_576:#,0} MiB in all");
}
