using Hojo.Model;
using Hojo.Rules;
using NodaTime;

namespace Hojo.Tests.Inputs;

/// <summary>Over the whole catalogue: what is called contradictory is, what is not is not, and what no row reads is listed.</summary>
public class InputPropertyTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);
    private static readonly string[] Wage = ["wageFloor", "wageFloorOn"];

    private static readonly (string Place, string For)[] StandIns =
    [
        ("plan.years", "award.planYears"), ("plan.valueAdded", "award.targets.valueAdded"), ("plan.payroll", "award.targets.payroll"),
        ("plan.payrollPerHead", "award.targets.payrollPerHead"), ("plan.laborProductivity", "award.targets.laborProductivity"),
        ("results.operatingDeficit", "results.year1.operatingDeficit"),
        ("results.valueAddedIncreased", "results.year1.valueAddedIncreased"), ("costs.includesEarlyOrders", "costs.earlyOrders"),
        ("jigyoShokei.includesCostsOutsidePeriod", "jigyoShokei.costsOutsidePeriod"),
        ("overseasIp.includesCostsBeforeDecision", "overseasIp.costsBeforeDecision"),
        ("plan.officersPayroll", "award.targets.officersPayroll"), ("plan.officersPayrollPerHead", "award.targets.officersPayrollPerHead"),
        ("plan.payroll", "award.targets.raised.payroll"), ("plan.payrollPerHead", "award.targets.raised.payrollPerHead"),
        ("plan.wageFloorGap", "award.targets.wageFloorGap"), ("results.profitMade", "results.projectProfit"),
        .. from size in (string[])["upToTwenty", "upToFifty", "upToHundred", "overHundred"]
           select ("shinjigyoShinshutsu.cooperative." + size, "shinjigyoShinshutsu.cooperative.eligibleMembers"),
    ];

    private static readonly IReadOnlyList<Consistency> All = Consistencies.All;

    /// <summary>What the case itself tells: not the track and the moment beside it, and no single award of the record.</summary>
    private static readonly CaseMember[] Told =
    [
        .. CaseMembers.All.Where(m => m.Kind != MemberKind.Part
            && m.Path.Contains('.', StringComparison.Ordinal) && !m.Path.Contains('[', StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Rules => [.. All.Select(c => string.Join(" ", c.Places))];

    public static TheoryData<string> Tracks => [.. Catalogue.National.Tracks.Select(t => t.Id)];

    /// <summary>Drawn at its own places alone, each is broken by some case and kept by some; a broken one names what it looks at.</summary>
    [Theory, MemberData(nameof(Rules))]
    public void Each_consistency_is_broken_by_some_drawn_case_and_then_named(string places)
    {
        var consistency = All.Single(c => string.Join(" ", c.Places) == places);
        var (dice, broken, kept) = (new Random(1803), 0, 0);
        for (var k = 0; k < 200; k++)
        {
            var c = consistency.Places.Where(_ => dice.Next(4) > 0)
                .Aggregate(new Case(), (told, at) => told.Telling(at, DrawnInputs.Value(CaseMembers.At(at), dice)));
            if (!consistency.IsBroken(c))
            {
                kept++;
                continue;
            }
            broken++;
            var said = consistency.Of(c);
            Assert.True(said.Places.Count > 1 && said.Places.All(consistency.Places.Contains));
            Assert.All(said.Places, at => Assert.Contains($"({at})", said.Text.Ja, StringComparison.Ordinal));
            Assert.All(said.Places, at => Assert.Contains($"({at})", said.Text.En, StringComparison.Ordinal));
            foreach (var track in Catalogue.National.Tracks)
            {
                var assessor = Assessor.For(track);
                if (!consistency.Places.Any(at => assessor.Grid.Facts.Any(f => f.Id == at))) continue;
                Assert.Contains(assessor.Compiled.Inputs.Contradictions(c), found => found.Text == said.Text);
                if (k < 5) Assert.False(assessor.Judge(c, On).Verdict is TrackVerdict.Eligible or TrackVerdict.NeedsJudgement);
            }
        }
        Assert.True(broken > 10 && kept > 10, $"{broken} broken, {kept} kept");
    }

    /// <summary>Cases with most inputs told, and all of them in order: nothing is called a contradiction, and a sheet, which cannot be
    /// asked, says the same as the case.</summary>
    [Fact]
    public void No_consistent_case_is_called_contradictory()
    {
        var dice = new Random(20260326);
        for (var k = 0; k < 40; k++)
        {
            var c = Consistent(dice);
            foreach (var track in Catalogue.National.Tracks)
            {
                var assessor = Assessor.For(track);
                Assert.Empty(assessor.Compiled.Inputs.Contradictions(c));
                Assert.Equal(assessor.Judge(assessor.Grid.Read(c), On), assessor.Judge(c, On));
            }
        }
    }

    private static Case Consistent(Random dice)
    {
        var c = Told.Where(_ => dice.Next(3) > 0).Aggregate(new Case(), (told, m) => told.Telling(m.Path, DrawnInputs.Value(m, dice)));
        while (All.FirstOrDefault(rule => rule.IsBroken(c)) is { } broken)
            c = broken.Places.Where(at => CaseMembers.At(at).Kind != MemberKind.Choice)
                .Aggregate(c, (told, at) => told.Telling(at, DrawnInputs.Value(CaseMembers.At(at), dice)));
        return c;
    }

    /// <summary>Each input by itself: where it is on the grid of the track it is read, and otherwise it alone is listed. A wage and its day
    /// are read where their difference is, and what stands in for another where that is.</summary>
    [Theory, MemberData(nameof(Tracks))]
    public void An_input_outside_the_grid_is_listed_and_no_other(string track)
    {
        var (assessor, dice) = (Assessor.For(Catalogue.National.Track(track)), new Random(7));
        HashSet<string> grid = [.. assessor.Grid.Facts.Select(f => f.Id)];
        foreach (var member in Told.Where(m => m.Kind != MemberKind.List))
        {
            var c = new Case().Telling(member.Path, DrawnInputs.Value(member, dice));
            var gap = member.Path[..member.Path.LastIndexOf('.')] + ".wageFloorGap";
            var isRead = grid.Contains(Wage.Contains(member.Name) ? gap : member.Path)
                || StandIns.Any(s => s.Place == member.Path && grid.Contains(s.For))
                || (member.Path == "plan.prefecture" && grid.Any(id => id.EndsWith(".wageFloorGap", StringComparison.Ordinal)));
            Assert.Equal(isRead ? [] : [member.Path], assessor.Compiled.Inputs.Unread(c).Select(u => u.Place));
        }
        var unread = Told.First(m => m.Kind == MemberKind.YesNo && !grid.Contains(m.Path) && StandIns.All(s => s.Place != m.Path)).Path;
        Assert.Equal(unread, Assert.Single(assessor.Assess(new Case().Telling(unread, true), On).NotRead).Place);
    }

    /// <summary>持続化補助金 has costs of its own; those of the common part change nothing, and it says which it reads.</summary>
    [Fact]
    public void A_member_of_the_same_name_that_is_read_is_named()
    {
        var assessor = Assessor.For(Catalogue.National.Track("jizokuka/17"));
        var machinery = Yen.Of(1_000_000);
        var c = new Case { Costs = new() { Machinery = machinery }, OverseasIp = new() { University = false } };
        var assessment = assessor.Assess(c, On);

        Assert.Equal(["costs.machinery", "overseasIp.university"], assessment.NotRead.Select(u => u.Place));
        Assert.Equal(["jizokuka.machinery"], assessment.NotRead[0].Alike);
        Assert.Equal("機械装置・システム構築費", assessment.NotRead[0].Label.Ja);
        Assert.Empty(assessment.NotRead[1].Alike);
        Assert.Empty(assessor.Assess(new Case { Jizokuka = new() { Machinery = machinery } }, On).NotRead);
    }

    /// <summary>An empty record says that there was none, and is told as much as a full one.</summary>
    [Fact]
    public void A_record_is_read_where_rows_look_at_other_awards()
    {
        var c = new Case { Applicant = new() { PastAwards = [] } };
        Assert.Empty(Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest")).Assess(c, On).NotRead);
        var designKeiei = Assessor.For(Catalogue.National.Track("design-keiei/2024")).Assess(c, On);
        Assert.Equal(["applicant.pastAwards"], designKeiei.NotRead.Select(u => u.Place));
    }

    [Fact]
    public void A_sheet_cannot_know()
    {
        var assessor = Assessor.For(Catalogue.National.Track("jizokuka/17"));
        var c = new Case { Costs = new() { Machinery = Yen.Of(1_000_000) } };
        var assessment = assessor.Assess(assessor.Grid.Read(c), On);
        Assert.Empty(assessment.NotRead);
        Assert.Empty(assessment.Contradictions);
    }
}
