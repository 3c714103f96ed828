using System.Text.Json;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;
using Hojo.Rules.Reference;

namespace Hojo.Tool;

/// <summary>採択状況 of 東北: how many applied and were adopted, and the businesses that are named.</summary>
internal static class AdoptionsReport
{
    public static Report Of(Wording words) => new(new(
        words.Lang,
        words.Of("東北の採択状況", "Adopted in Tohoku"),
        [],
        [Counts(words), Awards(words), GlobalSouth(words), new RowSections(words).Sources([TohokuAdoptions.Counts[0].Citation.Source])],
        words.Of("17次は省力化(オーダーメイド枠)のみの公募で、他の回と比べられません。",
            "Call 17 was for custom-made labour saving alone and does not compare with the others.")));

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var count in TohokuAdoptions.Counts)
        {
            json.WriteStartObject();
            if (count.Prefecture is { } at) json.WriteString("prefecture", Names.Word(at));
            if (count.Round is { } round) json.WriteNumber("round", round);
            json.WriteNumber("applied", count.Applied);
            json.WriteNumber("adopted", count.Adopted);
            json.WriteString("citation", count.Citation.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static Section Counts(Wording words) => new(words.Of("ものづくり補助金(採択数/申請数)", "Monodzukuri subsidy (adopted/applied)"), [])
    {
        Table = new(
            [
                new(words.Of("県", "prefecture")),
                .. Columns.Select(round => new Heading(
                    round is { } nth ? words.Of($"{nth}次", $"call {nth}") : words.Of("合計", "all"), IsNumber: true)),
            ],
            [.. TohokuAdoptions.Counts.GroupBy(count => count.Prefecture).Select(line => new Row(
                [line.Key is { } at ? words.Of(at) : words.Of("東北計", "Tohoku"), .. line.Select(c => $"{c.Adopted}/{c.Applied}")]))]),
    };

    private static IEnumerable<int?> Columns
        => TohokuAdoptions.Counts.Where(count => count.Prefecture is null).Select(count => count.Round);

    private static Section Awards(Wording words) => new(words.Of("ものづくり補助金 グローバル枠", "Monodzukuri subsidy, global track"), [],
        new Listing(null, new(words.Of("公募回", "call"), words.Of("事業者と事業計画", "business and plan"), words.Of("出典", "citation")),
            [.. TohokuAdoptions.GlobalAwards.Select(award => new Item(
                words.Of($"{award.Round}次", $"call {award.Round}"),
                $"{award.Applicant} ({words.Of(award.Prefecture)}) {award.Plan}",
                award.Citation.ToString(),
                award.Reading is { } reading ? [FindingItems.Reading(reading, words)] : []))]));

    private static Section GlobalSouth(Wording words) => new(
        words.Of("グローバルサウス補助金(小規模実証・FS)", "Global South subsidy (small, feasibility)"),
        [],
        new Listing(null, new(words.Of("公募", "call"), words.Of("事業者と事業", "businesses and project"), words.Of("出典", "citation")),
            [.. TohokuGlobalSouth.Awards.Select(award => new Item(
                words.Of($"{award.Call}次", $"call {award.Call}"),
                $"{string.Join(words.Of("、", ", "), award.Applicants)} ({words.Of(award.Prefecture)}) {award.Country} {award.Project}",
                award.Citation.ToString()))]));
}
