using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Explaining;

/// <summary>What an assessment finds of one row; <see langword="null"/> for a row that it lists elsewhere.</summary>
internal sealed class RowFindings(CompiledTrack compiled, TrackWords words, Values values, YenRange grant, Verdict verdict, bool open)
    : IRowMeaning<Finding?>
{
    public Finding? Tested(Tested row) => Of(row, row.MustHold ? FindingKind.Requirement : FindingKind.Exclusion);
    public Finding? RecordBar(RecordBar row) => Of(row, FindingKind.RecordBar);
    public Finding? Special(Special row) => Findings.Of(row, compiled.Plan, words, values, () => RaisedSurvey.Of(compiled, values.Sheet));
    public Finding? Point(ReviewPoint row) => null;
    public Finding? Floor(Floor row) => new()
    {
        Row = row.Id,
        Text = row.Text,
        Kind = FindingKind.Floor,
        Verdict = verdict,
        Test = ($"補助金額が{row.Least.ToKanji()}以上", $"the grant at least {Format.Of(row.Least).En}"),
        Read = [new("grant", Quantity.Grant.Label, Format.Of(grant))],
        SettledBy = [],
        Reading = row.Reading,
        Citation = row.Citation,
    };
    public Finding? Figure(Figure row) => null;
    public Finding? Limit(Limit row) => null;
    public Finding? Rounding(Rounding row) => null;
    public Finding? Deduction(Deduction row) => null;
    public Finding? Expense(Expense row) => null;
    public Finding? Window(Window row) => null;
    public Finding? WindowBound(WindowBound row) => null;
    public Finding? Dated(Dated row) => null;
    public Finding? Deadline(Deadline row) => null;
    public Finding? LeadTime(LeadTime row) => null;
    public Finding? DocumentAge(DocumentAge row) => null;
    public Finding? Term(Term row) => null;
    public Finding? TimeTaken(TimeTaken row) => null;
    public Finding? NotBefore(NotBefore row) => null;
    public Finding? Yearly(Yearly row) => null;
    public Finding? Combination(Combination row) => null;
    public Finding? Repayment(Repayment row) => null;
    public Finding? DailyCharge(DailyCharge row) => null;
    public Finding? PrintedFigure(PrintedFigure row) => null;
    public Finding? Duty(Duty row) => null;
    public Finding? NotStated(NotStated row) => null;
    public Finding? Withdrawn(Withdrawn row) => null;
    public Finding? Told(Provision row) => null;

    private Finding Of(Tested row, FindingKind kind) => Findings.Of(row, kind, words.Of(row), values, verdict, open);
}
