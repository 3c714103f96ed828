using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
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
        var waiting = cases.Rows.ToDictionary(row => row, row => ends.Portion(row).IsPoint ? [] : PortionLive.In(row, sheet));
        return new()
        {
            Version = RulesVersion.Current,
            Track = track.Id,
            Title = track.Title,
            Grant = parts?.Grant.Least,
            RaisedPart = cases.Raising is null ? null : parts?.Raised,
            Rows = [.. cases.Rows.Select(row => Of(row, explained.Words.Of(row), ends.Portion(row), parts, values, waiting[row]))],
            Total = ends.Total,
            IsBounded = ends.IsBounded,
            LeastWhen = ends.Total is { IsPoint: false } ? When(sheet, ends.LeastAt!) : [],
            MostWhen = ends.Total is { IsPoint: false } ? When(sheet, ends.MostAt!) : [],
            Questions = [.. Untold(cases, sheet, parts).Concat(waiting.Values.SelectMany(f => f)).Distinct()
                .Select(f => QuestionIndex.Question(f) with { CanTurnVerdict = false })],
            Sources = [.. cases.Rows.Select(r => r.Citation.Source).Distinct()],
        };

        IReadOnlyList<ValueRead> When(Sheet told, Sheet end)
            => [.. waiting.Values.SelectMany(f => f).Distinct().Where(f => !told.IsTold(f))
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
