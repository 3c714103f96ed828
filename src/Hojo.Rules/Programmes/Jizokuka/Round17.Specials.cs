using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.JizokukaFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回 ６．補助率、補助上限額等: rate and ceiling, the specials that raise them, and what is not paid out when one is missed.</summary>
internal sealed class Round17Specials
{
    private const string NothingAtAll = "特例による上乗せ部分だけでなく全体が交付対象外となるため、希望した特例の要件を満たさない計画は申請できないものとする";

    public Round17Specials(RoundBuilder round, Source doc, Rounding dueYen)
    {
        var invoice = Invoice(round.Under(doc, "（2）インボイス特例の適用要件について"), dueYen);
        var wage = Wage(round.Under(doc, "（3）賃金引上げ特例の適用要件について"), dueYen);
        Deficit = InDeficit(round.Under(doc, "業績が赤字の事業者に対する追加要件"), wage);
        round.Under(doc, "（4）インボイスおよび賃金引上げの両特例").Notes("both-specials",
            (10, "インボイス特例・賃金引上げ特例の要件を１つでも満たさない場合は、補助金は交付されません"),
            "両特例を希望した場合、通常枠と両特例の要件を1つでも満たさないと全体が交付対象外");

        var amounts = round.Under(doc, "（１）補助率、補助上限額");
        Rate = amounts.Rate("rate", (7, "２／３（賃金引上げ特例のうち赤字事業者は３／４）"), "補助率", Fraction(2, 3), [new(Deficit, Fraction(3, 4))],
            also: [round.Under(Leaflets.Jizokuka, "【補助率】").At((395, 396, "２／３"),
                differs: ("補助率は2/3のみで、赤字事業者の3/4の記載がない", "a rate of 2/3 only, and nothing of 3/4 for businesses in deficit"))]);
        var standard = amounts.Sum("cap-sum", (7, "補助上限５０万円"), "補助上限", Man(50));
        var byInvoice = amounts.Sum("cap-invoice", (7, "50 万円上乗せ※インボイス特例"), "インボイス特例の上乗せ", Yen(0), [new(invoice, Man(50))]);
        var byWage = amounts.Sum("cap-wage", (7, "１50 万円上乗せ※賃金引上げ特例"), "賃金引上げ特例の上乗せ", Yen(0), [new(wage, Man(150))]);
        Cap = amounts.Limit("cap", (7, "２００万円上乗せ※"), "補助上限額まで(両特例で200万円上乗せ、最大250万円)", Sum(standard, byInvoice, byWage));
        round.Under(doc, "６．補助率、補助上限額等").Notes("judged-at-end",
            (7, "補助事業終了時点で一定要件を満たす必要があり、満たさない場合、補助金交付は行いません"),
            "特例の要件は補助事業終了時点で満たす必要があり、満たさない場合、補助金は交付されない");
    }

    /// <summary>補助率: the rate.</summary>
    public Figure<Rate> Rate { get; }

    /// <summary>補助上限額: the ceiling.</summary>
    public Limit Cap { get; }

    /// <summary>賃金引上げ特例のうち赤字事業者: the wage special for businesses in deficit.</summary>
    public Special Deficit { get; }

    private static Special Invoice(Section section, Rounding dueYen)
    {
        var special = section.Special("invoice-special", (7, 8, "補助事業の終了時点で「適格請求書発行事業者」の登録を受け"), "インボイス特例",
            ClaimsInvoiceSpecial.Is(true) & Common.InvoiceMet, "特例を希望して申請し、要件を計画で満たす事業者に適用する。終了時点の登録は予定で判定する");
        section.Requires("invoice-kept", (8, "インボイス特例の要件を１つでも満たさない場合は、補助金は交付されません"),
            "インボイス特例を希望した場合、その要件を満たす", ClaimsInvoiceSpecial.Is(false) | Common.InvoiceMet, NothingAtAll);
        section.Repays("void-invoice", (8, "補助事業の終了時点でこの要件を満たさない場合、補助金は交付されません"),
            "終了時点でインボイス特例の要件を満たさない場合、補助金は交付されない",
            Portion.Whole(ClaimsInvoiceSpecial.Is(true) & InvoiceIssuerAtEnd.Is(false)), dueYen,
            "特例による上乗せ部分だけでなく全体が交付されない。実績は補助事業の終了時点で見る", consequence: Consequence.NotPaid);
        section.Binds("invoice-papers", (8, "適格請求書発行事業者の登録通知書の写し"),
            "登録通知書の写し、又は登録申請データの「受信通知」画面の写しを提出(未提出の場合は実績報告時)");
        return special;
    }

