using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Sections;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.NRules;
using NodaTime;

namespace Hojo.Tool;

/// <summary>--rules: an assessment by the rule sets of NRules, with the rules that fired. Apart from the command, so that NRules is loaded
/// for those who ask for it only.</summary>
internal static class RuleReports
{
    public static Report Of(Track track, Case @case, JapanTime on, AuditCount? audited, Lang lang)
    {
        var run = new NRulesAssessor(Assessor.For(track), new() { Interpreted = true }).Run(@case, on);
        var words = new Wording(lang);
        var content = AssessmentReport.Of(run.Assessment with { Audited = audited }, words);
        return new(content with { Sections = [.. content.Sections, RuleSection.Of(run.Trail, words)] });
    }
}
