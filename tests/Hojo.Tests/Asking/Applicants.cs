using FsCheck;
using FsCheck.Fluent;
using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Testing.Drawing;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Tests.Asking;

/// <summary>Applicants who know everything: of three, one as drawn, who is mostly refused at once,
/// and two moved to where the rows are met.</summary>
internal static class Applicants
{
    private const int Tries = 30;
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    public static IReadOnlyList<Sheet> Of(Subject subject, int count, Config config)
    {
        var all = new List<Sheet>();
        Prop.ForAll(Draw.Cases(subject), drawn => all.Add(all.Count % 3 == 0 ? drawn.Full : Moved(subject, drawn)))
            .Check(config.WithMaxTest(count));
        return all;
    }

    /// <summary>Whether no row refuses the applicant.</summary>
    public static bool Passes(Subject subject, Sheet sheet) => subject.Assessor.Judge(sheet, On).NotMet.IsEmpty;

    /// <summary>Each row that is not met aimed at, until none is or time is up: one row may undo another.</summary>
    private static Sheet Moved(Subject subject, GeneratedCase drawn)
    {
        var (assessor, chance) = (subject.Assessor, new Random(drawn.Dice));
        Fact[] facts = [.. assessor.Grid.Facts.Where(drawn.Full.IsTold)];
        long[] told = [.. facts.Select(f => drawn.Full[f])];
        var reads = assessor.Compiled.Plan.Reads;
        Fact[] costs = [.. reads.Rising.Where(f => f is Fact<Yen>)], taken = [.. reads.Falling.Where(f => f is Fact<Yen>)];
        for (var tries = 0; ; tries++)
        {
            var sheet = facts.Select((fact, k) => (fact, k)).Aggregate(drawn.Full, (s, x) => s.With(x.fact, told[x.k]));
            var notMet = assessor.Judge(sheet, On).NotMet;
            if (notMet.IsEmpty || tries == Tries) return sheet;
            foreach (var row in assessor.Compiled.Rows.Rows.Where((_, k) => notMet[k]))
            {
                if (row is Tested tested) tested.When.Fold(new ConditionSteering(facts, told, chance))(tested.MustHold);
                else if (row is Floor floor && costs.Length > 0)
                {
                    told[Array.IndexOf(facts, costs[chance.Next(costs.Length)])] = chance.Next(1, 6) * floor.Least.Whole;
                    foreach (var fact in taken) told[Array.IndexOf(facts, fact)] = fact.Least; // nothing that is taken off stays in the way
                }
            }
        }
    }
}
