using Hojo.Model;

namespace Hojo.Audit.Differences;

/// <summary>What of a row or of a track changed.</summary>
public enum ChangedPart
{
    /// <summary>種類: what kind of line it is.</summary>
    Kind = 1,

    /// <summary>内容: what it says.</summary>
    Words,

    /// <summary>値・条件: its figures and tests.</summary>
    Figures,

    /// <summary>境目: where it turns.</summary>
    Edges,

    /// <summary>読み: how it is read.</summary>
    Reading,

    /// <summary>出典: where it stands, and what stands there.</summary>
    Citation,

    /// <summary>文書: the text of a document that it rests on.</summary>
    Document,

    /// <summary>名称: what the track or its money is called.</summary>
    Title,

    /// <summary>計算式: the formula.</summary>
    Formula,

    /// <summary>入力項目: what is asked.</summary>
    Asked,

    /// <summary>順序: the order of the rows.</summary>
    Order,
}

/// <summary>One part that changed.</summary>
/// <param name="Part">Which.</param>
/// <param name="Before">What it was; <see langword="null"/> for nothing.</param>
/// <param name="After">What it is; <see langword="null"/> for nothing.</param>
public sealed record PartChange(ChangedPart Part, Bilingual? Before, Bilingual? After)
{
    /// <summary>Whether an answer may be another one by it: a verdict, an amount, or what is asked.</summary>
    public bool MovesAnswers
        => Part is ChangedPart.Kind or ChangedPart.Figures or ChangedPart.Edges or ChangedPart.Formula or ChangedPart.Asked;
}
