using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;

var file = CaseFile.Read(File.ReadAllBytes(args[0]));
var answer = Catalogue.National[file.Track!].Assess(file.Case, file.On!.Value);
Console.WriteLine($"{Names.Of(answer.Verdict).Ja}: {answer.Grant!.Range}");
Console.WriteLine(string.Join('\n', Report.Of(answer, Lang.Ja).ToText().Split('\n').Take(5)));
Console.WriteLine(AssessmentJson.Write(answer).Length > 1_000);
