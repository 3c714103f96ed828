using Hojo.Model;
using NodaTime;
using static Hojo.Benchmarks.ByHand.Bounds;

namespace Hojo.Benchmarks.ByHand;

/// <summary>小規模事業者持続化補助金 一般型 通常枠 第17回 written straight from its guideline, in decimal.</summary>
/// <remarks>Readings that are taken as the rows take them: the two parts of 様式3 are each cut to the yen; the limits on the website are
/// limits on its part of the grant, and the grant that it may be a quarter of includes it; a plan that misses a special or a point
/// which it claims cannot be applied for; specials are judged on what is planned.</remarks>
public static class Jizokuka17
{
    private static readonly LocalDate Opens = new(2025, 5, 1);
    private static readonly JapanTime Closes = new(2025, 6, 13, 17, 0);
    private static readonly LocalDate NewSince = new(2023, 10, 1), LastDay = new(2026, 7, 31);

    private enum Line
    {
        OwnPlan,             // 事業者自らが検討
        UndeclaredAdvice,    // 第三者の支援の相手方と金額の記載がない
        Gbiz,                // 「ＧビズＩＤプライム」のアカウント取得が必要
        BothTypes,           // 創業型 第1回公募との重複申請
        InJapan,             // 日本国内に居住する個人、又は日本国内に本店を有する法人
        Small,               // （１）小規模事業者であること
        SmallAtEnd,          // 事業終了まで小規模事業者であること(卒業加点を除く)
        ExcludedForm,        // 補助対象にならない者
        NotYetOpen,          // ※２
        UnfitNpo,            // ※１
        LargeParent,         // （２）資本金5億円以上の法人に100%保有
        TaxableIncome,       // （３）課税所得の年平均額15億円超
        UnfiledReport,       // 3.（１）様式第14が未提出
        PastProjectYear,     // 翌月から1年間が経過
        GraduatedBefore,     // （２）卒業枠
        ForSales,            // 4.（１）販路開拓等
        Chamber,             // （２）商工会・商工会議所の支援
        EndsInPeriod,        // （３）補助事業実施期間内に終了
        DuplicateSupport,    // 5. 国が助成する他の制度と同一又は類似
        NoSales,             // 概ね1年以内に売上げにつながることが見込まれない
        Unfit,               // 公的な支援を行うことが適当でない
        PrimaryIndustry,     // 1次産業
        InvoiceKept,         // 6.（2）インボイス特例の要件
        WageKept,            // （3）賃金引上げ特例の要件
        DeficitKept,         // 業績が赤字の事業者に対する追加要件
        WebsiteAlone,        // 7.③ ウェブサイト関連費のみ
        SeveralApplications, // 8.（５）応募件数
        SameProject,         // 12.（３）過去と同じ事業
        WagePointKept,       // 政策加点① 賃金引上げ加点の要件
        GraduationKept,      // 政策加点⑧ 小規模事業者卒業加点の要件
        Antisocial,          // 交付規程 第31条 反社会的勢力
        Anything,            // ¥0 is no grant
    }

    /// <summary>How many lines are tested.</summary>
    public static int LineCount { get; } = Enum.GetValues<Line>().Length;

