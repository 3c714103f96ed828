using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.NRules;
using NRules.Fluent;
using TopUp;

// A case file (samples/cases/eligible-at-cap.json). What changes the answer goes into the track as data: the prefecture counts
// experts up to 500,000円. What reacts to the answer is a rule of the prefecture's.
var file = CaseFile.Read(File.ReadAllBytes(args[0]));
var ordinance = new Source("TOKYO-1", "上乗せ補助交付要綱(見本)", "見本県", SourceRank.Guideline, new(2026, 4, 1), new string('0', 64));
var track = Catalogue.National.Track(file.Track!).With(Overlay.Cap("tokyo-experts", ("専門家経費は50万円まで", "experts up to ¥500,000"),
    Yen.Of(500_000), after: "experts", ordinance.At("対象経費", 12)));

var prefecture = new RuleRepository();
prefecture.Load(load => load.From(typeof(TopUpRule), typeof(LimitRule))); // by name: a trimmed program would find none by scanning

var session = new RoundRepository([track], new RuleOptions()).CompileWith(prefecture).CreateSession();
session.Insert(new Registered(Prefecture.Tokyo));
session.Insert(new Enquiry(file.Case, file.On!.Value));
session.Fire();

foreach (var notice in session.Query<LimitNotice>().ToArray())
    Console.WriteLine($"{notice.Row}: 上限で {notice.Lost} 減額 ({notice.Because})");
foreach (var grant in session.Query<TopUpGrant>().ToArray())
    Console.WriteLine($"{grant.Track}: 上乗せ {grant.Amount.ToKanji()}、自己負担 {grant.OwnShare.ToKanji()}");
