using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Rules.Reference;

/// <summary>中小企業者の範囲: 資本金 and 従業員数 by trade, with the trades that the decree under the act names. Programmes that print this table share
/// it; each has its own rows and citation for it.</summary>
internal static class SmallAndMedium
{
    private static readonly (Industry Industry, Yen Capital, int Employees)[] Table =
    [
        (Industry.ManufacturingConstructionTransport, Oku(3),     300),
        (Industry.Wholesale,                          Oku(1),     100),
        (Industry.Services,                           Man(5_000), 100),
        (Industry.Retail,                             Man(5_000), 50),
        (Industry.RubberProducts,                     Oku(3),     900),
        (Industry.SoftwareAndInformation,             Oku(3),     300),
        (Industry.Inns,                               Man(5_000), 200),
        (Industry.Other,                              Oku(3),     300),
    ];

    public static Figure<Yen> Capital(Bilingual text, Citation citation)
        => ByChoice("sme-capital", text, citation, ApplicantFacts.TradedIn, Scales.Money, ("円", "yen"),
            [.. Table.Select(row => (row.Industry, row.Capital))]);

    public static Figure<int> Employees(Bilingual text, Citation citation)
        => ByChoice("sme-employees", text, citation, ApplicantFacts.TradedIn, Scales.Count, ("人", "people"),
            [.. Table.Select(row => (row.Industry, row.Employees))]);
}
