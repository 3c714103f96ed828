using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>記載: a line that only tells.</summary>
public sealed class Note(string id, Bilingual text, Citation citation) : Provision(id, text, citation)
{
    /// <inheritdoc/>
    public override Bilingual Kind => ("記載", "note");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Told(this);
}

/// <summary>条件: a printed figure or term that nothing is calculated from: a rate of interest, a budget, a number of years.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What it is.</param>
/// <param name="value">The figure as it is printed.</param>
/// <param name="citation">Where it stands.</param>
public sealed class PrintedFigure(string id, Bilingual text, Bilingual value, Citation citation) : Provision(id, text, citation)
{
    /// <summary>The figure as it is printed.</summary>
    public Bilingual Value { get; } = Guard.Against.Null(value);

    /// <inheritdoc/>
    public override Bilingual Kind => ("条件", "term");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.PrintedFigure(this);
}

/// <summary>審査項目: what the office looks at. Hojo never pretends to judge it.</summary>
public sealed class Criterion(string id, Bilingual text, Citation citation) : Provision(id, text, citation)
{
    /// <inheritdoc/>
    public override Bilingual Kind => ("審査項目", "criterion");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Told(this);
}

/// <summary>義務: what has to be done or kept once the award is made.</summary>
public sealed class Duty(string id, Bilingual text, Citation citation) : Provision(id, text, citation)
{
    /// <inheritdoc/>
    public override Bilingual Kind => ("義務", "duty");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Duty(this);
}

/// <summary>記載なし: a matter that the document leaves out and that an applicant should ask about.</summary>
public sealed class NotStated(string id, Bilingual text, Citation citation) : Provision(id, text, citation)
{
    /// <inheritdoc/>
    public override Bilingual Kind => ("記載なし", "not stated");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.NotStated(this);
}

/// <summary>廃止: a row of an earlier round that this one no longer has. Kept, dated by its citation, never deleted.</summary>
public sealed class Withdrawn(string id, Bilingual text, Citation citation) : Provision(id, text, citation)
{
    /// <inheritdoc/>
    public override Bilingual Kind => ("廃止", "withdrawn");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.Withdrawn(this);
}
