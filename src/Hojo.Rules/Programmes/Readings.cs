using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes;

/// <summary>Readings of the house: how Hojo reads what several documents leave open in the same way. Written once, cited by name.</summary>
internal static class Readings
{
    /// <summary>該当性 is declared, never judged here.</summary>
    public static readonly Reading DeclaredAndJudged = new("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges");

    public static readonly Reading RoundedOnceAtTheEnd = new("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる",
        "no rounding is stated; the grant is rounded down to the yen, once, at the end");

    public static readonly Reading LoanInWholeYen = new("端数処理の記載がないため、最後に一度だけ円未満を切り捨てる。希望額は円単位なので端数は生じない",
        "no rounding is stated; rounded down to the yen once, at the end; a sum asked for is in whole yen and has nothing to round");

    public static readonly Reading DueRoundedDown = new("端数処理の記載がないため、返還額は円未満を切り捨てる",
        "no rounding is stated; what is due is rounded down to the yen");

    public static readonly Reading DueOrReducedRoundedDown = new("端数処理の記載がないため、返還額・減額は円未満を切り捨てる",
        "no rounding is stated; what is due is rounded down to the yen");

    public static readonly Reading LimitsTheEligibleCost = new("対象経費としての額の上限とする", "read as a limit on the eligible cost");

    public static readonly Reading CostsWithoutTax = new("税抜の額を入力する(同種の補助金の公募要領による)",
        "costs are stated without tax, as in guidelines of the same kind");

    public static readonly Reading SuchCostsAreLeftOut = new("該当する経費は除いて入力する", "such costs are to be left out");

    public static readonly Reading TakenOffTheTotal = new("区分ごとの上限を当てた後の合計から差し引く",
        "taken off the total, after the limits on categories");

    public static readonly Reading SuchCostsBarTheClaim = new("該当する経費は除いて入力する。含むと申告された経費のままでは申請できないものとする",
        "such costs are to be left out; with them included the costs cannot be claimed as stated");

    public static readonly Reading EarlierOfTwo = new("2つの期限の早い方。民法143条により暦で数える",
        "the earlier of the two, counted by the Civil Code, art. 143");

    public static readonly Reading FiscalYearFromApril = new("年度は4月から翌年3月までとみる", "the fiscal year is read as April to March");

    public static readonly Reading NoFormula = new("算式の記載がないため、0円から全額までとする", "no formula is stated: from nothing to all of it");

    public static readonly Reading DisposalShareNotStated = new(
        "その額に補助率を乗じるかの記載がないため、0円から、高い方の額(その財産に係る補助金額まで)までとする",
        "whether it is multiplied by the rate is not stated: from nothing to the higher of the two (up to the grant for the asset)");

    public static readonly Reading DisposalEitherNotStated = new(
        "どちらの額によるか、補助率を乗じるかの記載がないため、0円から、高い方の額(その財産に係る補助金額まで)までとする",
        "which of the two, and whether by the rate, is not stated: from nothing to the higher (up to the grant for the asset)");

    public static readonly Reading PlanThatMissesCannotApply = new("要件を満たさない計画は申請できないものとする", "a plan that misses it cannot be applied for");

    public static readonly Reading CheckTheGuideline = new("公募要領で確認する必要がある", "the guideline itself is to be checked");

    public static readonly Reading HowOftenAndWhenNotStated = new("回数と時期の記載がない", "how often and when is not stated");

    public static readonly Reading HoursNotStated = new("受付開始・締切の時刻は記載がない", "no hours are stated");
}
