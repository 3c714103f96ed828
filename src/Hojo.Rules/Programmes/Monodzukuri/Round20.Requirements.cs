using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 2.5.1 基本要件, 2.5.3 特例措置要件: what the plan promises, employees and officers apart.</summary>
internal static partial class Round20
{
    private const string PayHeading = "基本要件②：賃金の増加要件";

    private static Growth PayrollStandard => Pct(2.0m);

    private static Growth RaisedStandard => Pct(6.0m);

    private static Figure<Growth> Requirements(RoundBuilder round, Special minimumWage)
    {
        var basic = round.Under(Doc, "2.5.1 基本要件");
        basic.Requires("plan-years", (15, "補助事業終了後3～5年（任意で選択可）の事業計画"), "補助事業終了後3〜5年の事業計画", Years >= 3 & Years <= 5);
        basic.Notes("base-year", (15, "補助金の額の確定に至った日を含む事業年度を事業計画の1年目とし、その直前の事業年度を基準年度とします"),
            "額の確定に至った日を含む事業年度を1年目、その直前を基準年度とする(新規設立で決算がなければ1年目の年度を基準とできる)");
        var value = round.Under(Doc, "基本要件①：付加価値額の増加要件");
        value.Requires("value-added", (15, "付加価値額の年平均成長率（CAGR。以下同じ。）を3.0%"), "基本要件①: 付加価値額の年平均成長率3.0%以上", ValueAdded >= Pct(3.0m),
            "計画の成長率を、申請者が設定する付加価値額目標値とみる");
        value.Notes("value-added-definition", (15, "営業利益、人件費、減価償却費を足したもの"), "付加価値額 = 営業利益 + 人件費 + 減価償却費");

        var pay = round.Under(Doc, PayHeading);
        var standard = pay.Takes(s => MinimumWages.GrowthTable("minimum-wage-growth", s.Say("minimum-wage-growth", "最低賃金の直近5年間の年平均成長率"),
            s.At((15, "2019年度を基準とし、2020年度～2024年度の5年間をいう")), FiscalYears.FiveTo(2024)),
            "都道府県別の値は概要版(9頁)の表による。2019年度と2024年度の地域別最低賃金から計算した値と一致する");
        pay.Requires("wage", (15, "及び役員それぞれの給与支給総額の年平均成長率を2.0%"),
            "基本要件②: 従業員と役員のそれぞれで、給与支給総額の年平均成長率2.0%以上と、1人あたり給与支給総額の年平均成長率が最低賃金の伸び以上の目標値を設定",
            (Employees.Is(0) | (Payroll >= PayrollStandard & PayrollPerHead >= standard))
                & OfficersPayroll >= PayrollStandard & OfficersPayrollPerHead >= standard,
            "計画の成長率を目標値とみる。達成は少なくともいずれか一方でよいが、申請時点では両方を基準値以上に設定する(15頁※1)。従業員がいなければ従業員の目標値は見ない" +
            "(採用の計画があれば設定が要る。FAQ 8頁)。個人事業主は、事業主を役員とみる",
            also: [pay.At((15, "の両方を設定いただきます")), round.Under(Questions, "3.補助対象要件について").At((8, "採用の計画がない場合は、目標値の設定は不要です"))]);
        pay.Binds("declare-targets", (15, "に対して表明のうえ、事業計画期間最終年度において"), "交付申請時までに、設定した目標値を全ての従業員又は従業員代表者、役員に表明する");
        pay.Notes("payroll-definition", (15, "給与支給総額とは、従業員及び役員に支払った給与等"),
            "給与支給総額: 給料、賃金、賞与、役員報酬等(福利厚生費、法定福利費、退職金を除く)。1人あたりは従業員数及び役員数で除す。全月分の給与等の支給を受けた者を対象とする",
            also: [round.Under(Questions, "3.補助対象要件について").At((10, "0.42人（3÷7の小数点以下第3位を切捨て）"))]);
        WageFloor(round, minimumWage);
        return standard;
    }

