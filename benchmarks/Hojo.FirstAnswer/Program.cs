using Hojo.Model;
using Hojo.Rules;

// One question in a process of its own, as a command or a function on demand asks it: FILE for verdict and amount, FILE assess for
// the readable assessment as JSON. Time it from outside: a process cannot see its own start.
var file = CaseFile.Read(File.ReadAllBytes(args[0]));
var assessor = Assessor.For(Catalogue.National.Track(file.Track!));
if (args is [_, "assess"])
{
    Console.WriteLine(AssessmentJson.Write(assessor.Assess(file.Case, file.On!.Value)));
    return;
}
var judged = assessor.Judge(file.Case, file.On!.Value);
Console.WriteLine($"{judged.Verdict} {judged.Grant}");
