using System.Text.RegularExpressions;

namespace Hojo.Tests.Everywhere;

/// <summary>What the analysers cannot see: a bare floating-point variable, a line or a file that has grown too long.</summary>
public partial class SourceTests
{
    private static readonly (string Path, string[] Lines)[] Files =
    [
        .. new[] { "src", "eng", "tests", "benchmarks", "samples" }
            .Select(folder => Path.Combine(Approved.Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(path => (Path.GetRelativePath(Approved.Root, path).Replace('\\', '/'), File.ReadAllLines(path))),
    ];

    [Fact]
    public void No_floating_point_stands_in_the_sources()
        => Assert.Equal([], Files.Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal)
                && f.Path is not ("src/Hojo.Model/Values/JapanTime.cs" // where a DateTimeOffset comes in, and nowhere else
                    or "src/Hojo.DependencyInjection/Instruments.cs" // seconds of a histogram
                    or "src/Hojo.Tool/Bulk/ForeignValue.cs")) // what an Excel or a Parquet file keeps in binary
            .SelectMany(f => f.Lines.Where(line => FloatingPoint().IsMatch(Comment().Replace(line, "")))
                .Select(line => $"{f.Path}: {line.Trim()}")));

    /// <summary>Tables that stand as they are printed are exempt.</summary>
    [Fact]
    public void A_line_is_at_most_140_characters()
        => Assert.Equal([], Files.Where(f => !f.Path.StartsWith("src/Hojo.Rules/Reference/Tohoku", StringComparison.Ordinal))
            .SelectMany(f => f.Lines.Select((line, k) => (line, at: $"{f.Path}:{k + 1}")).Where(l => l.line.Length > 140))
            .Select(l => l.at));

    [Fact]
    public void No_file_is_longer_than_250_lines_and_half_are_at_most_60()
    {
        Assert.Equal([], Files.Where(f => f.Lines.Length > 250).Select(f => f.Path));
        Assert.InRange(Files.Select(f => f.Lines.Length).Order().ElementAt(Files.Length / 2), 1, 60);
    }

    [GeneratedRegex(@"\b(double|float|DateTime|DateTimeOffset)\b")]
    private static partial Regex FloatingPoint();

    [GeneratedRegex("//.*|\"[^\"]*\"")]
    private static partial Regex Comment();
}
