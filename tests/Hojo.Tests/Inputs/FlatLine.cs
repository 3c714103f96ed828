using System.Text;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Tests.Inputs;

/// <summary>Lines read into whole numbers, one after the other, held against the cases that the same lines are.</summary>
internal sealed class FlatLine
{
    public static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private readonly FlatCase _flat = new();
    private readonly Dictionary<Assessor, FlatGrid> _grids = [];

    /// <summary>Whether a line is taken, and can be judged under the tracks with no case made. Where it is, it says what its case
    /// says.</summary>
    public bool IsTaken(string line, params IReadOnlyList<Assessor> assessors) => IsTaken(Encoding.UTF8.GetBytes(line), assessors);

    /// <inheritdoc cref="IsTaken(string, IReadOnlyList{Assessor})"/>
    public bool IsTaken(byte[] utf8, params IReadOnlyList<Assessor> assessors)
    {
        if (!_flat.TryRead(utf8)) return false;
        var file = CaseFile.Read(utf8);
        Assert.Equal((file.Track, file.On, file.Note), (_flat.Track, _flat.On, _flat.Note));
        var isTaken = true;
        foreach (var assessor in assessors)
        {
            var grid = assessor.Grid;
            if (!_grids.TryGetValue(assessor, out var flat)) _grids.Add(assessor, flat = new(grid));
            long[] expected = new long[grid.Judged], cells = new long[grid.Judged];
            grid.ReadJudged(file.Case, On, expected);
            if (flat.TryFill(_flat, utf8, On, cells)) Assert.Equal(Told(grid, expected), Told(grid, cells));
            else isTaken = false;
        }
        return isTaken;
    }

    private static string[] Told(Grid grid, long[] cells) => [.. cells.Select((cell, k) => $"{grid.Facts[k].Id} {cell}")];
}
