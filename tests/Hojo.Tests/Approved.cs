using System.Text;

namespace Hojo.Tests;

/// <summary>Files that are committed and must equal what the code prints. A difference leaves the new text beside the old one, so
/// that accepting it is a move, and the diff is what a reviewer reads.</summary>
internal static class Approved
{
    /// <summary>The folder of the repository, found from the test's own folder.</summary>
    public static string Root { get; } = Find();

    public static void Equal(string path, string printed)
    {
        var file = Path.Combine(Root, path);
        var approved = File.Exists(file) ? File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal) : null;
        if (approved != printed) Fail(path, printed);
    }

    /// <summary>The same for a format of which every byte counts: ends of line, and the mark before the first.</summary>
    public static void Exactly(string path, string printed)
    {
        var file = Path.Combine(Root, path);
        if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(printed))) Fail(path, printed);
    }

    private static void Fail(string path, string printed)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file + ".received", printed);
        Assert.Fail($"{path} is not what is printed now. If the new text in {path}.received is right, move it over {path}.");
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hojo.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Hojo.sln is not above the tests");
    }
}
