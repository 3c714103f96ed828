using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using Hojo.Tests.Kernel;

namespace Hojo.Rules.NRules.Tests;

/// <summary>One row is one rule is one test: an auditor can hold a single line of a guideline against a single rule.</summary>
public sealed class RowAloneTests
{
    private const string Third = "shinjigyo-shinshutsu/3-digest";

    private static readonly RoundRepository Round = new(Catalogue.National.Round(Third));

    private static readonly Rulebook Book = Round.Books[0];

    private static SingleRule Rule(string row) => new(Round, $"{Third}#{row}");

    /// <summary>What a rule tells that fires once, and no other rule with it.</summary>
    private static T Tells<T>(SingleRule rule, params object[] facts)
    {
        var fired = Assert.Single(rule.FireOn(facts));
        Assert.Equal(rule.Rule.Name, fired.Rule.Name);
        return Assert.IsType<T>(fired.Told);
    }

    private static TrackEnquiry Ask(Case @case) => Book.Ask(@case, Ready.On);

    public static TheoryData<string> Tracks
        => [.. Catalogue.National.Tracks.Where(t => t.Rows.Any(r => r is Tested or Special or ReviewPoint)).Select(t => t.Id)];

    [Theory]
    [InlineData(29, Verdict.NotMet)] // 事業場内最低賃金が毎年、地域別最低賃金より30円以上高い
    [InlineData(30, Verdict.Met)]
    [InlineData(null, Verdict.Unknown)]
    public void The_wage_floor_requirement(int? gap, Verdict expected)
        => Assert.Equal(expected, Tells<RowAnswer>(Rule("wage-floor"), Ask(new() { Plan = new() { WageFloorGap = gap } })).Verdict);

    [Theory]
    [InlineData(45_000_000, 40_000_000, 40_000_000, Verdict.Met)]
    [InlineData(40_000_001, 40_000_000, 40_000_000, Verdict.Met)]
    [InlineData(40_000_000, 40_000_000, 40_000_000, Verdict.NotMet)]
    [InlineData(25_000_000, 40_000_000, 25_000_000, Verdict.NotMet)]
    public void The_ceiling(long comes, long most, long leaves, Verdict binds)
    {
        var (cap, asked) = (Line("cap"), Ask(new()));
        var (amount, ceiling) = (cap.From[0].Given(asked, Yen.Of(comes)), cap.From[1].Given(asked, Yen.Of(most)));
        var told = Tells<MoneyAnswer>(Rule("cap"), amount, ceiling);

        Assert.Equal((new FractionRange(comes, comes), new FractionRange(leaves, leaves)), (told.Before!.Value, told.After));
        Assert.Equal(binds, told.Binds);
    }

    [Theory]
    [InlineData(37_430_000, 18_715_000)] // 1/2
    [InlineData(1, 0.5)]
    public void The_rate(long comes, double leaves)
    {
        var (rate, asked) = (Line("rate"), Ask(new()));
        var told = Tells<MoneyAnswer>(Rule("rate"), rate.From[0].Given(asked, Yen.Of(comes)));

        Assert.Equal(new Fraction((long)(leaves * 2), 2), told.After.Least);
    }

    [Theory]
    [InlineData(20, 1, 30_000_000)] // 20人以下 2,500万円(3,000万円)
    [InlineData(20, -1, 25_000_000)]
    [InlineData(21, 1, 50_000_000)] // 21〜50人 4,000万円(5,000万円)
    [InlineData(50, -1, 40_000_000)]
    [InlineData(101, 1, 90_000_000)] // 101人以上 7,000万円(9,000万円)
    [InlineData(101, -1, 70_000_000)]
    public void The_table_of_ceilings_is_moved_by_what_the_special_answered(int staff, int special, long sum)
    {
        var plan = new BusinessPlan { ClaimsRaisedCap = special > 0, WageFloorGap = 50, Payroll = Growth.Of(new Percent(6)) };
        var asked = Ask(new() { Applicant = new() { Employees = staff }, Plan = plan });
        var answer = Assert.Single(Line("cap-table").On).Answer(asked);
        Assert.Equal((Verdict)special, answer.Verdict);

        Assert.Equal(sum, Tells<MoneyAnswer>(Rule("cap-table"), answer).After.Least);
    }

    /// <summary>Each row that is tested, of every track: by itself it says what the assessment says, on a case of either side.</summary>
    [Theory, MemberData(nameof(Tracks))]
    public void Each_tested_row_says_alone_what_the_assessment_says(string track)
    {
        var subject = EveryTrack.Of(track);
        var repository = new RoundRepository([new Rulebook(subject.Assessor)], new());
        var book = repository.Books[0];
        var sides = new Dictionary<(string Row, Verdict Verdict), Sheet>();
        Draw.Cases(subject).Hold(40, drawn =>
        {
            var assessment = subject.Assessor.Assess(drawn.Full, Ready.On);
            foreach (var row in assessment.Findings.Concat(assessment.Specials)) sides.TryAdd((row.Row, row.Verdict), drawn.Full);
            foreach (var point in assessment.Points) sides.TryAdd((point.Row, point.Holds), drawn.Full);
        });
        Assert.NotEmpty(sides);

        foreach (var ((row, verdict), sheet) in sides.Where(s => !book.Rows.Single(r => r.Row.Id == s.Key.Row).NeedsAmount))
        {
            var told = Tells<RowAnswer>(new(repository, $"{track}#{row}"), book.Ask(sheet, Ready.On));
            Assert.Equal(verdict, told.Finding?.Verdict ?? told.Verdict);
        }
    }

    private static MoneyRule Line(string row) => Book.Money.Single(m => m.Id == $"{Third}#{row}");
}
