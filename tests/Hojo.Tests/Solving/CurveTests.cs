using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Solving;

/// <summary>Curves of every track, held against the plan value by value.</summary>
public sealed class CurveTests
{
    private const int Few = 25;

    public static TheoryData<string> Tracks => Around.Tracks;

    [Theory, MemberData(nameof(Tracks))]
    public void Between_two_breakpoints_the_grant_is_the_line_less_its_rounding_and_the_verdict_stays(string track)
        => Along(track, (around, fact, curve, dice) =>
        {
            for (var k = 0; k < curve.Segments.Count; k++)
            {
                var (segment, unit) = (curve.Segments[k], Unit(fact));
                var (first, last) = (Cell(segment.From, unit), Cell(segment.To, unit));
                foreach (var cell in new[]
                {
                    first, last, first + (last - first) / 2, first + dice % (last - first + 1),
                    Math.Min(last, first + 1), Math.Max(first, last - 1),
                })
                {
                    var (judged, line) = (around.Judge(fact, cell), fact is Fact<Yen> or Fact<int> ? segment.At(cell) : segment.ExactFrom);

                    Assert.Equal(segment.Verdict, judged.Verdict);
                    if (judged.Grant is { } grant)
                        Assert.True(line >= grant.Whole && (line == grant.Whole || line - grant.Whole < curve.RoundedBy),
                            $"{fact.Id} = {cell}: {grant} against {line}");
                }
                Assert.Equal((around.Judge(fact, first).Grant ?? Yen.Zero, around.Judge(fact, last).Grant ?? Yen.Zero),
                    (segment.GrantFrom, segment.GrantTo));
            }
        });

    [Theory, MemberData(nameof(Tracks))]
    public void Segments_follow_each_other_without_a_gap_and_jumps_stand_among_the_cliffs(string track)
        => Along(track, (around, fact, curve, _) =>
        {
            var unit = Unit(fact);
            Assert.Equal((curve.From, curve.To), (curve.Segments[0].From, curve.Segments[^1].To));
            foreach (var (before, after) in curve.Segments.Zip(curve.Segments.Skip(1)))
            {
                Assert.Equal(Cell(before.To, unit) + 1, Cell(after.From, unit));
                var cliff = curve.Cliffs.SingleOrDefault(c => c.At == after.From);
                // A line that goes on, at the steeper of its two slopes, explains a change; anything else is a jump.
                var steepest = new[] { Steepest(around, fact, before), Steepest(around, fact, after) }.Max();
                var change = Fraction.Max(after.ExactFrom - before.ExactTo, before.ExactTo - after.ExactFrom);
                if (cliff?.Jumps != true) Assert.True(change <= steepest, $"{fact.Id}: {before.To} to {after.From} jumps by {change}");
                Assert.Equal(before.Verdict != after.Verdict, cliff is not null && cliff.VerdictBefore != cliff.VerdictAt);
                if (cliff is not null) Assert.NotEmpty(cliff.Causes);
            }
        });

    [Theory, MemberData(nameof(Tracks))]
    public void No_more_cost_ever_means_less_but_for_a_cliff(string track) => Along(track, (around, fact, curve, _) =>
    {
        if (!around.Assessor.Compiled.Judged.Rising.Contains(fact)) return;
        Assert.All(curve.Segments, s => Assert.True(s.GrantFrom <= s.GrantTo && s.ExactFrom <= s.ExactTo));
    });

