using NodaTime;

namespace Hojo.Model;

/// <summary>How much a document counts for, the strongest first.</summary>
public enum SourceRank
{
    /// <summary>公募要領.</summary>
    Guideline,

    /// <summary>公告・お知らせ.</summary>
    Notice,

    /// <summary>よくあるご質問.</summary>
    Faq,

    /// <summary>公的な記録 (jGrants など).</summary>
    Record,

    /// <summary>リーフレット.</summary>
    Leaflet,

    /// <summary>第三者による概要.</summary>
    Summary,
}

/// <summary>出典: a document as it was read.</summary>
/// <param name="Id">Short id, cited in findings: SSS-3.</param>
/// <param name="Title">表題, verbatim.</param>
/// <param name="Publisher">発行者.</param>
/// <param name="Rank">How much it counts for.</param>
/// <param name="Sha256">SHA-256 of the text that was read, in lower-case hexadecimal.</param>
/// <param name="CheckedOn">When its rows were last held against it.</param>
public sealed record Source(string Id, string Title, string Publisher, SourceRank Rank, string Sha256, LocalDate CheckedOn)
{
    /// <summary>True where a stronger document is still to be read: rows that rest on it are shown as provisional.</summary>
    public bool IsProvisional => Rank >= SourceRank.Leaflet;

    /// <summary>A place in this document.</summary>
    /// <param name="heading">見出し, verbatim.</param>
    /// <param name="firstLine">First line of the text that was read, from 1.</param>
    /// <param name="lastLine">Last line, where there are several.</param>
    /// <exception cref="ArgumentException">An empty heading, or lines that do not run forward from 1.</exception>
    public Citation this[string heading, int firstLine, int? lastLine = null] => new(this, heading, firstLine, lastLine ?? firstLine);
}
