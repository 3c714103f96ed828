using System.Globalization;
using System.Text.Json;
using Hojo.Model;

namespace Hojo.Testing.Books;

/// <summary>What a case tells, by place, as a table takes it: the values of its case file.</summary>
internal static class ToldCells
{
    public static Dictionary<string, string> Of(BookCase c)
    {
        using var json = JsonDocument.Parse(CaseFile.Write(new(c.Track, c.On, c.Case, c.Note)));
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(json.RootElement, "", cells);
        return cells;
    }

    private static void Add(JsonElement value, string place, Dictionary<string, string> cells)
    {
        if (value.ValueKind == JsonValueKind.Object && !(CaseMembers.Find(place) is { Kind: MemberKind.Growth or MemberKind.Share }))
            foreach (var member in value.EnumerateObject())
                Add(member.Value, place.Length == 0 ? member.Name : $"{place}.{member.Name}", cells);
        else if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0) cells[place] = "none";
        else if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.Object))
            foreach (var (entry, k) in value.EnumerateArray().Select((entry, k) => (entry, k)))
                Add(entry, $"{place}[{k.ToString(CultureInfo.InvariantCulture)}]", cells);
        else cells[place] = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
    }
}
