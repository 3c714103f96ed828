using Hojo.Rules;

namespace Hojo.DependencyInjection.Tests;

/// <summary>What the comment of a door shows, compiled.</summary>
internal static class BulkExamples
{
    public static async Task Print()
    {
        await foreach (var answer in new BulkAssessor(Catalogue.National).Assess(File.OpenRead("cases.jsonl")))
            Console.WriteLine($"{answer.Line}: {answer.Assessment?.Verdict} {string.Join("; ", answer.Faults)}");
    }
}
