using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>交付規程 of IT導入補助金 and of the subsidy that follows it: what all of them say in the same words, each on pages of its own.</summary>
internal static class GrantRules
{
    /// <summary>（加算金）（延滞金）, in the order in which a repayment bears them.</summary>
    /// <param name="rules">A heading of the rules.</param>
    /// <param name="added">The page of 加算金.</param>
    /// <param name="late">The first page of 延滞金, and its last.</param>
    /// <param name="dueYen">The rounding of what is due.</param>
    public static DailyCharge[] Charges(Func<string, Section> rules, int added, (int First, int Last) late, Rounding dueYen)
    {
        var surcharge = rules("（加算金）").Charges("surcharge", (added, "返還すべき額につき年利１０．９５パーセントの割合を乗じ"),
            "加算金: 補助金受領の日から納付の日までの日数に応じ、返還すべき額の年10.95%", new Percent(10.95m), new(PaidOn, 0, RepaidOn), dueYen,
            "事情の変更等により継続する必要がなくなったことによる取消しには付かない。端数処理の記載がないため円未満を切り捨てる");
        var overdue = rules("（延滞金）").Charges("late-charge", (late.First, late.Last, "納付期限の翌日から納付の日までの日数に応じ"),
            "延滞金: 納付期限の翌日から納付の日までの日数に応じ、未納付の額(加算金を含む)の年10.95%", new Percent(10.95m),
            new(RepaymentDueOn, 1, RepaidOn), dueYen, "全額が納付されていないものとして計算する。端数処理の記載がないため円未満を切り捨てる", over: surcharge);
        return [surcharge, overdue];
    }

    /// <summary>What has to be done or borne once the award is made, and what the disposal of an asset costs: 加算金 and 延滞金 go with
    /// 第28条 (複数社連携: 第26条) alone, and not with it.</summary>
    /// <param name="rules">A heading of the rules.</param>
    /// <param name="settled">The page on which more than the settled sum is ordered back.</param>
    /// <param name="revoked">The page that names use for less than a year.</param>
    /// <param name="disposal">The page of 財産の管理及び処分, and that of the income.</param>
    /// <param name="user">Who must use the tool, as it is printed.</param>
    /// <param name="dueYen">The rounding of what is due.</param>
    public static void Duties(Func<string, Section> rules, int settled, int revoked, (int Held, int Income) disposal,
        string user, Rounding dueYen)
    {
        rules("（補助金の額の確定）").Binds("over-settled", (settled, "その超える部分の補助金の返還を命ずる"),
            "確定額を超えて交付された部分は返還。期限に遅れれば未納付の額に年10.95%の延滞金");
        rules("（交付決定の取消し）").Binds("used-a-year", (revoked, $"導入日から一年未満で{user}"),
            "導入日から1年未満、又は実績報告で提出した利用期間未満で利用しなくなった場合は交付決定の全部又は一部の取消し(責めに帰さない場合を除く)");
        var property = rules("（財産の管理及び処分）");
        property.Binds("disposal", (disposal.Held, "取得価格の単価が５０万円以上の取得財産"),
            "単価50万円以上の財産は、事務局の承認を受けずに目的外使用、貸付け、譲渡、交換、廃棄、担保の用に供しない(耐用年数の期間)");
        property.Repays("disposal-income", (disposal.Income, "その収入の全部又は一部に相当する金額を納付させる"),
            "承認を受けた処分により収入があったときは、その全部又は一部に相当する額を納付", Returned.ForIncome, dueYen,
            "全部又は一部とだけあり、限度の記載もないため、0円から収入の額(交付額まで)までとする。" +
            "単価50万円未満の財産と、所有権が補助事業者(グループ構成員)にない財産の処分は数えない",
            also: [property.At((disposal.Income, "前四項については、処分制限財産の所有権が"))]);
    }
}
