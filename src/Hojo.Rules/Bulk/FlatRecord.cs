using System.Text.Json;
using Hojo.Model;

namespace Hojo.Rules.Bulk;

/// <summary>申請・採択の記録 in a line: a list of few, read as a case file reads it.</summary>
internal static class FlatRecord
{
    /// <returns><see langword="null"/> where it is not taken.</returns>
    public static IReadOnlyList<PastAward>? Read(ref FlatCursor at)
    {
        if (at.Next != '[') return null;
        try
        {
            var list = at.Rest;
            var reader = new Utf8JsonReader(list);
            reader.Read();
            reader.Skip();
            list = list.Slice(0, (int)reader.BytesConsumed);
            at.Pass(list.Length);
            if (JsonSyntax.Unreadable(list) is not null) return null; // no UTF-8
            var input = new JsonInput(list);
            input.Next();
            return PastAwardList.Read(ref input);
        }
        catch (JsonException) // no JSON, or not as a case file has it
        {
            return null;
        }
    }
}
