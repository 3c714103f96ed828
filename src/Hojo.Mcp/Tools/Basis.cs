using System.Globalization;
using System.Text;
using System.Text.Json;
using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Mcp.Tools;

/// <summary>What an answer rests on: the moment, the rules by their fingerprints, how far the documents were read, and that the office
/// decides.</summary>
/// <param name="Tracks">The tracks by whose rules it is made.</param>
/// <param name="On">The moment that it holds for, where one is asked about.</param>
/// <param name="Audited">How many rows of a track are audited, by its id, as far as the host was told.</param>
internal sealed record Basis(IReadOnlyList<Track> Tracks, Moment? On, Func<string, AuditCount?> Audited)
{
    public static readonly Bilingual OfficeDecides = (
        "計算の結果は見込みであり、助言ではない。窓口・事務局の判断が優先する",
        "what is calculated is an estimate and no advice: the office that runs the programme decides");

    public string Markdown(Lang lang)
    {
        var lines = new StringBuilder("---\n\n");
        void Line(Bilingual text) => lines.Append("- ").Append(text.In(lang)).Append('\n');

        if (On is { } moment) Line(($"照会日時: {moment.InWords.Ja}", $"asked about: {moment.InWords.En}"));
        foreach (var track in Tracks)
        {
            var read = Read(track, Audited(track.Id));
            Line(($"`{track.Id}`: {read.Ja}", $"`{track.Id}`: {read.En}"));
        }
        Line(($"規定の版: {RulesVersion.Current.Rules}", $"version of the rules: {RulesVersion.Current.Rules}"));
        Line(OfficeDecides);
        return lines.ToString();
    }

    public void Write(Utf8JsonWriter json)
    {
        if (On is { } moment)
        {
            json.WriteString("on", moment.On.ToString());
            json.WriteString("onNamedBy", Names.Word(moment.By));
        }
        json.WriteStartArray("tracks");
        foreach (var track in Tracks) Write(json, track);
        json.WriteEndArray();
        json.WriteString("rules", RulesVersion.Current.Rules);
        json.WriteStartObject("officeDecides");
        json.WriteString("ja", OfficeDecides.Ja);
        json.WriteString("en", OfficeDecides.En);
        json.WriteEndObject();
    }

    /// <summary>How far the documents of a track were read, how many of its rows are audited, and their fingerprint.</summary>
    public static Bilingual Read(Track track, AuditCount? audited)
    {
        Bilingual ticked = audited is null ? ("", "") : ($"、{audited.Words.Ja}", $", {audited.Words.En}");
        var (rows, provisional) = (Count(track.Rows.Count), Count(track.ProvisionalRows));
        var (ranks, print) = (track.Ranks.Select(rank => Names.Of(rank)).ToArray(), track.Fingerprint());
        return ($"規定{rows}件(うち暫定{provisional}件){ticked.Ja}、読んだ文書は{string.Join("、", ranks.Select(rank => rank.Ja))}、指紋 {print}",
            $"{rows} rows, {provisional} of them provisional{ticked.En}, read from {string.Join(", ", ranks.Select(rank => rank.En))}; "
            + $"fingerprint {print}");
    }

    private void Write(Utf8JsonWriter json, Track track)
    {
        json.WriteStartObject();
        json.WriteString("track", track.Id);
        json.WriteString("fingerprint", track.Fingerprint());
        json.WriteNumber("rows", track.Rows.Count);
        json.WriteNumber("provisionalRows", track.ProvisionalRows);
        if (Audited(track.Id) is { } count) json.WriteNumber("auditedRows", count.Audited);
        json.WriteStartArray("read");
        foreach (var rank in track.Ranks) json.WriteStringValue(Names.Word(rank));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
