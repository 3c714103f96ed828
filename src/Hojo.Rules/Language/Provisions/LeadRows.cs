using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>準備期間: something that takes its time before the deadline.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What has to be ready.</param>
/// <param name="daysAtMost">The longest it is said to take; the last safe day to start is so many days before the deadline.</param>
/// <param name="citation">Where it stands.</param>
public sealed class LeadTime(string id, Bilingual text, int daysAtMost, Citation citation) : Provision(id, text, citation)
{
    /// <summary>Days.</summary>
    public int DaysAtMost { get; } = daysAtMost;

    /// <summary>What already being so makes this needless.</summary>
    public Condition? Done { get; init; }

    /// <inheritdoc/>
    public override Bilingual Kind => ("準備期間", "lead time");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.LeadTime(this);
}

/// <summary>有効期間: a paper that may be so old at most when it is filed (発行から3か月以内).</summary>
/// <param name="id">Row id.</param>
/// <param name="text">Which paper.</param>
/// <param name="atMost">How old it may be, counted from its day of issue by <see cref="CivilPeriod"/>.</param>
/// <param name="citation">Where it stands.</param>
public sealed class DocumentAge(string id, Bilingual text, Length atMost, Citation citation) : Provision(id, text, citation)
{
    /// <summary>How old it may be.</summary>
    public Length AtMost { get; } = atMost;

    /// <inheritdoc/>
    public override Bilingual Kind => ("有効期間", "validity of a paper");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.DocumentAge(this);
}
