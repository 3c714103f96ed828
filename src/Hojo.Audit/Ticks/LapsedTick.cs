using Hojo.Model;

namespace Hojo.Audit.Ticks;

/// <summary>Why a tick no longer holds.</summary>
public enum LapseReason
{
    /// <summary>行の変更: the row says something else.</summary>
    RowChanged = 1,

    /// <summary>文書の変更: the row says the same, and rests on another text.</summary>
    DocumentChanged,

    /// <summary>行の廃止: there is no such row any more.</summary>
    RowGone,
}

/// <summary>失効した検印: a tick that no longer holds.</summary>
/// <param name="Tick">The tick.</param>
/// <param name="Reason">Why.</param>
public sealed record LapsedTick(Tick Tick, LapseReason Reason)
{
    /// <summary>The reason in words.</summary>
    public Bilingual Words => Reason switch
    {
        LapseReason.RowChanged => ("規定が変わりました", "the row has changed"),
        LapseReason.DocumentChanged => ("文書が変わりました", "the document has changed"),
        _ => ("規定がなくなりました", "the row is gone"),
    };
}
