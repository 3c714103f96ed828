using System.Runtime.CompilerServices;

namespace Hojo.Rules.Bulk;

/// <summary>Argument checks on what lies on a grid.</summary>
internal static class GridGuards
{
    /// <summary>A case that was read on another grid, whose places mean other facts.</summary>
    public static Sheet OtherGrid(this IGuardClause guard, Sheet sheet, Grid own, string owner,
        [CallerArgumentExpression(nameof(sheet))] string? parameter = null)
        => guard.Null(sheet, parameter).Grid == own
            ? sheet
            : throw new ArgumentException($"the sheet lies on another grid; read the case on that of {owner}", parameter);

    /// <inheritdoc cref="OtherGrid(IGuardClause, Sheet, Grid, string, string)"/>
    public static Sheets OtherGrid(this IGuardClause guard, Sheets sheets, Grid own, string owner,
        [CallerArgumentExpression(nameof(sheets))] string? parameter = null)
        => guard.Null(sheets, parameter).Grid == own
            ? sheets
            : throw new ArgumentException($"the sheets lie on another grid; take that of {owner}", parameter);

    /// <summary>Fewer places than there are judgements.</summary>
    public static void NoRoom(this IGuardClause guard, Span<Judgement> into, int needed,
        [CallerArgumentExpression(nameof(into))] string? parameter = null)
    {
        if (into.Length < needed) throw new ArgumentException($"room for {needed} judgements is expected, not {into.Length}", parameter);
    }
}
