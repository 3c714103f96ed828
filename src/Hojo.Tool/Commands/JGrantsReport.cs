using Hojo.JGrants;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;

namespace Hojo.Tool;

/// <summary>Records with the rounds that they announce. Dates and amounts are said to be those of jGrants.</summary>
internal static class JGrantsReport
{
    public static Report Of(JGrantsFile file, Wording words)
    {
        var columns = new Columns(words.Of("管理番号", "number"), words.Of("補助金名", "title"), words.Of("公募回", "round"));
        var matched = file.Matches.ToLookup(match => match.Rounds.Count > 0);
        Section Section(string heading, Tone tone, IEnumerable<SubsidyMatch> matches)
        {
            Item[] items = [.. matches.Select(match => Item(match, words))];
            return new($"{heading} ({items.Length})", [], new Listing(null, columns, items)) { Tone = tone };
        }
        return new(new(
            words.Lang,
            words.Of("Jグランツの補助金情報と公募回", "Records of jGrants and rounds"),
            [words.Of("Jグランツ(jGrants)からの出典。期間と上限額はJグランツのもので、公募のものではありません。",
                "Source: jGrants (Jグランツ). Times and ceilings are those of jGrants, not of the call.")],
            [
                Section(words.Of("収録している公募回", "Rounds that are encoded"), Tone.Good, matched[true]),
                Section(words.Of("照合できないもの", "Not matched"), Tone.Open, matched[false]),
            ],
            words.Of("受付中かどうかは hojo open、金額は hojo assess が公募要領から答えます。",
                "Whether a round is open is answered by hojo open, what a company gets by hojo assess, from the guideline.")));
    }

    public static string Json(JGrantsFile file) => ReadableJson.Of(json =>
    {
        json.WriteStartArray();
        foreach (var match in file.Matches)
        {
            json.WriteStartObject();
            json.WriteString("id", match.Record.Id);
            json.WriteString("name", match.Record.Name);
            json.WriteString("title", match.Record.Title);
            json.WriteStartArray("rounds");
            foreach (var round in match.Rounds) json.WriteStringValue(round);
            json.WriteEndArray();
            json.WriteStartArray("tracks");
            foreach (var track in match.Tracks) json.WriteStringValue(track);
            json.WriteEndArray();
            json.WriteStartObject("why");
            json.WriteString("ja", match.Why.Ja);
            json.WriteString("en", match.Why.En);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static Item Item(SubsidyMatch match, Wording words) => new(
        match.Record.Name, match.Record.Title ?? "—", string.Join(", ", match.Rounds),
    [
        new(words.Of("照合", "match"), words.Of(match.Why)),
        .. match.Record.Workflow.Where(times => (times.AcceptanceStart ?? times.AcceptanceEnd) is not null)
            .Select(times => new Detail(words.Of("Jグランツの期間", "times of jGrants"), Times(times, words))),
        .. match.Record.SubsidyMaxLimit is { } limit
            ? (Detail[])[new(words.Of("Jグランツの上限額", "ceiling of jGrants"), words.Of(limit))]
            : [],
    ]);

    private static string Times(SubsidyWorkflow times, Wording words)
    {
        string Of(JapanTime? at) => at is { } moment ? Wording.Of(moment) : words.Of("未設定", "not set");
        var (start, end) = (Of(times.AcceptanceStart), Of(times.AcceptanceEnd));
        return words.Of($"{start}〜{end}", $"{start} to {end}");
    }
}
