using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ShinjigyoShinshutsuFacts;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>新事業進出, as the catalogue has it.</summary>
internal static class Shinjigyo
{
    public static Sample Of(string round) => Granting(round, s => ByHeadcount(s, s[Employees]));

    /// <summary>By the guideline: a cooperative has the ceilings of the members that are its base, summed (19–20頁).</summary>
    public static Sample Guideline => Granting("3", s => s[ClaimsCooperative] != 1 ? ByHeadcount(s, s[Employees])
        : (s[BaseUpToTwenty] * ByHeadcount(s, 20)) + (s[BaseUpToFifty] * ByHeadcount(s, 50))
            + (s[BaseUpToHundred] * ByHeadcount(s, 100)) + (s[BaseOverHundred] * ByHeadcount(s, 101)));

    private static Sample Granting(string round, Func<Sheet, long> cap)
        => new(Catalogue.National.Track($"shinjigyo-shinshutsu/{round}"), cap, _ => new(1, 2),
            Machinery, Buildings, Transport, TechnologyLicences, IntellectualProperty, Outsourcing, Experts, Cloud, Advertising);

    private static long ByHeadcount(Sheet s, long employees)
    {
        var raised = s[ClaimsRaisedCap] == 1 && Payroll.Value(s[Payroll]).Printed >= new Percent(6.0m) && s[WageFloorGap] >= 50;
        return employees switch
        {
            <= 20  => raised ? 30_000_000 : 25_000_000,
            <= 50  => raised ? 50_000_000 : 40_000_000,
            <= 100 => raised ? 70_000_000 : 55_000_000,
            _      => raised ? 90_000_000 : 70_000_000,
        };
    }
}
