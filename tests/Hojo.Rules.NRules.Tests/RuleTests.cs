using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using NodaTime;
using NRules;
using NRules.RuleModel;

namespace Hojo.Rules.NRules.Tests;

/// <summary>What a host sees of the rules: their names, their order, and that each of them is heard.</summary>
public sealed class RuleTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private static readonly RoundRepository All = new([.. Catalogue.National.Rounds]);

    private static string[] Fired(ISessionFactory factory, Enquiry enquiry)
    {
        var (session, names) = (factory.CreateSession(), new List<string>());
        session.Events.RuleFiringEvent += (_, fired) => names.Add(fired.Rule.Name);
        session.Insert(enquiry);
        session.Fire();
        return [.. names];
    }

    [Fact]
    public void Each_row_that_tests_or_works_anything_is_a_rule_and_no_other_row_is()
    {
        var rules = All.GetRules().Where(r => r.Provision() is not null).ToArray();
        var rows = Catalogue.National.Tracks.SelectMany(t => t.Rows.Where(r => Speaks(t, r)).Select(r => $"{t.Id}#{r.Id}"));

        Assert.Empty(rows.Except(rules.Select(r => r.Name)));
        Assert.DoesNotContain(rules, r => r.Provision() is Duty or NotStated or PrintedFigure or Term);
        Assert.Distinct(All.GetRules().Select(r => r.Name));
    }

    private static bool Speaks(Track track, Provision row)
        => row is Tested or Floor or Window or WindowBound or Special or ReviewPoint or Repayment
        || track.Formula is not null && row is Limit or Rounding or Deduction && !IsOfWhatIsDue(track, row);

    /// <summary>Rounds what is due, or limits what is worked again for it and not the grant: a part of its repayment row.</summary>
    private static bool IsOfWhatIsDue(Track track, Provision row)
        => !new Dependencies().Amount(track.Root).Rows.Contains(row) && track.Rows.OfType<Repayment>()
            .Any(r => r.Rounding == row || RepaymentCases.Read(r, new()).Rows.Contains(row));

    [Theory]
    [InlineData("eligibility", "wage-floor")]
    [InlineData("eligibility", "wage-special")]
    [InlineData("rates", "rate")]
    [InlineData("caps", "cap-table")]
    [InlineData("caps", "cap")]
    [InlineData("caps", "outsourcing-share")]
    [InlineData("caps", "whole-yen")]
    public void A_row_stands_in_the_set_that_is_called_by_its_kind(string set, string row)
        => Assert.Contains($"shinjigyo-shinshutsu/3-digest#{row}",
            All.GetRuleSets().Single(s => s.Name == $"shinjigyo-shinshutsu/3-digest/{set}").Rules.Select(r => r.Name));

    [Fact]
    public void A_rule_says_where_it_stands()
    {
        var rule = All.GetRules().Single(r => r.Name == "shinjigyo-shinshutsu/3-digest#wage-floor");

        Assert.Equal("事業場内最賃水準要件: 毎年、地域別最低賃金より30円以上高い " + rule.Provision()!.Citation, rule.Description);
        Assert.Equal(["programme:shinjigyo-shinshutsu", "round:shinjigyo-shinshutsu/3-digest", "track:shinjigyo-shinshutsu/3-digest",
            "kind:requirement"],
            rule.Tags);
    }

    /// <summary>賃上げ特例: 45人は 4,000万円 から 5,000万円 に上がる.</summary>
    [Fact]
    public void A_figure_names_the_special_that_raises_it()
    {
        var (rule, run) = (All.GetRules().Single(r => r.Name == "shinjigyo-shinshutsu/3-digest#cap-table"), Raised());
        var special = Assert.Single(run.On);

        Assert.Equal(["special:wage-special"], rule.Tags.Where(tag => tag.StartsWith("special:", StringComparison.Ordinal)));
        Assert.Equal(("shinjigyo-shinshutsu/3-digest#wage-special", Verdict.Met), (special.Rule.Id, special.Verdict!.Value));
        Assert.Equal(new FractionRange(50_000_000, 50_000_000), run.After);
    }

    private static MoneyAnswer Raised()
    {
        var path = Path.Combine(Hojo.Tests.Approved.Root, "samples", "cases", "raised-cap.json");
        var run = NRulesAssessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"))
            .Run(CaseFile.Read(File.ReadAllBytes(path)).Case, On);
        return run.Trail.Fired.Select(fired => fired.Told).OfType<MoneyAnswer>().Single(line => line.Row?.Id == "cap-table");
    }

    [Fact]
    public void Tags_name_the_programme_and_the_round()
        => Assert.All(Catalogue.National.Rounds,
            round => Assert.All(new RoundRepository(round).GetRules(),
                rule => Assert.Equal([$"programme:{round.Programme.Id}", $"round:{round.Id}"], rule.Tags.Take(2))));

    [Fact]
    public void Earlier_rows_have_the_larger_priority()
        => Assert.All(All.GetRuleSets(),
            set => Assert.Equal(set.Rules.Select(r => r.Name), set.Rules.OrderByDescending(r => r.Priority).Select(r => r.Name)));

    [Fact]
    public void No_row_is_lost()
    {
        var session = All.CompileWith().CreateSession();
        session.Insert(new Enquiry(new(), On));
        session.Fire();

        Track[] tracks = [.. Catalogue.National.Rounds.SelectMany(r => r.Tracks)];
        Assert.Equal(tracks.SelectMany(t => t.Rows.Where(r => r is Tested or Floor or Window or WindowBound or Special or ReviewPoint)
                    .Select(r => $"{t.Id}#{r.Id}")).Order(StringComparer.Ordinal),
            session.Query<RowAnswer>().ToArray().Select(a => a.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(tracks.Select(t => t.Id).Order(StringComparer.Ordinal),
            session.Query<TrackAnswer>().ToArray().Select(a => a.Track.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_fire_in_the_documents_order_then_the_lines_of_the_working_then_the_amount_and_what_is_tested_on_it()
    {
        var round = Catalogue.National.Rounds.First(r => r.Tracks.Count == 1 && r.Rows.OfType<Floor>().Any());
        var (track, rows, book) = (round.Tracks[0], round.Tracks[0].Rows, new Rulebook(Assessor.For(round.Tracks[0])));
        string[] expected =
        [
            $"{track.Id}:enquiry",
            .. rows.Where(r => r is Tested or Window or WindowBound or Special or ReviewPoint).Select(r => $"{track.Id}#{r.Id}"),
            .. book.Money.Select(m => m.Id),
            $"{track.Id}:amount",
            .. rows.OfType<Floor>().Select(r => $"{track.Id}#{r.Id}"),
            $"{track.Id}:verdict",
        ];

        Assert.Equal(expected, Fired(new RoundRepository(round).CompileWith(), new(new(), On))
            .Where(name => !name.EndsWith(":points", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_order_is_always_the_same()
    {
        var round = Catalogue.National.Rounds.MaxBy(r => r.Tracks.Count)!;
        var expected = Fired(new RoundRepository(round).CompileWith(), new(new(), On));
        var factory = new RoundRepository(round).CompileWith();

        for (var k = 0; k < 20; k++) Assert.Equal(expected, Fired(factory, new(new(), On)));
    }

    [Fact]
    public void Two_enquiries_in_one_session_are_kept_apart()
    {
        var track = Catalogue.National.Track("shinjigyo-shinshutsu/3-digest");
        var session = new RoundRepository(Catalogue.National.Round(track.Id)).CompileWith().CreateSession();
        Case[] cases = [new(), new() { Applicant = new() { Employees = 0 } }];
        session.InsertAll(cases.Select(c => new Enquiry(c, On)));
        session.Fire();

        var answers = session.Query<TrackAnswer>().ToArray();
        Assert.Equal(cases.Select(c => Assessor.For(track).Judge(c, On)),
            cases.Select(c => answers.Single(a => a.Enquiry.Case == c).Judgement));
    }
}
