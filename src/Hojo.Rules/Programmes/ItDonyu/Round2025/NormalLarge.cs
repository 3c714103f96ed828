using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.ItDonyu.Common;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>通常枠, 補助金申請額150万円以上450万円以下: four processes, and the wage plan.</summary>
internal static class NormalLarge
{
    private const string Amounts = "２－３ 補助対象経費、補助率及び補助額";
    private const string Repaid = "【補足１】補助金の返還を求める場合";

    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助上限額", "ceiling"), Man(450), NormalDoc[Amounts, 726]);
    private static readonly Limit Cap = new("cap", ("補助額450万円以下", "a grant of ¥4,500,000 or less"), CapSum, NormalDoc[Amounts, 726]);

    private static readonly Condition Exempt = Applicants.Small | WageRuleExempt.Is(true);
    private static readonly Growth PayTarget = Pct(1.5m);

    /// <summary>By year of the plan of three: the goal is missed, and value added reached its goal.</summary>
    private static readonly IReadOnlyList<Condition> Missed = [.. WageFloorMissed(30).Zip(ActualValueAddedTo, (missed, valueAdded) => missed & valueAdded >= Pct(1.5m)).Take(3)];

    private static readonly Label NoSurcharge = ("加算金・延滞金は含まない", "without surcharges");

    public static readonly Track Track = new("it-donyu/2025/normal-large", ("IT導入補助金2025 通常枠(150万円〜450万円以下)", "IT adoption subsidy 2025, normal track (¥1,500,000 to ¥4,500,000)"),
    [
        .. Normal.Opening,
        new Requirement("payroll", ("(テ)一 給与支給総額の年平均成長率1.5%以上", "total pay grows by 1.5% a year or more"), Exempt | Payroll >= PayTarget, NormalDoc["（２） 申請要件", 415, 417]) { Reading = ("(ト)の適用外の事業者(小規模事業者を含む)には求めない", "not asked of those exempt by the next item, small businesses included") },
        new Requirement("wage-floor", ("(テ)二 事業場内最低賃金が地域別最低賃金+30円以上", "the lowest wage is ¥30 or more above the regional minimum"), Exempt | WageFloorGap >= 30, NormalDoc["（２） 申請要件", 418, 419]),
        new Requirement("wage-plan", ("(テ)三 賃金引上げ計画を策定し従業員に表明している", "the wage plan is made and declared to the employees"), Exempt | WagePlanDeclared.Is(true), NormalDoc["（２） 申請要件", 420, 421]),
        new Note("wage-exempt", ("(ト) 適用外: 小規模事業者、保険医療機関・保険薬局、介護サービス事業者、社会福祉事業・更生保護事業、学校・専修学校・各種学校", "exempt: small businesses, insured medical institutions and pharmacies, care services, social welfare and rehabilitation, schools"), NormalDoc["（２） 申請要件", 422, 430]),
        new Duty("declared-falsely", ("表明していないことが発覚した場合は交付決定の取消し", "the award is cancelled where the plan was not declared"), NormalDoc["（２） 申請要件", 435, 436]),
        new Duty("repayment-limit", ("返還額は補助金交付額を上限とし、加算金・延滞金は含まない。期間内に報告をしなかった場合も返還", "repayment is bounded by the grant, without surcharges; it falls due without a report in time, too"), NormalDoc["（２） 申請要件", 437, 440]),
        new Repayment("repay-wage-floor", ("事業場内最低賃金の目標が未達: 補助金の額÷3年×未達年以降の年数", "wage floor missed: the grant ÷ 3 years × the years from the one missed"), Portion.FromFirstMiss(Missed), Normal.DueYen, NormalDoc[Repaid, 445, 488])
        {
            Exempt = Exempt | BeyondControl.Is(true),
            Surcharge = NoSurcharge,
            Reading = ("(ト)の適用外の事業者には求めない。1年度目の未達は全額、2年度目は2/3、3年度目は1/3。その年度までの付加価値額の年平均成長率が1.5%に達しない年度の未達は数えない。地域別最低賃金は効果報告期間開始時のもの。天災などの場合は求めない", "not asked of the exempt; missed in the first year: all; in the second: 2/3; in the third: 1/3; a miss does not count in a year to which value added grew by less than 1.5% a year; the regional minimum is that of the start of the reporting period; not asked after disasters"),
        },
        new Repayment("repay-payroll", ("給与支給総額の目標が未達: 補助金の全部の返還を求める場合がある", "pay target missed: all of the grant may fall due"), Portion.Whole(ActualPayroll < PayTarget), Normal.DueYen, NormalDoc[Repaid, 492, 513])
        {
            Exempt = Exempt | PayAboveHalfValueAdded.Is(true) | BeyondControl.Is(true) | Missed[0] | Missed[1],
            Surcharge = NoSurcharge,
            Reading = ("(ト)の適用外の事業者には求めない。「場合がある」ので最大の額とみる。給与支給総額の年率増加率平均が付加価値額の年率増加率平均÷2を超える場合と天災などの場合は求めない。1年度目か2年度目の事業場内最低賃金の未達により返還した後は、3年度目の判定を求めない(L455)。一人当たり賃金による判定は事務局の認定による", "not asked of the exempt; 'may' is read as the most that can fall due; not asked where pay grew by more than half the growth of value added, or after disasters, or once a missed wage floor of the first or second year was repaid, as no later miss is then asked (L455); pay per head only where the office allows it"),
        },
        .. Normal.Barred,
        new Requirement("processes", ("業務プロセスを4種類以上含む", "four kinds of process or more"), Processes >= 4 | (Processes >= 3 & GeneralProcess.Is(true)), NormalDoc["（３） 交付申請時のＩＴツールの要件", 644, 645])
        { Reading = ("汎用プロセス(汎P-07)は、他と組み合わせて申請する場合に1プロセスと数える(L671–672)", "the general-purpose process counts as one beside others (L671-672)") },
        new Note("wage-required", ("この申請額では賃上げ目標が必須要件である", "in this band the wage goal is required"), NormalDoc["（４） 申請要件", 690, 692]),
        .. Normal.Limits,
        Normal.Special, Normal.Rate, CapSum, Cap,
        new Floor("floor", ("補助額150万円以上", "a grant of ¥1,500,000 or more"), Man(150), NormalDoc[Amounts, 726])
        { Reading = ("150万円に満たない場合は、5万円〜150万円未満の申請とする", "below it the application belongs to the lower band") },
        Normal.Rounding,
        .. Normal.Closing,
        new Repayment("withdrawal-wages", ("賃上げ目標の判定前に辞退した場合は要件未達成とみなされ補助金の全額返還(適用外の事業者を除く)", "withdrawal before the wage goals are judged counts as missing them: all of the grant is repaid (the exempt apart)"), Portion.Whole(Withdrew.Is(true)), Normal.DueYen, NormalDoc["（１） 効果報告完了前の辞退について", 1215, 1217])
        { Exempt = Exempt, Surcharge = Surcharged },
        new Repayment("no-report", ("期間内に効果報告の提出がない場合は補助金の全部又は一部の返還", "without the report in time all or part of the grant is repaid"), Portion.Unstated(ReportMissing.Is(true)), Normal.DueYen, NormalDoc["（２） 効果報告が未報告又は計画値が未達の場合について", 1220, 1224])
        { Exempt = Exempt, Surcharge = NoSurcharge, Reading = ("賃上げ目標が必須となる申請に限る。額の記載がないため、0円から全額までとする", "only where the wage goals are required; how much is not stated: from nothing to all of it") },
    ],
    Normal.Worked.AtMost(Cap).Rounded(Normal.Rounding));
}
