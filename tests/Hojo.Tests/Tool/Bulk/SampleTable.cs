using System.Text.Json;
using Hojo.Model;
using Hojo.Tool;

namespace Hojo.Tests.Tool.Bulk;

/// <summary>All sample cases in one table, a case a row: what a file says as text, and nothing where it says nothing.</summary>
internal sealed class SampleTable
{
    public static readonly string[] Names = [.. SampleCasesTests.Samples.Cast<object[]>().Select(row => (string)row[0])];

    private readonly Dictionary<string, string>[] _rows = [.. Names.Select(Row)];

    public SampleTable()
        => Places = [.. CaseMembers.All.Select(member => member.Path).Where(place => _rows.Any(row => row.ContainsKey(place)))];

    /// <summary>The places that any of them tells.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>One case a line.</summary>
    public static string Lines => string.Concat(Names.Select(name =>
        JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(Ran.Sample(name))).RootElement) + "\n"));

    /// <summary>The table in a file, its texts as they are, by what the tool writes answers with.</summary>
    public string Put(Folder folder, string ending, Func<string, string> heading)
    {
        AnswerColumn[] columns = [.. Places.Select(place => new AnswerColumn(heading(place), (heading(place), heading(place)), null,
            answer => _rows[(int)answer.Line].GetValueOrDefault(place)))];
        var file = folder["samples." + ending];
        using var writer = Writer(file, ending, columns);
        for (var row = 0; row < _rows.Length; row++) writer.Write(new() { Line = row });
        return file;
    }

    private static IAnswerWriter Writer(string file, string ending, AnswerColumn[] columns) => ending switch
    {
        "csv" => new CsvAnswers(File.Create(file), columns, Lang.Ja, mark: true),
        "xlsx" => new XlsxAnswers(file, File.Create(file), columns, Lang.Ja),
        _ => new ParquetAnswers(File.Create(file), columns),
    };

    private static Dictionary<string, string> Row(string sample)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        Tell(JsonDocument.Parse(File.ReadAllText(Ran.Sample(sample))).RootElement, "", told);
        return told;
    }

    private static void Tell(JsonElement value, string place, Dictionary<string, string> told)
    {
        if (value.ValueKind == JsonValueKind.Object && (place.Length == 0 || CaseMembers.At(place).Kind == MemberKind.Part))
            foreach (var member in value.EnumerateObject())
                Tell(member.Value, place.Length == 0 ? member.Name : $"{place}.{member.Name}", told);
        else if (value.ValueKind != JsonValueKind.Null)
            told.Add(place, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
    }
}
