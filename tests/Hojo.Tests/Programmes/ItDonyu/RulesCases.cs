using Hojo.Model;
using NodaTime;
using NodaTime.Text;
using static Hojo.Tests.Programmes.ItDonyu.ItCases;

namespace Hojo.Tests.Programmes.ItDonyu;

/// <summary>Where the companies of a second reader begin, who made them from the 交付規程 and the guidelines alone.</summary>
internal static class RulesCases
{
    /// <summary>A service company of 12, with one process and ¥1,000,000 of software.</summary>
    public static readonly Case Service = Base.But(
        t => t with
        {
            FirstYearProductivity = Pct(3.0), Processes = 1, Functions = 1, Software = Yen.Of(1_000_000), WagePlanDeclared = null,
        },
        a => a with { Employees = 12, AverageTaxableIncome = Yen.Of(8_000_000) },
        p => p with { LaborProductivity = Pct(3.0), Payroll = null, WageFloorGap = null });

    /// <summary>A maker of 60, with four processes, a wage plan and ¥9,000,000 of software.</summary>
    public static readonly Case Maker = Service.But(
        t => t with { Processes = 4, Software = Yen.Of(9_000_000), WagePlanDeclared = true },
        a => a with
        {
            Industry = Industry.ManufacturingConstructionTransport, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther,
            Capital = Yen.Of(50_000_000), Employees = 60,
        },
        p => p with { Payroll = Pct(1.5), WageFloorGap = 30 });

    /// <summary>Six small members of ¥625,000, four others of ¥600,000, analysis for five, and coordination.</summary>
    public static readonly Case Group = Service.But(t => t with
    {
        Group = t.Group with
        {
            FoundationTotal = Yen.Of(6_150_000), SmallMembers = 6, SmallFirst = Yen.Of(3_750_000), OtherMembers = 4,
            OtherFirst = Yen.Of(2_400_000), AnalysisMembers = 5, Analysis = Yen.Of(3_000_000), Coordination = Yen.Of(900_000),
        },
    }, plan: p => p with { Years = 2, LaborProductivity = Pct(5.0) });

    public static Case Grouped(this Case c, Func<ItGroup, ItGroup> group) => c.But(t => t with { Group = group(t.Group) });

    public static Case Trading(this Case c, Func<ItTrade, ItTrade> trade) => c.But(t => t with { Trade = trade(t.Trade) });

    public static Case Tool(this Case c, long software, long services = 0, long computers = 0, long registers = 0)
        => c.But(t => t with
        {
            Software = Yen.Of(software), Services = Yen.Of(services), Computers = Yen.Of(computers), Registers = Yen.Of(registers),
        });

    /// <summary>The day on which all of the grant was received.</summary>
    public static Case PaidOn(this Case c, string day) => c with { Award = c.Award with { PaidOn = Day(day) } };

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>One sum is granted and nothing stands against it, or the rows that are named do.</summary>
    public static void Answers(this Case told, string company, string track, object expected)
    {
        var a = told.Assessed(track, new JapanTime(2025, 6, 1, 12, 0));
        var against = string.Join(", ", a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
        Assert.Equal((company, expected as string ?? ""), (company, against));
        Assert.Equal((company, expected is long ? TrackVerdict.Eligible : TrackVerdict.NotEligible), (company, a.Verdict));
        if (expected is long yen) Assert.Equal((company, new YenRange(Yen.Of(yen))), (company, a.Grant!.Range));
    }
}
