namespace Hojo.Model;

/// <summary>新事業売上高: the new product's part of sales and of value added in the last plan year.</summary>
public sealed record NewSales
{
    /// <summary>新製品等の売上高 ÷ 総売上高.</summary>
    [Member("新製品等の売上高の割合(最終年度)", "new product's share of sales (last year)", As = "NewOfSales", Whole = "applicant.sales")]
    [Help("新製品等の売上高 ÷ 総売上高", "Sales of the new product, over all sales.")]
    public Rate? OfSales { get; init; }

    /// <summary>新製品等の付加価値額 ÷ 総付加価値額.</summary>
    [Member("新製品等の付加価値額の割合(最終年度)", "new product's share of value added (last year)", As = "NewOfValueAdded")]
    [Help("新製品等の付加価値額 ÷ 総付加価値額", "Value added by the new product, over all value added.")]
    public Rate? OfValueAdded { get; init; }

    /// <summary>新事業を行う部門の売上高, in yen.</summary>
    [Member("新事業部門の売上高", "sales of the division"), Within(0, 1_000_000_000_000)]
    public Yen? DivisionSales { get; init; }

    /// <summary>新製品等の売上高 ÷ 当該部門の売上高.</summary>
    [Member("部門の売上高に占める新製品等の割合",
        "new product's share of the division's sales", As = "NewOfDivisionSales", Whole = "plan.newSales.divisionSales")]
    [Help("新製品等の売上高 ÷ 当該部門の売上高", "Sales of the new product, over sales of the division.")]
    public Rate? OfDivisionSales { get; init; }

    /// <summary>新製品等の付加価値額 ÷ 当該部門の付加価値額.</summary>
    [Member("部門の付加価値額に占める新製品等の割合", "new product's share of the division's value added", As = "NewOfDivisionValueAdded")]
    [Help("新製品等の付加価値額 ÷ 当該部門の付加価値額", "Value added by the new product, over that of the division.")]
    public Rate? OfDivisionValueAdded { get; init; }
}
