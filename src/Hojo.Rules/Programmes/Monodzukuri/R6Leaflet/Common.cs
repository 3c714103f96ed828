using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Monodzukuri.R6Leaflet;

/// <summary>What both tracks of the leaflet share.</summary>
internal static class Common
{
    public static readonly Source Doc = new("MONO-R6", "ものづくり補助金 リーフレット(令和6年度補正予算)", "中小企業庁",
        SourceRank.Leaflet, "068f97e36de3104791d65a92856a26202c53230dc609a95cecccaf1c5650bdc3", new(2026, 11, 21));

    /// <summary>Only for what the leaflet gives as a range or leaves undefined: bands by headcount, and who is small.</summary>
    public static readonly Source Round23 = new("MONO-23", "ものづくり・商業・サービス生産性向上促進補助金 公募要領(第23次公募)", "ものづくり・商業・サービス生産性向上促進補助金事務局",
        SourceRank.Guideline, "913d037e40c671313271145b597cd05bdf627de2cc447c1acdf9bd54cb050f17", new(2026, 11, 28));

    public static readonly Source Guide = new("MONO-20", "ものづくり・商業・サービス生産性向上促進補助金 公募要領(第20次公募)", "ものづくり・商業・サービス生産性向上促進補助金事務局(全国中小企業団体中央会)",
        SourceRank.Guideline, "aba29380712d2ebc1dae6f262872b02df58135a786b54df9642febc564abdc65", new(2026, 11, 21));

    public static readonly Label Judged = ("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges");

    public static readonly Special Small = new("small", ("小規模企業・小規模事業者", "small business"), SmallBusiness.Holds, Guide["B) 小規模企業・小規模事業者", 565, 578])
    { Reading = ("リーフレットに小規模の定義がないため、第20次公募要領の定義による。会社・個人以外の法人の扱いは見ない", "the leaflet does not define 'small'; the definition is that of the guideline of round 20; bodies other than companies and persons are not looked at") };

    public static readonly Special MinimumWage = new("minimum-wage-special", ("最低賃金引上げ特例(補助率2/3)", "minimum wage special (rate 2/3)"),
        ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff >= Fraction(30, 100) & Employees >= 1 & !Small.When & Revitalising.Is(false), Doc["最低賃金の引き上げに取り組む事業者", 116, 126])
    { Reading = ("希望する事業者に適用する。「指定する一定期間」の月と、割合の分母を全従業員とするか補助事業実施場所の従業員とするかは回による(第20次は2023年10月〜2024年9月、補助事業実施場所)。「最低賃金+50円以内」の文言は2026年の公募で変わるため、他の年の公募には用いない", "applies to those who claim it; the months of 'a designated period', and whether the share is of all employees or of those at the place of the project, differ by round (round 20: 2023-10 to 2024-09, at the place); the wording 'within ¥50' changes in 2026 and is not carried to other years") };

    public static readonly Special Raised = new("wage-special", ("大幅な賃上げの特例", "special for large wage rises"),
        ClaimsRaisedCap.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50 & Employees >= 1 & Revitalising.Is(false) & ClaimsMinimumWageSpecial.Is(false), Doc["大幅な賃上げ", 114, 120])
    { Reading = ("希望する事業者に適用する。最低賃金引上げ特例を希望する事業者には適用しない(第20次公募要領は「申請する事業者」とする)。「補助上限額に達していない場合は適用不可」は、達しない額には上限の引上げが影響しないため、別に判定しない", "applies to those who claim it and not to those who claim the minimum wage special (round 20 says 'apply for'); that it does not apply below the ceiling needs no test, since a raised ceiling changes nothing there") };

    public static readonly NotStated NoFloor = new("floor", ("補助下限額の記載がない", "a minimum grant is not stated"), Doc["補助上限", 80]) { Reading = ("第20次公募要領は100万円とするが、このリーフレットには及ぼさない", "the guideline of round 20 has ¥1,000,000; not carried to this leaflet") };

