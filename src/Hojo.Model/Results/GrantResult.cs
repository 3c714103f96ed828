using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>A limit that was reached.</summary>
/// <param name="Row">Id of the limit's row.</param>
/// <param name="Text">What the limit says.</param>
/// <param name="Without">The grant if this limit alone did not stand.</param>
/// <param name="Gain">How much more that is; zero where the limit was reached but decided nothing.</param>
/// <param name="Reading">読み, where there is one.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record BindingLimit(string Row, Bilingual Text, Yen Without, Yen Gain, Bilingual? Reading, Citation Citation);

/// <summary>金額: the grant, with its working, or the range it lies in.</summary>
[DebuggerDisplay("{Name}: {Range}")]
public sealed record GrantResult
{
    private readonly Deferred<Step?> _working = new((Step?)null);

    /// <summary>What the money is called: 補助金額, 融資限度額.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>The tightest range that what is told allows; a point when all is told.</summary>
    public required YenRange Range { get; init; }

    /// <summary>True where both ends are attained by real completions of the case; false
    /// where the range is only known to hold them.</summary>
    public required bool Exact { get; init; }

    /// <summary>What would have to be so for the lower end; empty when all is told.</summary>
    public IReadOnlyList<ValueRead> LeastWhen { get; init => field = EquatableList.Of(value); } = EquatableList<ValueRead>.Empty;

    /// <summary>What would have to be so for the upper end; empty when all is told.</summary>
    public IReadOnlyList<ValueRead> MostWhen { get; init => field = EquatableList.Of(value); } = EquatableList<ValueRead>.Empty;

    /// <summary>The range in the completions that no row refuses, a floor (下限) among them;
    /// <see langword="null"/> where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public YenRange? Eligible { get; init; }

    /// <summary>True where both ends of <see cref="Eligible"/> are attained by real completions that no row refuses; false where it is only
    /// known to hold them.</summary>
    public required bool EligibleExact { get; init; }

    /// <summary>補助上限額: what it never goes above however great the costs are, as far as what is told settles which ceiling applies;
    /// <see langword="null"/> where the document prints none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public YenRange? Cap { get; init; }

    /// <summary>True where both ends of <see cref="Cap"/> are attained by real completions of the case;
    /// false where it is only known to hold them.</summary>
    public required bool CapExact { get; init; }

    /// <summary>自己負担額: the costs as claimed, less the grant; <see langword="null"/> while a cost
    /// is not told, and for a track without costs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public YenRange? OwnShare { get; init; }

    /// <summary>The least that 自己負担額 can come to, even while costs are not told; <see langword="null"/> for a track without
    /// costs, or where that cannot be said exactly yet.</summary>
    public Yen? OwnShareAtLeast { get; init; }

    /// <summary>計算: the grant, with what it was worked from; <see langword="null"/> while the grant is a range.</summary>
    public Step? Working
    {
        get => _working.Value;
        init => _working = new(value);
    }

    /// <summary>The same, made when it is first read.</summary>
    internal Deferred<Step?> WorkingLater
    {
        init => _working = value;
    }

    /// <summary>The limits that were reached, the most costly first; empty while the grant is a range.</summary>
    public IReadOnlyList<BindingLimit> Bindings { get; init => field = EquatableList.Of(value); } = EquatableList<BindingLimit>.Empty;
}
