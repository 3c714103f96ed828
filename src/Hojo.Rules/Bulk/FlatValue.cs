using System.Text;
using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Bulk;

/// <summary>The values that a line states plainly, each as the cell that its fact has on a grid.</summary>
internal static class FlatValue
{
    private const int Decimals = 4;                           // of a percentage
    private const long One = 10_000;                          // 1% in its last decimal
    private const long MostFigure = 1_000_000_000_000_000;    // of what a growth comes from; more is for the reader of cases
    private const int MostParts = 9;                          // digits that a part or a whole surely holds

    /// <summary>A number, a day or a word in the cell that it has.</summary>
    public static bool TryRead(ref FlatCursor at, FlatMember member, out long cell) => member.Kind switch
    {
        MemberKind.Money or MemberKind.Count => Whole(ref at, member, out cell),
        MemberKind.Choice => Word(ref at, member, out cell),
        MemberKind.Date => Day(ref at, out cell),
        MemberKind.Share => Share(ref at, member, out cell),
        _ => Growth(ref at, member, out cell),
    };

    /// <summary>A yes or no.</summary>
    public static bool TryReadFlag(ref FlatCursor at, out long cell)
    {
        cell = at.Next == 't' ? 1 : 0;
        return cell == 1 ? at.Takes("true"u8) : at.Takes("false"u8);
    }

    private static bool Whole(ref FlatCursor at, FlatMember member, out long cell)
    {
        var isBelow = at.Takes('-');
        if (!at.TakesDigits(out cell)) return false;
        if (isBelow) cell = -cell;
        return cell >= member.Least && cell <= member.Most;
    }

    private static bool Word(ref FlatCursor at, FlatMember member, out long cell)
    {
        foreach (ref readonly var word in member.Words.AsSpan())
        {
            if (!at.Takes(word.Quoted)) continue;
            cell = word.Cell;
            return true;
        }
        cell = 0;
        return at.TakesText(out var quoted, out var isEscaped) && isEscaped && FlatTexts.Unescaped(quoted) is { } text
            && IsSpelt(text, member, out cell);
    }

    /// <summary>Many programs write all that is not ASCII with backslashes.</summary>
    private static bool IsSpelt(string text, FlatMember member, out long cell)
    {
        var spelt = Encoding.UTF8.GetBytes($"\"{text}\"");
        var word = Array.Find(member.Words, known => known.Quoted.AsSpan().SequenceEqual(spelt));
        cell = word.Cell;
        return word.Quoted is not null;
    }

    /// <summary><c>"2014-04-01"</c>, from 1868 to 2100.</summary>
    private static bool Day(ref FlatCursor at, out long cell)
    {
        cell = 0;
        if (!at.Takes('"')
            || at.TakesAnyDigits(out var year) != 4 || !at.Takes('-')
            || at.TakesAnyDigits(out var month) != 2 || !at.Takes('-')
            || at.TakesAnyDigits(out var day) != 2 || !at.Takes('"')) return false;
        if (year is < 1868 or > 2100 || month is < 1 or > 12 || day < 1) return false;
        if (day > CalendarSystem.Iso.GetDaysInMonth((int)year, (int)month)) return false;
        cell = default(DateCells).Cell(new((int)year, (int)month, (int)day));
        return true;
    }

    /// <summary><c>"2/3"</c> or <c>"33.3%"</c>.</summary>
    private static bool Share(ref FlatCursor at, FlatMember member, out long cell)
    {
        cell = 0;
        if (!at.Takes('"') || at.TakesAnyDigits(out var over) is var digits && digits is 0 or > MostParts) return false;
        long under = 100;
        if (at.Takes('/'))
        {
            if (at.TakesAnyDigits(out under) is 0 or > MostParts || under == 0) return false;
        }
        else
        {
            if (at.Takes('.'))
            {
                var decimals = at.TakesAnyDigits(out var fraction);
                if (decimals is 0 or > Decimals || digits + decimals > MostParts) return false;
                for (var k = 0; k < decimals; k++) (over, under) = (over * 10, under * 10);
                over += fraction;
            }
            if (!at.Takes('%')) return false;
        }
        if (!at.Takes('"') || over > member.Most * under) return false;
        cell = default(ShareCells).Cell(new((int)over, (int)under));
        return true;
    }

    private static bool Growth(ref FlatCursor at, FlatMember member, out long cell)
    {
        cell = 0;
        return at.Next == '{' ? !member.IsByEnd && Figures(ref at, out cell) : Percentage(ref at, out cell);
    }

    /// <summary>From −100% to +1,000%, with at most four decimals.</summary>
    private static bool Percentage(ref FlatCursor at, out long cell)
    {
        cell = 0;
        var isBelow = at.Takes('-');
        if (!at.TakesDigits(out var percent) || percent > 1_000) return false;
        var parts = percent * One;
        if (at.Takes('.'))
        {
            var decimals = at.TakesAnyDigits(out var fraction);
            if (decimals is 0 or > Decimals) return false;
            for (var k = decimals; k < Decimals; k++) fraction *= 10;
            parts += fraction;
        }
        if (isBelow) parts = -parts;
        cell = parts * Model.Growth.AStated;
        return parts is >= -100 * One and <= 1_000 * One;
    }

    /// <summary><c>{"from":30000000,"to":36000000,"years":3}</c>: a growth a year.</summary>
    private static bool Figures(ref FlatCursor at, out long cell)
    {
        var (from, to, years) = (-1L, -1L, -1L);
        cell = 0;
        at.Takes('{');
        at.PassBlanks();
        do
        {
            if (at.Takes("\"from\""u8) ? !Figure(ref at, ref from)
                : at.Takes("\"to\""u8) ? !Figure(ref at, ref to)
                : !at.Takes("\"years\""u8) || !Figure(ref at, ref years)) return false;
        }
        while (at.TakesBetween(','));
        if (!at.Takes('}') || from < 1 || to < 0 || years is < 1 or > 10) return false;
        try
        {
            cell = Model.Growth.Between(Yen.Of(from), Yen.Of(to), (int)years).Position;
            return true;
        }
        catch (ArgumentOutOfRangeException) // beyond +1,000% a year
        {
            return false;
        }
    }

    /// <summary>Each is told once.</summary>
    private static bool Figure(ref FlatCursor at, ref long figure)
        => figure < 0 && at.TakesBetween(':') && at.TakesDigits(out figure) && figure <= MostFigure;
}
