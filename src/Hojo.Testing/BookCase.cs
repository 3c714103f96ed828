using System.Diagnostics;
using Hojo.Model;

namespace Hojo.Testing;

/// <summary>事例: these facts, asked of this track at this moment, have to come to this answer.</summary>
[DebuggerDisplay("{Name,nq}")]
public sealed record BookCase
{
    /// <summary>事例の名前: by which people tell it from the others.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the track.</summary>
    public required string Track { get; init; }

    /// <summary>照会日時, in Japan.</summary>
    public required JapanTime On { get; init; }

    /// <summary>What is known of the matter.</summary>
    public required Case Case { get; init; }

    /// <summary>区分: whose word the answer is.</summary>
    public required CaseMark Mark { get; init; }

    /// <summary>What has to come of it.</summary>
    public required ExpectedAnswer Expected { get; init; }

    /// <summary>出典の箇所: the document and its page; never <see langword="null"/> for <see cref="CaseMark.Gold"/>.</summary>
    public string? Place { get; init; }

    /// <summary>覚え書き: the arithmetic, for people.</summary>
    public string? Note { get; init; }

    /// <summary>The line of the book, from 1; 0 for a case that was not read from one.</summary>
    public long Line { get; init; }
}
