using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.DependencyInjection.Tests;

/// <summary>Many case files are answered in their order, and a bad one never ends the rest.</summary>
public class BulkTests
{
    private const int Many = 1_000;

    /// <summary>Places with what is wrong there: no JSON, no such track, a value out of its range, a moment out of its bounds, a track or
    /// a moment that is not said, a line that is too long.</summary>
    private static readonly Dictionary<int, (string Line, string Path, string En)> Planted = new()
    {
        [3] = ("{", "$", "JSON"),
        [100] = (Line("shinjigyo-shinshutsu/33"), "$.track", "(near it: shinjigyo-shinshutsu/3"),
        [101] = (Line(Host.Round3, costs: """{ "machinery": -1 }"""), "$.costs.machinery", "0"),
        [500] = (Line(Host.Round3, on: "2101-01-01T00:00"), "$.on", "2100-12-31"),
        [501] = ("""{ "on": "2026-03-01T12:00" }""", "$.track", "the id of a track"),
        [999] = ($$"""{ "track": "{{Host.Round3}}" }""", "$.on", "the moment asked about"),
        [1_000] = (Line(Host.Round3) + new string(' ', CaseFile.MostBytes) + "x", "$", "at most 1 MiB"),
    };

    private static string Line(string track, string on = "2026-03-01T12:00", string costs = "{}")
        => $$"""{ "track": "{{track}}", "on": "{{on}}", "costs": {{costs}} }""";

    /// <summary>Line <c>n</c> spends <c>n</c> 万円 on machinery.</summary>
    private static string Sound(int number)
    {
        var file = JsonNode.Parse(Host.Text("eligible-at-cap.json"))!;
        file["costs"]!["machinery"] = number * 10_000;
        return file.ToJsonString();
    }

    private static MemoryStream Stream() => new(Encoding.UTF8.GetBytes(string.Join('\n',
        Enumerable.Range(1, Many).Select(n => Planted.TryGetValue(n, out var bad) ? bad.Line : Sound(n)))));

    [Theory, InlineData(1), InlineData(8)]
    public async Task A_thousand_lines_are_answered_in_their_order_and_seven_bad_ones_named(int workers)
    {
        using var host = Host.With();
        var told = new List<BulkProgress>();

        var answers = await host.Hojo().AssessAll(Stream(), workers, new Told(told.Add)).ToListAsync();

        Assert.Equal(Enumerable.Range(1, Many).Select(n => (long)n), answers.Select(a => a.Line));
        Assert.Equal(Planted.Keys.Select(n => (long)n), answers.Where(a => a.Assessment is null).Select(a => a.Line));
        Assert.All(Planted, planted =>
        {
            var fault = Assert.Single(answers[planted.Key - 1].Faults);
            Assert.Equal(planted.Value.Path, fault.Path);
            Assert.Contains(planted.Value.En, fault.Problem.En, StringComparison.Ordinal);
            Assert.NotEmpty(fault.Problem.Ja);
        });
        Assert.All(answers.Where(a => a.Assessment is not null),
            a => Assert.Equal(Yen.Of(a.Line * 10_000), a.CaseFile!.Case.Costs.Machinery));
        Assert.Equal(new(Many, Planted.Count), told[^1]);
        Assert.Equal(Many, told.Count);
    }

    [Fact]
    public async Task A_pipe_is_answered_as_a_stream_is_however_it_is_cut()
    {
        using var host = Host.With();
        byte[] lines = [.. Encoding.UTF8.GetBytes($"{Sound(1)}\n\n{{\r\n{Sound(4)}")];
        var pipe = PipeReader.Create(new MemoryStream(lines), new(bufferSize: 16, minimumReadSize: 1));

        var answers = await host.Hojo().AssessAll(pipe).ToListAsync();

        Assert.Equal(await host.Hojo().AssessAll(new MemoryStream(lines)).Select(a => (a.Line, a.Assessment)).ToListAsync(),
            answers.Select(a => (a.Line, a.Assessment)));
        Assert.Equal([1L, 3L, 4L], answers.Select(a => a.Line));
        Assert.Single(answers[1].Faults);
        Assert.True((await pipe.ReadAsync()).IsCompleted); // the caller's own, still open
    }

