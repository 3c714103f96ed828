using System.Text.Json;

namespace Hojo.Hostile;

/// <summary>Where the values of a JSON text, or of several, lie.</summary>
internal static class JsonValues
{
    private static readonly JsonReaderOptions Several = new() { AllowMultipleValues = true };

    public static IReadOnlyList<Place> Of(byte[] utf8)
    {
        var (places, open) = (new List<Place>(), new Stack<(int Start, int Value)>());
        var reader = new Utf8JsonReader(utf8, Several);
        int? name = null;
        while (reader.Read())
        {
            var at = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = at;
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((name ?? at, at));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var (start, value) = open.Pop();
                    places.Add(new(start, value, (int)reader.BytesConsumed));
                    break;
                default:
                    places.Add(new(name ?? at, at, (int)reader.BytesConsumed));
                    break;
            }
            name = null;
        }
        return [.. places.OrderBy(place => place.Start)];
    }
}
