using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>Findings: a row, its verdict, the values it read, and what would settle it.</summary>
internal static class Findings
{
    public static Finding Of(Provision row, Values values, YenRange grant, Verdict verdict, bool open) => row switch
    {
        Tested tested => Of(row, tested.Open is { } doubt ? [tested.When, doubt] : [tested.When], Described.Of(tested.MustHold ? tested.When : Opposite.Of(tested.When)), values, verdict, open),
        Floor floor => new()
        {
            Row = row.Id,
            Text = row.Text,
            Verdict = grant.Most < floor.Least ? Verdict.NotMet : grant.Least >= floor.Least ? Verdict.Met : Verdict.Unknown,
            Test = ($"補助金額が{floor.Least.ToKanji()}以上", $"the grant at least {Shown.Of(floor.Least).En}"),
            Read = [new("grant", Quantity.Grant.Label, Shown.Of(grant))],
            SettledBy = [],
            Reading = row.Reading,
            Citation = row.Citation,
        },
        _ => throw new InvalidOperationException(row.Id),
    };

    /// <summary>A special is not required; its verdict says whether it applies.</summary>
    public static Finding Of(Special row, Values values) => Of(row, [row.When], Described.Of(row.When), values, row.When.As(new Holds(values.Sheet)), open: false);

    public static PointFinding Of(Point row, Sheet sheet)
        => new(row.Id, row.Text, row.IsDeduction, row.When.As(new Holds(sheet)), new Reads().Condition(row.When).Turns.Keys.Any(f => f.Declared), row.Citation);

    private static Finding Of(Provision row, Condition[] conditions, Label test, Values values, Verdict verdict, bool open)
    {
        var reads = conditions.Aggregate(new Reads(), (r, c) => r.Condition(c)).Turns.Keys;
        return new()
        {
            Row = row.Id,
            Text = row.Text,
            Verdict = verdict,
            Test = test,
            Read = [.. reads.Select(values.Of)],
            SettledBy = verdict == Verdict.Unknown && !open ? [.. conditions.SelectMany(c => Live.In(c, values.Sheet)).Select(f => f.Id).Distinct()] : [],
            IsExclusion = row is Exclusion,
            AwaitsJudgement = open,
            Declared = reads.Any(f => f.Declared),
            Reading = row.Reading,
            Citation = row.Citation,
        };
    }
}
