using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Explaining;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Tests.Properties;

/// <summary>What the owner of a subsidy asks of any calculation of it, for every company and every track of the catalogue whose support
/// is money.</summary>
public class RateAndCapProperties
{
    private const int Cases = 4_000;
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    /// <summary>Every special by which a figure turns, with the formula without it. A ¥10 billion company gets a higher ceiling at a lower
    /// rate, and is no raise.</summary>
    private static readonly ILookup<Subject, (Special Special, Plan Standard)> Standard =
        (from subject in Companies.Subjects
         from special in subject.Track.Rows.OfType<Special>()
         where special.Id != "hundred-oku"
             && subject.Assessor.Compiled.Plan.Reads.Rows.OfType<Figure>().Any(f => f.Columns.Any(c => c.When == special.When))
         select (subject, special)).ToLookup(x => x.subject,
             x => (x.special, new Plan(WithoutSpecial.Of(x.subject.Formula, x.special), x.subject.Assessor.Grid)));

    /// <summary>Facts that points read and the formula does not.</summary>
    private static readonly ILookup<Subject, Fact> PointsAlone =
        (from subject in Companies.Subjects
         from fact in subject.Track.Rows.OfType<ReviewPoint>()
             .Aggregate(new Dependencies(), (reads, point) => reads.Condition(point.When)).Turns.Keys
         where !subject.Assessor.Compiled.Plan.Reads.Turns.ContainsKey(fact)
         select (subject, fact)).ToLookup(x => x.subject, x => x.fact);

    [Property(MaxTest = Cases)]
    public void No_grant_is_above_its_cap(Company company)
    {
        if (company.Assessor.Compiled.Ceiling is { } cap) Assert.InRange(company.Grant, 0, cap.Solve(company.Sheet.Cells));
    }

    [Property(MaxTest = Cases)]
    public void No_grant_is_above_the_rate_times_the_cost(Company company)
        => Assert.True(company.Grant <= company.Subject.Formula.Fold(new RateTimesCost(new(company.Sheet))));

    [Property(MaxTest = Cases)]
    public void More_cost_never_lowers_the_grant(Company company, More more)
    {
        foreach (var cost in company.Assessor.Compiled.Plan.Reads.Rising.OfType<Fact<Yen>>())
        {
            var grants = Enumerable.Range(0, 10)
                .Select(step => company.With(cost, company.Sheet[cost] + (long)step * more.Yen).Grant).ToArray();
            Assert.True(grants.Zip(grants.Skip(1)).All(g => g.First <= g.Second), $"{cost.Id}: {string.Join(", ", grants)}");
        }
    }

    [Property(MaxTest = Cases)]
    public void No_limit_lifted_lowers_the_grant(Company company)
    {
        var plan = company.Assessor.Compiled.Plan;
        for (var k = 0; k < plan.Limits.Count; k++)
        {
            plan.TrySolve(company.Sheet.Cells, 1UL << k, out var without, out _);
            Assert.True(without >= company.Grant, plan.Limits[k].Id);
        }
    }

    [Property(MaxTest = Cases)]
    public void A_raised_grant_is_never_below_the_standard_one(Company company)
    {
        foreach (var (special, standard) in Standard[company.Subject])
            Assert.True(company.Grant >= standard.Solve(company.Sheet.Cells), special.Id);
    }

    [Property(MaxTest = Cases)]
    public void What_falls_due_is_never_below_zero_and_never_above_the_grant(Company company)
    {
        if (!company.Subject.Track.Rows.OfType<Repayment>().Any()) return;
        var settled = company.Assessor.Settle(Settling.Awards.Possible(company.Subject, company.Sheet, company.Dice));
        var grant = new YenRange(Yen.Zero, settled.Grant!.Value);

        Assert.True(grant.Contains(settled.Total!.Value), $"{settled.Total} of {settled.Grant}");
        Assert.All(settled.Rows, row => Assert.True(grant.Contains(row.Due!.Value), row.Row));
    }

    [Property(MaxTest = Cases)]
    public void No_point_moves_the_amount(Company company)
    {
        var grant = company.Assessor.Judge(company.Sheet, On).Grant;
        foreach (var fact in PointsAlone[company.Subject])
            foreach (var cell in new[] { fact.Least, fact.Most })
                Assert.Equal(grant, company.Assessor.Judge(company.With(fact, cell).Sheet, On).Grant);
    }

    [Property(MaxTest = Cases)]
    public void No_deadline_is_before_its_start(Company company)
    {
        var dates = Dates.Of(company.Subject.Track, company.Sheet).ToLookup(date => date.Row);
        foreach (var term in company.Subject.Track.Rows.OfType<Term>())
        {
            var starts = term.Limits.Select(limit => limit.From.Value(company.Sheet[limit.From])).ToArray();
            // a last day that is printed comes for those who start too late as well
            if (dates[term.Id].Single().Days() is { } end && !(starts.Min() >= term.NotAfter))
                Assert.True(end.Last > starts.Min(), $"{term.Id}: {end.Last} runs from {starts.Min()}");
        }
        foreach (var window in company.Subject.Track.Rows.OfType<Rules.Language.Window>())
            if (Days(dates[window.Id], DateKind.Opening) is { } opens && Days(dates[window.Id], DateKind.Closing) is { } closes)
                Assert.True(opens.First <= closes.Last, window.Id);
    }

    /// <summary>Where a track has nothing of the kind a claim says nothing: of each there are some.</summary>
    [Fact]
    public void Every_claim_has_tracks_that_it_speaks_of() => Assert.All<Func<Subject, bool>>(
    [
        s => s.Assessor.Compiled.Ceiling is not null,
        s => s.Assessor.Compiled.Costs.Count > 1,
        s => s.Assessor.Compiled.Plan.Limits.Count > 1,
        s => Standard[s].Any(),
        s => s.Track.Rows.OfType<Repayment>().Any(),
        s => PointsAlone[s].Any(),
        s => s.Track.Rows.OfType<Term>().Any(),
    ], has => Assert.Contains(Companies.Subjects, subject => has(subject)));

    private static (LocalDate First, LocalDate Last)? Days(IEnumerable<DateFinding> dates, DateKind kind)
        => dates.Single(date => date.Kind == kind).Days();
}
