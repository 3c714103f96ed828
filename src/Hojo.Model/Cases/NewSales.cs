namespace Hojo.Model;

/// <summary>新事業売上高: the new product's part of sales and of value added in the last plan year.</summary>
public sealed record NewSales
{
    /// <summary>新製品等の売上高 ÷ 総売上高.</summary>
    public Rate? OfSales { get; init; }

    /// <summary>新製品等の付加価値額 ÷ 総付加価値額.</summary>
    public Rate? OfValueAdded { get; init; }

    /// <summary>新事業を行う部門の売上高, in yen.</summary>
    public Yen? DivisionSales { get; init; }

    /// <summary>新製品等の売上高 ÷ 当該部門の売上高.</summary>
    public Rate? OfDivisionSales { get; init; }

    /// <summary>新製品等の付加価値額 ÷ 当該部門の付加価値額.</summary>
    public Rate? OfDivisionValueAdded { get; init; }
}