    [Theory, MemberData(nameof(Tracks))]
    public void Yen_by_yen_and_head_by_head_over_a_short_range_nothing_is_missed(string track)
    {
        var sample = Around.Of(track);
        Draw.Cases(sample).Hold(Few, drawn =>
        {
            var around = new Around(sample.Assessor, drawn.Full, Around.Noon);
            if (sample.Assessor.CurveFacts.Where(f => f is Fact<Yen> or Fact<int> && f.Most - f.Least > 400).ToArray()
                is not { Length: > 0 } facts)
                return;
            var fact = drawn.Pick(facts);
            var bounds = around.Bounds(fact);
            var from = Math.Min(fact.Most - 300, Math.Max(fact.Least, bounds[drawn.Dice / 7 % bounds.Length] - 150));
            var curve = sample.Assessor.Curve(drawn.Full, fact, Around.Noon, from, from + 300);
            var (at, before) = (0, (Grant: 0L, Verdict: TrackVerdict.Eligible));
            for (var cell = from; cell <= from + 300; cell++)
            {
                if (curve.Segments[at].To.Value < cell) at++;
                var (segment, judged) = (curve.Segments[at], around.Judge(fact, cell));
                var grant = judged.Grant?.Whole ?? 0;

                Assert.Equal(segment.Verdict, judged.Verdict);
                Assert.True(segment.At(cell) >= grant && (segment.At(cell) == grant || segment.At(cell) - grant < curve.RoundedBy));
                var steepest = Fraction.Max(
                    Steepest(around, fact, segment), Steepest(around, fact, curve.Segments[Math.Max(0, at - 1)]));
                if (cell > from && Math.Abs(grant - before.Grant) > curve.RoundedBy.ToLong() + 1 + steepest.ToLong())
                    Assert.Contains(curve.Cliffs, c => c.Jumps && c.At.Value == cell);
                if (cell > from && judged.Verdict != before.Verdict) Assert.Contains(curve.Cliffs, c => c.At.Value == cell);
                before = (grant, judged.Verdict);
            }
        });
    }

    [Fact]
    public void What_is_not_told_is_asked_for_and_no_curve_is_drawn()
    {
        var assessor = Assessor.For(Rules.Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));
        var curve = assessor.Curve(assessor.Grid.Read(new()),
            assessor.Grid.Facts.Single(f => f.Id == "costs.machinery"), Around.Noon);
        Assert.Empty(curve.Segments);
        Assert.Contains(curve.Needs, n => n.Fact == "applicant.employees");
        Assert.DoesNotContain(curve.Needs, n => n.Fact == "costs.machinery");
    }

    /// <summary>The whole curve of a case along each of up to three facts, one of them a cost.</summary>
    private static void Along(string track, Action<Around, Fact, Curve, int> claim)
    {
        var sample = Around.Of(track);
        Draw.Cases(sample).Hold(Few, drawn =>
        {
            var facts = sample.Assessor.CurveFacts;
            if (facts.Count == 0) return;
            var costs = new GrantSolver(sample.Assessor, drawn.Full, Around.Noon).Costs;
            var formula = facts.Where(new Dependencies().Amount(sample.Formula).Turns.ContainsKey).ToArray();
            Fact[] asked = [drawn.Pick(facts), .. costs.Count > 0 ? [drawn.Pick(costs)] : Array.Empty<Fact>(),
                .. formula.Length > 0 ? [drawn.Pick(formula)] : Array.Empty<Fact>()];
            foreach (var fact in asked.Distinct())
            {
                var unit = Unit(fact);
                claim(new(sample.Assessor, drawn.Full, Around.Noon), fact,
                    sample.Assessor.Curve(drawn.Full, fact, Around.Noon, fact.Least * unit, fact.Most * unit), drawn.Dice);
            }
        });
    }

    /// <summary>What one step of the fact can add. A yen of cost: no more than a yen, but for the room that it makes for
    /// others where they are limited to a share of a sum that it is in. A yen of another sum: what its line has, as a ceiling
    /// registered for a product lifts what is granted for its installation too. A head, where the segment is one value only and has no
    /// slope of its own: the greatest sum that is printed.</summary>
    private static Fraction Steepest(Around around, Fact fact, CurveSegment s)
    {
        var slope = s.From == s.To || s.ExactFrom == s.ExactTo ? 0 : (s.ExactTo - s.ExactFrom) / (long)(s.To.Value - s.From.Value);
        if (fact is Fact<Yen> sum)
            return Fraction.Max(1, around.Assessor.Compiled.Costs.Contains(sum) ? YenSlope.Of(around.Assessor.Track.Root, sum) : slope);
        return s.From == s.To
            ? around.Assessor.Compiled.Judged.Rows.OfType<Figure<Yen>>()
                .SelectMany(f => f.Values).Select(v => v.Whole).DefaultIfEmpty(0).Max()
            : slope;
    }

    private static decimal Unit(Fact fact) => fact switch
    {
        Fact<Growth> => 1 / (10_000m * Growth.AStated),
        Fact<Rate> => 1 / (2m * 18_018_000m),
        _ => 1,
    };

    private static long Cell(Place place, decimal unit) => (long)decimal.Round(place.Value / unit, MidpointRounding.AwayFromZero);
}
