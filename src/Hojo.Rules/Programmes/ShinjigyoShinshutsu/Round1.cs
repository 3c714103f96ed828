using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>中小企業新事業進出補助金 第1回公募, as far as its leaflet goes: every row is provisional.</summary>
internal static class Round1
{
    private static readonly Source Doc = new("SSS-1", "中小企業新事業進出補助金 リーフレット(令和6年度補正)", "中小企業庁",
        SourceRank.Leaflet, "068f97e36de3104791d65a92856a26202c53230dc609a95cecccaf1c5650bdc3", new(2026, 11, 21));

    private static readonly Special Raised = new("wage-special", ("大幅賃上げ特例", "special for large wage rises"),
        ClaimsRaisedCap.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50, Doc["補助上限額 ※大幅賃上げ特例", 2293, 2294])
    { Reading = ("「給与支給総額+6%」は年平均の記載がないが、第3回にならい年平均成長率とみる。達成は事業終了時点で見る", "'+6%' is not said to be yearly; read as yearly growth, as in round 3; measured at the end of the project") };

    private static readonly Figure<Yen> CapTable = Table("cap-table", ("補助上限額", "ceiling"), Doc["補助上限額", 2285, 2290], Employees, Raised,
        (UpTo(20),         Man(2_500),   Man(3_000)),
        (Between(21, 50),  Man(4_000),   Man(5_000)),
        (Between(51, 100), Man(5_500),   Man(7_000)),
        (AtLeast(101),     Man(7_000),   Man(9_000)));

