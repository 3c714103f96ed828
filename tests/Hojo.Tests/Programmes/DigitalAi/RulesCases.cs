using Hojo.Model;
using NodaTime;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;
using Earlier = Hojo.Tests.Programmes.ItDonyu.RulesCases;

namespace Hojo.Tests.Programmes.DigitalAi;

/// <summary>Where the companies of a second reader begin, who made them from the 交付規程 alone: those of the year before.</summary>
internal static class RulesCases
{
    /// <summary>A service company of 12, with one process and ¥1,000,000 of software.</summary>
    public static readonly Case Service = Earlier.Service.But(t => t with { AwardedSince2022 = false });

    /// <summary>A maker of 60, with four processes, a wage plan and ¥9,000,000 of software and services.</summary>
    public static readonly Case Maker = Earlier.Maker.But(
        t => t with { AwardedSince2022 = false, Software = Yen.Of(8_000_000), Services = Yen.Of(1_000_000) },
        plan: p => p with { PayrollPerHead = Pct(3.0) });

    /// <summary>Six small members and four others, with analysis and coordination.</summary>
    public static readonly Case Group = Earlier.Group.But(t => t with { AwardedSince2022 = false });

    /// <summary>An award of 2022 to 2025, and the rise of pay per head that is planned.</summary>
    public static Case AwardedBefore(this Case c, double? perHead, bool? told = true)
        => c.But(t => t with { AwardedSince2022 = true, WagePlanDeclared = told },
            plan: p => p with { PayrollPerHead = perHead is { } rise ? Pct(rise) : null });

    /// <summary>One large company holds so much, in hundredths.</summary>
    public static Case HeldBy(this Case c, int hundredths)
        => c.But(applicant: a => a with
        {
            Ownership = a.Ownership with
            {
                LargestLargeCompany = new Rate(hundredths, 100), AllLargeCompanies = new Rate(hundredths, 100),
            },
        });

    public static Case Employing(this Case c, int people) => c.But(applicant: a => a with { Employees = people });

    /// <summary>A large company of 2,000.</summary>
    public static Case Giant(this Case c)
        => c.Employing(2_000).But(applicant: a => a with
        {
            Industry = Industry.ManufacturingConstructionTransport, Capital = Yen.Of(1_000_000_000),
        });

    public static Case Cloud(this Case c, long eligible)
        => c.But(t => t with { Trade = t.Trade with { EligibleCloud = Yen.Of(eligible) } });

    public static Case Fee(this Case c, long fee, double productivity = 1.0)
        => c.But(t => t with { SecurityService = Yen.Of(fee) }, plan: p => p with { LaborProductivity = Pct(productivity) });

    public static LocalDate Day(string iso) => Earlier.Day(iso);

    /// <summary>One sum is granted and nothing stands against it but the 公募要領 that was not read, or the rows that are named do.</summary>
    public static void Answers(this Case told, string company, string track, object expected)
    {
        var a = told.Assessed("digital-ai/2026/" + track, new JapanTime(2026, 6, 1, 12, 0));
        var against = a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row).Except(["rest-of-guideline"]);
        Assert.Equal((company, expected as string ?? ""), (company, string.Join(", ", against)));
        Assert.Equal((company, expected is long ? TrackVerdict.NeedsJudgement : TrackVerdict.NotEligible), (company, a.Verdict));
        if (expected is long yen) Assert.Equal((company, new YenRange(Yen.Of(yen))), (company, a.Grant!.Range));
    }
}
