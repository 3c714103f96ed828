using Hojo.Rules.Bulk;
using Hojo.Tests.Kernel;

namespace Hojo.Rules.NRules.Tests;

/// <summary>Eight threads at one factory, which is warm as soon as it is made: each answer is the plan's.</summary>
public sealed class ThreadTests
{
    private const int Threads = 8;

    public static TheoryData<string> Tracks => EveryTrack.Names;

    /// <summary>From 1兆円, so that each thread closes the circles for itself and nothing comes from the plan.</summary>
    [Theory, MemberData(nameof(Tracks))]
    public void Eight_threads_at_a_warm_factory_that_descends_from_the_ceiling_answer_as_the_plan(string track)
    {
        var subject = EveryTrack.Of(track);
        var sheets = new List<Sheet>();
        Draw.Cases(subject).Hold(Math.Max(4, Ready.Times / 60), drawn => sheets.AddRange([drawn.Full, drawn.Part]));
        Judgement[] expected = [.. sheets.Select(sheet => subject.Assessor.Judge(sheet, Ready.On))];
        var other = new NRulesAssessor(subject.Assessor, new() { FromCeiling = true });
        using var start = new Barrier(Threads);

        var judged = Together(thread =>
        {
            start.SignalAndWait();
            return Started(thread * sheets.Count / Threads, sheets.Count, k => other.Judge(sheets[k], Ready.On));
        });

        Assert.All(judged, answers => Assert.Equal(expected, answers));
    }

    private static Judgement[][] Together(Func<int, Judgement[]> one)
        => Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(() => one(thread), CancellationToken.None,
            TaskCreationOptions.LongRunning, TaskScheduler.Default))).GetAwaiter().GetResult();

    /// <summary>Every thread begins with another case, so that different rules meet.</summary>
    private static Judgement[] Started(int first, int count, Func<int, Judgement> judge)
    {
        var answers = new Judgement[count];
        for (var k = 0; k < count; k++) answers[(first + k) % count] = judge((first + k) % count);
        return answers;
    }
}
