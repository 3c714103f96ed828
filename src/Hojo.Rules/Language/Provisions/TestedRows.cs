using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>A row that is tested against a case.</summary>
public abstract class Tested : Provision
{
    private protected Tested(string id, Bilingual text, Condition when, Citation citation) : base(id, text, citation)
        => When = Guard.Against.Null(when);

    /// <summary>The test as the document has it.</summary>
    public Condition When { get; }

    /// <summary>Where the documents leave the row open: while this holds, the row waits for the office's word.</summary>
    public Condition? Open { get; init; }

    /// <summary>True for a requirement, false for an exclusion.</summary>
    internal abstract bool MustHold { get; }

    /// <summary>The same row with other conditions.</summary>
    internal abstract Tested WithConditions(Condition when, Condition? open);
}

/// <summary>要件: must hold.</summary>
public sealed class Requirement(string id, Bilingual text, Condition when, Citation citation) : Tested(id, text, when, citation)
{
    /// <inheritdoc/>
    public override Bilingual Kind => ("要件", "requirement");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Tested(this);

    internal override bool MustHold => true;

    internal override Tested WithConditions(Condition when, Condition? open) => new Requirement(Id, Text, when, Citation) { Open = open };
}

/// <summary>対象外: must not hold.</summary>
public sealed class Exclusion(string id, Bilingual text, Condition when, Citation citation) : Tested(id, text, when, citation)
{
    /// <inheritdoc/>
    public override Bilingual Kind => ("対象外", "exclusion");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Tested(this);

    internal override bool MustHold => false;

    internal override Tested WithConditions(Condition when, Condition? open) => new Exclusion(Id, Text, when, Citation) { Open = open };
}

/// <summary>下限: below it nothing is granted. Tested after the formula.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What it says.</param>
/// <param name="least">The least grant.</param>
/// <param name="citation">Where it stands.</param>
public sealed class Floor(string id, Bilingual text, Yen least, Citation citation) : Provision(id, text, citation)
{
    /// <summary>The least grant.</summary>
    public Yen Least { get; } = least;

    /// <summary>下限額: false for what every track asks without printing it, that there is something to grant.</summary>
    internal bool IsPrinted { get; private init; } = true;

    /// <summary>交付できる額: ¥0 is no grant, whether the document says so or not.</summary>
    /// <param name="at">The row that the amount is worked by last; nothing is quoted from there.</param>
    internal static Floor OfAnything(Citation at)
    {
        var place = at.At == Passage.Unpaged ? at.At : Passage.Silent(at.At.First, at.At.Last);
        var floor = new Floor("anything", ("交付・利用できる額がある(0円でない)", "something is left to be had (not ¥0)"), Yen.Of(1),
            at.Source.At(at.Heading, place)) { IsPrinted = false };
        floor.Annotate(("計算した額が0円になる申請には、交付・利用できるものがないとみる", "where the amount comes to ¥0 there is nothing to be had"), [], []);
        return floor;
    }

    /// <inheritdoc/>
    public override Bilingual Kind => ("下限", "floor");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Floor(this);
}

/// <summary>特例: not required, but it changes a figure while it holds.</summary>
public sealed class Special(string id, Bilingual text, Condition when, Citation citation) : Provision(id, text, citation)
{
    /// <summary>When it applies.</summary>
    public Condition When { get; } = Guard.Against.Null(when);

    /// <summary>補助上限額に達していない場合は適用不可: it applies only where the grant goes above what it would be without it.</summary>
    public bool AtCeiling { get; init; }

    /// <inheritdoc/>
    public override Bilingual Kind => ("特例", "special");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Special(this);
}

/// <summary>加点 or 減点. The documents give no weights.</summary>
public sealed class ReviewPoint(string id, Bilingual text, Condition when, Citation citation) : Provision(id, text, citation)
{
    /// <summary>When it applies.</summary>
    public Condition When { get; } = Guard.Against.Null(when);

    /// <summary>減点 rather than 加点.</summary>
    public bool IsDeduction { get; init; }

    /// <inheritdoc/>
    public override Bilingual Kind => IsDeduction ? ("減点", "deduction of points") : ("加点", "bonus point");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Point(this);
}
