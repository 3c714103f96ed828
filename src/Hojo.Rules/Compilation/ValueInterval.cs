using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation;

/// <summary>A run of values of one fact that an expression cannot tell apart, both ends inside.</summary>
internal readonly record struct ValueInterval(long From, long To)
{
    public Bilingual Show(Fact fact) => From == To ? fact.Show(From) : new Band(From, To).Show(fact);

    /// <summary>The stretches that begin at given values, each once and in their order.</summary>
    public static ValueInterval[] Of(ICollection<long> starts, long most)
    {
        var (from, all) = (new long[starts.Count], new ValueInterval[starts.Count]);
        starts.CopyTo(from, 0);
        for (var k = 0; k < all.Length; k++) all[k] = new(from[k], k + 1 < all.Length ? from[k + 1] - 1 : most);
        return all;
    }
}
