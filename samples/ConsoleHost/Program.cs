using Hojo.Model;
using Hojo.Rules;

var company = new Case
{
    Applicant = new() { Industry = Industry.ManufacturingConstructionTransport, Employees = 18, Capital = Yen.Of(10_000_000) },
    Costs = new() { Machinery = Yen.Of(42_000_000), Buildings = Yen.Of(9_000_000) },
};
var on = new JapanTime(2026, 3, 1, 12, 0);
var track = Catalogue.National["shinjigyo-shinshutsu/3-digest"];

var answer = track.Assess(company, on);
Console.WriteLine($"{answer.Title.Ja}: {Names.Of(answer.Verdict).Ja}");
Console.WriteLine($"補助金額 {answer.Grant!.Range.Least.ToKanji()}〜{answer.Grant.Range.Most.ToKanji()}");
foreach (var question in track.Questions(company, on).Take(3)) Console.WriteLine($"次の質問: {question.Label.Ja}");
Console.WriteLine(CaseFile.Write(new(track.Track.Id, on, company, null)) == CaseFile.Write(
    CaseFile.Read(CaseFile.Write(new(track.Track.Id, on, company, null)))) ? "保存して読み直した案件は同じ" : "保存して読み直した案件が違う");
