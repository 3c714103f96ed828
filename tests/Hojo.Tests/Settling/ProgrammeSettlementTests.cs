using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Settling;

/// <summary>返還, 減額, 不交付 and 収益納付 of the programmes, as their documents have them.</summary>
public sealed partial class ProgrammeSettlementTests
{
    private static readonly Award Award = new() { Grant = Yen.Of(2_000_000), RaisedPart = Yen.Zero };
    private static readonly Applicant Shop = new() { SmallScaleTrade = SmallScaleTrade.CommerceAndServices, EmployeesAtEnd = 5 };
    private static readonly ProjectResults Kept = new()
    {
        ProfitMade = false, DecisionRevoked = false, BeyondControl = false, InputTax = Yen.Zero, Disposal = new() { Disposed = false },
    };

    // 持続化17回: the whole grant, not only what the special added (405-406行, 467-469行, 1714-1715行)
    [Theory] //        特例    加点   引上げ  登録           行                 額
    [InlineData(true,  false, 50, true,  null,                      0)]
    [InlineData(true,  false, 49, true,  "void-wage",       2_000_000)]
    [InlineData(false, true,  30, true,  null,                      0)]
    [InlineData(false, true,  29, true,  "void-wage-point", 2_000_000)]
    [InlineData(false, false,  0, true,  null,                      0)] // nothing was claimed
    [InlineData(true,  false, 50, false, "void-invoice",    2_000_000)]
    public void A_missed_special_of_jizokuka_voids_the_whole_grant(bool claimsWage, bool claimsPoint, int rise, bool registered,
        string? row, long due)
    {
        var settled = Settle("jizokuka/17", new()
        {
            Award = Award,
            Plan = new() { ClaimsRaisedCap = claimsWage },
            Applicant = Shop,
            Jizokuka = new() { ClaimsWagePoint = claimsPoint, ClaimsInvoiceSpecial = true, ClaimsGraduation = false },
            Results = Kept with { WageFloorRise = rise, InvoiceIssuer = registered },
        });
        Assert.Equal(new YenRange(Yen.Of(due)), settled.Total);
        Assert.Equal(row is null ? [] : [row], settled.Rows.Where(r => r.Due!.Value.Most > Yen.Zero).Select(r => r.Row));
        Assert.All(settled.Rows,
            r => Assert.Equal(r.Row switch
            {
                "profit-return" => Consequence.ProfitReturned,
                "revoked" or "tax-returned" or "disposal-sum" => Consequence.Repaid,
                _ => Consequence.NotPaid,
            }, r.Consequence));
    }

    [Fact]
    public void Two_voids_of_one_grant_are_one_grant()
    {
        var settled = Settle("jizokuka/17", new()
        {
            Award = Award,
            Plan = new() { ClaimsRaisedCap = true },
            Applicant = Shop,
            Jizokuka = new() { ClaimsWagePoint = true, ClaimsInvoiceSpecial = false, ClaimsGraduation = false },
            Results = Kept with { WageFloorRise = 0 },
        });
        Assert.Equal(new YenRange(Yen.Of(2_000_000)), settled.Total);
        Assert.True(settled.IsBounded);
    }

    [Theory] // 収益納付: 17回 1910-1911行, of a profit that is not told; 新事業進出・ものづくり 第1回, which does not say how much
    [InlineData("jizokuka/17", true)]
    [InlineData("jizokuka/17", false)]
    [InlineData("shinjigyo-monodzukuri/1/global", true)]
    [InlineData("shinjigyo-monodzukuri/1/global", false)]
    public void Profits_are_returned_up_to_the_grant(string track, bool profit)
        => Row(track, "profit-return", new() { Award = Award, Results = new() { ProfitMade = profit } }, 0, profit ? 2_000_000 : 0);

    [Theory] // S2:1632-1636, +6% and +45円 by the end; from 2026-03-19 +6% and +3.0%, but for reasons beyond control
    [InlineData("shoryokuka/catalogue-2025", true,  6.0,  45, 3.0, false,         0)]
    [InlineData("shoryokuka/catalogue-2025", true,  6.0,  44, 3.0, false, 2_000_000)]
    [InlineData("shoryokuka/catalogue-2025", true,  5.99, 45, 3.0, false, 2_000_000)]
    [InlineData("shoryokuka/catalogue-2025", false, 0.0,   0, 0.0, false,         0)]
    [InlineData("shoryokuka/catalogue-2025", true,  5.99, 45, 3.0, true,  2_000_000)] // the leaflet excepts nothing
    [InlineData("shoryokuka/catalogue-2026", true,  6.0,   0, 3.0, false,         0)]
    [InlineData("shoryokuka/catalogue-2026", true,  6.0,  99, 2.99, false, 2_000_000)]
    [InlineData("shoryokuka/catalogue-2026", true,  5.99, 99, 3.0, false, 2_000_000)]
    [InlineData("shoryokuka/catalogue-2026", true,  5.99, 99, 3.0, true,          0)]
    public void A_missed_special_of_the_catalogue_reduces_the_grant(string track, bool claims, double payroll, int rise, double growth,
        bool beyond, long most)
    {
        var c = new Case
        {
            Award = Award,
            Plan = new() { ClaimsRaisedCap = claims },
            Results = new() { PayrollByEnd = Pct(payroll), WageFloorRise = rise, WageFloorGrowth = Pct(growth), BeyondControl = beyond },
        };
        Assert.Equal(Consequence.Reduced, Row(track, "reduced", c, 0, most).Consequence);
    }

