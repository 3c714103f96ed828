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
        var outcomes = assessor.Outcomes;
        var (parts, values) = (GrantParts.Sound(outcomes, sheet), new Values(sheet, @case));
        var ends = new Ends(outcomes, sheet, parts);
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
                .Select(f => Agenda.Question(f) with { CanTurnVerdict = false })],
            Sources = [.. outcomes.Rows.Select(r => r.Citation.Source).Distinct()],
        };

        IReadOnlyList<ValueRead> When(Sheet told, Sheet end)
            => [.. waiting.Values.SelectMany(f => f).Distinct().Where(f => !told.IsTold(f))
                .Select(f => new ValueRead(f.Id, f.Label, outcomes.Around(f, end[f]).Show(f)))];
    }

    private static IEnumerable<Fact> Untold(Outcomes outcomes, Sheet sheet, GrantParts? parts)
    {
        if (outcomes.Rows.Count > 0 && parts is null) yield return Awarded.Grant;
        if (outcomes.Raising is not null && !sheet.IsTold(Awarded.RaisedPart) && parts is not { Raised.IsPoint: true })
            yield return Awarded.RaisedPart;
    }

    private static RepaymentFinding Of(Repayment row, RepaymentWords words, FractionRange portion, GrantParts? parts, Values values,
        IReadOnlyList<Fact> waiting)
    {
        YenRange? from = parts is null
            ? null
            : new(Yen.Of(parts.Corners.Min(c => Dues.Base(row, c.Grant, c.Raised))),
                Yen.Of(parts.Corners.Max(c => Dues.Base(row, c.Grant, c.Raised))));
        FractionRange? exact = from is { } sums ? new(portion.Least * sums.Least.Whole, portion.Most * sums.Most.Whole) : null;
        return new()
        {
            Row = row.Id,
            Text = row.Text,
            Consequence = row.Consequence,
            Base = from,
            Portion = portion,
            Exact = exact,
            Due = exact is { } e ? new(Yen.Of(Dues.Rounded(row, e.Least)), Yen.Of(Dues.Rounded(row, e.Most))) : null,
            Formula = words.Formula,
            Exempted = row.Exempt?.Fold(new Holds(values.Sheet)) ?? Verdict.NotMet,
            Exempt = words.Exempt,
            Surcharge = row.Surcharge,
            Read = [.. words.Facts.Where(values.Sheet.IsTold).Select(values.Of)],
            SettledBy = [.. waiting.Select(f => f.Id)],
            Reading = row.Reading,
            Citation = row.Citation,
        };
    }
}
