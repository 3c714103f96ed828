using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Tests.Kernel;
using Hojo.Tests.Kernel.Samples;

namespace Hojo.Tests.Settling;

/// <summary>Awards and results for a track, drawn so that they can be:
/// a raised part within the grant, and none without the special.</summary>
internal static class Awards
{
    /// <summary>The tracks of the catalogue that have a row on repayment, and those that have every shape.</summary>
    public static IReadOnlyList<Sample> Tracks { get; } =
        [WageGoals.Sample, OwnGoals.Sample, PaidIn.Sample,
            .. Catalogue.National.Tracks.Where(t => t.Rows.OfType<Repayment>().Any()).Select(t => new Sample(t, _ => 0, _ => default))];

    public static TheoryData<string> Names => [.. Tracks.Select(t => t.Track.Id)];

    public static Sample Of(string track) => Tracks.Single(t => t.Track.Id == track);

    /// <summary>The facts that settle the track, and nothing else.</summary>
    public static IReadOnlyList<Fact> Facts(Sample sample)
        => [.. sample.Assessor.Compiled.Repayments.Rows
            .Aggregate(new Dependencies(), (reads, row) => RepaymentCases.Read(row, reads)).Turns.Keys];

    /// <summary>So many awards, each with the full results and a part of them.</summary>
    public static void Hold(Sample sample, int times, Action<Sheet, Sheet, int> claim) => Draw.Cases(sample).Hold(times, drawn =>
    {
        var full = Possible(sample, drawn.Full, drawn.Dice);
        claim(full, drawn.Hidden.Where(f => f != Awarded.Grant).Aggregate(full, (sheet, fact) => sheet.Without(fact)), drawn.Dice);
    });

    /// <summary>An award that there can be: a raised part within the grant, and none without the special.</summary>
    public static Sheet Possible(Subject sample, Sheet drawn, int dice)
    {
        var sheet = dice % 3 == 0 ? drawn : Good(sample, drawn, dice);
        if (!sample.Assessor.Grid.Facts.Contains(Awarded.RaisedPart)) return sheet;
        var special = sample.Assessor.Compiled.Raising!;
        var raised = special.When.Fold(new Holds(sheet)) == Verdict.Met ? sheet[Awarded.Grant] / 100 * (dice % 101) : 0;
        return sheet.With(Awarded.RaisedPart, raised);
    }

    /// <summary>The facts that move all rows one way, and which way: +1 where a higher value costs more. The grant and its raised part are
    /// what the portions are taken of.</summary>
    public static (Fact Fact, int Way)[] OneWay(Subject sample)
        => [.. Monotonicity.Of(sample.Track.Rows.OfType<Repayment>()).Where(way => way.Value != 0 && !IsBase(way.Key))
            .Select(way => (way.Key, way.Value))];

    /// <summary>The same award, half of it raised by the special, with every result at its worst.</summary>
    public static Sheet AllMissed(Subject sample, Sheet full)
    {
        var missed = OneWay(sample).Aggregate(full, (sheet, way) => sheet.With(way.Fact, way.Way > 0 ? way.Fact.Most : way.Fact.Least));
        return sample.Assessor.Grid.Facts.Contains(Awarded.RaisedPart)
            ? missed.With(Awarded.RaisedPart, missed[Awarded.Grant] / 2)
            : missed;
    }

    /// <summary>Whether portions are taken of it.</summary>
    public static bool IsBase(Fact fact) => fact == Awarded.Grant || fact == Awarded.RaisedPart;

    /// <summary>Chance alone misses something nearly always: here all goes as well as can be, but for one or two results.</summary>
    private static Sheet Good(Subject sample, Sheet drawn, int dice)
    {
        var ways = OneWay(sample);
        return ways.Where((_, k) => k != dice % ways.Length && k != dice / 3 % ways.Length)
            .Aggregate(drawn, (sheet, way) => sheet.With(way.Fact, way.Way > 0 ? way.Fact.Least : way.Fact.Most));
    }

    public static Settlement Settled(this Sample sample, Sheet sheet) => sample.Assessor.Settle(sheet);
}
