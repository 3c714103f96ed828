using Hojo.Model;
using NodaTime;
using static Hojo.Benchmarks.ByHand.Bounds;

namespace Hojo.Benchmarks.ByHand;

/// <summary>IT導入補助金2025 通常枠, 5万円以上150万円未満, written straight from its guideline, in decimal;
/// the closing days are those of the leaflet.</summary>
/// <remarks>Readings that are taken as the rows take them: "under ¥1,500,000" is at most ¥1,499,999; open from 2025-03-31 to the last
/// closing day; what was bought before the decision is taken off the total; 汎用プロセス alone does not count.</remarks>
public static class ItDonyuNormal2025
{
    private const long Floor = 50_000;
    private const decimal Cap = 1_499_999m, ServicesCap = 2_000_000m;

    private static readonly LocalDate Opens = new(2025, 3, 31), Third = new(2025, 7, 18), Successor = new(2026, 1, 16);
    private static readonly Rate Half = new(1, 2), TwoThirds = new(2, 3), ThirtyPercent = new(30, 100);

    private enum Line
    {
        Size,                    // 中小企業・小規模事業者等の定義
        NotRead,                 // (オ)(カ)(ケ)〜 and other parts
        Domestic,                // (ア)
        MinimumWage,             // (イ)
        Gbiz,                    // (ウ)
        SecurityAction,          // (エ)
        OtherSupport,            // (キ)
        PlanYears,               // (ク) 3年間の事業計画
        FirstYearProductivity,   // (ク)一
        Productivity,            // (ク)二
        ServicesExcessive,       // (タ)
        LargestLargeCompany,     // ２－１－２（１）①
        AllLargeCompanies,       // ②
        LargeCompanyOfficers,    // ③
        OwnedByDeemedLarge,      // ④
        OfficersFromDeemedLarge, // ⑤
        TaxableIncome,           // ⑥
        SameCorporation,         // （２）
        Vendor,                  // （３）
        Suspended,               // （４）
        Amusement,               // （５）
        LabourProsecution,       // （６）
        Antisocial,              // （７）
        Religious,               // （８）
        Unincorporated,          // （９）
        Misconduct,              // （１０）
        Processes,               // ２－２（３）(ア) 1種類以上
        Floor,                   // ２－３ 5万円～
        OneInThePeriod,        // （４） 1法人・1個人事業主当たり1申請
        WithOtherTracks,       // （４） 補助対象経費の二重計上
        RecentAward,             // ３－１（４） 12カ月以内
        SecurityServiceBefore,   // お助け隊サービス
    }

    /// <summary>How many lines are tested.</summary>
    public static int LineCount { get; } = Enum.GetValues<Line>().Length;

