using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Microsoft.Extensions.Logging;

namespace Hojo.DependencyInjection;

/// <summary>A track of any engine, looked on while it answers.</summary>
internal sealed class ObservedAssessor(IAssessor assessor, Observer observer) : IAssessor
{
    public Track Track => assessor.Track;

    public Grid Grid => assessor.Grid;

    public Assessment Assess(Case @case, JapanTime on) => Assess(() => assessor.Assess(@case, on));

    public Assessment Assess(Sheet sheet, JapanTime on) => Assess(() => assessor.Assess(sheet, on));

    public Judgement Judge(Case @case, JapanTime on) => Judge(() => assessor.Judge(@case, on));

    public Judgement Judge(Sheet sheet, JapanTime on) => Judge(() => assessor.Judge(sheet, on));

    public Settlement Settle(Case @case) => assessor.Settle(@case);

    public Settlement Settle(Sheet sheet) => assessor.Settle(sheet);

    private Assessment Assess(Func<Assessment> ask)
    {
        var answer = observer.Watch("assess", Track.Id, ask, answer => answer.Verdict);
        if (observer.Log.IsEnabled(LogLevel.Debug)) observer.Log.Asks(Track.Id, answer.Questions.Select(question => question.Fact));
        return answer;
    }

    private Judgement Judge(Func<Judgement> ask) => observer.Watch("judge", Track.Id, ask, answer => answer.Verdict);
}
