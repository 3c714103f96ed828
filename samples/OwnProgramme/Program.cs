using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Pages;
using NodaTime;
using OwnProgramme;

// A case file of the national programme (samples/cases/eligible-at-cap.json), asked of the prefecture's own programme beside it.
var hojo = new Catalogue(NationalRounds.All, [TopUpProgramme.Round]);
var topUp = hojo["mihon-topup/2026"];
var (@case, on) = (CaseFile.Read(File.ReadAllBytes(args[0])).Case, new JapanTime(2026, 5, 1, 9, 0));

Console.WriteLine(string.Join("、", topUp.Questions(@case, on).Select(question => question.Label.Ja)));

var told = @case.With(TopUpProgramme.Decided.Id, true).With(TopUpProgramme.InPrefecture.Id, true);
var answer = topUp.Assess(told, on);
Console.WriteLine(
    $"{Names.Of(answer.Verdict).Ja}: {answer.Grant!.Range.Least.ToKanji()}、自己負担 {answer.Grant.OwnShare!.Value.Least.ToKanji()}");

var open = hojo.Compare(told, on);
Console.WriteLine(string.Join("\n", open.Tracks.Take(3).Select(track => $"{track.Track}: {track.Title.Ja}")));
Console.WriteLine(RoundPage.Markdown(TopUpProgramme.Round, Lang.Ja));
