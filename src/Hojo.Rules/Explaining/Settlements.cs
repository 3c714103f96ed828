using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Solving.Questions;
using Hojo.Rules.Solving.Repayments;

namespace Hojo.Rules.Explaining;

/// <summary>A settlement as a person reads it.</summary>
internal static class Settlements
{
    public static Settlement Of(ExplainedTrack explained, Sheet sheet, Case? @case)
    {
        var cases = explained.Compiled.Repayments;
        var parts = GrantParts.Sound(cases, sheet);
        return Of(explained, sheet, @case, parts, new(cases, sheet, parts));
    }

    /// <summary>The same for rows that are worked already.</summary>
    public static Settlement Of(ExplainedTrack explained, Sheet sheet, Case? @case, GrantParts? parts, DueRange ends)
    {
        var (track, cases, values) = (explained.Compiled.Track, explained.Compiled.Repayments, new Values(sheet, @case));
        IReadOnlyList<Fact>[] waiting = [.. cases.Rows.Zip(ends.Rows, (row, end) => PortionLive.In(row, end.Portion, sheet))];
        IReadOnlyList<Charged>[] charged = [.. cases.Rows.Zip(ends.Rows, (row, end) => Charged.Of(row, end.Due, sheet))];
        return new()
        {
            Version = RulesVersion.Current,
            Track = track.Id,
            Title = track.Title,
            Grant = parts?.Grant.Least,
            RaisedPart = cases.Raising is null ? null : parts?.Raised,
            Rows = [.. cases.Rows.Select((row, k) => Of(row, explained.Words.Of(row), ends.Rows[k], charged[k], values, waiting[k]))],
            Total = ends.Total,
            ChargeTotal = Charges.Total([.. charged.SelectMany(row => row)]),
            IsBounded = ends.IsBounded,
            LeastWhen = ends.Total is { IsPoint: false } ? When(sheet, ends.LeastAt!) : [],
            MostWhen = ends.Total is { IsPoint: false } ? When(sheet, ends.MostAt!) : [],
            Questions = [.. Untold(cases, sheet, parts).Concat(waiting.SelectMany(f => f))
                .Concat(charged.SelectMany(row => row).SelectMany(charge => charge.Waiting(sheet))).Distinct()
                .Select(f => QuestionIndex.Question(f) with { CanTurnVerdict = false })],
            Sources = [.. cases.Rows.SelectMany(r => r.DailyCharges.Prepend<Provision>(r)).Select(r => r.Citation.Source).Distinct()],
        };

        IReadOnlyList<ValueRead> When(Sheet told, Sheet end)
            => [.. waiting.SelectMany(f => f).Distinct().Where(f => !told.IsTold(f))
                .Select(f => (Fact: f, Stretch: cases.Around(f, end[f])))
                .Select(at => new ValueRead(at.Fact.Id, at.Fact.Label, at.Stretch.Show(at.Fact))
                {
                    Written = at.Stretch.From == at.Stretch.To ? at.Fact.Written(at.Stretch.From) : null,
                })];
    }

    private static IEnumerable<Fact> Untold(RepaymentCases cases, Sheet sheet, GrantParts? parts)
    {
        if (cases.Rows.Count > 0 && parts is null) yield return Awarded.Grant;
        if (cases.Raising is not null && !sheet.IsTold(Awarded.RaisedPart) && parts is not { Raised.IsPoint: true })
            yield return Awarded.RaisedPart;
    }

    private static RepaymentFinding Of(Repayment row, RepaymentWords words, RowEnds ends, IReadOnlyList<Charged> charged,
        Values values, IReadOnlyList<Fact> waiting)
        => new()
        {
            Row = row.Id,
            Text = row.Text,
            Consequence = row.Consequence,
            Base = ends.Base,
            Portion = ends.Portion,
            Exact = ends.Exact,
            Due = ends.Due,
            Formula = words.Formula,
            Exempted = row.Exempt?.Fold(new Holds(values.Sheet)) ?? Verdict.NotMet,
            Exempt = words.Exempt,
            Surcharge = row.Surcharge,
            Charges = [.. charged.Select(charge => Charges.Of(charge, values))],
            Read = [.. words.Facts.Where(values.Sheet.IsTold).Select(values.Of)],
            SettledBy = [.. waiting.Select(f => f.Id)],
            Reading = words.Targets.Where(values.IsToldElsewhere)
                .Aggregate(words.Reading, (reading, target) => OwnTargets.Reading(target, reading)),
            Citation = row.Citation,
        };
}
