using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>小口零細企業保証, as its leaflet goes.</summary>
internal static class KoguchiReisai
{
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("保証上限(既存の保証付融資と合計)", "guarantee ceiling, with guaranteed loans held already"), Man(2_000), Doc["小口零細企業保証", 2410]);
    private static readonly Deduction Existing = new("existing", ("既存の保証付融資と合計で2,000万円の範囲内", "within ¥20,000,000 together with guaranteed loans held already"), GuaranteedBalance, Doc["小口零細企業保証", 2410])
    { Reading = ("既存の保証付融資は、制度を問わない保証付融資の残高とみる。借換えで返済する残高は除いて入力する(借換えの場合の計算は記載がない)", "the balance of guaranteed loans of any scheme; what the new loan repays is to be left out (how refinancing counts is not stated)") };
    private static readonly Limit Cap = new("cap", ("保証上限の残りまで", "at most what is left of the ceiling"), ((Amount)CapSum).Less(Existing), Doc["小口零細企業保証", 2410]);
    private static readonly Rounding WholeYen = Shikinguri.WholeYen(Doc["小口零細企業保証", 2410]);

    public static readonly Round Round = new(Shikinguri.KoguchiReisai, "koguchi-reisai-hosho/2025", Leaflet,
        new Track("koguchi-reisai-hosho/2025", ("小口零細企業保証", "guarantee for small loans to very small businesses"),
        [
            .. Rows("小口零細企業保証", 2368),
            new Note("continued", ("小規模事業者向けに引き続き継続", "continued, for small businesses"), Doc["小口零細企業保証", 2368, 2370]),
            new Requirement("size", ("従業員20人以下(商業・サービス業は5人以下)の事業者等", "up to 20 employees (commerce and services up to 5)"), SmallBusiness.HoldsWithoutException, Doc["小口零細企業保証", 2406])
            { Reading = ("この文書には宿泊業・娯楽業の例外がないため、サービス業はすべて5人以下とする。「事業者等」の「等」の範囲は記載がない", "no exception is made here for lodging and entertainment: all services go by 5; what else 'and the like' covers is not stated") },
            new PrintedFigure("cover", ("保証割合", "share guaranteed"), ("100%", "100%"), Doc["小口零細企業保証", 2408]),
            CapSum, Existing, Cap, WholeYen,
            new Combination("shared-ceiling", ("既存の保証付融資と合計で2,000万円の範囲内", "within ¥20,000,000 together with guaranteed loans held already"), Relation.SharedCeiling("cap", usedByGrants: false), Doc["小口零細企業保証", 2410], "koguchi-reisai-hosho", "kyocho-shien-hosho", "keiei-kaizen-support-hosho"),
            new Note("refinancing", ("100%保証の融資は100%保証で借換が可能", "a loan guaranteed in full may be refinanced with a full guarantee"), Doc["小口零細企業保証", 2412]) { Reading = Heading },
            new NotStated("terms", ("保証料率・期間・据置の記載がない", "fee, term and grace are not stated"), Doc["小口零細企業保証", 2406, 2412]),
            Contact(),
        ],
        Requested.AtMost(Cap).Rounded(WholeYen), GuaranteeMoney) { IsCredit = true });
}
