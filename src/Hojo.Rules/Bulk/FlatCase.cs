using System.Text.Unicode;
using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Bulk;

/// <summary>A case file read straight into whole numbers, one a member, with no <see cref="Case"/> made. It takes lines that are written
/// plainly and is silent about all others: what it does not take is to be read as a <see cref="CaseFile"/>, which takes it or says what is
/// wrong with it. What it takes, a case file takes too, with the same values (<c>FlatCaseTests</c>).</summary>
/// <remarks>It holds the line that was read last, and is for one thread.</remarks>
internal sealed class FlatCase
{
    // Lines of one writer tell their members in one order: what came first in an object, and after a member, is looked for first again.
    private readonly FlatMember?[] _first = new FlatMember?[FlatMember.File.Count], _after = new FlatMember?[FlatMember.File.Count];
    private readonly long[] _cells = new long[FlatMember.File.Count], _toldAt = new long[FlatMember.File.Count];
    private readonly FlatTexts _texts = new();
    private long _line;

    /// <summary>What is told, by the place of the member; what is not told is <see cref="Fact.NotTold"/>.</summary>
    public ReadOnlySpan<long> Cells => _cells;

    /// <summary>公募回・枠のID; <see langword="null"/> where it is not told.</summary>
    public string? Track { get; private set; }

    /// <summary>照会日時; <see langword="null"/> where it is not told.</summary>
    public JapanTime? On { get; private set; }

    /// <summary>覚え書き; <see langword="null"/> where it is not told.</summary>
    public string? Note { get; private set; }

    /// <summary>申請・採択の記録; <see langword="null"/> where it is not told.</summary>
    public IReadOnlyList<PastAward>? Record { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <param name="utf8">The line.</param>
    /// <returns>False where it is not taken; what is held then means nothing.</returns>
    public bool TryRead(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > CaseFile.MostBytes) return false;
        _line++;
        _cells.AsSpan().Fill(Fact.NotTold);
        (Track, On, Note, Record) = (null, null, null, null);
        var at = new FlatCursor(utf8);
        at.PassBlanks();
        if (at.Next != '{' || !Read(ref at, FlatMember.File)) return false;
        at.PassBlanks();
        return at.IsAtEnd && FlatConsistency.AllHold(_cells);
    }

    /// <summary>An object, or null for nothing told of it.</summary>
    private bool Read(ref FlatCursor at, FlatMember part)
    {
        if (!at.Takes('{')) return at.Takes("null"u8);
        at.PassBlanks();
        if (at.Takes('}')) return true;
        var member = Named(ref at, part, ref _first[part.Place]);
        while (member is not null && _toldAt[member.Place] != _line)
        {
            _toldAt[member.Place] = _line;
            if (!Value(ref at, member)) return false;
            ref var expected = ref _after[member.Place];
            if (expected is not null && at.Takes(expected.Following)) member = expected;
            else if (at.TakesBetween(',')) member = Named(ref at, part, ref expected);
            else return at.Takes('}');
        }
        return false;
    }

    /// <summary>The member whose name and colon come next.</summary>
    private static FlatMember? Named(ref FlatCursor at, FlatMember part, ref FlatMember? expected)
    {
        if (expected is null || !at.Takes(expected.Quoted)) expected = Sought(ref at, part);
        return expected is not null && at.TakesBetween(':') ? expected : null;
    }

    private static FlatMember? Sought(ref FlatCursor at, FlatMember part)
    {
        foreach (var member in part.Members) if (at.Takes(member.Quoted)) return member;
        return null;
    }

    private bool Value(ref FlatCursor at, FlatMember member) => member.Kind switch
    {
        MemberKind.YesNo when at.Next != 'n' => FlatValue.TryReadFlag(ref at, out _cells[member.Place]), // most are
        MemberKind.Part => Read(ref at, member),
        _ when at.Next == 'n' => at.Takes("null"u8),
        MemberKind.Text => Text(ref at, member),
        MemberKind.Moment => (On = _texts.Moment(ref at)) is not null,
        MemberKind.List => (Record = FlatRecord.Read(ref at)) is not null,
        MemberKind.Extensions => false,
        _ => FlatValue.TryRead(ref at, member, out _cells[member.Place]),
    };

    private bool Text(ref FlatCursor at, FlatMember member)
    {
        if (!at.TakesText(out var quoted, out var isEscaped) || quoted.Length - 2 > member.Most) return false;
        if (!isEscaped && !Utf8.IsValid(quoted)) return false;
        if (!isEscaped && member.Path is not ("note" or "track")) return true;
        if ((isEscaped ? FlatTexts.Unescaped(quoted) : _texts.Of(quoted)) is not { } text) return false;
        if (member.Path == "note") Note = text;
        if (member.Path == "track") Track = text;
        return true;
    }
}
