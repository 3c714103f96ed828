using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>上限: a limit on some part of the money. Results name the limits that bound, and the amount without each.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What the limit says.</param>
/// <param name="bound">Any amount; it may refer to the grant.</param>
/// <param name="citation">Where it stands.</param>
public sealed class Limit(string id, Bilingual text, Amount bound, Citation citation) : Provision(id, text, citation)
{
    /// <summary>The most that passes.</summary>
    public Amount Bound { get; } = Guard.Against.Null(bound);

    /// <inheritdoc/>
    public override Bilingual Kind => ("上限", "limit");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Limit(this);
}

/// <summary>端数処理: to a whole multiple of a unit, down (切捨て) or, for what falls due, up (切上げ).</summary>
public sealed class Rounding : Provision
{
    /// <summary>Such a row.</summary>
    /// <param name="id">Row id.</param>
    /// <param name="text">What it says.</param>
    /// <param name="unit">1円 for 円未満切捨て, 1,000円 for 千円未満切捨て.</param>
    /// <param name="citation">Where it stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is below one yen.</exception>
    public Rounding(string id, Bilingual text, Yen unit, Citation citation) : base(id, text, citation)
        => Unit = Guard.Against.Unexpected(unit, unit.Whole >= 1, "one yen or more is expected");

    /// <summary>The unit.</summary>
    public Yen Unit { get; }

    /// <summary>切上げ: up instead of down. Only what falls due is rounded so.</summary>
    public bool IsUp { get; init; }

    /// <summary>An amount that is not below zero, rounded.</summary>
    internal Fraction Of(Fraction amount) => IsUp ? amount.Up(Unit.Whole) : amount.Down(Unit.Whole);

    /// <inheritdoc/>
    public override Bilingual Kind => ("端数処理", "rounding");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Rounding(this);
}

/// <summary>控除: a stated sum that is taken off (寄付金その他の収入, 既存残高, これまでの利用額). Never a cost: a fact that is both is
/// refused when the track loads, because the grant would no longer grow with it.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What it says.</param>
/// <param name="taken">The sum that is taken off.</param>
/// <param name="citation">Where it stands.</param>
public sealed class Deduction(string id, Bilingual text, Fact<Yen> taken, Citation citation) : Provision(id, text, citation)
{
    /// <summary>The sum that is taken off.</summary>
    public Fact<Yen> Taken { get; } = Guard.Against.Null(taken);

    /// <inheritdoc/>
    public override Bilingual Kind => ("控除", "deduction");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Deduction(this);
}

/// <summary>補助対象経費の区分: a category of eligible costs.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">Its name and what it covers.</param>
/// <param name="cost">The cost as stated.</param>
/// <param name="citation">Where it stands.</param>
public sealed class Expense(string id, Bilingual text, Fact<Yen> cost, Citation citation) : Provision(id, text, citation)
{
    /// <summary>The cost as stated.</summary>
    public Fact<Yen> Cost { get; } = Guard.Against.Null(cost);

    /// <inheritdoc/>
    public override Bilingual Kind => ("対象経費", "eligible expense");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Expense(this);
}
