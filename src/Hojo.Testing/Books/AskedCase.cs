using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Testing.Books;

/// <summary>One case asked, and its answer held against what is expected.</summary>
internal static class AskedCase
{
    private static readonly Bilingual None = ("なし", "none");

    /// <param name="c">The case.</param>
    /// <param name="catalogue">The rounds that may be asked.</param>
    /// <param name="coverage">Told what was answered.</param>
    public static CaseOutcome Of(BookCase c, Catalogue catalogue, RowCoverage coverage)
    {
        if (!catalogue.TryGet(c.Track, out var assessor)) return Refused(c, Catalogue.NotEncoded(c.Track, catalogue.NearTracks(c.Track)));
        try
        {
            var answer = assessor.Assess(c.Case, c.On);
            coverage.Add(assessor.Track);
            coverage.Add(answer);
            var settled = c.Expected is { Repayment: null, MostCharges: null } && c.Case.Award.Grant is null ? null
                : assessor.Settle(c.Case);
            if (settled is not null) coverage.Add(settled);
            return new(c, [.. Differences(c.Expected, answer, settled)]);
        }
        catch (FactOutOfRangeException outside)
        {
            return Refused(c, (outside.Fact.Id + ": " + outside.Problem.Ja, outside.Fact.Id + ": " + outside.Problem.En));
        }
        catch (CaseFormatException bad) // what a programme of another package asks for is read as it is asked
        {
            return Refused(c, (bad.Fault.In(Lang.Ja), bad.Fault.In(Lang.En)));
        }
    }

    private static IEnumerable<AnswerDifference> Differences(ExpectedAnswer expected, Assessment answer, Settlement? settled)
    {
        if (expected.Verdict is { } verdict && verdict != answer.Verdict)
            yield return new(BookColumn.Verdict.Name, Names.Of(verdict), Names.Of(answer.Verdict));
        if (Money(BookColumn.Grant, expected.Grant, answer.Grant?.Range) is { } grant) yield return grant;
        if (Money(BookColumn.Cap, expected.Cap, answer.Grant?.Cap) is { } cap) yield return cap;
        if (Money(BookColumn.OwnShare, expected.OwnShare, answer.Grant?.OwnShare) is { } own) yield return own;
        if (Money(BookColumn.Repayment, expected.Repayment, settled?.Total) is { } due) yield return due;
        var most = settled?.ChargeTotal is { Most: var at } ? new YenRange(at) : (YenRange?)null;
        if (Money(BookColumn.MostCharges, expected.MostCharges, most) is { } charges) yield return charges;
        if (Rows(BookColumn.DecidedBy, expected.DecidedBy, DecidingRows.Of(answer)) is { } rows) yield return rows;
        if (Rows(BookColumn.Points, expected.Points, DecidingRows.Points(answer)) is { } points) yield return points;
    }

    private static AnswerDifference? Money(BookColumn column, Yen? expected, YenRange? found)
        => expected is not { } yen || (found is { IsPoint: true, Least: var least } && least == yen) ? null
            : new(column.Name, Alike(WrittenValue.Of(yen)), found is { } range ? Alike(Shown(range)) : None);

    private static AnswerDifference? Rows(BookColumn column, IReadOnlyList<string>? expected, HashSet<string> found)
        => expected is null || found.SetEquals(expected) ? null : new(column.Name, Listed(expected), Listed(found));

    private static string Shown(YenRange range)
        => range.IsPoint ? WrittenValue.Of(range.Least) : $"{WrittenValue.Of(range.Least)}–{WrittenValue.Of(range.Most)}";

    private static Bilingual Listed(IEnumerable<string> rows)
        => string.Join(" ", rows.OrderBy(row => row, StringComparer.Ordinal)) is { Length: > 0 } all ? Alike(all) : None;

    private static Bilingual Alike(string text) => (text, text);

    private static CaseOutcome Refused(BookCase c, Bilingual why) => new(c, [new(("査定", "assessment"), ("答", "an answer"), why)]);
}
