using System.CommandLine;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Which format a file has: as an option says, or else by how its name ends.</summary>
internal static class BulkFormats
{
    private const string Known = "ndjson|csv|xlsx|parquet";

    public static Option<string?> Option(string name, string description) => new(name) { Description = description, HelpName = Known };

    public static BulkFormat Of(Option<string?> option, string? said, string file)
        => Named(said ?? Ending(file)) ?? throw (said is { } unknown
            ? new BadInputException(($"{option.Name}: {Known} のいずれかが必要です(指定値: {Quoted.Bare(unknown)})",
                $"{option.Name}: one of {Known} is expected (found {Quoted.Bare(unknown)})"))
            : new BadInputException(($"{file}: 名前からは形式が分かりません。{option.Name} で {Known} のいずれかを指定してください",
                $"{file}: its name does not tell the format; name one of {Known} with {option.Name}")));

    private static string Ending(string file)
        => file == InputFiles.StandardInput ? "ndjson" : Path.GetExtension(file).TrimStart('.').ToLowerInvariant();

    private static BulkFormat? Named(string word) => word switch
    {
        "ndjson" or "jsonl" => BulkFormat.Ndjson,
        "csv" => BulkFormat.Csv,
        "xlsx" => BulkFormat.Xlsx,
        "parquet" => BulkFormat.Parquet,
        _ => null,
    };
}
