using Hojo.Rules;

namespace Hojo.Hostile.Doors;

/// <summary>一括査定 of case files, one a line: no line ends the rest, so that none may throw.</summary>
internal static class BulkLines
{
    private static readonly BulkAssessor Bulk = new(Catalogue.National);

    public static bool Answers(byte[] utf8, int number)
    {
        BulkAnswer[] answers = [.. Bulk.Assess(new MemoryStream(utf8)).ToBlockingEnumerable()];
        BrokenPromiseException.Unless(answers.Length == Lines(utf8), "an answer for each line with anything in it");
        BrokenPromiseException.Unless(answers.All(a => a.Assessment is null == a.Faults.Count > 0), "an assessment, or faults");
        return answers.Any(a => a.Assessment is not null);
    }

    private static int Lines(byte[] utf8)
    {
        var lines = 0;
        var rest = utf8.AsSpan();
        while (rest.Length > 0)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            if (line.ContainsAnyExcept((byte)' ', (byte)'\t', (byte)'\r')) lines++;
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
        return lines;
    }
}
