using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>日本公庫によるセーフティネット貸付の金利引下げ措置, as its leaflet goes: 中小事業 and 国民事業.</summary>
internal static class SafetyNet
{
    private const string Title = "セーフティネット貸付";

    public static readonly Round Round = new(Shikinguri.SafetyNet, "safety-net-kashitsuke/2025", Leaflet,
        Of("chusho", ("セーフティネット貸付の金利引下げ措置(中小事業)", "safety-net loan at a lowered rate (SME unit)"), Man(72_000)),
        Of("kokumin", ("セーフティネット貸付の金利引下げ措置(国民事業)", "safety-net loan at a lowered rate (micro business unit)"), Man(4_800)));

    private static Track Of(string unit, Label title, Yen ceiling)
    {
        var loan = new LoanCeiling(ceiling, Doc[Title, 2436]);
        return new($"safety-net-kashitsuke/2025/{unit}", title,
        [
            .. Rows(Title, 2366),
            new Note("continued", ("金利引下げ措置を引き続き継続", "the lowering of the rate is continued"), Doc[Title, 2366]),
            new PrintedFigure("interest", ("利率", "interest"), ("基準金利から0.4%引下げ", "the standard rate less 0.4%"), Doc[Title, 2432]) { Reading = ("0.4%は百分率のポイントとみる。基準金利の値は記載がない", "read as 0.4 percentage points; the standard rate is not stated") },
            new Requirement("applicants", ("ウクライナ情勢・原油価格上昇の影響で、利益率が減少した者", "the profit margin fell through the situation in Ukraine or the rise of oil prices"), MarginFellByOilPrices.Is(true), Doc[Title, 2434])
            { Reading = ("影響によることも要件とする。どの期間の利益率を比べるかの記載はない", "that it fell for this reason is part of the condition; the periods compared are not stated") },
            .. loan.Rows,
            new PrintedFigure("term", ("貸付期間", "term"), ("設備資金15年以内、運転資金8年以内", "up to 15 years (equipment), up to 8 years (working funds)"), Doc[Title, 2438]),
            new PrintedFigure("grace", ("据置期間", "grace"), ("最大3年", "up to 3 years"), Doc[Title, 2438]),
            Contact(),
        ],
        loan.Formula, LoanMoney) { IsCredit = true };
    }
}
