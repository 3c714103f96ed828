using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.KaigaiChizai.Fy2026Common;
using static Hojo.Rules.Vocabulary.OverseasIpFacts;

namespace Hojo.Rules.Programmes.KaigaiChizai;

/// <summary>(3) 海外侵害対策支援事業 and (4) 海外知財訴訟保険事業.</summary>
internal static class Fy2026Defence
{
    private static readonly Figure<Rate> TwoThirds = RateOf("rate", ("補助率", "rate"), 2, 3, Record["知財", 45]);
    private static readonly Figure<Yen> InfringementSum = SumOf("cap-sum", ("模倣品対策 400万円、冒認商標・防衛型 500万円", "counterfeits ¥4,000,000; squatted trademarks and defence ¥5,000,000"), Man(400), Record["知財", 45]).When(("冒認商標・防衛型", "squatting or defence"), SquattingOrDefence.Is(true), Man(500));
    private static readonly Limit InfringementCap = new("cap", ("補助上限額まで", "at most the ceiling"), InfringementSum, Record["知財", 45]);

    private static readonly Figure<Rate> PremiumRate = RateOf("rate", ("掛金の補助率(2年目から1/3)", "rate on the premium (1/3 from the second year)"), 1, 3, Secondary["知財", 46]).When(("初年度", "first year"), FirstYearInsured.Is(true), Fraction(1, 2));

    public static readonly Track Infringement = new("kaigai-chizai/2026/infringement", ("(3) 海外侵害対策支援事業", "3: countermeasures against infringement abroad"),
    [
        .. Before,
        new Note("line", ("海外での知財侵害への対策費用を助成", "pays for countermeasures against infringement abroad"), Doc["(3) 海外侵害対策支援事業", 70, 71]),
        new Requirement("eligible", ("中小事業者等", "small businesses and the like"), SmallBusiness.Is(true) | University.Is(true), Doc["(3) 海外侵害対策支援事業", 61, 71])
        { Reading = ("61行により中小・スタートアップ企業や大学等とみる。当たるかは申請者が申告する", "by line 61: SMEs, start-ups and universities, as the applicant states") },
        new NotStated("figures-2026", ("令和8年度の補助率・補助上限額の記載がない", "rate and ceiling of fiscal 2026 are not stated"), Doc["(3) 海外侵害対策支援事業", 79, 91])
        { Reading = ("jGrantsの令和4年度の記録の額を用いる。令和8年度の額は要確認", "those of the public record of fiscal 2022 are used; those of 2026 are to be confirmed") },
        InfringementSum, InfringementCap, TwoThirds,
        new Expense("countermeasures", ("海外での知財侵害への対策費用", "countermeasures against infringement abroad"), CountermeasureCost, Doc["(3) 海外侵害対策支援事業", 70, 71]) { Reading = ("経費の区分の記載がないため、総額(税抜)を入力する", "categories are not printed; the total without tax is entered") },
        WholeYen, .. After,
    ],
    (TwoThirds * CountermeasureCost).AtMost(InfringementCap).Rounded(WholeYen));

    public static readonly Track Insurance = new("kaigai-chizai/2026/insurance", ("(4) 海外知財訴訟保険事業", "4: insurance against overseas litigation"),
    [
        .. Before,
        new Note("line", ("海外知財訴訟費用保険制度加入者の掛金の一部を補助", "pays a part of the premium of those insured against overseas litigation"), Doc["(4) 海外知財訴訟保険事業", 72, 73]),
        new Requirement("eligible", ("中小企業者等", "SMEs and the like"), SupportActSme.Is(true), Doc["(4) 海外知財訴訟保険事業", 72, 73]) { Reading = ("(2)と同じ「中小企業者等(中小企業支援法第2条)」とみる。当たるかは申請者が申告する", "read as the SMEs of line 2 (SME Support Act, art. 2), as the applicant states") },
        new NotStated("figures-2026", ("令和8年度の補助率の記載がない", "the rate of fiscal 2026 is not stated"), Doc["(4) 海外知財訴訟保険事業", 72, 93])
        { Reading = ("商工会等の紹介頁の割合を用いる。令和8年度の割合と上限は要確認", "the shares on pages of third parties are used; those of 2026, and any ceiling, are to be confirmed") },
        PremiumRate,
        new Expense("premium", ("海外知財訴訟費用保険の掛金", "premium of the insurance"), Premium, Doc["(4) 海外知財訴訟保険事業", 72, 73]),
        new PrintedFigure("insured-sum", ("保険金額", "sum insured"), ("500万円~5,000万円", "¥5,000,000 to ¥50,000,000"), Secondary["知財", 46]) { Reading = ("「500–5,000万」を保険金額とみる", "the noted range is read as the sum insured") },
        new PrintedFigure("deductible", ("免責金額", "deductible"), ("10万円", "¥100,000"), Secondary["知財", 46]),
        WholeYen, .. After,
    ],
    (PremiumRate * Premium).Rounded(WholeYen));
}
