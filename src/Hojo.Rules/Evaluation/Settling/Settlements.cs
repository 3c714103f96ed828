using Hojo.Model;
using Hojo.Rules.Evaluation.Asking;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>A settlement as a person reads it.</summary>
internal static class Settlements
{
    public static Settlement Of(Assessor assessor, Sheet sheet, Case? @case)
    {
        var parts = GrantParts.Sound(assessor.Outcomes, sheet);
        return Of(assessor, sheet, @case, parts, new(assessor.Outcomes, sheet, parts));
    }

    /// <summary>The same for rows that are worked already.</summary>
    public static Settlement Of(Assessor assessor, Sheet sheet, Case? @case, GrantParts? parts, DueRange ends)
    {
        var (outcomes, values) = (assessor.Outcomes, new Values(sheet, @case));
        var waiting = outcomes.Rows.ToDictionary(row => row, row => ends.Portion(row).IsPoint ? [] : PortionLive.In(row, sheet));
        return new()
        {
            Version = RulesVersion.Current,
            Track = assessor.Track.Id,
            Title = assessor.Track.Title,
            Grant = parts?.Grant.Least,
            RaisedPart = outcomes.Raising is null ? null : parts?.Raised,
            Rows = [.. outcomes.Rows.Select(row => Of(row, assessor.Words.Of(row), ends.Portion(row), parts, values, waiting[row]))],
            Total = ends.Total,
            IsBounded = ends.IsBounded,
            LeastWhen = ends.Total is { IsPoint: false } ? When(sheet, ends.LeastAt!) : [],
            MostWhen = ends.Total is { IsPoint: false } ? When(sheet, ends.MostAt!) : [],
            Questions = [.. Untold(outcomes, sheet, parts).Concat(waiting.Values.SelectMany(f => f)).Distinct()
                .Select(f => QuestionIndex.Question(f) with { CanTurnVerdict = false })],
            Sources = [.. outcomes.Rows.Select(r => r.Citation.Source).Distinct()],
        };

        IReadOnlyList<ValueRead> When(Sheet told, Sheet end)
            => [.. waiting.Values.SelectMany(f => f).Distinct().Where(f => !told.IsTold(f))
                .Select(f => (Fact: f, Stretch: outcomes.Around(f, end[f])))
                .Select(at => new ValueRead(at.Fact.Id, at.Fact.Label, at.Stretch.Show(at.Fact))
                {
                    Written = at.Stretch.From == at.Stretch.To ? at.Fact.Written(at.Stretch.From) : null,
                })];
    }

    private static IEnumerable<Fact> Untold(RepaymentCases outcomes, Sheet sheet, GrantParts? parts)
    {
        if (outcomes.Rows.Count > 0 && parts is null) yield return Awarded.Grant;
        if (outcomes.Raising is not null && !sheet.IsTold(Awarded.RaisedPart) && parts is not { Raised.IsPoint: true })
            yield return Awarded.RaisedPart;
    }

    private static RepaymentFinding Of(Repayment row, RepaymentWords words, FractionRange portion, GrantParts? parts, Values values,
        IReadOnlyList<Fact> waiting)
    {
        var from = parts?.Base(row);
        FractionRange? exact = from is { } sums ? new(portion.Least * sums.Least.Whole, portion.Most * sums.Most.Whole) : null;
        return new()
        {
            Row = row.Id,
            Text = row.Text,
            Consequence = row.Consequence,
            Base = from,
            Portion = portion,
            Exact = exact,
            Due = parts?.Due(row, portion),
            Formula = words.Formula,
            Exempted = row.Exempt?.Fold(new Holds(values.Sheet)) ?? Verdict.NotMet,
            Exempt = words.Exempt,
            Surcharge = row.Surcharge,
            Read = [.. words.Facts.Where(values.Sheet.IsTold).Select(values.Of)],
            SettledBy = [.. waiting.Select(f => f.Id)],
            Reading = words.Reading,
            Citation = row.Citation,
        };
    }
}
