namespace Hojo.Hostile.Doors;

/// <summary>hojo bulk on a table: it answers, or says in words what it cannot take.</summary>
internal static class BulkTables
{
    private static readonly string[] Bulk = ["bulk", "-", "--input-format", "csv"];

    public static bool Answers(byte[] utf8, int number)
    {
        using StringWriter output = new(), error = new();
        var exit = Tool.Program.Run(Bulk, new MemoryStream(utf8), output, error);
        var said = error.ToString();
        var answered = exit == Tool.Program.Answered;
        BrokenPromiseException.Unless(answered || exit == Tool.Program.Refused, $"exit code {exit}: {said}");
        BrokenPromiseException.Unless(answered || said.StartsWith("hojo: ", StringComparison.Ordinal), "what is refused is told");
        return answered;
    }
}
