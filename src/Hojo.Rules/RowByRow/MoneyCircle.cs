using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

/// <summary>An amount that its own formula refers to (外注費は補助金額の10%まで).</summary>
/// <param name="Quantity">What it is called.</param>
/// <param name="Supposed">The amount as supposed.</param>
/// <param name="Formula">The line in which its formula ends.</param>
public sealed record MoneyCircle(Quantity Quantity, MoneyRule Supposed, MoneyRule Formula);
