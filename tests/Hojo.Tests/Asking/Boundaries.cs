using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Scans;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Asking;

/// <summary>The values of a fact at which anything of a track can change: where a test turns, the fact's own ends, the sums that the
/// document prints, and where a limit just binds; each with its neighbours.</summary>
internal sealed class Boundaries(Sample sample)
{
    private readonly Dictionary<Fact, List<long>> _turns = sample.Assessor.Compiled.Judged.Turns;

    /// <summary>What a money fact may be for a printed sum to be just reached, at each of the printed rates.</summary>
    private readonly long[] _sums = Draw.Sums(sample, sample.Assessor.Compiled.Judged);

    /// <summary>Where the fact's tests turn, and its ends; none may be left out.</summary>
    public long[] Turns(Fact fact) => sample.Around(fact, _turns[fact]);

    /// <summary>The same, where limits just bind with all else as told, and as many sums as there is room for.</summary>
    public long[] Values(Fact fact, Sheet full, int room, Random chance)
    {
        var values = Turns(fact).ToHashSet();
        if (fact is not Fact<Yen>) return [.. values];
        long[] more = [.. Binding(fact, full).Concat(_sums.OrderBy(_ => chance.Next())).Where(v => v >= fact.Least && v <= fact.Most)];
        values.UnionWith(more.Except(values).Take(room - values.Count));
        return [.. values];
    }

    /// <summary>In each stretch: the first value with the amount of its far end, and the first with another than its near end's.</summary>
    private IEnumerable<long> Binding(Fact fact, Sheet full)
    {
        long[] starts = [fact.Least, .. _turns[fact].Where(t => t > fact.Least), fact.Most + 1];
        return starts.Zip(starts.Skip(1), (from, next) => (from, to: next - 1)).SelectMany(s =>
            new[]
            {
                BinarySearch.First(s.from, s.to, v => Grant(v) == Grant(s.to)),
                BinarySearch.First(s.from, s.to, v => Grant(v) != Grant(s.from)),
            }).SelectMany(v => new[] { v, v - 1, v + 1 });

        long Grant(long value) => sample.Grant(full.With(fact, value));
    }
}
