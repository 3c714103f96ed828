using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>What 通常枠 and 創業型 share: the form of the application in two parts.</summary>
internal static class Common
{
    /// <summary>Website costs cannot be applied for alone.</summary>
    public static readonly Condition NotOnlyWebsite =
        Website.Is(Yen(0)) | Machinery > Yen(0) | Publicity > Yen(0) | Exhibitions > Yen(0) | Travel > Yen(0)
        | ProductDevelopment > Yen(0) | Rent > Yen(0) | Consignment > Yen(0);

    /// <summary>商業・サービス業 (宿泊業・娯楽業を除く) 5人以下, otherwise 20人以下, when the project ends.</summary>
    public static readonly Condition SmallAtEnd =
        EmployeesAtEnd <= 5 | (SmallScale > SmallScaleTrade.CommerceAndServices & EmployeesAtEnd <= 20);

    /// <summary>小規模事業者卒業加点: more staff than a small business has, when the project ends.</summary>
    public static readonly Condition GrownOut =
        EmployeesAtEnd >= 21 | (SmallScale.Is(SmallScaleTrade.CommerceAndServices) & EmployeesAtEnd >= 6);

    /// <summary>インボイス特例: registered by the end of the project, exempt once in 2021 to 2023 or founded later, and not used before.</summary>
    public static readonly Condition InvoiceMet = InvoiceIssuerByEnd.Is(true)
        & (TaxExempt2021To2023.Is(true) | FoundedOn >= Day(2023, 10, 1)) & UsedInvoiceSpecial.Is(false);

    /// <summary>様式3: the part of the website and the part of all else, each rounded by the same row, then added.</summary>
    public static Amount TwoParts(Figure<Rate> rate, Limit webMost, Limit webQuarter, Rounding parts, Deduction? early = null)
    {
        var allElse = Sum(Machinery, Publicity, Exhibitions, Travel, ProductDevelopment, Rent, Consignment);
        return Sum(
            (rate * (early is null ? allElse : allElse.Less(early))).Rounded(parts),
            (rate * Website).AtMost(webMost).AtMost(webQuarter).Rounded(parts));
    }
}
