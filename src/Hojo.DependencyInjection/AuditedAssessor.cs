using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.DependencyInjection;

/// <summary>A track of any engine, whose assessments say how many of its rows are audited.</summary>
internal sealed class AuditedAssessor(IAssessor assessor, Func<AuditCount?> count) : IAssessor
{
    public Track Track => assessor.Track;

    public Grid Grid => assessor.Grid;

    public Assessment Assess(Case @case, JapanTime on) => assessor.Assess(@case, on) with { Audited = count() };

    public Assessment Assess(Sheet sheet, JapanTime on) => assessor.Assess(sheet, on) with { Audited = count() };

    public Judgement Judge(Case @case, JapanTime on) => assessor.Judge(@case, on);

    public Judgement Judge(Sheet sheet, JapanTime on) => assessor.Judge(sheet, on);

    public Settlement Settle(Case @case) => assessor.Settle(@case);

    public Settlement Settle(Sheet sheet) => assessor.Settle(sheet);
}
