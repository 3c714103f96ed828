using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>中小企業新事業進出補助金 第1回公募, as far as its leaflet goes: every row is provisional.</summary>
internal static class Round01
{
    private static readonly Source Doc = Leaflets.ShinjigyoShinshutsu;
    private static readonly Growth PayrollTarget = Pct(2.5m);

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(ShinjigyoShinshutsu.Programme, "shinjigyo-shinshutsu/1", "第1回", Round01English.Words);
        var title = round.Under(Doc, "中小企業新事業進出補助金");
        title.Notes("purpose", 2269, "新市場・高付加価値事業への進出にかかる設備投資等を支援");
        round.Under(Leaflets.ShinjigyoShinshutsu3, "公募期間").SucceededBy("第3回", (7, 10, "令和7年12月23日(火)"), On(2025, 12, 23));
        title.Window("window", Passage.Silent(2261, 2264), "公募期間", null, null, "リーフレットに公募期間の記載がない");
        var who = round.Under(Doc, "補助対象者");
        who.NamesSmes((2283, "新規事業への挑戦を行う中小企業等"), "中小企業等");
        who.LeavesOut("exclusions", 2283, "申請できない事業者の記載がない", "判定しない");

        var cap = Ceilings(round);
        var rates = round.Under(Doc, "補助率");
        var half = rates.Rate("rate", (2296, "補助率1/2"), "補助率", Fraction(1, 2));
        var wholeYen = rates.RoundsDown("whole-yen", Passage.Silent(2296), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        var growth = Requirements(round);
        round.Under(Doc, "補助事業期間").Term("period", (2314, "交付決定日から14か月以内(ただし採択発表日から16か月以内)"), "補助事業期間の終わり",
            [(14, DecidedOn), (16, AdoptedOn)], Readings.EarlierOfTwo);
        var eligible = Costs(round);
        Others(round, growth);
        round.Under(Doc, "事業スキーム").Notes("contact", 2332, "新事業進出補助金事務局");
        round.Track("", "中小企業新事業進出補助金 第1回(リーフレット)", (half * eligible).AtMost(cap).Rounded(wholeYen));
        return round.Build();
    }

    // ── 補助上限額 ────────────────────────────────────────────────────────────
    private static Limit Ceilings(RoundBuilder round)
    {
        var special = round.Under(Doc, "補助上限額 ※大幅賃上げ特例");
        var raised = special.Special("wage-special", (2293, 2294, "①事業場内最低賃金+50円、②給与支給総額+6%を達成"), "大幅賃上げ特例",
            ClaimsRaisedCap.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50,
            Reading.Resting(Leaflets.ShinjigyoShinshutsu3,
                "「給与支給総額+6%」は年平均の記載がないが、第3回にならい年平均成長率とみる。達成は事業終了時点で見る"));
        special.LeavesOut("repay-raised", (2293, 2294), "大幅賃上げ特例の未達の扱いの記載がない");
        round.Under(Doc, "補助上限額 ※補助下限").Floor("floor", 2292, "補助下限750万円", Man(750));

        var amounts = round.Under(Doc, "補助上限額");
        var table = amounts.Table("cap-table", (2287, 2290, "従業員数20人以下2,500万円(3,000万円)"), "補助上限額", Employees, raised,
        [
            (UpTo(20),         Man(2_500),   Man(3_000)),
            (Between(21, 50),  Man(4_000),   Man(5_000)),
            (Between(51, 100), Man(5_500),   Man(7_000)),
            (AtLeast(101),     Man(7_000),   Man(9_000)),
        ]);
        return amounts.Limit("cap", (2285, 2290, "補助上限額"), "補助上限額まで", table);
    }

