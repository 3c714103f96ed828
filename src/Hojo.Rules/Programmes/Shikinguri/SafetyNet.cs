using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>日本公庫によるセーフティネット貸付の金利引下げ措置, as its leaflet goes: 中小事業 and 国民事業.</summary>
internal static class SafetyNet
{
    private const string Title = "セーフティネット貸付", Ceiling = "融資上限";

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = Leaflet(Shikinguri.SafetyNet, SafetyNetEnglish.Words, PromisesNothing);
        var scheme = round.Under(Doc, Title);
        scheme.Window("window", Passage.Silent(2366), "取扱期間", null, null, NoPeriod);
        scheme.Notes("continued", 2366, "金利引下げ措置を引き続き継続");
        scheme.Prints("interest", (2432, "基準金利から0.4%引き下げた融資制度"), "利率", "基準金利から0.4%引下げ",
            "0.4%は百分率のポイントとみる。基準金利の値は記載がない");
        scheme.Requires("applicants", 2434, "ウクライナ情勢・原油価格上昇の影響で、利益率が減少した者", MarginFellByOilPrices.Is(true),
            "影響によることも要件とする。どの期間の利益率を比べるかの記載はない");

        var ceiling = new SchemeCeiling(scheme, 2436, Ceiling, "融資");
        scheme.Prints("term", (2438, "設備資金15年以内、運転資金8年以内"), "貸付期間", "設備資金15年以内、運転資金8年以内");
        scheme.Prints("grace", (2438, "据置期間最大３年"), "据置期間", "最大3年");
        scheme.Requires("term-asked", (2438, "設備資金15年以内、運転資金8年以内"), "希望する貸付期間が設備資金15年以内・運転資金8年以内",
            TermMonths <= 96 | (Use.Is(UseOfFunds.Equipment) & TermMonths <= 180), TermAsked);
        scheme.Requires("grace-asked", (2438, "据置期間最大３年"), "希望する据置期間が3年以内", GraceMonths <= 36, GraceAsked);
        round.Track("chusho", "セーフティネット貸付の金利引下げ措置(中小事業)", Left("chusho", "（中小事業）7億2千万円", Man(72_000)), LoanMoney, credit: true);
        round.Track("kokumin", "セーフティネット貸付の金利引下げ措置(国民事業)", Left("kokumin", "（国民事業）4,800万円", Man(4_800)), LoanMoney, credit: true);
        return round.Build();

        Amount Left(string word, string printed, Yen most)
        {
            var unit = round.Under(Doc, Title, word);
            return ceiling.Left(unit, printed, unit.Sum("cap-sum", (2436, printed), Ceiling, most));
        }
    }
}
