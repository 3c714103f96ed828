namespace Hojo.Testing;

/// <summary>区分: whose word the expected answer of a case is.</summary>
public enum CaseMark
{
    /// <summary>公式の例: an example that a document works itself; its place is told.</summary>
    Gold = 1,

    /// <summary>導出: worked by a person from the lines of the document, with the arithmetic in the note.</summary>
    Derived,

    /// <summary>記録: what the rules answered when the case was written; it tells of a change, not of a fault.</summary>
    Captured,
}
