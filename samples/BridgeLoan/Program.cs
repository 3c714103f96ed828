using System.Globalization;
using BridgeLoan;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.NRules;
using NRules.Fluent;

// A case file (samples/cases/eligible-below-cap.json) and, from the bank's own books, the money that the company can put up.
var file = CaseFile.Read(File.ReadAllBytes(args[0]));
var funds = new OwnFunds(Yen.Of(long.Parse(args[1], CultureInfo.InvariantCulture)));

var bank = new RuleRepository();
bank.Load(load => load.From(typeof(BridgeLoanRule))); // by name: a trimmed program would find none by scanning

var round = Catalogue.National.Rounds.Single(r => r.Tracks.Any(t => t.Id == file.Track));
var session = new RoundRepository(round).CompileWith(bank).CreateSession();
session.Insert(funds);
session.Insert(new Enquiry(file.Case, file.On!.Value));
session.Fire();

foreach (var offer in session.Query<BridgeLoanOffer>().ToArray())
    Console.WriteLine($"{offer.Track}: つなぎ融資 {offer.Amount.ToKanji()} ({offer.Months}か月, {offer.Because})");
