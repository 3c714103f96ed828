using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Surveys;

/// <summary>Of all the completions of a case, one for each that formulas can tell apart, in the order of all of them: one fact after the
/// other is supposed, and of those to which every condition and table says the same, and that differ in nothing else that is still to
/// be read, the first goes on. There are hundreds where all of them are a hundred thousand.</summary>
internal sealed class DistinctCorners
{
    private readonly long[] _cells;
    private readonly int[] _slots, _branching;
    private readonly ValueInterval[][] _stretches;
    private readonly Decision[] _decisions;
    private readonly uint _moving;

    /// <param name="cells">The case, all told but what is live.</param>
    /// <param name="slots">Where each live fact stands.</param>
    /// <param name="stretches">The stretches of each; so few completions in all that a bit a fact that has several will do.</param>
    /// <param name="moves">Whether it moves the amount by itself, so that none of its stretches is like another.</param>
    /// <param name="plans">The formulas.</param>
    public DistinctCorners(long[] cells, int[] slots, ValueInterval[][] stretches, bool[] moves, IReadOnlyList<Plan> plans)
    {
        (_cells, _slots, _stretches) = (cells, slots, stretches);
        _branching = [.. Enumerable.Range(0, slots.Length).Where(k => stretches[k].Length > 1).Reverse()];
        for (var k = 0; k < slots.Length; k++) cells[slots[k]] = stretches[k][0].From;
        foreach (var k in _branching) cells[slots[k]] = Fact.NotTold;
        for (var b = 0; b < _branching.Length; b++) if (moves[_branching[b]]) _moving |= 1u << b;
        _decisions = [.. plans.SelectMany(plan => Enumerable.Range(0, plan.Decisions).Select(n => new Decision(plan, n, Reads(plan, n))))
            .Where(decision => decision.Reads != 0)];
    }

    /// <summary>Which stretch of each live fact they lie in.</summary>
    public IEnumerable<int[]> All()
    {
        var all = new List<State> { new(new int[_branching.Length], Enumerable.Repeat(-1, _decisions.Length).ToArray()) };
        for (var b = 0; b < _branching.Length; b++) all = Suppose(b, all);
        foreach (var state in all)
        {
            var at = new int[_slots.Length];
            for (var b = 0; b < _branching.Length; b++) at[_branching[b]] = state.At[b];
            yield return at;
        }
    }

    private List<State> Suppose(int b, List<State> all)
    {
        var (seen, next) = (new HashSet<string>(StringComparer.Ordinal), new List<State>());
        var key = new char[_decisions.Length + b + 1];
        foreach (var state in all)
        {
            for (var earlier = 0; earlier < b; earlier++) Put(earlier, state.At[earlier]);
            for (var n = 0; n < _stretches[_branching[b]].Length; n++)
            {
                Put(b, n);
                var further = state.With(b, n);
                Write(key, further, b);
                if (seen.Add(new(key))) next.Add(further);
            }
        }
        for (var k = 0; k <= b; k++) _cells[_slots[_branching[k]]] = Fact.NotTold;
        return next;
    }

    private void Put(int b, int n) => _cells[_slots[_branching[b]]] = _stretches[_branching[b]][n].From;

    /// <summary>Decides what can be, and writes all that is decided and the facts that are supposed and still to be read.</summary>
    private void Write(char[] key, State state, int b)
    {
        var still = _moving;
        for (var d = 0; d < _decisions.Length; d++)
        {
            ref readonly var decision = ref _decisions[d];
            if (state.Said[d] < 0 && (decision.Reads >> b & 1) != 0) state.Said[d] = decision.Plan.Decide(decision.Number, _cells);
            if (state.Said[d] < 0) still |= decision.Reads;
            key[d] = (char)(state.Said[d] + 1);
        }
        for (var k = 0; k <= b; k++) key[_decisions.Length + k] = (still >> k & 1) != 0 ? (char)state.At[k] : char.MaxValue;
    }

    private uint Reads(Plan plan, int number)
    {
        var (on, reads) = (new bool[_cells.Length], 0u);
        plan.DecisionWaits(number, _cells, on);
        for (var b = 0; b < _branching.Length; b++) if (on[_slots[_branching[b]]]) reads |= 1u << b;
        return reads;
    }

    private readonly record struct Decision(Plan Plan, int Number, uint Reads);

    /// <summary>A completion as far as it is supposed, and what each decision says of it.</summary>
    private sealed record State(int[] At, int[] Said)
    {
        public State With(int b, int n)
        {
            var further = new State((int[])At.Clone(), (int[])Said.Clone());
            further.At[b] = n;
            return further;
        }
    }
}