    /// <summary>Verdict and grant of a case at a moment in Japan.</summary>
    public static HandJudgement Judge(Case c, JapanTime on)
    {
        var (applicant, sales) = (c.Applicant, c.Jizokuka);
        var lines = new Lines();

        lines.Require(Line.OwnPlan, sales.OwnPlan);
        lines.Exclude(Line.UndeclaredAdvice, sales.UndeclaredAdvice);
        // An account takes some weeks, read as 28 days before the closing day.
        lines.Require(Line.Gbiz, on.Date <= new LocalDate(2025, 5, 16) ? true : applicant.HasGbizIdPrime);
        lines.Exclude(Line.BothTypes, sales.AppliesToBothTypes);
        lines.Require(Line.InJapan, sales.BasedInJapan);
        lines.Require(Line.Small, IsSmall(applicant.Employees, applicant.SmallScaleTrade));
        lines.Require(Line.SmallAtEnd, sales.ClaimsGraduation | IsSmall(applicant.EmployeesAtEnd, applicant.SmallScaleTrade));
        lines.Exclude(Line.ExcludedForm, sales.ExcludedForm);
        lines.Exclude(Line.UnfitNpo, sales.UnfitNpo);
        lines.Exclude(Line.NotYetOpen, sales.NotYetOpen);
        lines.Exclude(Line.LargeParent, sales.HeldByLargeCapital);
        lines.Exclude(Line.TaxableIncome, Over(applicant.AverageTaxableIncome, 1_500_000_000));
        lines.Exclude(Line.UnfiledReport, sales.UnfiledReport);
        lines.Exclude(Line.PastProjectYear, sales.PastProjectUnderYear);
        lines.Exclude(Line.GraduatedBefore, sales.GraduatedBefore);

        lines.Require(Line.ForSales, sales.ForSales);
        // 様式4 is not issued after its last day.
        lines.Require(Line.Chamber, sales.SupportedByChamber & (on.Date <= new LocalDate(2025, 6, 3) ? true : sales.SupportPlanIssued));
        lines.Require(Line.EndsInPeriod, sales.EndsOn is { } end ? end <= LastDay : null);
        lines.Exclude(Line.DuplicateSupport, sales.DuplicateSupport);
        lines.Exclude(Line.NoSales, sales.NoSalesWithinYear);
        lines.Exclude(Line.Unfit, sales.UnfitForSupport);
        lines.Exclude(Line.PrimaryIndustry, sales.NewPrimaryIndustry);

        // 要件を1つでも満たさない場合は、全体が交付対象外
        lines.Require(Line.InvoiceKept, !sales.ClaimsInvoiceSpecial | ConvertsToInvoices(c));
        lines.Require(Line.WageKept, !c.Plan.ClaimsRaisedCap | RaisesWagesBy(50, c));
        lines.Require(Line.DeficitKept, !sales.ClaimsDeficitRate | (c.Plan.ClaimsRaisedCap & applicant.Deficit));

        lines.Exclude(Line.WebsiteAlone, Over(sales.Website, 0) & !HasOtherCosts(sales));
        lines.Exclude(Line.SeveralApplications, sales.SeveralApplications);
        lines.Exclude(Line.SameProject, sales.SameAsPastProject);
        lines.Require(Line.WagePointKept, !sales.ClaimsWagePoint | RaisesWagesBy(30, c));
        lines.Require(Line.GraduationKept, !sales.ClaimsGraduation | !IsSmall(applicant.EmployeesAtEnd, applicant.SmallScaleTrade));

        lines.Exclude(Line.Antisocial, applicant.AntisocialForces);

        var (least, most) = End.Of(c, Grant);
        lines.RequireSome(Line.Anything, (least, most));
        return lines.Judged(OpenOn(on), least == most ? least : null);
    }

    private static decimal Grant(Case c, ref End end)
    {
        var sales = c.Jizokuka;
        var raisesWages = c.Plan.ClaimsRaisedCap & RaisesWagesBy(50, c);
        var cap = 500_000m;
        if (end.Holds(sales.ClaimsInvoiceSpecial & ConvertsToInvoices(c))) cap += 500_000m;
        if (end.Holds(raisesWages)) cap += 1_500_000m;
        var (over, under) = end.Holds(raisesWages & sales.ClaimsDeficitRate & c.Applicant.Deficit) ? (3m, 4m) : (2m, 3m);

        var allElse = end.Yen(sales.Machinery) + end.Yen(sales.Publicity) + end.Yen(sales.Exhibitions) + end.Yen(sales.Travel)
            + end.Yen(sales.ProductDevelopment) + end.Yen(sales.Rent) + end.Yen(sales.Consignment);
        var rest = decimal.Floor(Math.Max(0m, allElse - end.TakenOff(EarlyOrders(c))) * over / under); // （４）交付決定前の発注等
        var website = Math.Min(500_000m, decimal.Floor(end.Yen(sales.Website) * over / under));
        // A quarter of a grant that it is itself part of: w ≤ (rest + w)/4, so w ≤ rest/3.
        return Math.Min(cap, rest + Math.Min(website, decimal.Floor(rest / 3)));
    }

    private static bool? ConvertsToInvoices(Case c)
    {
        var sales = c.Jizokuka;
        bool? isNew = c.Applicant.FoundedOn is { } founded ? founded >= NewSince : null;
        return sales.InvoiceIssuerByEnd & (sales.TaxExempt2021To2023 | isNew) & !sales.UsedInvoiceSpecial;
    }

    /// <summary>事業場内最低賃金が申請時より＋50円、＋30円以上, at the regional minimum or above it at both times, with staff at the application.</summary>
    private static bool? RaisesWagesBy(int yen, Case c)
        => c.Jizokuka.WageFloorStaff & AtLeast(c.Jizokuka.WageFloorRise, yen) & AtLeast(c.Plan.WageFloorGap, 0);

    private static bool? HasOtherCosts(JizokukaPart sales)
        => Over(sales.Machinery, 0) | Over(sales.Publicity, 0) | Over(sales.Exhibitions, 0) | Over(sales.Travel, 0)
            | Over(sales.ProductDevelopment, 0) | Over(sales.Rent, 0) | Over(sales.Consignment, 0);

    // No hour is printed for the first day.
    private static bool? OpenOn(JapanTime on) => on.Date < Opens || on > Closes ? false : on.Date == Opens ? null : true;
}
