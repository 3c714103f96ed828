using System.Text.Json;
using NodaTime;

namespace Hojo.Model;

/// <summary>A case file as it is written: what is told, and nothing else. An object of which nothing is told is left out.</summary>
internal sealed class CaseOutput : IDisposable
{
    private readonly MemoryStream _utf8 = new();
    private readonly Utf8JsonWriter _json;
    private readonly List<string> _untold = []; // objects that are begun, and of which nothing is told yet

    public CaseOutput() => _json = new(_utf8, ResultJson.Options);

    /// <summary>All of it: one object.</summary>
    public byte[] ToUtf8()
    {
        if (_json.BytesCommitted + _json.BytesPending == 0) _json.WriteStartObject();
        _json.WriteEndObject();
        _json.Flush();
        return _utf8.ToArray();
    }

    public void Dispose()
    {
        _json.Dispose();
        _utf8.Dispose();
    }

    public void Part<T>(string name, T part, Action<CaseOutput, T> write)
    {
        _untold.Add(name);
        var depth = _json.CurrentDepth;
        write(this, part);
        if (_json.CurrentDepth > depth) _json.WriteEndObject();
        else _untold.RemoveAt(_untold.Count - 1);
    }

    /// <summary>An empty list is told too.</summary>
    public void List<T>(string name, IReadOnlyList<T>? items, Action<CaseOutput, T> write)
    {
        if (items is null) return;
        At(name).WriteStartArray();
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(this, item);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    public void Extensions(string name, CaseExtensions extensions)
    {
        if (extensions.Places.Count > 0) ExtensionsConverter.Write(At(name), extensions);
    }

    public void Text(string name, string? text)
    {
        if (text is not null) At(name).WriteStringValue(JsonSyntax.Whole(text));
    }

    public void Moment(string name, JapanTime? on)
    {
        if (on is { } told) At(name).WriteStringValue(JsonInput.Written(told));
    }

    public void Money(string name, Yen? sum)
    {
        if (sum is { } told) At(name).WriteNumberValue(told.Whole);
    }

    public void Count(string name, int? count)
    {
        if (count is { } told) At(name).WriteNumberValue(told);
    }

    public void YesNo(string name, bool? flag)
    {
        if (flag is { } told) At(name).WriteBooleanValue(told);
    }

    public void Choice<T>(string name, T? word) where T : struct, Enum
    {
        if (word is { } told) At(name).WriteStringValue(Names.Word(told));
    }

    public void Date(string name, LocalDate? day)
    {
        if (day is { } told) At(name).WriteStringValue(WrittenValue.Of(told));
    }

    public void Growth(string name, Growth? growth)
    {
        if (growth is { } told) GrowthShape.Write(At(name), told);
    }

    public void Share(string name, Rate? share)
    {
        if (share is { } told) At(name).WriteStringValue(told.ToString());
    }

    /// <summary>The member's name, after those of the objects around it that are begun only now.</summary>
    private Utf8JsonWriter At(string name)
    {
        if (_json.BytesCommitted + _json.BytesPending == 0) _json.WriteStartObject();
        foreach (var around in _untold)
        {
            _json.WritePropertyName(around);
            _json.WriteStartObject();
        }
        _untold.Clear();
        _json.WritePropertyName(name);
        return _json;
    }
}
