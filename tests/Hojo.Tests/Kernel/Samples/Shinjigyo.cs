using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>新事業進出, as the catalogue has it.</summary>
internal static class Shinjigyo
{
    public static Sample Of(int round) => new(Catalogue.National.Track($"shinjigyo-shinshutsu/{round}"), Cap, _ => new(1, 2),
        Machinery, Buildings, Transport, TechnologyLicences, IntellectualProperty, Outsourcing, Experts, Cloud, Advertising);

    private static long Cap(Sheet s)
    {
        var raised = s[ClaimsRaisedCap] == 1 && Payroll.Value(s[Payroll]).Printed >= new Percent(6.0m) && s[WageFloorGap] >= 50;
        return s[Employees] switch
        {
            <= 20  => raised ? 30_000_000 : 25_000_000,
            <= 50  => raised ? 50_000_000 : 40_000_000,
            <= 100 => raised ? 70_000_000 : 55_000_000,
            _      => raised ? 90_000_000 : 70_000_000,
        };
    }
}
