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
        .. typeof(Catalogue).Assembly.GetTypes().Where(t => t.Namespace == "Hojo.Rules.Vocabulary").SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => typeof(Fact).IsAssignableFrom(f.FieldType)).Select(f => (Fact)f.GetValue(null)!),
    ];

    private static readonly HashSet<Fact> Read = [.. Catalogue.Tracks.SelectMany(t => Assessor.For(t).Grid.Facts)];

    [Fact]
    public void No_fact_is_unused() => Assert.Equal([], Vocabulary.Where(f => !Read.Contains(f)).Select(f => f.Id));

    [Fact]
    public void Every_fact_that_a_track_reads_is_in_the_vocabulary() => Assert.Equal([], Read.Except(Vocabulary).Select(f => f.Id));
}
