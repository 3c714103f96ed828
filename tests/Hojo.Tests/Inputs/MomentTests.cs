using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using NodaTime;

namespace Hojo.Tests.Inputs;

/// <summary>A moment before 1868 or after 2100 is refused by every door in the same way,
/// and never answered by one and thrown by another.</summary>
public class MomentTests
{
    private static readonly JapanTime[] Outside = [new(1867, 12, 31, 23, 59), new(2101, 1, 1, 0, 0), new(-9998, 1, 1, 0, 0)];

    private static readonly Case Nothing = new();
    private static readonly Assessor Third = Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));

    /// <summary>One that reads the day asked about in a row, and one that does not.</summary>
    private static readonly Assessor[] Both = [Third, Assessor.For(Catalogue.National.Track("soki-keiei-kaizen/2025"))];

    public static TheoryData<string, Action<JapanTime>> Doors => new()
    {
        { "Assess", on => All(a => a.Assess(Nothing, on)) },
        { "Assess a sheet", on => All(a => a.Assess(a.Grid.Read(Nothing), on)) },
        { "Judge", on => All(a => a.Judge(Nothing, on)) },
        { "Judge a sheet", on => All(a => a.Judge(a.Grid.Read(Nothing), on)) },
        { "Judge many", on => All(a => a.Judge(new Sheets(a.Grid, 1), on, new Judgement[1])) },
        { "Judge every track", on => new MultiTrackAssessor([Third.Track]).Judge(Nothing, on, new Judgement[1]) },
        { "Ranges", on => Third.Ranges(Nothing, on) },
        { "Questions", on => All(a => a.Questions(Nothing, on)) },
        { "Questions of many tracks", on => Questioning.Questions(Nothing, Catalogue.National.Tracks, on) },
        { "Standing", on => All(a => a.CheckRecord(Nothing, on)) },
        { "Compare", on => Comparing.Compare(Catalogue.National.Tracks, Nothing, on) },
        { "Goals", on => _ = new GrantSolver(Third, Nothing, on) },
        { "Row by row", on => new Rulebook(Third).Ask(Nothing, on) },
    };

    [Theory, MemberData(nameof(Doors))]
    public void A_moment_beyond_the_bounds_is_refused_by_name(string door, Action<JapanTime> ask)
    {
        foreach (var on in Outside)
        {
            var refused = Assert.Throws<FactOutOfRangeException>(() => ask(on));
            Assert.True(refused.ParamName == "on", door);
            Assert.Contains("照会日は1868年1月1日以上2100年12月31日以下", refused.Problem.Ja, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Doors))]
    public void The_first_and_the_last_moment_are_answered(string door, Action<JapanTime> ask)
    {
        Assert.NotEmpty(door);
        ask(new(1868, 1, 1, 0, 0));
        ask(new(2100, 12, 31, 23, 59));
    }

    private static void All(Action<Assessor> ask)
    {
        foreach (var assessor in Both) ask(assessor);
    }
}
