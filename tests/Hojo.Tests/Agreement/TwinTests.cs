using Hojo.Benchmarks.ByHand;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Tests.Agreement;

/// <summary>Tracks that were written twice from the same document, as rows and by hand:
/// both witnesses answer the same typed cases alike.</summary>
public sealed class TwinTests
{
    public static TheoryData<string> Tracks => [.. Twin.All.Select(t => t.Track)];

    [Theory]
    [MemberData(nameof(Tracks))]
    public void By_hand_holds_every_line_that_the_rows_test(string track)
        => Assert.Equal(Catalogue.National[track].Compiled.Rows.Rows.Count, Twin.Of(track).Lines);

    /// <summary>Each worked from the document.</summary>
    [Theory]
    [InlineData("shoryokuka/general-r6", TrackVerdict.NeedsJudgement, 25_411_522)] // 1,500万 + (61,234,567 − 3,000万)/3
    // 3/4 × 1,243,024 = 932,268, and a third of it: 310,756 < 500,000
    [InlineData("jizokuka/17", TrackVerdict.Eligible, 1_243_024)]
    [InlineData("it-donyu/2025/normal", TrackVerdict.Eligible, 1_323_044)]          // 2/3 × 1,984,567 (12 of 35 people are over 30%)
    [InlineData("monodzukuri/r6-leaflet/value-added", TrackVerdict.NeedsJudgement, 20_092_283)] // 1/2 × 40,184,567, under 2,500万
    [InlineData("seicho-kasokuka/1", TrackVerdict.NeedsJudgement, 258_611_110)]     // 1/2 × 517,222,221; its list ends in 「など」
    public void The_plain_case_meets_every_line(string track, TrackVerdict verdict, long grant)
    {
        var twin = Twin.Of(track);

        var hand = twin.Judge(twin.Plain, twin.On);

        Assert.Equal((verdict, grant, 0UL, 0UL), (hand.Verdict, hand.Grant, hand.NotMet, hand.Unknown));
    }

    [Theory]
    [MemberData(nameof(Tracks))]
    public void By_hand_and_rows_agree_when_all_is_told(string track) => Agree(track, hides: false);

    [Theory]
    [MemberData(nameof(Tracks))]
    public void By_hand_and_rows_agree_when_some_is_not_told(string track) => Agree(track, hides: true);

    private static void Agree(string track, bool hides)
    {
        var twin = Twin.Of(track);
        var subject = new Subject(Catalogue.National.Track(track));
        var plain = subject.Assessor.Grid.Read(twin.Plain);
        var reads = new Dependencies().Amount(subject.Formula);
        long[] sums = [.. reads.Rows.OfType<Figure<Yen>>().SelectMany(f => f.Values)
            .Concat(subject.Track.Rows.OfType<Floor>().Select(f => f.Least)).Select(v => v.Whole)];
        JapanTime[] moments = [.. Moments(subject.Track), twin.On];

        Draw.Cases(subject).Hold(2_000, drawn =>
        {
            var chance = new Random(drawn.Dice);
            Fact[] changed = [.. Some(plain.Grid.Facts, reads, chance)];
            var sheet = changed.Aggregate(plain, (told, fact) => told.With(fact, drawn.Full[fact]));
            if (chance.Next(3) == 0) sheet = Reaching(sums[chance.Next(sums.Length)], sheet, subject, reads, chance);
            if (hides) sheet = drawn.Hidden.Intersect(changed).Aggregate(sheet, (told, fact) => told.Without(fact));
            var on = chance.Next(4) == 0 ? moments[chance.Next(moments.Length)] : twin.On;
            var @case = Typed.Of(sheet);

            var hand = twin.Judge(@case, on);
            var rows = subject.Assessor.Judge(subject.Assessor.Grid.Read(@case), on); // by hand nobody holds inputs against each other

            // By hand each fact is supposed on its own: what two of them leave together may be a point all the same.
            var onItsOwn = subject.Assessor.Bounds(subject.Assessor.Grid.Read(@case)).IsPoint;
            Assert.Equal((rows.Verdict, onItsOwn ? rows.Grant?.Whole : null), (hand.Verdict, hand.Grant));
            Assert.Equal((Named(k => rows.NotMet[k]), Named(k => rows.Unknown[k]), Named(k => rows.Open[k])),
                (Lines(hand.NotMet), Lines(hand.Unknown), Lines(hand.Open)));
            if (!Consistencies.All.Any(c => c.IsBroken(@case))) Assert.Equal(rows, subject.Assessor.Judge(@case, on));
        });

        string Named(Func<int, bool> has)
            => string.Join(", ", subject.Assessor.Compiled.Rows.Rows.Where((_, k) => has(k)).Select(r => r.Id));
        string Lines(ulong lines) => Named(k => (lines >> k & 1) != 0);
    }

    /// <summary>The facts in which a case differs from the plain one: a few, a fifth, those of the formula, or all.</summary>
    private static IEnumerable<Fact> Some(IEnumerable<Fact> facts, Dependencies formula, Random chance)
    {
        var (percent, amounts) = (new[] { 3, 20, 0, 100 }[chance.Next(4)], chance.Next(2) == 0);
        return facts.Where(f => chance.Next(100) < percent || (amounts && formula.Turns.ContainsKey(f)));
    }

    /// <summary>One cost, the others being as they are or nothing, at which the grant just reaches a sum of the document,
    /// or is just short of it.</summary>
    private static Sheet Reaching(long sum, Sheet sheet, Subject subject, Dependencies formula, Random chance)
    {
        Fact[] costs = [.. formula.Turns.Keys.OfType<Fact<Yen>>()];
        var cost = costs[chance.Next(costs.Length)];
        if (chance.Next(2) == 0) sheet = costs.Aggregate(sheet, (told, other) => told.With(other, 0));
        var (least, most) = (cost.Least, cost.Most);
        while (least < most)
        {
            var middle = (least + most) / 2;
            if (subject.Grant(sheet.With(cost, middle)) >= sum) most = middle; else least = middle + 1;
        }
        return sheet.With(cost, Math.Max(0, least - chance.Next(2)));
    }

    /// <summary>Both ends of every window and of what bounds it, to the second, and the days before and after.</summary>
    private static IEnumerable<JapanTime> Moments(Track track)
        => from printed in track.Windows.SelectMany(w => new[] { w.Opens, w.Closes })
               .Concat(track.WindowBounds.SelectMany(b => new[] { b.NotBefore, b.NotAfter }))
           from end in printed is { Moment: { } exact } ? [exact]
               : new[] { printed?.First, printed?.Last }.OfType<LocalDate>().Select(d => new Moment(d))
           from day in new[] { end.Day.PlusDays(-1), end.Day, end.Day.PlusDays(1) }
           from time in new[]
           {
               LocalTime.Midnight, end.Time ?? LocalTime.Noon, (end.Time ?? LocalTime.Noon).PlusSeconds(1),
               (end.Time ?? LocalTime.Noon).PlusSeconds(-1), new(23, 59, 59),
           }
           select JapanTime.FromLocal(day + time);
}
