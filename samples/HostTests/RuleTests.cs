using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.NRules;
using Hojo.Rules.RowByRow;
using Hojo.Testing;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace HostTests;

/// <summary>What a host that reasons on with NRules may hold of single rules, and of those that fire.</summary>
public class RuleTests
{
    private static readonly BookCase Plain = CaseBook.Read("books/host.csv").Cases[0];

    private static readonly Track Jizokuka = Catalogue.National.Track("jizokuka/17");

    /// <summary>What falls due is asked of settlements, not of these cases.</summary>
    private static readonly string[] NotAsked = [.. Jizokuka.Rows.OfType<Repayment>().Select(row => $"{Jizokuka.Id}#{row.Id}")
        .Order(StringComparer.Ordinal).SelectMany(row => new[] { $"{row} Holds", $"{row} Fails" })];

    /// <summary>The book's case, the boundaries, and some companies that are drawn.</summary>
    private static IEnumerable<(Case Told, JapanTime On)> Cases
        => BoundaryCases.Of(Jizokuka, Lang.Ja).Cases.Prepend(Plain).Select(bound => (bound.Case, bound.On))
            .Concat(DrawnCompanies.For(Jizokuka, seed: 1).Take(500).Select(company => (company.Case, company.On)));

    [Theory]
    [InlineData(5, Verdict.Met)] // 商業・サービス業は5人以下
    [InlineData(6, Verdict.NotMet)]
    public void The_rule_of_small_businesses_alone(int employees, Verdict expected)
    {
        var (told, on) = (Plain.Case.With("applicant.employees", employees), Plain.On);

        var small = new SingleRule(Catalogue.National.Track("jizokuka/17"), "small");
        FiredRule? fired = small.Fire(told, on);                      // fired.Told: what the rule asserts, here a RowAnswer

        Assert.Equal(expected, Assert.IsType<RowAnswer>(fired!.Told).Verdict);
    }

    /// <summary>600,000 yen, of which 2/3 are granted: 400,000; the cap of 500,000 leaves it as it is.</summary>
    [Fact]
    public void The_rule_of_the_cap_alone()
    {
        FiredRule? fired = new SingleRule(Jizokuka, "cap").Fire(Plain.Case, Plain.On);
        var cap = Assert.IsType<MoneyAnswer>(fired!.Told);
        Assert.Equal((new FractionRange(400_000, 400_000), Verdict.NotMet), (cap.After, cap.Binds!.Value));
    }

    [Fact]
    public void Every_rule_fires_and_sees_both_sides_over_the_cases_of_the_house()
    {
        var rounds = new RoundRepository(Catalogue.National.Round("jizokuka/17"));
        var house = new RuleRepository();
        house.Load(load => load.From(typeof(SmallGrantRule)));

        var factory = rounds.CompileWith(house);
        var coverage = new RuleCoverage(factory, rounds);             // before the first session
        foreach (var (told, on) in Cases)
        {
            var session = factory.CreateSession();                    // one a case
            session.Insert(new Enquiry(told, on));
            session.Fire();
        }
        string[] unseen = [.. coverage.Missing.Select(side => side.ToString())];       // jizokuka/17#small Fails
        bool reacted = coverage.Fired.ContainsKey("A small grant is told to the branch");

        Assert.Equal(NotAsked, unseen.Where(side => side.StartsWith("jizokuka/17#", StringComparison.Ordinal)));
        Assert.True(reacted);
    }
}

/// <summary>A rule of the house: a grant below 500,000 yen is told to the branch.</summary>
[Name("A small grant is told to the branch")]
public class SmallGrantRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AmountAnswer amount = null!;
        When().Match(() => amount, a => IsSmall(a));
        Then().Do(context => context.TryInsert(new SmallGrant(amount.Enquiry.Track.Id)));
    }

    private static bool IsSmall(AmountAnswer amount) => amount.Grant is { } grant && grant < Yen.Of(500_000);
}

/// <summary>What the branch is told.</summary>
/// <param name="Track">Id of the track.</param>
public sealed record SmallGrant(string Track);
