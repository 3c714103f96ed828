using System.Reflection;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Everywhere;

/// <summary>Every fact of the vocabulary.</summary>
public class FactTests
{
    private static readonly Fact[] Vocabulary =
    [
        .. typeof(Catalogue).Assembly.GetTypes()
            .Where(t => t.Namespace == "Hojo.Rules.Vocabulary" || t == typeof(Asked) || t == typeof(Awarded))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(f => f.GetValue(null)).SelectMany(v => v is Fact one ? [one] : v is IEnumerable<Fact> several ? several : []),
    ];

    /// <summary>Own targets and the days of a repayment: only guidelines and rules of the grant print them, and leaflets do not.</summary>
    private static readonly string[] OfGuidelines =
    [
        "award.targets.valueAdded", "award.targets.valueAddedPerHead", "award.targets.laborProductivity", "results.valueAddedPerHead",
        "award.targets.payroll", "award.targets.payrollPerHead", "results.repaymentOrderedOn",
    ];

    /// <summary>Told in place of a sum: "no" is ¥0, and no row asks for more than the sum.</summary>
    private static readonly string[] StandIns = ["jigyoShokei.includesCostsOutsidePeriod", "overseasIp.includesCostsBeforeDecision"];

    private static readonly HashSet<Fact> Read =
        [.. Catalogue.National.Rounds.SelectMany(r => r.Tracks).SelectMany(t => Assessor.For(t).Grid.Facts)];

    /// <summary>A fact that falls back on the record is the same fact by its id.</summary>
    [Fact]
    public void No_fact_is_unused()
        => Assert.Equal([], Vocabulary.Select(f => f.Id).Except(Read.Select(f => f.Id)).Except(OfGuidelines).Except(StandIns));

    /// <summary>What is worked out from the record for one row belongs to that row.</summary>
    [Fact]
    public void Every_fact_that_a_track_reads_is_in_the_vocabulary()
        => Assert.Equal([], Read.Select(f => f.Id).Where(id => !id.StartsWith("applicant.pastAwards.", StringComparison.Ordinal))
            .Except(Vocabulary.Select(f => f.Id)));
}
