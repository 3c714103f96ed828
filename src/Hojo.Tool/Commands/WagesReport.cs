using System.Globalization;
using System.Text.Json;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;
using Hojo.Rules.Reference;

namespace Hojo.Tool;

/// <summary>地域別最低賃金, a line a prefecture.</summary>
internal static class WagesReport
{
    private static readonly int Last = MinimumWages.FiscalYears[^1];

    private static readonly Prefecture[] Prefectures = Enum.GetValues<Prefecture>();

    public static Report Of(Wording words) => new(new(
        words.Lang,
        words.Of("地域別最低賃金(円/時)", "Regional minimum wages (yen an hour)"),
        [],
        [
            new(words.Of("年度ごとの額", "By fiscal year"), [])
            {
                Table = new(
                    [
                        new(words.Of("都道府県", "prefecture")),
                        .. MinimumWages.FiscalYears.Select(year => new Heading(Number(year), IsNumber: true)),
                        new(words.Of($"{Last}年度の発効日", $"{Last} in force from")),
                    ],
                    [.. Prefectures.Select(at => Row(at, words))]),
            },
            new RowSections(words).Sources(MinimumWages.Sources),
        ],
        words.Of("年度ごとの額です。2022年度は収録していません。", "By fiscal year; 2022 is not encoded.")));

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var at in Prefectures)
            foreach (var year in MinimumWages.FiscalYears)
            {
                json.WriteStartObject();
                json.WriteString("prefecture", Names.Word(at));
                json.WriteNumber("fiscalYear", year);
                json.WriteNumber("yen", MinimumWages.Of(at, year)!.Value);
                if (MinimumWages.InForceFrom(at, year) is { } from) json.WriteString("inForceFrom", Wording.Of(from));
                if (MinimumWages.IsPlanned(at, year)) json.WriteBoolean("planned", true);
                json.WriteString("citation", MinimumWages.CitationOf(at, year)!.ToString());
                json.WriteEndObject();
            }
        json.WriteEndArray();
    }

    private static Row Row(Prefecture at, Wording words) => new(
    [
        words.Of(at),
        .. MinimumWages.FiscalYears.Select(year => Number(MinimumWages.Of(at, year)!.Value)),
        Wording.Of(MinimumWages.InForceFrom(at, Last)!.Value) + (MinimumWages.IsPlanned(at, Last) ? words.Of("(予定)", " (planned)") : ""),
    ]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
