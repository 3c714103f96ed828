using Hojo.Audit.Checks;
using Hojo.Audit.Sources;
using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Checks;

/// <summary>What comments show, compiled.</summary>
internal static class CheckExamples
{
    public static void Check(Round round)
    {
        foreach (var finding in RoundChecks.Of(round)) Console.WriteLine($"{finding.Key}: {finding.Text.Ja}");
    }

    public static void Hold(Round round, byte[] pdf)
    {
        var check = DocumentCheck.Run(round, pdf, "JIZ-17");
        foreach (var problem in check!.Problems) Console.WriteLine(problem.Ja);
    }
}
