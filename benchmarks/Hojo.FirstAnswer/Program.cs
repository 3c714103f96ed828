using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Evaluation;

// One question in a fresh process, as a command or a function on demand asks it.
var file = CaseFile.Read(File.ReadAllBytes(args[0]));
var assessor = Assessor.For(Catalogue.Track(file.Track!)!);
if (args.Length == 1)
{
    var judged = assessor.Judge(file.Case, file.On!.Value);
    Console.WriteLine($"{judged.Verdict} {judged.Grant}");
}
else Console.WriteLine(AssessmentJson.Write(assessor.Assess(file.Case, file.On!.Value)));
