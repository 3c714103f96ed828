using Hojo.Model;
using NodaTime;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>Companies that a second reader made from the guidelines alone, and short words to vary them by.</summary>
internal static class CompanyCases
{
    /// <summary>第23次: a maker in Tokyo with 15 people that buys a machine for 12,000,000円; pay per head rises by 4.0% a year, and the
    /// lowest wage is 40円 above the minimum.</summary>
    public static readonly Case Maker23 = But(
            a => a with { AverageTaxableIncome = Yen.Of(20_000_000) },
            p => p with { Years = 3, ValueAdded = Pct(3.5m), PayrollPerHead = Pct(4.0m), WageFloorGap = 40 })
        .Staffed(15, 30_000_000).Buying(12_000_000);

    /// <summary>第20次: a maker in Tokyo with 40 people that buys a machine for 20,000,000円; total pay rises by 2.5% and pay per head by
    /// 3.0% a year, of employees and officers each.</summary>
    public static readonly Case Maker20 = But(
            a => a with { AverageTaxableIncome = Yen.Of(20_000_000) },
            p => p with
            {
                Years = 3, Payroll = Pct(2.5m), PayrollPerHead = Pct(3.0m), OfficersPayroll = Pct(2.5m),
                OfficersPayrollPerHead = Pct(3.0m), WageFloorGap = 40,
            })
        .Staffed(40).Buying(20_000_000);

    public static Case Staffed(this Case c, int employees, long capital = 50_000_000)
        => c.And(a => a with { Employees = employees, EmployeesAtEnd = employees, Capital = Yen.Of(capital) });

    /// <summary>The dearest machine, and all that the project costs with its tax of 10%.</summary>
    public static Case Buying(this Case c, long machinery, long dearest = 5_000_000)
        => c.And(c: x => x with { Machinery = Yen.Of(machinery), HighestUnitPrice = Yen.Of(dearest) })
            .Spending(machinery + (machinery / 10));

    public static Case Costing(this Case c, Func<Costs, Costs> costs) => c.And(c: costs);

    public static Case Spending(this Case c, long outlay) => c.And(m: x => x with { TotalOutlay = Yen.Of(outlay) });

    /// <summary>大幅な賃上げ: pay per head (第23次).</summary>
    public static Case Raising(this Case c, decimal perHead, int gap)
        => c.Planning(p => p with { ClaimsRaisedCap = true, PayrollPerHead = Pct(perHead), WageFloorGap = gap });

    /// <summary>大幅な賃上げ: total pay of employees and officers (第20次).</summary>
    public static Case RaisingAll(this Case c, decimal total, int gap)
        => c.Planning(p => p with { ClaimsRaisedCap = true, Payroll = Pct(total), OfficersPayroll = Pct(total), WageFloorGap = gap });

    /// <summary>最低賃金引上げに係る補助率引上げの特例.</summary>
    public static Case NearMinimum(this Case c, Rate staff, int gap)
        => c.And(a => a with { NearMinimumWageStaff = staff }, p => p with { ClaimsMinimumWageSpecial = true, WageFloorGap = gap });

    public static Case Owned(this Case c, Func<Ownership, Ownership> change) => c.And(a => a with { Ownership = change(a.Ownership) });

    public static Case InRevitalisation(this Case c) => c.And(a => a with { Standing = a.Standing with { Revitalising = true } });

    public static Case Recorded(this Case c, params PastAward[] awards) => c.And(a => a with { PastAwards = [.. awards] });

    public static PastAward Past(AwardedProgramme programme, AwardStatus status, string? adopted, string? decided = null,
        string? completed = null)
        => new(programme, Day(adopted))
        {
            Status = status, DecidedOn = Day(decided), CompletedOn = Day(completed), CoversSameCosts = false,
        };

    /// <summary>A project of one kind of the global frame, with all that the kind asks.</summary>
    public static Case Abroad(this Case c, OverseasKind kind, Func<MonodzukuriOverseas, MonodzukuriOverseas>? but = null)
        => c.And(m: x => x.Abroad(o => but is null ? o with { Kind = kind } : but(o with { Kind = kind })));

    /// <summary>Nothing but these rows stands against it, or it is granted this.</summary>
    public static void Comes(this Case c, string track, string why, object to)
    {
        var a = c.Answer(track);
        var against = string.Join(" ", a.Findings.Where(f => f.Verdict != Verdict.Met && f.Kind != FindingKind.Special).Select(f => f.Row));
        Assert.True(against == (to as string ?? ""), $"{why}: {against}");
        Assert.Equal(to is string ? TrackVerdict.NotEligible : TrackVerdict.Eligible, a.Verdict);
        if (to is long yen) Assert.True(a.Grant!.Range == new YenRange(Yen.Of(yen)), $"{why}: {a.Grant.Range}");
    }

    private static LocalDate? Day(string? day) => day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