    [Theory] // ものづくり S2:95-112: ①3.0%, ② the prefecture's 2.8% (東京) or 2.0% in all, ③ +30円 every year
    [InlineData(3.0,  2.8,  0.0, 30, false,         0)]
    [InlineData(2.99, 2.8,  0.0, 30, false, 2_000_000)]
    [InlineData(3.0,  2.79, 2.0, 30, false,         0)]
    [InlineData(3.0,  2.79, 1.99, 30, false, 2_000_000)]
    [InlineData(3.0,  2.8,  0.0, 29, false, 2_000_000)]
    [InlineData(3.0,  2.8,  0.0, 29, true,          0)] // 最低賃金引上げ特例: only ①②④ are asked (S2:109)
    public void A_missed_goal_of_the_monodzukuri_leaflet_means_repayment_of_an_amount_not_stated(double valueAdded, double perHead,
        double payroll, int gap, bool minimumWage, long most)
    {
        YearResult year = new() { WageFloorGap = gap };
        Row("monodzukuri/r6-leaflet/value-added", "repay", new()
        {
            Applicant = new()
            {
                Employees = 40, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther,
                NearMinimumWageStaff = new(1, 2), Standing = new() { Revitalising = false },
            },
            Plan = new() { Prefecture = Prefecture.Tokyo, Years = 3, ClaimsMinimumWageSpecial = minimumWage, ClaimsRaisedCap = false },
            Award = Award,
            Results = new()
            {
                ValueAdded = Pct(valueAdded), PayrollPerHead = Pct(perHead),
                Payroll = Pct(payroll), Year1 = year, Year2 = year, Year3 = year,
            },
        }, 0, most);
    }

    [Theory] // 一般型 第5回から (the transcription of 第7回): none for businesses under revitalisation
    [InlineData(4.0,  3.5,  30, false,         0)]
    [InlineData(3.99, 3.5,  30, false, 2_000_000)]
    [InlineData(4.0,  3.49, 30, false, 2_000_000)]
    [InlineData(4.0,  3.5,  29, false, 2_000_000)]
    [InlineData(0.0,  0.0,   0, true,          0)]
    public void A_missed_goal_of_the_general_type(double productivity, double perHead, int gap, bool revitalising, long most)
    {
        YearResult kept = new() { WageFloorGap = 30 };
        Row("shoryokuka/general-r7", "repayment", new()
        {
            Applicant = new() { Standing = new() { Revitalising = revitalising } },
            Plan = new() { Years = 3, ClaimsRaisedCap = false },
            Award = Award,
            Results = new()
            {
                LaborProductivity = Pct(productivity), PayrollPerHead = Pct(perHead),
                Year1 = kept, Year2 = kept, Year3 = new() { WageFloorGap = gap },
            },
        }, 0, most);
    }

    [Theory] // 新事業進出・ものづくり 第1回: 付加価値額 4.0%, 給与 3.5% (per head in one record, in all in another), +30円
    [InlineData(4.0,  3.5,  3.5,  30,         0)]
    [InlineData(3.99, 3.5,  3.5,  30, 2_000_000)]
    [InlineData(4.0,  3.49, 3.5,  30, 2_000_000)]
    [InlineData(4.0,  3.5,  3.49, 30, 2_000_000)]
    [InlineData(4.0,  3.5,  3.5,  29, 2_000_000)]
    public void A_missed_goal_of_the_joint_subsidy(double valueAdded, double perHead, double payroll, int gap, long most)
    {
        YearResult year = new() { WageFloorGap = gap };
        foreach (var track in new[] { "kakushin", "shinjigyo", "global" })
            Row($"shinjigyo-monodzukuri/1/{track}", "repayment", new()
            {
                Award = Award with { PlanYears = 3 },
                Results = new()
                {
                    ValueAdded = Pct(valueAdded), PayrollPerHead = Pct(perHead),
                    Payroll = Pct(payroll), Year1 = year, Year2 = year, Year3 = year,
                },
            }, 0, most);
    }

    [Fact]
    public void A_track_whose_documents_say_nothing_of_repayment_says_so()
    {
        var settled = Settle("global-south/r7/small", new() { Award = Award });
        Assert.Empty(settled.Rows);
        Assert.Null(settled.Total);
    }

    private static Growth Pct(double percent) => Growth.Of(new((decimal)percent));

    private static Settlement Settle(string track, Case c) => Assessor.For(Catalogue.National.Track(track)).Settle(c);

    private static RepaymentFinding Row(string track, string row, Case c, long least, long most)
    {
        var finding = Assert.Single(Settle(track, c).Rows, r => r.Row == row);
        Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), finding.Due);
        return finding;
    }
}
