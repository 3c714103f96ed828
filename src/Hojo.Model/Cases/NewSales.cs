using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>新事業売上高: sales and value added of the new product in the last plan year, held against those of today. A share may exceed the
/// whole, because the whole is of another year.</summary>
[JsonConverter(typeof(PartConverter<NewSales>))]
public sealed record NewSales
{
    /// <summary>最終年度の新製品等の売上高 ÷ 申請時の総売上高: last year's sales of the new product over all sales at the application.</summary>
    [Member("新製品等の売上高(最終年度)の、申請時の総売上高に対する割合",
        "last year's sales of the new product over all sales at the application", As = "NewOfSales", Whole = "applicant.sales"), UpTo(100)]
    [Help("最終年度の新製品等の売上高 ÷ 申請時の総売上高。100%を超えてよい", "Sales of the new product in the last year, over all sales of today; it may exceed 100%.")]
    public Rate? OfSales { get; init; }

    /// <summary>最終年度の新製品等の付加価値額 ÷ 申請時の総付加価値額: last year's value added of the new product over all value added at the application.</summary>
    [Member("新製品等の付加価値額(最終年度)の、申請時の総付加価値額に対する割合",
        "last year's value added of the new product over all value added at the application", As = "NewOfValueAdded"), UpTo(100)]
    [Help("最終年度の新製品等の付加価値額 ÷ 申請時の総付加価値額。100%を超えてよい",
        "Value added by the new product in the last year, over all value added of today; it may exceed 100%.")]
    public Rate? OfValueAdded { get; init; }

    /// <summary>新事業を行う部門の売上高, in yen.</summary>
    [Member("新事業部門の売上高", "sales of the division"), Within(0, 1_000_000_000_000), AtMost("applicant.sales")]
    public Yen? DivisionSales { get; init; }

    /// <summary>最終年度の新製品等の売上高 ÷ 申請時の当該部門の売上高: last year's sales of the new product over the division's at the application.</summary>
    [Member("新製品等の売上高(最終年度)の、申請時の当該部門の売上高に対する割合",
        "last year's sales of the new product over the division's at the application",
        As = "NewOfDivisionSales", Whole = "plan.newSales.divisionSales"), UpTo(100)]
    [Help("最終年度の新製品等の売上高 ÷ 申請時の当該部門の売上高。100%を超えてよい",
        "Sales of the new product in the last year, over the division's sales of today; it may exceed 100%.")]
    public Rate? OfDivisionSales { get; init; }

    /// <summary>最終年度の新製品等の付加価値額 ÷ 申請時の当該部門の付加価値額: last year's value added of the new product over the division's at the
    /// application.</summary>
    [Member("新製品等の付加価値額(最終年度)の、申請時の当該部門の付加価値額に対する割合",
        "last year's value added of the new product over the division's at the application",
        As = "NewOfDivisionValueAdded"), UpTo(100)]
    [Help("最終年度の新製品等の付加価値額 ÷ 申請時の当該部門の付加価値額。100%を超えてよい",
        "Value added by the new product in the last year, over the division's value added of today; it may exceed 100%.")]
    public Rate? OfDivisionValueAdded { get; init; }
}