    // ── 基本要件③、基本要件④ ────────────────────────────────────────────────
    private static void WageFloor(RoundBuilder round, Special minimumWage)
    {
        var floor = round.Under(Doc, "基本要件③：事業所内最低賃金水準要件");
        floor.Requires("wage-floor", (16, "事業実施都道府県における最低賃金より30円"), "基本要件③: 事業所内最低賃金が毎年、事業実施都道府県の最低賃金より30円以上高い",
            WageFloorGap >= 30 | minimumWage.When, "最低賃金引上げに係る補助率引上げの特例を適用する場合は、基本要件から除かれる(5頁)。事業所は補助事業実施場所をいう(FAQ 10頁)",
            also: [round.Under(Doc, "D) 最低賃金引上げに係る補助率引上げの特例").At((5, "「基本要件③：事業所内最低賃金水準要件」を除く"))]);
        var balance = round.Under(Doc, "基本要件④：従業員の仕事・子育て両立要件（従業員数21名以上の場合のみ）");
        balance.Requires("action-plan", (16, "申請締切日時点で有効な一般事業主行動計画を公表することが必要です"),
            "基本要件④: 従業員21名以上の場合、申請締切日時点で有効な一般事業主行動計画を「両立支援のひろば」で公表", Employees <= 20 | ActionPlanPublished.Is(true));
        balance.LeadTime("action-plan-lead", (16, "1～2週間程度の期間を要します"), "「両立支援のひろば」への一般事業主行動計画の掲載(1〜2週間程度)", 14,
            Employees <= 20 | ActionPlanPublished.Is(true), "長い方を14日とみる");
    }

    // ── 2.3.2 特例措置、2.5.3 特例措置要件 ─────────────────────────────────────
    private static (Special Raised, Special MinimumWage) Specials(RoundBuilder round, Condition small)
    {
        var wages = round.Under(Doc, "大幅な賃上げに係る補助上限額引上げの特例適用要件");
        var raised = wages.Special("wage-special", (19, "更に年平均成長率+4.0%（合計で年平均成長率+6.0%）以上の目標値"), "大幅な賃上げに係る補助上限額引上げの特例",
            ClaimsRaisedCap.Is(true) & Payroll >= RaisedStandard & OfficersPayroll >= RaisedStandard & WageFloorGap >= 50 & Employees >= 1
                & Revitalising.Is(false) & ClaimsMinimumWageSpecial.Is(false),
            "給与支給総額は従業員と役員のそれぞれで見る(FAQ 10頁)。1人あたりについての特例措置要件はない(概要版18頁)。" +
            "補助上限額に達していない場合は適用されない。ちょうど補助上限額のときも、引き上げられる額がないため適用されないとみる",
            also: [round.Under(Doc, "C) 大幅な賃上げに係る補助上限額引上げの特例").At((4, "各申請枠の補助上限額に達していない場合、常時使用する従業員がいない場合、再生事業者")),
                round.Under(Questions, "3.補助対象要件について").At((10, "従業員及び役員の給与支給総額の年平均成長率を+6.0%以上増加"))], atCeiling: true);
        var minimum = round.Under(Doc, "最低賃金引上げに係る補助率引上げの特例適用要件");
        var minimumWage = minimum.Special("minimum-wage-special", (19, "最低賃金+50円以内で雇用している従業員が30%以上いること"),
            "最低賃金引上げに係る補助率引上げの特例(補助率2/3)",
            ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff >= Fraction(30, 100) & Employees >= 1 & !small & Revitalising.Is(false)
                & ClaimsRaisedCap.Is(false),
            "2023年10月から2024年9月までのうち、補助事業実施場所の全従業員に対する割合が3番目に高い月の割合で判定する。FAQ(20頁)は「30％を超えていること」とするが、公募要領の30%以上による",
            also: [round.Under(Doc, "D) 最低賃金引上げに係る補助率引上げの特例").At((4, "常時使用する従業員がいない場合、小規模企業・小規模事業者、再生事業者")),
                round.Under(Questions, "6.申請手続その他について").At((20, "事業実施場所の全従業員の30％を超えて"),
                    differs: ("30%を超えている", "more than 30%"))]);
        return (raised, minimumWage);
    }
}
