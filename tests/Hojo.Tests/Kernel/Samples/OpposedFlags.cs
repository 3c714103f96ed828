using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>Flags each of which adds to one sum and takes from another: ten yen with it, and ten yen without it.</summary>
internal static class OpposedFlags
{
    public static Fact<bool>[] Of(int count)
        => [.. Enumerable.Range(1, count).Select(k => SampleFacts.Stated($"flag-{k}", Ja($"旗{k}"), _ => null))];

    /// <summary>Always ten yen together for each flag.</summary>
    public static Figure<Yen>[] Sums(Fact<bool>[] flags) => [.. flags.SelectMany((flag, k) => new[]
    {
        SumOf($"with-{k}", Ja("加算"), Yen(0), At("加算")).When(Ja("旗"), flag.Is(true), Yen(10)),
        SumOf($"without-{k}", Ja("加算"), Yen(0), At("加算")).When(Ja("旗でない"), flag.Is(false), Yen(10)),
    })];
}
