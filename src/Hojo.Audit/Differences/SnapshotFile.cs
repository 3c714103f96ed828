using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hojo.Audit.Differences;

/// <summary>規定の写し as a file: JSON in UTF-8, a row a line, so that a version control shows which changed.</summary>
public static class SnapshotFile
{
    private static readonly SnapshotJsonContext Form = new(new(SnapshotJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Japanese as it is: the text is for files, not for a page's markup
    });

    /// <summary>Writes a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    public static string Write(RulesSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        var file = new StringBuilder($"{{\n\"schema\": {snapshot.Schema}");
        Lines(file, "documents", snapshot.Documents, Form.SnapshotDocument);
        Lines(file, "facts", snapshot.Facts, Form.SnapshotFact);
        Lines(file, "rows", snapshot.Rows, Form.SnapshotRow);
        Lines(file, "tracks", snapshot.Tracks, Form.SnapshotTrack);
        return file.Append("\n}\n").ToString();
    }

    /// <summary>Reads one.</summary>
    /// <param name="utf8">What was written.</param>
    /// <exception cref="JsonException">Anything but what was written, or a row or a document that is named and not there.</exception>
    public static RulesSnapshot Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        var read = JsonSerializer.Deserialize(utf8, Form.RulesSnapshot) ?? throw new JsonException("a snapshot is expected");
        if (read.Schema != RulesSnapshot.CurrentSchema)
            throw new JsonException($"schema {RulesSnapshot.CurrentSchema} is expected (found {read.Schema})");
        Known("row", read.Tracks.SelectMany(t => t.Rows), read.Rows.Select(r => r.Fingerprint));
        Known("fact", read.Tracks.SelectMany(t => t.Facts), read.Facts.Select(f => f.Id));
        Known("document", read.Rows.SelectMany(r => r.Citations).Select(c => c.Document), read.Documents.Select(d => d.Id));
        return read;
    }

    private static void Known(string what, IEnumerable<string> named, IEnumerable<string> there)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in there)
            if (!all.Add(one)) throw new JsonException($"the {what} {one} is there twice");
        if (named.FirstOrDefault(one => !all.Contains(one)) is { } missing) throw new JsonException($"there is no {what} {missing}");
    }

    private static void Lines<T>(StringBuilder file, string name, IReadOnlyList<T> items, JsonTypeInfo<T> form)
        => file.Append(",\n\"").Append(name).Append("\": [\n").AppendJoin(",\n", items.Select(item => JsonSerializer.Serialize(item, form)))
            .Append("\n]");
}