    /// <summary>Verdict and grant of a case at a moment in Japan.</summary>
    public static HandJudgement Judge(Case c, JapanTime on)
    {
        var (applicant, tool) = (c.Applicant, c.ItDonyu);
        var (ownership, barred) = (applicant.Ownership, tool.Barred);
        var lines = new Lines();

        lines.Require(Line.Size, RightSize(applicant, tool.Organisation));
        lines.Require(Line.NotRead, applicant.MeetsRestOfGuideline);
        lines.Require(Line.Domestic, tool.OperatesInJapan);
        lines.Require(Line.MinimumWage, tool.PaysMinimumWage);
        lines.Require(Line.Gbiz, applicant.HasGbizIdPrime);
        lines.Require(Line.SecurityAction, tool.SecurityAction);
        lines.Exclude(Line.OtherSupport, applicant.Record.OverlapsOtherSupport);
        lines.Require(Line.PlanYears, c.Plan.Years is { } years ? years == 3 : null);
        lines.Require(Line.FirstYearProductivity, RisesEnough(tool.FirstYearProductivity, tool.AwardedBefore));
        lines.Require(Line.Productivity, RisesEnough(c.Plan.LaborProductivity, tool.AwardedBefore));
        lines.Exclude(Line.ServicesExcessive, tool.ServicesExcessive);

        lines.Exclude(Line.LargestLargeCompany, AtLeast(ownership.LargestLargeCompany, Half));
        lines.Exclude(Line.AllLargeCompanies, AtLeast(ownership.AllLargeCompanies, TwoThirds));
        lines.Exclude(Line.LargeCompanyOfficers, AtLeast(ownership.LargeCompanyOfficers, Half));
        lines.Exclude(Line.OwnedByDeemedLarge, barred.OwnedByDeemedLarge);
        lines.Exclude(Line.OfficersFromDeemedLarge, barred.OfficersFromDeemedLarge);
        lines.Exclude(Line.TaxableIncome, Over(applicant.AverageTaxableIncome, 1_500_000_000));
        lines.Exclude(Line.SameCorporation, ownership.SameGroupApplies);
        lines.Exclude(Line.Vendor, barred.RegisteredVendor);
        lines.Exclude(Line.Suspended, barred.Suspended);
        lines.Exclude(Line.Amusement, barred.AmusementBusiness);
        lines.Exclude(Line.LabourProsecution, barred.LabourProsecution);
        lines.Exclude(Line.Antisocial, applicant.AntisocialForces);
        lines.Exclude(Line.Religious, barred.ReligiousCorporation);
        lines.Exclude(Line.Unincorporated, barred.Unincorporated);
        lines.Exclude(Line.Misconduct, barred.Misconduct);

        lines.Require(Line.Processes, AtLeast(tool.Processes, 1));
        var (least, most) = End.Of(c, Grant);
        lines.Require(Line.Floor, least >= Floor ? true : most < Floor ? false : null);
        lines.Exclude(Line.OneInThePeriod, applicant.Record.AppliedInThisCall);
        lines.Exclude(Line.WithOtherTracks, applicant.Record.SameCostsElsewhere);
        lines.Exclude(Line.RecentAward, tool.AwardedWithinTwelveMonths);
        lines.Exclude(Line.SecurityServiceBefore, tool.SecurityServiceBefore);

        return lines.Judged(OpenOn(on.Date), least == most ? least : null);
    }

    private static decimal Grant(Case c, ref End end)
    {
        var tool = c.ItDonyu;
        var all = end.Yen(tool.Software) + end.Yen(tool.Options) + Math.Min(ServicesCap, end.Yen(tool.Services));
        all = Math.Max(0m, all - end.TakenOff(EarlyOrders(c))); // （５）(ケ)
        var nearMinimumWage = c.Plan.ClaimsMinimumWageSpecial & AtLeast(c.Applicant.NearMinimumWageStaff, ThirtyPercent);
        return decimal.Floor(Math.Min(Cap, end.Holds(nearMinimumWage) ? all * 2 / 3 : all / 2));
    }

    /// <summary>労働生産性: 3%以上, 4%以上 for who was awarded before.</summary>
    private static bool? RisesEnough(Growth? productivity, bool? awardedBefore)
        => AtLeast(productivity, 4.0m) | (!awardedBefore & AtLeast(productivity, 3.0m));

    private static bool? RightSize(Applicant applicant, ItOrganisation? organisation)
    {
        var people = applicant.Employees;
        return (Is(organisation, ItOrganisation.Company) & !applicant.SoleProprietor & HasSmallCapital(applicant)) // ①〜⑧ 会社
            | ((Is(organisation, ItOrganisation.Company) | Is(organisation, ItOrganisation.Association)) // ①〜⑧、⑫〜⑮
                & HasFewPeople(applicant))
            | (Is(organisation, ItOrganisation.MedicalWelfareOrSchool) & AtMost(people, 300)) // ⑨⑩
            | (Is(organisation, ItOrganisation.Chamber) & AtMost(people, 100)); // ⑪
    }

    private static bool? Is(ItOrganisation? organisation, ItOrganisation kind) => organisation is { } told ? told == kind : null;

    // No hours are printed for the first day and the third closing day; after it more may follow, until the rules of the next subsidy.
    private static bool? OpenOn(LocalDate day) => day < Opens || day > Successor ? false : day == Opens || day >= Third ? null : true;
}
