using Hojo.Model;
using Hojo.Rules;

namespace NetStandardHost
{
    /// <summary>As a portal on .NET Framework would ask: netstandard2.0, C# 9.</summary>
    public static class Answers
    {
        public static string Of(string file)
        {
            var read = CaseFile.Read(file);
            var told = read.Case with { Plan = read.Case.Plan with { Years = 3 } };
            var answer = Catalogue.National[read.Track!].Assess(told, read.On!.Value);
            return $"{Names.Of(answer.Verdict).Ja}: {answer.Grant!.Range}";
        }

        public static Case Told(int employees) => new() { Applicant = new() { Employees = employees } };
    }
}
