using BridgeLoan;
using Hojo.Model;
using NRules.Fluent;
using TopUp;

namespace Hojo.Rules.NRules.Tests;

/// <summary>A bank's own rules reason on with Hojo's answers in the same session. The case: 経費 3,743万円, of which 1/2 is granted,
/// 1,871万5,000円 each way; 実施期間 14か月.</summary>
public sealed class HostTests
{
    private static readonly CaseFile File =
        CaseFile.Read(System.IO.File.ReadAllBytes(Path.Combine(Hojo.Tests.Approved.Root, "samples", "cases", "eligible-below-cap.json")));

    private static BridgeLoanOffer[] Offers(Case @case, long funds)
    {
        var bank = new RuleRepository();
        bank.Load(load => load.From(typeof(BridgeLoanRule)));
        var session = new RoundRepository(Catalogue.National.Round("shinjigyo-shinshutsu/3-digest")).CompileWith(bank).CreateSession();
        session.Insert(new OwnFunds(Yen.Of(funds)));
        session.Insert(new Enquiry(@case, File.On!.Value));
        session.Fire();
        return session.Query<BridgeLoanOffer>().ToArray();
    }

    [Theory]
    [InlineData(20_000_000, 17_430_000)] // 37,430,000 − 20,000,000
    [InlineData(18_715_000, 18_715_000)] // the company's own share, and no more: the whole grant is bridged
    [InlineData(37_429_999, 1)]
    public void The_bank_bridges_what_is_short(long funds, long loan)
    {
        var offer = Assert.Single(Offers(File.Case, funds));

        Assert.Equal(("shinjigyo-shinshutsu/3-digest", Yen.Of(loan), 14), (offer.Track, offer.Amount, offer.Months));
        Assert.Equal("補助事業実施期間", offer.Because.Heading);
    }

    [Theory]
    [InlineData(37_430_000)] // nothing is short
    [InlineData(18_714_999)] // not even the own share is there
    public void The_bank_offers_nothing_else(long funds) => Assert.Empty(Offers(File.Case, funds));

    [Fact]
    public void The_bank_lends_nothing_on_what_is_not_told()
        => Assert.Empty(Offers(File.Case with { Applicant = File.Case.Applicant with { Employees = null } }, 20_000_000));

    [Fact]
    public void A_prefecture_tops_up_and_says_which_limit_bound()
    {
        // 経費 5,000万円超の案件が補助上限額に達する: samples/cases/eligible-at-cap.json
        var path = Path.Combine(Hojo.Tests.Approved.Root, "samples", "cases", "eligible-at-cap.json");
        var file = CaseFile.Read(System.IO.File.ReadAllBytes(path));
        var prefecture = new RuleRepository();
        prefecture.Load(load => load.From(typeof(TopUpRule), typeof(LimitRule)));
        var session = new RoundRepository(Catalogue.National.Round("shinjigyo-shinshutsu/3-digest")).CompileWith(prefecture)
            .CreateSession();
        session.InsertAll([new Registered(Prefecture.Tokyo), new Enquiry(file.Case, file.On!.Value)]);
        session.Fire();

        Assert.Equal(3_640_000, Assert.Single(session.Query<LimitNotice>().ToArray(), n => n.Row == "cap").Lost);
        Assert.Equal(Yen.Of(5_000_000), Assert.Single(session.Query<TopUpGrant>().ToArray()).Amount);
    }
}
