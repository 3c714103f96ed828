using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>返還: what falls due when a promise fails; also 減額, 不交付 and 収益納付.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">Which promise, and what follows.</param>
/// <param name="portion">Which part falls due.</param>
/// <param name="rounding">端数処理 of the amount due.</param>
/// <param name="citation">Where it stands.</param>
public sealed class Repayment(string id, Bilingual text, Portion portion, Rounding rounding, Citation citation)
    : Provision(id, text, citation)
{
    /// <summary>Which part falls due.</summary>
    public Portion Portion { get; } = Guard.Against.Null(portion);

    /// <summary>端数処理: how what is due is rounded.</summary>
    public Rounding Rounding { get; } = Guard.Against.Null(rounding);

    /// <summary>Paid back, reduced, not paid at all, or profits returned.</summary>
    public Consequence Consequence { get; init; } = Consequence.Repaid;

    /// <summary>The portion is one of what this special added to the grant, instead of the whole of it.</summary>
    public Special? OnlyRaisedBy { get; init; }

    /// <summary>The portion is one of the grant without what this special added, because another row takes that in full.</summary>
    public Special? ExceptRaisedBy { get; init; }

    /// <summary>The portion is one of the whole grant, but only where this special added something to it: a special that does not come to
    /// bear, because its ceiling is not reached, binds nobody.</summary>
    public Special? IfRaisedBy { get; init; }

    /// <summary>差額: the portion is one of what the grant is above this amount, worked again from actual figures, instead of the whole
    /// of it; nothing where the amount is the grant or more. It ends in a rounding to whole yen.</summary>
    public Amount? OnlyAbove { get; init; }

    /// <summary>When nothing is due; <see langword="null"/> where no exemption is named.</summary>
    public Condition? Exempt { get; init; }

    /// <summary>加算金・延滞金: what comes on top, or that nothing does; <see langword="null"/> where the document does not say.</summary>
    public Bilingual? Surcharge { get; init; }

    /// <summary>加算金・延滞金 whose rates are printed, worked on what falls due under this row.</summary>
    public IReadOnlyList<DailyCharge> DailyCharges { get; init => field = EquatableList.Of(Guard.Against.Null(value)); }
        = EquatableList<DailyCharge>.Empty;

    /// <inheritdoc/>
    public override Bilingual Kind => Consequence switch
    {
        Consequence.Repaid => ("返還", "repayment"),
        Consequence.Reduced => ("減額", "reduction"),
        Consequence.NotPaid => ("不交付", "withheld"),
        _ => ("収益納付", "return of profits"),
    };

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Repayment(this);

    /// <summary>The special whose part of the grant has to be known.</summary>
    internal Special? Raising => OnlyRaisedBy ?? ExceptRaisedBy ?? IfRaisedBy;
}
