using System.Runtime.CompilerServices;

namespace Hojo.Rules.Bulk;

/// <summary>A place in a line of JSON, and the few plain tokens that are taken from there. What is not taken leaves the line to who reads
/// all of JSON.</summary>
/// <param name="utf8">The line.</param>
internal ref struct FlatCursor(ReadOnlySpan<byte> utf8)
{
    private const int MostDigits = 18; // a long holds them all

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _at = 0;

    /// <summary>What is still to be read.</summary>
    public readonly ReadOnlySpan<byte> Rest => _utf8.Slice(_at);

    /// <summary>True at the end of the line.</summary>
    public readonly bool IsAtEnd => _at == _utf8.Length;

    /// <summary>The byte that comes next; 0, which no line of JSON holds, at the end.</summary>
    public readonly byte Next
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)] // asked some thousand times a line, as are those below
        get => (uint)_at < (uint)_utf8.Length ? _utf8[_at] : (byte)0;
    }

    /// <summary>Passes over blanks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PassBlanks()
    {
        if (Next <= ' ') PassAll();
    }

    private void PassAll()
    {
        while (Next is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') _at++;
    }

    /// <summary>Goes on by so many bytes.</summary>
    public void Pass(int count) => _at += count;

    /// <summary>Takes one byte, if it comes next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Takes(char sign)
    {
        if (Next != sign) return false;
        _at++;
        return true;
    }

    /// <summary>Takes a run of bytes, if it comes next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Takes(ReadOnlySpan<byte> run)
    {
        if (!_utf8.Slice(_at).StartsWith(run)) return false;
        _at += run.Length;
        return true;
    }

    /// <summary>Takes a colon or a comma with the blanks around it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TakesBetween(char sign)
    {
        PassBlanks();
        if (!Takes(sign)) return false;
        PassBlanks();
        return true;
    }

    /// <summary>Takes digits, as JSON writes a whole number that is not below zero.</summary>
    public bool TakesDigits(out long number)
    {
        var start = _at;
        var zeros = TakesAnyDigits(out number);
        return zeros > 0 && (zeros == 1 || _utf8[start] != '0');
    }

    /// <summary>Takes digits with noughts before them too.</summary>
    /// <returns>How many; 0 where there is none, or more than a number of 64 bits holds for certain.</returns>
    public int TakesAnyDigits(out long number)
    {
        var start = _at;
        number = 0;
        while (Next is >= (byte)'0' and <= (byte)'9')
        {
            number = unchecked(number * 10 + (Next - '0'));
            _at++;
        }
        return _at - start is var count && count <= MostDigits ? count : 0;
    }

    /// <summary>Takes a text in its quotation marks.</summary>
    /// <param name="quoted">The text as it stands there, with them.</param>
    /// <param name="isEscaped">True where a backslash stands for something else.</param>
    public bool TakesText(out ReadOnlySpan<byte> quoted, out bool isEscaped)
    {
        quoted = default;
        isEscaped = false;
        if (Next != '"') return false;
        for (var k = _at + 1; k < _utf8.Length; k++)
        {
            var sign = _utf8[k];
            if (sign < 0x20) return false;
            if (sign == '"')
            {
                quoted = _utf8.Slice(_at, k + 1 - _at);
                _at = k + 1;
                return true;
            }
            if (sign != '\\') continue;
            isEscaped = true;
            k++;
        }
        return false;
    }
}