    [Fact]
    public async Task A_line_is_answered_as_its_case_is_by_itself()
    {
        var file = Host.Sample("eligible-at-cap.json");

        var answer = await new BulkAssessor(Catalogue.National).Assess(new[] { file }.ToAsyncEnumerable()).SingleAsync();

        Assert.Equal(Catalogue.National[Host.Round3].Assess(file.Case, file.On!.Value), answer.Assessment);
        Assert.Same(file, answer.CaseFile);
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_line_is_said()
    {
        using var lines = new MemoryStream("""{ "costs": { "machinery": -1, "buildings": "x" }, "what": 1 }"""u8.ToArray());

        var answer = await new BulkAssessor(Catalogue.National).Assess(lines).SingleAsync();

        Assert.Equal(["$.costs.machinery", "$.costs.buildings", "$.what"], answer.Faults.Select(fault => fault.Path));
    }

    [Fact]
    public async Task A_case_at_hand_that_cannot_be_is_a_fault_of_its_own()
    {
        CaseFile[] files = [new(Host.Round3, new(1867, 12, 31), new(), null), new(null, null, new(), null),
            Host.Sample("eligible-at-cap.json")];

        var answers = await new BulkAssessor(Catalogue.National).Assess(files.ToAsyncEnumerable()).ToListAsync();

        Assert.Equal([["$.on"], ["$.track", "$.on"], []], answers.Select(a => a.Faults.Select(fault => fault.Path).ToArray()));
    }

    [Fact]
    public async Task A_strict_host_names_what_a_line_tells_in_vain()
    {
        using var host = Host.With(options => options.Strictness = Strictness.Strict);
        var file = Host.Sample("eligible-at-cap.json");

        var answer = await host.Hojo().AssessAll(
            new[] { file with { Case = file.Case.With("jizokuka.machinery", Yen.Of(1)) } }.ToAsyncEnumerable()).SingleAsync();

        Assert.Equal("$.jizokuka.machinery", Assert.Single(answer.Faults).Path);
    }

    [Fact]
    public async Task Blank_lines_and_the_ends_of_Windows_are_passed_over_and_counted()
    {
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes($"\uFEFF{Sound(1)}\r\n\r\n{Sound(3)}\r\n"));

        var answers = await new BulkAssessor(Catalogue.National).Assess(lines).ToListAsync();

        Assert.Equal([1L, 3L], answers.Select(a => a.Line));
        Assert.All(answers, a => Assert.Empty(a.Faults));
    }

    [Theory, InlineData(1), InlineData(8)]
    public async Task Cancelling_ends_it_before_the_next_answer(int workers)
    {
        using var stop = new CancellationTokenSource();
        var (taken, read) = (0, 0);
        async IAsyncEnumerable<CaseFile> Endless()
        {
            while (true)
            {
                read++;
                yield return Host.Sample("eligible-at-cap.json");
                await Task.Yield();
            }
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            var bulk = new BulkAssessor(Catalogue.National, new() { Workers = workers });
            await foreach (var _ in bulk.Assess(Endless(), cancellation: stop.Token))
                if (++taken == 5) await stop.CancelAsync();
        });

        Assert.Equal(5, taken);
        Assert.InRange(read, 5, 5 + workers); // no more is read ahead than is worked at
    }

    [Fact]
    public void Fewer_workers_than_one_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new BulkOptions { Workers = 0 });

    private sealed class Told(Action<BulkProgress> told) : IProgress<BulkProgress>
    {
        public void Report(BulkProgress value) => told(value);
    }
}
