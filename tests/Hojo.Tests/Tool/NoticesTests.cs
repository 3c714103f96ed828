using System.Reflection;
using Hojo.Tool;

namespace Hojo.Tests.Tool;

/// <summary>The tool ships the DLLs it stands on: each is named, with its licence.</summary>
public class NoticesTests
{
    private static readonly string Notices = File.ReadAllText(Path.Combine(Approved.Root, "src", "Hojo.Tool", "THIRD-PARTY-NOTICES.txt"));

    [Fact]
    public void Every_library_of_others_is_named()
    {
        var shipped = Shipped();
        Assert.Equal(
            ["Ardalis.GuardClauses", "CommunityToolkit.HighPerformance", "CsvHelper", "DocumentFormat.OpenXml",
                "DocumentFormat.OpenXml.Framework", "ExcelDataReader", "K4os.Compression.LZ4",
                "Microsoft.Extensions.AI.Abstractions", "Microsoft.Extensions.Caching.Abstractions",
                "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.DependencyInjection",
                "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Diagnostics.Abstractions",
                "Microsoft.Extensions.FileProviders.Abstractions", "Microsoft.Extensions.Hosting.Abstractions",
                "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "Microsoft.Extensions.Primitives",
                "Microsoft.IO.RecyclableMemoryStream", "ModelContextProtocol", "ModelContextProtocol.Core",
                "NRules", "NRules.RuleModel", "NodaTime", "NodaTime.Serialization.SystemTextJson", "Parquet", "Snappier",
                "Spectre.Console", "Spectre.Console.Ansi", "System.CommandLine", "System.IO.Packaging",
                "UglyToad.PdfPig", "UglyToad.PdfPig.Core", "UglyToad.PdfPig.Fonts", "UglyToad.PdfPig.Tokenization",
                "UglyToad.PdfPig.Tokens", "ZstdSharp"],
            shipped);
        Assert.All(shipped, name => Assert.Contains($"({name}.dll)", Notices, StringComparison.Ordinal));
    }

    [Fact]
    public void The_licences_stand_there_in_full()
    {
        Assert.Equal(5, Notices.Split("Permission is hereby granted, free of charge").Length - 1);
        Assert.Contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION", Notices, StringComparison.Ordinal);
        Assert.Contains("END OF TERMS AND CONDITIONS", Notices, StringComparison.Ordinal);
    }

    /// <summary>What the tool refers to, directly or not, and what does not come with .NET.</summary>
    private static IEnumerable<string> Shipped()
    {
        var (seen, open) = (new HashSet<string>(), new Queue<Assembly>([typeof(Program).Assembly]));
        while (open.TryDequeue(out var assembly))
            foreach (var name in assembly.GetReferencedAssemblies())
                if (File.Exists(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll")) && seen.Add(name.Name!))
                    open.Enqueue(Assembly.Load(name));
        return seen.Where(name => !name.StartsWith("Hojo.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }
}
