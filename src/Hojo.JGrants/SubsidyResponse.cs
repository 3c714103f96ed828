using System.Text.Json;
using Hojo.Model;

namespace Hojo.JGrants;

/// <summary>応答: what the public API of jGrants answers, to a search (<c>/subsidies</c>) or for a detail (<c>/subsidies/id/{id}</c>,
/// versions 1 and 2). The caller fetches it; there is no network here. What is shown of it names its origin:
/// 「Jグランツ(jGrants)からの出典」.</summary>
/// <example><code>
/// SubsidyResponse answered = SubsidyResponse.Read(File.ReadAllBytes(path));
/// foreach (SubsidyRecord record in answered.Result)
///     matches.Add(SubsidyMatch.Of(record, Catalogue.National));
/// </code></example>
/// <threadsafety>Immutable.</threadsafety>
public sealed record SubsidyResponse
{
    private SubsidyResponse() { }

    /// <summary><c>metadata.type</c>: what was asked.</summary>
    public string? Type { get; private init; }

    /// <summary><c>metadata.resultset.count</c>: how many records there are, as the API counts.</summary>
    public long? Count { get; private init; }

    /// <summary><c>result</c>: the records; one for a detail.</summary>
    public IReadOnlyList<SubsidyRecord> Result { get; private init => field = EquatableList.Of(value); }
        = EquatableList<SubsidyRecord>.Empty;

    /// <summary>Reads an answer. Only <c>id</c> and <c>name</c> of a record have to be there; what is not known is passed over, and a
    /// value of another kind than the API says is as good as not set.</summary>
    /// <param name="utf8">The bytes of the body.</param>
    /// <exception cref="JGrantsFormatException">It is no such answer: no JSON, or what the API says when it refuses, or a record without
    /// <c>id</c> or <c>name</c>.</exception>
    public static SubsidyResponse Read(ReadOnlyMemory<byte> utf8)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        try
        {
            using var document = JsonDocument.Parse(utf8.Span.StartsWith(mark) ? utf8.Slice(mark.Length) : utf8);
            return Of(document.RootElement);
        }
        catch (JsonException bad)
        {
            var line = (bad.LineNumber ?? 0) + 1;
            throw new JGrantsFormatException("$", ($"JSON として読めません({line}行目)", $"cannot be read as JSON (line {line})"));
        }
        catch (InvalidOperationException) // half a character
        {
            throw new JGrantsFormatException("$", ("文字として読めない値があります", "a value cannot be read as text"));
        }
    }

    private static SubsidyResponse Of(JsonElement root)
    {
        if (root.Member("result") is not { ValueKind: JsonValueKind.Array } result) throw Refused(root);
        var metadata = root.Member("metadata");
        return new()
        {
            Type = metadata?.Text("type"),
            Count = metadata?.Member("resultset")?.Whole("count"),
            Result = [.. result.EnumerateArray().Select(RecordReader.Of)],
        };
    }

    /// <summary>What the API says instead of an answer, where it says something.</summary>
    private static JGrantsFormatException Refused(JsonElement root)
        => new("$.result", (root.Text("title") ?? root.Text("message")) is { } said
            ? ($"補助金情報ではなく、APIの誤りです: {Quoted.Of(said)}", $"no records but an error of the API: {Quoted.Of(said)}")
            : ("補助金情報の一覧が必要です", "a list of records is expected"));
}
