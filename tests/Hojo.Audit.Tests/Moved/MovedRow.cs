using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Moved;

/// <summary>A row with one of its figures moved by one unit.</summary>
/// <param name="Row">The row as it is.</param>
/// <param name="What">Which figure.</param>
/// <param name="Steps">+1 or −1.</param>
/// <param name="Instead">The row with the figure moved.</param>
internal sealed record MovedRow(Provision Row, string What, int Steps, Provision Instead)
{
    private const int MostTests = 40;

    /// <summary>Every figure of a track, moved up and down: cells of sums, rates and tables, floors, bounds of tests and
    /// specials.</summary>
    public static IEnumerable<MovedRow> Of(Track track)
        => from row in track.Rows
           from steps in new[] { -1, 1 }
           from moved in Of(row, steps)
           select moved;

    /// <summary>The track with the one row instead of the other, wherever it stands.</summary>
    public Track In(Track track)
    {
        var rebased = new Rebased(row => row == Row ? Instead : row, track.ByKind.Specials, stands: row => row == Instead);
        return new(track.Id, track.Title, [.. track.Rows.Select(row => rebased.Row(row == Row ? Instead : row))],
            (track.Formula as FixedPoint)?.Formula.Fold(rebased), track.Money)
        { IsCredit = track.IsCredit, TopsUp = track.TopsUp };
    }

    private static IEnumerable<MovedRow> Of(Provision row, int steps) => row switch
    {
        Figure figure => MovedFigure.Of(figure, steps),
        Floor { IsPrinted: true } floor when floor.Least.Whole + steps > 0
            => [new(row, floor.Least.ToString(), steps, new Floor(row.Id, row.Text, Yen.Of(floor.Least.Whole + steps), row.Citation))],
        RecordBar => [], // its bounds are days of the record
        Tested tested => Conditions(row, tested.When, steps, when => tested.WithConditions(when, tested.Open)),
        Special special => Conditions(row, special.When, steps, when => new Special(row.Id, row.Text, when, row.Citation)),
        _ => [],
    };

    private static IEnumerable<MovedRow> Conditions(Provision row, Condition when, int steps, Func<Condition, Provision> with)
    {
        for (var test = 0; test < MostTests; test++)
        {
            var moving = new MovedCondition(test, steps);
            var moved = when.Fold(moving);
            if (moving.What is { } what) yield return new(row, what, steps, with(moved));
        }
    }
}
