using Hojo.Hostile;

namespace Hojo.Audit.Tests.Hostile;

/// <summary>The first documents of eng/hostile; docs/hostile-input.md has what came of a million.</summary>
[Collection("alone")]
public class HostileInputTests
{
    private const int Seed = 20261130, Documents = 2_000;

    private static readonly AllDoors Doors = new(new(Hojo.Tests.Approved.Root));

    [Fact]
    public void Every_document_is_answered_or_refused_as_documented_in_time_and_memory()
    {
        var run = new HostileRun(Doors, Seed);
        run.Hand(0, Documents);
        Assert.Equal([], run.Faults);
    }

    /// <summary>Of each door some come through, so that what follows reading is tried too, and some do not.</summary>
    [Fact]
    public void Every_door_is_handed_both_what_it_takes_and_what_it_refuses()
    {
        var came = Enumerable.Range(0, Documents).GroupBy(
            number => HostileRun.Document(Doors, Seed, number).Door,
            number => HostileRun.Document(Doors, Seed, number) is var (door, utf8) && door.Answers(utf8, number)).ToArray();
        Assert.Equal(Doors.All.Count, came.Length);
        Assert.All(came, door => Assert.Equal([false, true], door.Distinct().Order()));
    }

    [Fact]
    public void A_document_is_made_again_from_its_seed_and_its_number()
    {
        Assert.Equal(HostileRun.Document(Doors, Seed, 77).Utf8, HostileRun.Document(new(new(Hojo.Tests.Approved.Root)), Seed, 77).Utf8);
        Assert.NotEqual(HostileRun.Document(Doors, Seed, 77).Utf8, HostileRun.Document(Doors, Seed + 1, 77).Utf8);
    }
}

/// <summary>Time and memory are measured: nothing else runs meanwhile.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class RunAlone;
