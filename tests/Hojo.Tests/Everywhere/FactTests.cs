using System.Reflection;
using Hojo.Rules;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;

namespace Hojo.Tests.Everywhere;

/// <summary>Every fact of the vocabulary.</summary>
public class FactTests
{
    private static readonly Fact[] Vocabulary =
    [
        .. typeof(Catalogue).Assembly.GetTypes().Where(t => t.Namespace == "Hojo.Rules.Vocabulary" || t == typeof(Asked) || t == typeof(Awarded)).SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(f => f.GetValue(null)).SelectMany(v => v is Fact one ? [one] : v is IEnumerable<Fact> several ? several : []),
    ];

    private static readonly HashSet<Fact> Read = [.. Catalogue.Tracks.SelectMany(t => Assessor.For(t).Grid.Facts)];

    [Fact]
    public void No_fact_is_unused() => Assert.Equal([], Vocabulary.Where(f => !Read.Contains(f)).Select(f => f.Id));

    [Fact]
    public void Every_fact_that_a_track_reads_is_in_the_vocabulary() => Assert.Equal([], Read.Except(Vocabulary).Select(f => f.Id));
}