    private static Special Wage(Section section, Rounding dueYen)
    {
        var met = WageFloorStaff.Is(true) & WageFloorRise >= 50 & WageFloorGap >= 0;
        var special = section.Special("wage-special", (8, 9, "申請時の事業場内最低賃金より＋50 円以上であること"), "賃金引上げ特例",
            ClaimsRaisedCap.Is(true) & met,
            "＋50円は、地域別最低賃金ではなく、申請時の自社の事業場内最低賃金からの引上げ額である(リーフレットには基準の記載がない)。" +
            "地域別最低賃金以上であることは、申請時と終了時の差の小さい方で見る。「基本給＋歩合給」の場合は基本給部分で数える");
        section.Requires("wage-kept", (9, "賃金引上げ特例の要件を１つでも満たさない場合は、補助金は交付されません"),
            "賃金引上げ特例を希望した場合、その要件(＋50円以上)を満たす", ClaimsRaisedCap.Is(false) | met, NothingAtAll);
        section.Repays("void-wage", (9, "特例による上乗せ部分のみではなく全体が交付対象外となります"),
            "終了時点で賃金引上げ特例の要件(＋50円以上)を満たさない場合、補助金は交付されない",
            Portion.Whole(ClaimsRaisedCap.Is(true) & ActualWageFloorRise < 50), dueYen,
            "特例による上乗せ部分だけでなく全体が交付されない。終了時点で地域別最低賃金以上であることは、法律で求められるため聞かない。" +
            "責めに帰さない理由があれば「交付されることもあります」とあり、事務局が認めた理由をいう",
            exempt: BeyondControl.Is(true), consequence: Consequence.NotPaid, also: [Reasons]);
        section.Binds("wage-papers", (9, "直近１か月分の賃金台帳（※１）の写し（※２）"), "直近1か月分の賃金台帳と雇用条件の書類を、申請時と実績報告時に提出");
        return special;
    }

    /// <summary>A6-15: of the wage special, the wage point and the graduation point, not of the invoice special.</summary>
    internal static Citation Reasons
        => Guidelines.Jizokuka17Questions.At("6．特例について", (11, "事業者の責めに帰さない理由がある場合は、補助金が交付されることもあります"));

    private static Special InDeficit(Section section, Special wage)
    {
        var special = section.Special("deficit-special", (10, "業績が赤字の事業者に対する追加要件（補助率３／４を適用）"), "賃金引上げ特例のうち赤字事業者",
            wage.When & ClaimsDeficitRate.Is(true) & Vocabulary.ApplicantFacts.Deficit.Is(true),
            "申請画面で①-2を選択した事業者に適用する。①-1を選択した赤字事業者は2/3とする");
        section.Requires("deficit-kept", (10, "課税所得金額（※１）がゼロ以下である事業者"), "賃金引上げ特例(赤字事業者)を希望した場合、追加要件を満たす",
            ClaimsDeficitRate.Is(false) | (ClaimsRaisedCap.Is(true) & Vocabulary.ApplicantFacts.Deficit.Is(true)),
            "追加要件も「賃金引上げ特例の要件」に含まれるとみる(10頁の(4)の「含む追加要件」)");
        return special;
    }
}
