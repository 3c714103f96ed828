using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Hojo.Model;

/// <summary>The types of results in the words of JSON Schema, as <see cref="ResultJson"/> writes them. Each is defined once, by its
/// name.</summary>
internal sealed class ResultShapes
{
    private const string Calendar = "Calendar"; // a list has no name of its own

    private static readonly Type[] Types =
        [typeof(Assessment), typeof(Comparison), typeof(Curve), typeof(QuestionList), typeof(Settlement), typeof(Solution)];

    private readonly SortedDictionary<string, JsonObject> _known = new(StringComparer.Ordinal);

    /// <summary>The names of whole results.</summary>
    public static IEnumerable<string> Results => Types.Select(type => type.Name).Append(Calendar);

    public static JsonObject Refer(string name) => new() { ["$ref"] = "#/$defs/" + name };

    /// <summary>All results and what they are made of, by name.</summary>
    public static JsonObject All()
    {
        var shapes = new ResultShapes();
        foreach (var type in Types) shapes.Of(type);
        shapes._known[Calendar] = shapes.Of(typeof(IReadOnlyList<CalendarEntry>));
        var all = new JsonObject();
        foreach (var shape in shapes._known) all[shape.Key] = shape.Value;
        return all;
    }

    private JsonObject Of(Type type)
    {
        var told = Nullable.GetUnderlyingType(type) ?? type;
        if (ValueShapes.Plain(told) is { } word) return new() { ["type"] = word };
        if (told == typeof(Citation)) return Named(told.Name, Cited);
        if (ValueShapes.Of(told) is { } value) return Named(told.Name, () => value);
        var info = ResultJson.Shape(told);
        return info.Kind == JsonTypeInfoKind.Enumerable
            ? new() { ["type"] = "array", ["items"] = Of(info.ElementType!) }
            : Named(told.Name, () => Members(info));
    }

    private JsonObject Named(string name, Func<JsonObject> shape)
    {
        if (!_known.ContainsKey(name))
        {
            _known[name] = new(); // a step is made of steps
            _known[name] = shape();
        }
        return Refer(name);
    }

    private JsonObject Members(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            throw new NotSupportedException($"{type.Type.Name}: a shape is expected in {nameof(ValueShapes)}");
        var (members, always) = (new JsonObject(), new JsonArray());
        foreach (var member in type.Properties.Where(member => member.Get is not null))
        {
            var mayBeNull = member.IsGetNullable || Nullable.GetUnderlyingType(member.PropertyType) is not null;
            var (shape, left) = (Of(member.PropertyType), LeftOut(member));
            members[member.Name] = mayBeNull && left == JsonIgnoreCondition.Never
                ? new JsonObject { ["anyOf"] = new JsonArray(shape, new JsonObject { ["type"] = "null" }) }
                : shape;
            if (left == JsonIgnoreCondition.Never || left is null && !mayBeNull) always.Add((JsonNode)member.Name);
        }
        return new() { ["type"] = "object", ["properties"] = members, ["required"] = always };
    }

    /// <summary>When a member is left out, where it says so itself; the others are where they are null.</summary>
    private static JsonIgnoreCondition? LeftOut(JsonPropertyInfo member)
        => member.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: true)
            .OfType<JsonIgnoreAttribute>().FirstOrDefault()?.Condition;

    /// <summary>As <see cref="CitationConverter"/> writes it.</summary>
    private JsonObject Cited() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["source"] = Of(typeof(string)),
            ["heading"] = Of(typeof(string)),
            ["place"] = Of(typeof(string)),
            ["quote"] = Of(typeof(string)),
            ["silent"] = Of(typeof(bool)),
            ["differs"] = Of(typeof(Bilingual)),
        },
        ["required"] = new JsonArray("source", "heading", "place"),
    };
}
