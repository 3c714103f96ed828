using System.Text.Json;
using Hojo.Reports;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;
using Hojo.Rules.Reference;

namespace Hojo.Tool;

/// <summary>カタログ掲載製品のカテゴリ of 2025年2月.</summary>
internal static class ProductsReport
{
    public static Report Of(Wording words) => new(new(
        words.Lang,
        words.Of("省力化補助金カタログの製品カテゴリ(2025年2月現在)", "Products of the labour-saving catalogue (February 2025)"),
        [],
        [
            new(words.Of("区分と製品", "Categories and products"), [], new Listing(null,
                new(words.Of("区分", "category"), words.Of("製品カテゴリ", "products"), words.Of("出典", "citation")),
                [.. CatalogueProducts.All.Select(c => new Item(c.Category, string.Join("／", c.Products), c.Citation.ToString()))])),
            new RowSections(words).Sources([CatalogueProducts.All[0].Citation.Source]),
        ],
        words.Of("一覧は随時追加されます。登録の有無は申請時のカタログで確かめてください。",
            "The list grows: whether a product is in it is to be checked at the application.")));

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var category in CatalogueProducts.All)
        {
            json.WriteStartObject();
            json.WriteString("category", category.Category);
            json.WriteStartArray("products");
            foreach (var product in category.Products) json.WriteStringValue(product);
            json.WriteEndArray();
            json.WriteString("citation", category.Citation.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