    private static readonly Limit Cap = new("cap", ("補助上限額まで", "at most the ceiling"), CapTable, Doc["補助上限額", 2285, 2290]);
    private static readonly Figure<Rate> Half = RateOf("rate", ("補助率", "rate"), 1, 2, Doc["補助率", 2296]);
    private static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Doc["補助率", 2296])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    private static readonly Figure<Growth> MinimumWageGrowth = ByChoice("minimum-wage-growth", ("最低賃金の直近5年間の年平均成長率", "five-year growth of the minimum wage"), Doc["基本要件 ②", 2304, 2305], DoneIn, Scales.Growth, ("", ""),
        ("値の記載はない。2019年度から2024年度までの地域別最低賃金から計算する(小数第1位まで、四捨五入)", "no values are printed; worked from the minimum wages of fiscal 2019 to 2024 (one decimal, half up)"),
        MinimumWages.GrowthByPrefecture);

    private static readonly Growth PayrollTarget = Pct(2.5m);

    private static readonly Rounding DueYen = new("due-whole-yen", ("返還額の円未満切捨て", "repayments rounded down to the yen"), Yen(1), Doc["その他", 2323, 2325])
    { Reading = ("端数処理の記載がないため、返還額は円未満を切り捨てる", "no rounding is stated; what is due is rounded down to the yen") };

    private static readonly Condition Excused = (ValueAddedIncreased.Is(false) & OperatingDeficit.Is(true)) | BeyondControl.Is(true);
    private static readonly Label Judged = ("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges");

    public static readonly Round Round = new(ShinjigyoShinshutsu.Programme, "shinjigyo-shinshutsu/1", ("第1回", "round 1"),
        new Track("shinjigyo-shinshutsu/1", ("中小企業新事業進出補助金 第1回(リーフレット)", "SME new business entry subsidy, round 1 (leaflet)"),
        [
            new Note("purpose", ("新市場・高付加価値事業への進出にかかる設備投資等を支援", "supports investment for entry into new markets and higher value"), Doc["中小企業新事業進出補助金", 2261, 2269]),
            new Window("window", ("公募期間", "call"), null, null, Doc["中小企業新事業進出補助金", 2261, 2264]) { Reading = ("リーフレットに公募期間の記載がない", "the leaflet states no window") },
            WindowBound.Succeeded(("第3回", "round 3"), On(2025, 12, 23), Round3.Doc["公募期間", 7, 10]),
            new NotStated("size", ("「中小企業等」の範囲の記載がない", "who counts as an SME is not stated"), Doc["補助対象者", 2283]) { Reading = ("規模と対象外の要件は判定しない", "size and exclusions are not tested") },
            CapTable, Cap,
            new Floor("floor", ("補助下限750万円", "minimum grant ¥7,500,000"), Man(750), Doc["補助上限額 ※補助下限", 2292]),
            Raised,
            new NotStated("repay-raised", ("大幅賃上げ特例の未達の扱いの記載がない", "what follows when the special is missed is not stated"), Doc["補助上限額 ※大幅賃上げ特例", 2293, 2294]),
            Half, WholeYen,
            new Requirement("new-product", ("新製品(又は新サービス)を提供する新たな挑戦である", "a new product or service"), NewToApplicant.Is(true), Doc["基本要件 ※", 2298, 2301]) { Reading = Judged },
            new Requirement("new-market", ("新規顧客に提供する新たな挑戦である", "new customers"), NewCustomers.Is(true), Doc["基本要件 ※", 2298, 2301]) { Reading = Judged },
            new Requirement("value-added", ("①付加価値額の年平均成長率が+4.0%以上", "value added grows by 4.0% a year or more"), ValueAdded >= Pct(4.0m), Doc["基本要件 ①", 2303]),
            MinimumWageGrowth,
            new Requirement("wage", ("②1人あたり給与が最低賃金の伸び以上、又は給与支給総額が年2.5%以上", "pay per head grows as the minimum wage did, or total pay by 2.5% a year"), PayrollPerHead >= MinimumWageGrowth | Payroll >= PayrollTarget, Doc["基本要件 ②", 2304, 2306])
            { Reading = ("直近5年間は2019年度から2024年度までとする", "the last five years are fiscal 2019 to 2024") },
            new Requirement("wage-floor", ("③事業所内最低賃金が地域別最低賃金+30円以上", "the lowest wage is ¥30 or more above the regional minimum"), WageFloorGap >= 30, Doc["基本要件 ③", 2308, 2309]),
            new Requirement("action-plan", ("④一般事業主行動計画を公表等", "a general employer action plan is published"), ActionPlanPublished.Is(true), Doc["基本要件 ④", 2310]),
            new Requirement("plan-years", ("3~5年の事業計画", "a plan of 3 to 5 years"), Years >= 3 & Years <= 5, Doc["基本要件", 2312]),
            new Term("period", ("補助事業期間の終わり", "end of the project period"), [(14, DecidedOn), (16, AdoptedOn)], Doc["補助事業期間", 2314])
            { Reading = ("2つの期限の早い方。民法143条により暦で数える", "the earlier of the two, counted by the Civil Code, art. 143") },
            new Expense("machinery", ("機械装置・システム構築費", "machinery and systems"), Machinery, Doc["補助対象経費", 2316, 2317]),
            new Expense("buildings", ("建物費", "buildings"), Buildings, Doc["補助対象経費", 2317]),
            new Expense("transport", ("運搬費", "transport"), Transport, Doc["補助対象経費", 2317]),
            new Expense("technology-licences", ("技術導入費", "technology licences"), TechnologyLicences, Doc["補助対象経費", 2317]),
            new Expense("intellectual-property", ("知的財産権等関連経費", "intellectual property"), IntellectualProperty, Doc["補助対象経費", 2317]),
            new Expense("outsourcing", ("外注費", "outsourcing"), Outsourcing, Doc["補助対象経費", 2317]),
            new Expense("experts", ("専門家経費", "experts"), Experts, Doc["補助対象経費", 2318]),
            new Expense("cloud", ("クラウドサービス利用費", "cloud services"), Cloud, Doc["補助対象経費", 2318]),
            new Expense("advertising", ("広告宣伝・販売促進費", "advertising and sales promotion"), Advertising, Doc["補助対象経費", 2318]),
            new NotStated("expense-limits", ("経費の区分ごとの上限の記載がない", "limits on categories are not stated"), Doc["補助対象経費", 2316, 2318]) { Reading = ("上限なしで計算するため、実際の補助金額はこれより少ないことがある", "worked without limits, so the true grant may be less") },
            new Note("profit-return", ("収益納付は求めない", "no return of profits"), Doc["その他", 2322]),
            DueYen,
            new Repayment("repay-wage", ("②が未達: 未達成率に応じて返還", "② missed: repaid by the shortfall"),
                Portion.Lesser(Portion.Shortfall(ActualPayroll, PayrollTarget), Portion.Shortfall(ActualPayrollPerHead, MinimumWageGrowth)), DueYen, Doc["その他", 2323, 2325])
            { Exempt = Excused, Reading = ("未達成率は1−実績÷要件の成長率とし、2つの指標の良い方で見る", "the shortfall is 1 − actual ÷ required growth, by the better of the two measures") },
            new Repayment("repay-wage-floor", ("③が未達: 未達成率に応じて返還", "③ missed: repaid by the shortfall"), Portion.Years(PlanYears, WageFloorMissed(30)), DueYen, Doc["その他", 2323, 2325])
            { Exempt = Excused, Reading = ("③の未達成率は、未達の年数÷事業計画期間の年数とみる(第3回の算式と同じ)", "for ③ the shortfall is read as missed years ÷ plan years, as in round 3") },
            new NotStated("digest", ("公募内容は予告なく変更する場合があり、公募要領で確認する必要がある", "contents may change without notice; the guideline is to be checked"), Doc["その他 ※", 2327]),
            new Note("contact", ("新事業進出補助金事務局", "the office of the subsidy"), Doc["事業スキーム", 2332, 2333]),
        ],
        (Half * Sum(Machinery, Buildings, Transport, TechnologyLicences, IntellectualProperty, Outsourcing, Experts, Cloud, Advertising)).AtMost(Cap).Rounded(WholeYen)));
}
