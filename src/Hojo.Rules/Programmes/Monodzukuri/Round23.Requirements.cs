using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第23次 2.5.1 基本要件, 2.5.3 特例措置要件: pay per head of the employees alone, and the place of the project.</summary>
internal static partial class Round23
{
    private const string PayHeading = "基本要件②：賃金の増加要件", FloorHeading = "基本要件③：事業所※内最低賃金水準要件";

    private static void Requirements(RoundBuilder round, Special minimumWage)
    {
        var pay = round.Under(Doc, PayHeading);
        pay.Requires("wage", (14, "1人あたり給与支給総額の年平均成長率を3.5%"), "基本要件②: 従業員1人あたり給与支給総額の年平均成長率3.5%以上", PayrollPerHead >= Pct(3.5m),
            "計画の成長率を、申請者が設定する1人あたり給与支給総額目標値とみる");
        pay.Binds("declare-targets", (14, "交付申請時までに全ての従業員及び従業員代表者に対して表明のうえ"), "交付申請時までに、設定した目標値を全ての従業員及び従業員代表者に表明する");
        pay.Notes("payroll-definition", (14, "従業員に支払った給与等（給料、賃金、賞与等は含み、役員報酬"),
            "1人あたり給与支給総額: 従業員に支払った給料、賃金、賞与等(役員報酬、福利厚生費、法定福利費、退職金を除く)を従業員数で除したもの。全月分の給与等の支給を受けた従業員を対象とする");

        var floor = round.Under(Doc, FloorHeading);
        floor.Requires("wage-floor", (15, "事業実施都道府県における最低賃金より30円"), "基本要件③: 事業所内最低賃金が毎年、事業実施都道府県の最低賃金より30円以上高い",
            WageFloorGap >= 30 | minimumWage.When, "補助事業の主たる実施場所で見る。最低賃金引上げに係る補助率引上げの特例を適用する場合は、基本要件から除かれる(4頁、18頁)",
            also: [round.Under(Doc, "最低賃金引上げに係る補助率引上げの特例適用要件").At((18, "本特例措置を適用する場合、基本要件から「基本要件③"))]);

        var balance = round.Under(Doc, "基本要件④：従業員の仕事・子育て両立要件（従業員数21名以上の場合のみ）");
        balance.Requires("action-plan", (15, "応募時点で公表していない場合は、交付申請までに公表する旨を宣誓していただきます"),
            "基本要件④: 従業員21名以上の場合、有効な一般事業主行動計画を「両立支援のひろば」で公表し、又は交付申請までに公表する旨を宣誓",
            Employees <= 20 | ActionPlanPublished.Is(true) | ActionPlanPledge.Is(true));
        balance.TimeTaken("action-plan-lead", (15, "1～2週間程度の期間を要します"), "「両立支援のひろば」への一般事業主行動計画の掲載(交付申請時まで)", "1〜2週間程度", Length.Weeks(2),
            "少なくとも申請締切の3週間前に準備を行い、2週間以上の余裕をもつよう求めている");
    }

    // ── 2.3.2 特例措置、2.5.3 特例措置要件 ─────────────────────────────────────
    private static Special Specials(RoundBuilder round)
    {
        var small = Round20.SmallNow;
        round.Under(Doc, "大幅な賃上げに係る補助上限額引上げの特例適用要件").Special("wage-special", (17, "合計で年平均成長率+6.0%）以上の目標値"),
            "大幅な賃上げに係る補助上限額引上げの特例",
            ClaimsRaisedCap.Is(true) & PayrollPerHead >= Pct(6.0m) & WageFloorGap
                >= 50 & Revitalising.Is(false) & ClaimsMinimumWageSpecial.Is(false),
            "従業員1人あたり給与支給総額で見る。補助上限額に達していない場合は適用されない。ちょうど補助上限額のときも、引き上げられる額がないため適用されないとみる",
            also: [round.Under(Doc, "C) 大幅な賃上げに係る補助上限額引上げの特例").At((4, "各申請枠の補助上限額に達していない場合、再生事業者、最低賃金引上げ"))], atCeiling: true);
        return round.Under(Doc, "最低賃金引上げに係る補助率引上げの特例適用要件").Special("minimum-wage-special",
            (17, 18, "2025年度改定の地域別最低賃金未満」で雇用している従業員が30%以上である月が３か月以上あること"), "最低賃金引上げに係る補助率引上げの特例(補助率2/3)",
            ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff
                >= Fraction(30, 100) & !small & Revitalising.Is(false) & ClaimsRaisedCap.Is(false),
            "2024年10月から2025年9月までのうち、補助事業の主たる実施場所の従業員に対する、その時の地域別最低賃金以上・2025年度改定の地域別最低賃金未満の割合が3番目に高い月の割合で判定する",
            also: [round.Under(Doc, "D) 最低賃金引上げに係る補助率引上げの特例").At((4, "小規模企業・小規模事業者、再生事業者、大幅な賃上げに係る補助上限額"))]);
    }
}
