using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Hojo.JGrants;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Envelopes;
using Hojo.Testing;

namespace Hojo.Audit.Tests.Hostile;

/// <summary>What hostile documents found, each by itself.</summary>
[Collection("alone")]
public class FoundTests
{
    private static readonly Envelope Kept = Envelope.Of(Catalogue.National.Track("jizokuka/17"), new(), new JapanTime(2025, 6, 2, 10, 30));

    /// <summary>The parser's own exception came through, which no documentation names.</summary>
    [Theory]
    [InlineData("fingerprint\": \"", "fingerprint\": \"\\ud800")]
    [InlineData("\"fingerprint\"", "\"\\ud800fingerprint\"")]
    public void Half_a_character_in_an_envelope_is_refused_as_any_other_text(string text, string instead)
    {
        var broken = Kept.Write().Replace(text, instead, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => Envelope.Read(Encoding.UTF8.GetBytes(broken)));
    }

    /// <summary>Compared with the names there are, it threw the parser's own exception, and ended the other lines of a bulk.</summary>
    [Theory]
    [InlineData("""{ "\ud800": 1 }""", "$ 1")]
    [InlineData("""{ "costs": { "\udc00machinery": 1, "machinery": -1 } }""", "$.costs 1", "$.costs.machinery 1")]
    [InlineData("""{ "\ud800": 1, "award": { "grant": 1, "raisedPart": 2 } }""", "$ 1", "$.award.raisedPart 1")]
    public void Half_a_character_in_the_name_of_a_member_is_refused_at_its_place(string json, params string[] places)
    {
        Assert.False(CaseFile.TryRead(Encoding.UTF8.GetBytes(json), out _, out var faults));
        Assert.Equal(places, faults.Select(fault => $"{fault.Path} {fault.Line}"));
        Assert.Equal(faults[0], Assert.Throws<CaseFormatException>(() => CaseFile.Read(json)).Fault);
    }

    /// <summary>Escapes that are whole name the same member.</summary>
    [Fact]
    public void A_name_may_be_written_in_escapes()
        => Assert.Equal("a", CaseFile.Read("""{ "n\u006fte": "a" }""").Note);

    /// <summary>Each heading was looked for among all members, and each cell among all columns.</summary>
    [Fact]
    public void A_table_of_a_megabyte_of_columns_is_read_once()
    {
        int[] columns = [.. Enumerable.Range(0, 50_000)];
        var table = $"case,track,{string.Join(',', columns.Select(k => $"extensions.a.b{k}"))}\nx,y,{string.Join(',', columns)}\n";
        var began = Stopwatch.GetTimestamp();
        Assert.Throws<CaseTableException>(() => CaseBook.Read("wide.csv", new MemoryStream(Encoding.UTF8.GetBytes(table))));
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 0, 1);
    }

    /// <summary>The names of a book's own columns were put together anew for each heading: 2.5 GB for a megabyte of empty ones.</summary>
    [Fact]
    public void A_megabyte_of_empty_headings_takes_no_names_apart()
    {
        var table = Encoding.UTF8.GetBytes($"case{new string(',', 1_000_000)}\nx\n");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<CaseTableException>(() => CaseBook.Read("empty.csv", new MemoryStream(table)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000_000);
    }

    /// <summary>Each record took every round there is apart anew, some 85,000 bytes: 213 MB for an answer of one.</summary>
    [Fact]
    public void Records_are_matched_without_taking_the_rounds_apart_anew()
    {
        var record = """{ "result": [{ "id": "a0W", "name": "S-00007421", "title": "ものづくり（20次締切）" }] }""";
        var read = Assert.Single(SubsidyResponse.Read(Encoding.UTF8.GetBytes(record)).Result);
        Assert.Equal(["monodzukuri/20"], SubsidyMatch.Of(read, Catalogue.National).Rounds);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var times = 0; times < 1_000; times++) SubsidyMatch.Of(read, Catalogue.National);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 30_000_000);
    }

    /// <summary>It was taken apart once for each round that there is, into a million pieces.</summary>
    [Fact]
    public void A_megabyte_of_strokes_for_the_id_of_a_track_takes_no_memory_of_its_own()
    {
        var strokes = new string('/', 1_000_000);
        Catalogue.National.NearTracks("x/1");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Empty(Catalogue.National.NearTracks(strokes));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
    }
}
