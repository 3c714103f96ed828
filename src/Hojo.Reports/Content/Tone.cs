namespace Hojo.Reports.Content;

/// <summary>What something is to the reader, said by a colour beside the words and never by the colour alone.</summary>
internal enum Tone
{
    /// <summary>Neither good nor bad.</summary>
    Plain,

    /// <summary>Met, open, eligible.</summary>
    Good,

    /// <summary>Not settled: facts or a judgement are awaited.</summary>
    Open,

    /// <summary>Not met, not open, not eligible.</summary>
    Bad,
}
