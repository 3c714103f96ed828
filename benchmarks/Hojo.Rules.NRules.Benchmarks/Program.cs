using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using Hojo.Benchmarks;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.NRules;
using Hojo.Rules.NRules.Benchmarks;

// "cold hojo" or "cold nrules": the first answer of a fresh process, from its start, in milliseconds.
if (args is ["cold", var engine])
{
    var (track, @case, on) =
        (Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"), Example.With(Yen.Of(10_000_000)), new JapanTime(2026, 3, 1, 9, 0));
    var judged = engine == "hojo" ? Assessor.For(track).Judge(@case, on) : NRulesAssessor.For(track).Judge(@case, on);
    var taken = DateTime.Now - Process.GetCurrentProcess().StartTime;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{engine}: {judged.Grant}, {taken.TotalMilliseconds:F0} ms"));
    return;
}
// "all" or "all interpreted": every track ready and asked once, in a fresh process, from the first line of the program.
if (args is ["all", ..])
{
    var (watch, options) = (Stopwatch.StartNew(), new RuleOptions { Interpreted = args.Length > 1 });
    var ready = Catalogue.National.Tracks.Select(track => new NRulesAssessor(Assessor.For(track), options)).ToArray();
    foreach (var track in ready) track.Judge(Example.With(Yen.Of(10_000_000)), new(2026, 3, 1, 9, 0));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ready.Length} tracks: {watch.Elapsed.TotalMilliseconds:F0} ms"));
    return;
}
// In process: the runner would otherwise build a project of its own below this one, with this repository's build rules.
BenchmarkSwitcher.FromAssembly(typeof(NRulesBenchmarks).Assembly).Run(["--inProcess", "--memory", .. args]);
