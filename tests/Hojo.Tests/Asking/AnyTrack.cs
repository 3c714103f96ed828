using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Tests.Asking;

/// <summary>Every track of the catalogue, and the tracks made for each shape of the language.</summary>
internal static class AnyTrack
{
    public static TheoryData<string> Ids
        => [.. Catalogue.National.Tracks.Select(t => t.Id).Concat(SampleTracks.All.Select(s => s.Track.Id)).Distinct()
            .Order(StringComparer.Ordinal)];

    public static Sample Of(string track)
        => SampleTracks.All.FirstOrDefault(s => s.Track.Id == track) ?? new(Catalogue.National.Track(track), _ => 0, _ => default);

    /// <summary>The facts that a verdict or an amount reads.</summary>
    public static IReadOnlyList<Fact> Judged(this Sample sample) => [.. sample.Assessor.Grid.Facts.Take(sample.Assessor.Grid.Judged)];

    /// <summary>The values of a fact around everything at which the track turns, with its least and its most.</summary>
    public static long[] Around(this Sample sample, Fact fact, List<long> turns)
        => [.. turns.SelectMany(x => new[] { x - 1, x, x + 1 }).Append(fact.Least).Append(fact.Least + 1).Append(fact.Most)
            .Where(x => x >= fact.Least && x <= fact.Most).Distinct()];

    /// <summary>All choices of one of the values a fact.</summary>
    public static IEnumerable<Sheet> Filled(this Sheet sheet, IReadOnlyList<(Fact Fact, long[] Values)> facts, int from = 0)
        => from == facts.Count ? [sheet]
            : facts[from].Values.SelectMany(value => sheet.With(facts[from].Fact, value).Filled(facts, from + 1));

    /// <summary>A weighed sum with several facts that are not told: only there corners need not be exact.</summary>
    public static bool IsTied(this Sample sample, Sheet sheet)
        => sample.Assessor.Compiled.Judged.Sums.Any(sum => sum.Terms.Count(t => !sheet.IsTold(t.Fact)) > 1);

    /// <summary>The amount, where the support is money.</summary>
    public static YenRange? Range(this Sample sample, Sheet sheet)
        => sample.Track.Formula is null ? null : AmountSurvey.Of(sample.Assessor.Compiled.Plan, sheet).Range;

    /// <summary>The verdict by the rows once all is told, as if the call were open.</summary>
    public static TrackVerdict Final(this Sample sample, Sheet full, JapanTime on)
        => sample.Assessor.Judge(full, on) is var judged && !judged.NotMet.IsEmpty ? TrackVerdict.NotEligible : judged.Open.IsEmpty
            ? TrackVerdict.Eligible : TrackVerdict.NeedsJudgement;
}
