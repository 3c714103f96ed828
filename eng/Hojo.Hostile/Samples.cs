using System.Text;
using System.Text.Json;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Envelopes;
using Hojo.Rules.Pages;

namespace Hojo.Hostile;

/// <summary>The sound documents of the repository.</summary>
/// <param name="root">Its folder.</param>
internal sealed class Samples(string root)
{
    public IReadOnlyList<SoundDocument> Cases { get; } = Json(root, "samples/cases", "*.json");

    public IReadOnlyList<SoundDocument> Schemas { get; } = Json(root, "docs", "*.schema.json");

    public IReadOnlyList<SoundDocument> Records { get; } = Json(root, "samples/jgrants", "*.json");

    /// <summary>Each with its headings and two of its cases.</summary>
    public IReadOnlyList<SoundDocument> Books { get; } =
        [.. Files(root, "books", "*.csv")
            .Select(file => SoundDocument.OfCsv(Path.GetFileName(file), Start(File.ReadAllBytes(file), lines: 3)))];

    /// <summary>Those of the tests that tell a little of everything.</summary>
    public IReadOnlyList<SoundDocument> Robust { get; } =
    [
        Text("""{}"""),
        Text("""{ "track": null, "on": null, "applicant": null, "note": "表\\n" }"""),
        Text("""
            { "track": "t", "on": "2026-03-01T12:00", "applicant": { "employees": 18, "ownership": { "parentVotes": "1/3" },
                "pastAwards": [{ "programme": "other", "adoptedOn": "2025-01-01", "status": "completed" }] },
              "plan": { "prefecture": "tokyo", "payroll": { "from": 30000000, "to": 36000000, "years": 3 } },
              "costs": { "machinery": 25000000 }, "extensions": { "tokyoTopUp": { "registered": true, "sum": 1, "share": "1/2" } } }
            """),
        Text("""{ "award": { "grant": 2, "raisedPart": 1 }, "results": { "year3": { "wageFloorGap": 15 }, "withdrawn": true } }"""),
    ];

    /// <summary>Three case files, one a line.</summary>
    public IReadOnlyList<SoundDocument> Lines
        => [.. Cases.Chunk(3).Select(some => SoundDocument.OfJson(some[0].Name, [.. some.SelectMany(OnOneLine)]))];

    /// <summary>Case files as tables of one row.</summary>
    public IReadOnlyList<SoundDocument> Tables => [.. Cases.Select(one => SoundDocument.OfCsv(one.Name, Flat.Of(one.Utf8)))];

    public IReadOnlyList<SoundDocument> Envelopes => [.. Cases.Select(one => (one.Name, File: CaseFile.Read(one.Utf8)))
        .Where(one => one.File is { Track: not null, On: not null })
        .Select(one => SoundDocument.OfJson(one.Name,
            Encoding.UTF8.GetBytes(Envelope.Of(Catalogue.National.Track(one.File.Track!), one.File.Case, one.File.On!.Value).Write())))];

    public static IReadOnlyList<SoundDocument> Ticks => [Ticked("jizokuka/17", "規定,規定の指紋,文書の指紋,確認者,確認日,備考"),
        Ticked("shinjigyo-shinshutsu/3", "row,row fingerprint,document hash,who,when,note")];

    private static SoundDocument Ticked(string track, string headings)
        => SoundDocument.OfCsv(track, Encoding.UTF8.GetBytes(headings + "\n" + string.Concat(Catalogue.National.Track(track).Rows.Take(8)
            .Select(row => $"{row.Id},{row.Fingerprint()},not-kept,山田花子,2026-11-29,\"p.7, と一致\"\n"))));

    private static SoundDocument[] Json(string root, string folder, string like)
        => [.. Files(root, folder, like).Select(file => SoundDocument.OfJson(Path.GetFileName(file), File.ReadAllBytes(file)))];

    private static IEnumerable<string> Files(string root, string folder, string like)
        => Directory.GetFiles(Path.Combine(root, folder), like).Order(StringComparer.Ordinal);

    private static SoundDocument Text(string json) => SoundDocument.OfJson("of the tests", Encoding.UTF8.GetBytes(json));

    private static byte[] Start(byte[] csv, int lines)
    {
        var end = 0;
        while (lines-- > 0 && csv.AsSpan(end).IndexOf((byte)'\n') is >= 0 and var line) end += line + 1;
        return csv[..end];
    }

    private static byte[] OnOneLine(SoundDocument one)
    {
        using var json = JsonDocument.Parse(one.Utf8);
        return [.. JsonSerializer.SerializeToUtf8Bytes(json.RootElement), (byte)'\n'];
    }
}
