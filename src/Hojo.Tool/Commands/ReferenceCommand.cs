using System.CommandLine;
using System.Text.Json;
using Hojo.Reports;
using Hojo.Reports.Sections;

namespace Hojo.Tool;

/// <summary>hojo wages, hojo adoptions, hojo products: tables that the documents print beside their rules. No case is asked for.</summary>
internal static class ReferenceCommand
{
    public static Command Wages() => Make("wages", "地域別最低賃金 (regional minimum wages)", WagesReport.Of, WagesReport.Write);

    public static Command Adoptions()
        => Make("adoptions", "東北の採択状況 (who was adopted in Tohoku)", AdoptionsReport.Of, AdoptionsReport.Write);

    public static Command Products()
        => Make("products", "省力化補助金カタログの製品カテゴリ (products of the labour-saving catalogue)", ProductsReport.Of, ProductsReport.Write);

    private static Command Make(string name, string description, Func<Wording, Report> report, Action<Utf8JsonWriter> write)
    {
        var (lang, format) = (Languages.Option(), Formats.Option());
        var command = new Command(name, description) { lang, format };
        command.SetAction(parsed =>
        {
            var print = Formats.Of<Wording>(parsed, format, report, _ => ReadableJson.Of(write));
            parsed.InvocationConfiguration.Output.Write(print(new(Languages.Of(parsed.GetRequiredValue(lang)))));
            return Program.Answered;
        });
        return command;
    }
}
