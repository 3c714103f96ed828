using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Tests.Asking;

/// <summary>Tight means tight: with few facts not told, every value around everything at which the track turns is tried, with sums that
/// the document prints and costs at which a limit just binds, in all combinations, and the ranges are exactly what came out.</summary>
public sealed class RangeTests
{
    private const int Few = 15, MostTried = 2_000;

    /// <summary>How many values of a money fact are tried where one, two or three facts are hidden.</summary>
    private static readonly int[] Room = [400, 45, 13];

    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => AnyTrack.Ids;

    [Theory, MemberData(nameof(Tracks))]
    public void Every_range_is_what_trying_all_boundary_values_gives(string track)
    {
        var sample = AnyTrack.Of(track);
        if (sample.Track.Formula is null || sample.Judged().Count == 0) return;
        var boundaries = new Boundaries(sample);
        Draw.Cases(sample).Hold(Few, drawn =>
        {
            var (part, hidden) = HideSome(sample, drawn, boundaries);
            var ranges = sample.Assessor.Ranges(part, On)!;
            var all = part.Filled(hidden)
                .Select(full => (Full: full, Grant: sample.Grant(full), Passes: sample.Assessor.Judge(full, On).NotMet.IsEmpty)).ToArray();

            Equal(all.Select(x => x.Grant), ranges.Grant);
            Attained(ranges.Grant, sheet => sample.Grant(sheet));
            if (ranges.OwnShare is { } own)
            {
                Equal(all.Select(x => OwnShare(sample, x.Full)), own);
                Attained(own, sheet => OwnShare(sample, sheet));
            }
            if (ranges.Cap is { } cap)
            {
                Equal(all.Select(x => sample.Assessor.Compiled.Ceiling!.Solve(x.Full.Cells)), cap);
                Assert.All(all, x => Assert.InRange(x.Grant, 0, cap.Range.Most.Whole));
            }
            var passing = all.Where(x => x.Passes).Select(x => x.Grant).ToArray();
            if (ranges.Eligible is not { } eligible) Assert.Empty(passing);
            else
            {
                Assert.All(passing, grant => Assert.InRange(grant, eligible.Range.Least.Whole, eligible.Range.Most.Whole));
                Assert.True(eligible.Exact || sample.IsTied(part));
                if (!eligible.Exact) return;
                Attained(eligible, sheet => sample.Grant(sheet));
                Assert.All(new[] { eligible.Least!, eligible.Most! }, sheet => Assert.Equal((true, true), Passes(sample, sheet)));
            }
        });
    }

    /// <summary>One, two or three facts, each with so many values that all combinations can be tried.</summary>
    private static (Sheet Part, (Fact, long[])[] Hidden) HideSome(Sample sample, GeneratedCase drawn, Boundaries boundaries)
    {
        var facts = sample.Judged();
        var formula = sample.Assessor.Compiled.Plan.Reads.Turns.Keys.ToArray();
        var (part, hidden, tried, chance) = (drawn.Full, new List<(Fact, long[])>(), 1, new Random(drawn.Dice));
        for (int k = 0, many = 1 + drawn.Dice % 3; k < many; k++)
        {
            var from = drawn.Dice % 2 == 0 && formula.Length > 0 ? formula : [.. facts];
            var fact = from[(drawn.Dice / 7 + k * 5) % from.Length];
            if (!part.IsTold(fact) || tried * boundaries.Turns(fact).Length > MostTried) continue;
            var values = boundaries.Values(fact, drawn.Full, Room[many - 1], chance);
            (part, tried) = (part.Without(fact), tried * values.Length);
            hidden.Add((fact, values));
        }
        return (part, [.. hidden]);
    }

    private static void Equal(IEnumerable<long> tried, AmountEnds ends)
        => Assert.Equal((tried.Min(), tried.Max()), (ends.Range.Least.Whole, ends.Range.Most.Whole));

    private static void Attained(AmountEnds ends, Func<Sheet, long> amount)
    {
        Assert.True(ends.Exact);
        Assert.Equal((ends.Range.Least.Whole, ends.Range.Most.Whole), (amount(ends.Least!), amount(ends.Most!)));
    }

    private static long OwnShare(Sample sample, Sheet sheet)
        => sample.Assessor.Compiled.Costs.Sum(cost => sheet[cost]) - sample.Grant(sheet);

    private static (bool NoneRefuses, bool NoneWaits) Passes(Sample sample, Sheet sheet)
        => sample.Assessor.Judge(sheet, On) is var judged ? (judged.NotMet.IsEmpty, judged.Unknown.IsEmpty) : default;
}