    // ── 基本要件 ──────────────────────────────────────────────────────────────
    private static Figure<Growth> Requirements(RoundBuilder round)
    {
        var basic = round.Under(Doc, "基本要件");
        basic.Requires("new-product", (2300, 2301, "新製品(又は新サービス)を新規顧客に提供する新たな挑戦"),
            "新製品(又は新サービス)を提供する新たな挑戦である", NewToApplicant.Is(true), Readings.DeclaredAndJudged);
        basic.Requires("new-market", (2300, 2301, "新製品(又は新サービス)を新規顧客に提供する新たな挑戦"), "新規顧客に提供する新たな挑戦である",
            NewCustomers.Is(true), Readings.DeclaredAndJudged);
        basic.Requires("value-added", (2303, "付加価値額の年平均成長率が+4.0%以上増加"), "①付加価値額の年平均成長率が+4.0%以上", ValueAdded >= Pct(4.0m));
        var growth = basic.Takes(s => MinimumWages.GrowthTable("minimum-wage-growth", s.Say("minimum-wage-growth", "最低賃金の直近5年間の年平均成長率"),
            s.At((2304, 2305, "最低賃金の直近5年間の年平均成長率以上")), FiscalYears.FiveTo(2024)),
            "値の記載はない。2019年度から2024年度までの地域別最低賃金から計算する(小数第1位まで、四捨五入)");
        basic.Requires("wage", (2304, 2306, "給与支給総額の年平均成長率+2.5%以上増加"),
            "②1人あたり給与が最低賃金の伸び以上、又は給与支給総額が年2.5%以上", PayrollPerHead >= growth | Payroll >= PayrollTarget,
            "直近5年間は2019年度から2024年度までとする");
        basic.Requires("wage-floor", (2308, 2309, "地域別最低賃金+30円以上の水準"), "③事業所内最低賃金が地域別最低賃金+30円以上", WageFloorGap >= 30);
        basic.Requires("action-plan", (2310, "一般事業主行動計画を公表等"), "④一般事業主行動計画を公表等", ActionPlanPublished.Is(true));
        basic.Requires("plan-years", 2312, "3~5年の事業計画", Years >= 3 & Years <= 5);
        return growth;
    }

    // ── 補助対象経費 ──────────────────────────────────────────────────────────
    private static Amount Costs(RoundBuilder round)
    {
        var costs = round.Under(Doc, "補助対象経費");
        costs.LeavesOut("expense-limits", (2316, 2318), "経費の区分ごとの上限の記載がない", "上限なしで計算するため、実際の補助金額はこれより少ないことがある");
        return Sum(
            costs.Pays("machinery", 2317, "機械装置・システム構築費", Machinery),
            costs.Pays("buildings", 2317, "建物費", Buildings),
            costs.Pays("transport", 2317, "運搬費", Transport),
            costs.Pays("technology-licences", 2317, "技術導入費", TechnologyLicences),
            costs.Pays("intellectual-property", 2317, "知的財産権等関連経費", IntellectualProperty),
            costs.Pays("outsourcing", 2317, "外注費", Outsourcing),
            costs.Pays("experts", 2318, "専門家経費", Experts),
            costs.Pays("cloud", 2318, "クラウドサービス利用費", Cloud),
            costs.Pays("advertising", 2318, "広告宣伝・販売促進費", Advertising));
    }

    // ── その他 ────────────────────────────────────────────────────────────────
    private static void Others(RoundBuilder round, Figure<Growth> growth)
    {
        var excused = (ValueAddedIncreased.Is(false) & OperatingDeficit.Is(true)) | BeyondControl.Is(true);
        var others = round.Under(Doc, "その他");
        others.Notes("profit-return", (2322, "収益納付は求めません"), "収益納付は求めない");
        var dueYen = others.RoundsDown("due-whole-yen", Passage.Silent(2323, 2325), "返還額の円未満切捨て", Yen(1), Readings.DueRoundedDown);
        others.Repays("repay-wage", (2323, 2325, "基本要件②、③が未達の場合、未達成率に応じて補助金返還を求めます"), "②が未達: 未達成率に応じて返還",
            Portion.Lesser(Portion.Shortfall(ActualPayroll, PayrollTarget), Portion.Shortfall(ActualPayrollPerHead, growth)), dueYen,
            "未達成率は1−実績÷要件の成長率とし、2つの指標の良い方で見る", exempt: excused);
        others.Repays("repay-wage-floor", (2323, 2325, "基本要件②、③が未達の場合、未達成率に応じて補助金返還を求めます"), "③が未達: 未達成率に応じて返還",
            Portion.Years(PlanYears, WageFloorMissed(30)), dueYen,
            Reading.Resting(Leaflets.ShinjigyoShinshutsu3, "③の未達成率は、未達の年数÷事業計画期間の年数とみる(第3回の算式と同じ)"), exempt: excused);
        round.Under(Doc, "その他 ※").LeavesOut("digest", 2327, "公募内容は予告なく変更する場合があり、公募要領で確認する必要がある");
    }
}
