using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>小口零細企業保証, as its leaflet goes.</summary>
internal static class KoguchiReisai
{
    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = Leaflet(Shikinguri.KoguchiReisai, KoguchiReisaiEnglish.Words, PromisesNothing);
        var scheme = round.Under(Doc, "小口零細企業保証");
        scheme.Window("window", Passage.Silent(2368), "取扱期間", null, null, NoPeriod);
        scheme.Notes("continued", (2368, 2370, "を引き続き継続"), "小規模事業者向けに引き続き継続");
        scheme.Requires("size", 2406, "従業員20人以下(商業・サービス業は5人以下)の事業者等", SmallBusiness.HoldsWithoutException,
            "この文書には宿泊業・娯楽業の例外がないため、サービス業はすべて5人以下とする。「事業者等」の「等」の範囲は記載がない");
        scheme.LeavesOut("terms", (2406, 2412), "保証料率・期間・据置の記載がない");
        scheme.Prints("cover", (2408, "100％の保証が可能な制度"), "保証割合", "100%");

        const string Together = "既存の保証付融資と合計で2,000万円の範囲内";
        var sum = scheme.Sum("cap-sum", (2410, "保証上限2,000万円"), "保証上限(既存の保証付融資と合計)", Man(2_000));
        var existing = scheme.Deducts("existing", 2410, Together, GuaranteedBalance,
            "既存の保証付融資は、制度を問わない保証付融資の残高とみる。借換えで返済する残高は除いて入力する(借換えの場合の計算は記載がない)");
        scheme.Combines("shared-ceiling", 2410, Together, Relation.SharedCeiling("cap", usedByGrants: false),
            ["koguchi-reisai-hosho", "kyocho-shien-hosho", "keiei-kaizen-support-hosho"]);
        var cap = scheme.Limit("cap", (2410, Together), "保証上限の残りまで", ((Amount)sum).Less(existing));
        var wholeYen = scheme.RoundsDown("whole-yen", Passage.Silent(2410), "円未満切捨て", Yen(1), Readings.LoanInWholeYen);
        scheme.Notes("refinancing", 2412, "100%保証の融資は100%保証で借換が可能", NamesStandApart);
        round.Track("", "小口零細企業保証", Requested.AtMost(cap).Rounded(wholeYen), GuaranteeMoney, credit: true);
        return round.Build();
    }
}
