using System.Text;
using System.Text.Json;

namespace Hojo.Model;

/// <summary>A JSON text, read token by token, that knows the place it is at: so that a problem can say where it lies.</summary>
internal ref partial struct JsonInput
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly List<CaseFault> _faults;
    private readonly int _most;
    private string _path = "$";
    private string? _member;
    private Utf8JsonReader _reader;

    /// <summary>A text of which the first fault is thrown.</summary>
    public JsonInput(ReadOnlySpan<byte> utf8) : this(utf8, [], 1) { }

    /// <summary>A text whose faults are gathered, but for the last that is asked for: that one is thrown.</summary>
    public JsonInput(ReadOnlySpan<byte> utf8, List<CaseFault> faults, int most)
    {
        (_faults, _most) = (faults, most);
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        _utf8 = utf8.StartsWith(mark) ? utf8.Slice(mark.Length) : utf8;
        _reader = new(_utf8); // strict: no comments, no trailing commas
    }

    /// <summary>The place of the value being read: <c>$.costs.machinery</c>.</summary>
    public string Path
    {
        readonly get => _member is null ? _path : _path + "." + _member;
        set => (_path, _member) = (value, null);
    }

    /// <summary>Null is as good as left out.</summary>
    public readonly bool IsTold => _reader.TokenType != JsonTokenType.Null;

    public readonly bool AtObject => _reader.TokenType == JsonTokenType.StartObject;

    public readonly bool AtArray => _reader.TokenType == JsonTokenType.StartArray;

    private readonly int Line => JsonSyntax.LineAt(_utf8, (int)_reader.TokenStartIndex);

    /// <summary>How deep in the text the value lies.</summary>
    public readonly int Depth => _reader.CurrentDepth;

    /// <summary>True where the text itself cannot be read on.</summary>
    private bool IsBroken { get; set; }

    /// <summary>Takes note of a fault and goes on to the end of the value that it lies in; false where that cannot be done.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="depth">How deep that value lies.</param>
    public bool Passes(CaseFault fault, int depth)
    {
        if (IsBroken || _faults.Count + 1 >= _most) return false;
        _faults.Add(fault);
        if (_reader.TokenType is JsonTokenType.PropertyName) Next();
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && Depth == depth) Next();
        while (Depth > depth) Next();
        return true;
    }

    /// <summary>Goes on to the next token.</summary>
    public bool Next()
    {
        try
        {
            return _reader.Read();
        }
        catch (JsonException broken)
        {
            IsBroken = true;
            var (at, line) = JsonSyntax.Place(_utf8, broken);
            throw new CaseFormatException(Path, line, JsonSyntax.Problem(_utf8, at));
        }
    }

    /// <summary>Goes on to the next member of the object being read; false at its end.</summary>
    public bool NextMember() => Next() && _reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>The name of the member.</summary>
    public readonly string Name => Text();

    /// <summary>Whether that is the member's name.</summary>
    public readonly bool IsName(ReadOnlySpan<byte> utf8)
        => _reader.ValueIsEscaped
            ? Encoding.UTF8.GetBytes(Text()).AsSpan().SequenceEqual(utf8) // one of half characters is refused as text is
            : _reader.ValueSpan.SequenceEqual(utf8);

    /// <summary>The value of a member is read next; its place is put together where somebody asks for it.</summary>
    public void Enter(string path, string member) => (_path, _member) = (path, member);

    /// <summary>Goes on to the next item of the array being read; false at its end.</summary>
    public bool NextItem() => Next() && _reader.TokenType != JsonTokenType.EndArray;

    /// <summary>Nothing may follow.</summary>
    public void End() => Next();

    /// <summary>The problem that something else was expected here.</summary>
    public readonly CaseFormatException Expected(Bilingual what)
    {
        var found = Found();
        return Problem(($"{what.Ja}が必要です(指定値: {found.Ja})", $"{what.En} is expected (found {found.En})"));
    }

    public readonly CaseFormatException Problem(Bilingual problem) => new(Path, Line, problem);

    private readonly Bilingual Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => ("オブジェクト {…}", "an object {…}"),
        JsonTokenType.StartArray => ("配列 […]", "an array […]"),
        JsonTokenType.String when Text() is var text => ($"文字列 {Quoted.Of(text)}", $"the text {Quoted.Of(text)}"),
        JsonTokenType.Number => ($"数値 {Quoted.Bare(Raw())}", $"the number {Quoted.Bare(Raw())}"),
        JsonTokenType.True => ("true", "true"),
        JsonTokenType.False => ("false", "false"),
        _ => ("null", "null"),
    };

    private readonly string Text()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException) // the reader's word for half of a surrogate pair
        {
            throw Problem(("完全な文字が必要です(\\uで書かれた文字が半分しかありません)", "whole characters are expected (found half of a \\u pair)"));
        }
    }
}
