using Hojo.Model;

namespace Hojo.Testing;

/// <summary>期待する答: what a case has to come to, exactly. What is <see langword="null"/> is not looked at.</summary>
public sealed record ExpectedAnswer
{
    /// <summary>判定: the verdict.</summary>
    public TrackVerdict? Verdict { get; init; }

    /// <summary>金額: the grant, in yen.</summary>
    public Yen? Grant { get; init; }

    /// <summary>補助上限額: the ceiling that applies, in yen.</summary>
    public Yen? Cap { get; init; }

    /// <summary>自己負担額: the costs less the grant, in yen.</summary>
    public Yen? OwnShare { get; init; }

    /// <summary>返還額: what falls due in all, without 加算金・延滞金, in yen.</summary>
    public Yen? Repayment { get; init; }

    /// <summary>加算金・延滞金の最大額: the most that comes on top of it by the day, in all, in yen. Documents rarely say how much of what
    /// falls due bears them.</summary>
    public Yen? MostCharges { get; init; }

    /// <summary>決め手の行: all rows that decide, in any order: those that refuse, wait or are left open, and of an eligible case the limits
    /// that cut its grant.</summary>
    public IReadOnlyList<string>? DecidedBy { get; init => field = EquatableList.Of(value); }

    /// <summary>加点・減点: all rows of points that apply, in any order.</summary>
    public IReadOnlyList<string>? Points { get; init => field = EquatableList.Of(value); }
}
