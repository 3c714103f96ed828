using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.NRules;
using Hojo.Tool.Reports;
using NodaTime;

namespace Hojo.Tool;

/// <summary>--rules: an assessment by the rule sets of NRules, with the rules that fired. Apart from the command, so that NRules is loaded
/// for those who ask for it only.</summary>
internal static class RuleReports
{
    public static Report Of(Track track, Case @case, JapanTime on, Wording words)
    {
        var run = new NRulesAssessor(Assessor.For(track), new() { Interpreted = true }).Run(@case, on);
        var report = AssessmentReport.Of(run.Assessment, words);
        return report with { Sections = [.. report.Sections, RuleSection.Of(run.Trail, words)] };
    }
}
