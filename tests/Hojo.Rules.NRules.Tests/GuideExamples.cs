using BridgeLoan;
using Hojo.Model;
using Hojo.Rules.Language;
using NRules.Fluent;

namespace Hojo.Rules.NRules.Tests;

/// <summary>What docs/nrules.md shows is what happens.</summary>
public sealed class GuideExamples
{
    [Fact]
    public void A_rule_of_the_host_reacts()
    {
        var @case = CaseFile.Read(System.IO.File.ReadAllBytes(
            Path.Combine(Hojo.Tests.Approved.Root, "samples", "cases", "eligible-below-cap.json"))).Case;

        var bank = new RuleRepository();                                                 // NRules.Fluent: the host's own rules
        bank.Load(load => load.From(typeof(BridgeLoanRule)));
        var round = Catalogue.National.Round("shinjigyo-shinshutsu/3-digest");
        var factory = new RoundRepository(round).CompileWith(bank);                      // once; threads may share it

        var session = factory.CreateSession();                                           // one a case
        session.Insert(new OwnFunds(Yen.Of(20_000_000)));                                // a fact of the host
        session.Insert(new Enquiry(@case, new JapanTime(2026, 3, 1, 9, 0)));
        session.Fire();

        Assert.Equal(Yen.Of(17_430_000), Assert.Single(session.Query<BridgeLoanOffer>().ToArray()).Amount);
    }

    [Fact]
    public void A_row_of_the_host_goes_into_the_track()
    {
        var sha256 = new string('0', 64);

        var ordinance = new Source("MIHON-2", "上乗せ補助交付要綱", "見本県", SourceRank.Guideline, new(2026, 4, 1), sha256);
        var track = Catalogue.National.Track("shinjigyo-shinshutsu/3-digest").With(
            Overlay.Cap("mihon-experts", ("専門家経費は50万円まで", "experts up to ¥500,000"), Yen.Of(500_000), after: "experts",
                ordinance.At("対象経費", 12)));

        Assert.Equal("MIHON-2", track["mihon-experts"].Citation.Source.Id);
    }

    [Fact]
    public void A_run_says_which_rule_did_what()
    {
        var (told, on) = (new Case { Applicant = new() { Employees = 12 } }, new JapanTime(2026, 3, 1, 9, 0));

        var assessor = NRulesAssessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));
        RuleRun run = assessor.Run(told, on);                         // run.Assessment, and run.Trail.Fired: which rule did what

        Assert.NotEmpty(run.Trail.Fired);
        Assert.Equal(TrackVerdict.NeedsInput, run.Assessment.Verdict);
    }
}