    public static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Doc["補助率", 82])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    private static readonly Rounding DueYen = new("due-whole-yen", ("返還額の円未満切捨て", "repayments rounded down to the yen"), Yen(1), Doc["基本要件", 112])
    { Reading = ("端数処理の記載がないため、返還額は円未満を切り捨てる", "no rounding is stated; what is due is rounded down to the yen") };

    public static readonly Amount SharedCosts = Sum(Machinery, TechnologyLicences, Experts, Transport, Cloud, RawMaterials, Outsourcing, IntellectualProperty);

    private static readonly Figure<Growth> MinimumWageGrowth = ByChoice("minimum-wage-growth", ("最低賃金の直近5年間の年平均成長率", "five-year growth of the minimum wage"), Doc["基本要件", 97, 99], DoneIn, Scales.Growth, ("", ""),
        ("値の記載はない。2019年度から2024年度までの地域別最低賃金から計算する(小数第1位まで、四捨五入)。第20次公募要領も2019年度を基準とする5年間とする。事業を実施する都道府県で見る", "no values are printed; worked from the minimum wages of fiscal 2019 to 2024 (one decimal, half up), the years that the guideline of round 20 names; by the prefecture where the project is done"),
        MinimumWages.GrowthByPrefecture);

    public static readonly IReadOnlyList<Provision> Opening =
    [
        new NotStated("round", ("公募回の記載がない", "which rounds it holds for is not stated"), Doc["ものづくり", 12, 44]) { Reading = ("令和6年度補正予算による公募の内容とみる。回ごとの数字は各回の公募要領による", "read as holding for the calls under this budget; each round has its own guideline") },
        new Note("purpose", ("生産性向上や持続的な賃上げに向けた新製品・新サービスの開発に必要な設備投資等を支援", "supports investment for new products and services towards productivity and lasting wage rises"), Doc["令和6年度補正予算", 12, 17]),
        new PrintedFigure("headline-ceiling", ("補助上限額の見出し", "headline ceiling"), ("最大4,000万円", "up to ¥40,000,000"), Doc["補助上限額", 19, 20])
        { Reading = ("グローバル枠3,000万円に大幅な賃上げの上乗せ1,000万円を加えた額で、従業員21人以上のときに限る", "the ¥30,000,000 of the global track plus the ¥10,000,000 for large wage rises, from 21 employees on") },
        new PrintedFigure("headline-rate", ("補助率の見出し", "headline rate"), ("1/2～2/3", "1/2 to 2/3"), Doc["補助率", 22, 23]),
    ];

    public static readonly IReadOnlyList<Provision> Flow =
    [
        new Window("window", ("公募期間", "call"), null, null, Doc["事業の流れ", 50, 53]) { Reading = ("リーフレットに公募期間の日付の記載がない", "the leaflet gives no dates for the call") },
        WindowBound.Succeeded(("第23次(要件の改まった回)", "round 23, with other requirements"), Write.On(2026, 2, 6), Round23["公募期間", 10]),
        new Note("flow", ("公募、交付候補決定、交付申請・交付決定、補助事業、実績報告・確定検査、補助金額確定、事業化状況報告の順", "call, selection, grant decision, project, report and inspection, fixing of the sum, yearly reports"), Doc["事業の流れ", 50, 71]),
        new NotStated("period", ("補助事業実施期間の記載がない", "the project period is not stated"), Doc["事業の流れ", 61, 71]) { Reading = ("第20次公募要領にはあるが、他の回には及ぼさない", "the guideline of round 20 states it; it is not carried to other rounds") },
    ];

    /// <summary>＜共通＞.</summary>
    public static readonly IReadOnlyList<Provision> Expenses =
    [
        new Expense("machinery", ("機械装置・システム構築費(必須)", "machinery and systems (required)"), Machinery, Doc["補助対象経費", 84]),
        new Requirement("core-cost", ("機械装置・システム構築費が必須", "machinery or systems are required"), Machinery > Yen(0), Doc["補助対象経費", 84]),
        new Expense("technology-licences", ("技術導入費", "technology licences"), TechnologyLicences, Doc["補助対象経費", 84]),
        new Expense("experts", ("専門家経費", "experts"), Experts, Doc["補助対象経費", 84]),
        new Expense("transport", ("運搬費", "transport"), Transport, Doc["補助対象経費", 84]),
        new Expense("cloud", ("クラウドサービス利用費", "cloud services"), Cloud, Doc["補助対象経費", 85]),
        new Expense("raw-materials", ("原材料費", "raw materials"), RawMaterials, Doc["補助対象経費", 85]),
        new Expense("outsourcing", ("外注費", "outsourcing"), Outsourcing, Doc["補助対象経費", 85]),
        new Expense("intellectual-property", ("知的財産権等関連経費", "intellectual property"), IntellectualProperty, Doc["補助対象経費", 85]),
    ];

    public static readonly IReadOnlyList<Provision> Others =
    [
        new NotStated("expense-limits", ("経費の区分ごとの上限の記載がない", "limits on categories are not stated"), Doc["補助対象経費", 84, 87]) { Reading = ("上限なしで計算するため、実際の補助金額はこれより少ないことがある。経費は税抜の額を入力する(第20次公募要領による)", "worked without limits, so the true grant may be less; costs are stated without consumption tax, as in the guideline of round 20") },
        new Note("profit-return", ("収益納付は求めない", "no return of profits"), Doc["その他", 89]),
        new NotStated("size", ("「中小企業・小規模事業者等」の範囲と対象外の記載がない", "who counts as an SME, and who is excluded, is not stated"), Doc["基本要件", 93]) { Reading = ("規模と対象外の要件は判定しない", "size and exclusions are not tested") },
    ];

    public static readonly IReadOnlyList<Provision> Requirements =
    [
        new Requirement("value-added", ("①付加価値額の年平均成長率が+3.0%以上", "value added grows by 3.0% a year or more"), ValueAdded >= Pct(3.0m), Doc["基本要件", 95]),
        MinimumWageGrowth,
        new Requirement("wage", ("②1人あたり給与が最低賃金の伸び以上、又は給与支給総額が年2.0%以上", "pay per head grows as the minimum wage did, or total pay by 2.0% a year"), PayrollPerHead >= MinimumWageGrowth | Payroll >= Pct(2.0m), Doc["基本要件", 97, 101]),
        new Requirement("wage-floor", ("③事業所内最低賃金が最低賃金+30円以上", "the lowest wage is ¥30 or more above the regional minimum"), WageFloorGap >= 30 | MinimumWage.When, Doc["基本要件", 103, 109])
        { Reading = ("最低賃金引上げ特例の適用事業者には課さない(基本要件は①、②、④のみ)", "not asked of those under the minimum wage special (only 1, 2 and 4 are)") },
        new Requirement("action-plan", ("④一般事業主行動計画を公表等(従業員21名以上の場合のみ)", "a general employer action plan is published (from 21 employees on)"), Employees < 21 | ActionPlanPublished.Is(true), Doc["基本要件", 105]),
        new Requirement("plan-years", ("3~5年の事業計画", "a plan of 3 to 5 years"), Years >= 3 & Years <= 5, Doc["基本要件", 107]),
        new Yearly("reports", ("事業計画に基づき事業を実施し、毎年、事業化状況報告を提出", "the plan is carried out and a report is made every year"), Years, CompletedOn, Doc["基本要件", 111]) { Reading = ("報告の回数と起算日の記載がない。事業計画の年数だけ、補助事業の完了日の翌日から1年ごととみる", "neither how many nor from when is stated; read as one for each plan year, from the day after completion") },
        DueYen,
        new Repayment("repay", ("基本要件等が未達の場合、補助金返還義務", "repayment where the basic requirements are missed"),
            Portion.Unstated(ActualValueAdded < Pct(3.0m) | (!(ActualPayrollPerHead >= MinimumWageGrowth) & ActualPayroll < Pct(2.0m)) | (WageFloorEverMissed(30) & !MinimumWage.When)), DueYen, Doc["基本要件", 112])
        { Reading = ("基本要件①②③の実績の未達とみる(④は計画の公表であり、実績では見ない)。額の記載がないため、0円から全額までとする", "read as missing 1, 2 or 3 in the results (4 is the publication of a plan); how much is not stated: from nothing to all of it") },
        new NotStated("repay-amount", ("返還の額と免除の記載がない", "how much is repaid, and when nothing is, is not stated"), Doc["基本要件", 112])
        { Reading = ("第20次公募要領は、②を交付額×未達成率、③を交付額÷計画年数(未達の年ごと)とし、免除を定める。他の回には及ぼさない", "the guideline of round 20 has the grant × the shortfall for 2, the grant ÷ plan years for each missed year for 3, and exemptions; not carried to other rounds") },
        new PrintedFigure("raise", ("大幅な賃上げに取り組む事業者への上乗せ", "addition to the ceiling for large wage rises"), ("100～1,000万円", "¥1,000,000 to ¥10,000,000"), Doc["大幅な賃上げ", 114]),
        Raised,
        new Repayment("repay-raised", ("大幅な賃上げの(1)(2)のいずれか一方でも未達の場合、補助金返還義務", "repayment where either of the two conditions of the special is missed"),
            Portion.Unstated(ClaimsRaisedCap.Is(true) & (ActualPayroll < Pct(6.0m) | WageFloorEverMissed(50))), DueYen, Doc["大幅な賃上げ", 121])
        { Reading = ("事業所内最低賃金は毎年見るものとする。額の記載がないため、0円から全額までとする", "the lowest wage is looked at every year; how much is not stated: from nothing to all of it") },
        new NotStated("repay-raised-amount", ("特例が未達の場合の返還の額の記載がない", "how much is repaid when the special is missed is not stated"), Doc["大幅な賃上げ", 121])
        { Reading = ("第20次公募要領は、引上げ額の全額に、残りの額×未達成率を加えた額とする。他の回には及ぼさない", "the guideline of round 20 has all of what was added, plus the rest × the shortfall; not carried to other rounds") },
        MinimumWage,
    ];

    public static readonly IReadOnlyList<Provision> Closing =
    [
        new PrintedFigure("budget", ("予算額(中小企業生産性革命推進事業)", "budget"), ("3,400億円の内数", "part of ¥340 billion"), Doc["予算額", 128, 130]),
        new Note("contact", ("ものづくり補助金事務局サポートセンター 050-3821-7013 10:00~17:00(土日祝・12/29~1/3を除く)", "office: 050-3821-7013, 10:00 to 17:00, not on weekends, holidays and 12-29 to 01-03"), Doc["ものづくり補助金事務局サポートセンター", 134, 159]),
    ];
}
