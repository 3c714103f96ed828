using Hojo.Model;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>2.3.1 補助上限額・補助率, 2.3.2 特例措置, 2.7.1 補助対象経費 of 第20次 and 第23次.</summary>
public class GuidelineMoneyTests
{
    private static Case With(int employees, long machinery)
        => But(a: a => a with { Employees = employees, EmployeesAtEnd = employees, SmallScaleTrade = SmallScaleTrade.CommerceAndServices },
            c: c => c with { Machinery = Yen.Of(machinery) });

    /// <summary>大幅な賃上げ at its bounds: 6.0% and +50円.</summary>
    private static Case Raised(Case c) => c.And(p: p => p with
    {
        ClaimsRaisedCap = true, Payroll = Pct(6.0m), OfficersPayroll = Pct(6.0m), PayrollPerHead = Pct(6.0m), WageFloorGap = 50,
    });

    [Theory] // p.3 (750/1,000/1,500/2,500万円), p.4 (+100/250/1,000/1,000万円); 1/2 of 200,000,000円
    [InlineData(6, 10_000_000, 12_500_000)]
    [InlineData(20, 10_000_000, 12_500_000)]
    [InlineData(21, 15_000_000, 25_000_000)]
    [InlineData(50, 15_000_000, 25_000_000)]
    [InlineData(51, 25_000_000, 35_000_000)]
    public void Ceilings_of_the_product_frame(int employees, long cap, long raised)
    {
        foreach (var track in new[] { Products20, Products23 })
        {
            With(employees, 200_000_000).Grants(track, cap);
            Raised(With(employees, 200_000_000)).Grants(track, raised);
        }
    }

    [Theory] // p.4: 3,000万円, and what the special adds
    [InlineData(6, 30_000_000, 32_500_000)]
    [InlineData(21, 30_000_000, 40_000_000)]
    [InlineData(51, 30_000_000, 40_000_000)]
    public void Ceilings_of_the_global_frame(int employees, long cap, long raised)
    {
        foreach (var track in new[] { Global20, Global23 })
        {
            With(employees, 200_000_000).Grants(track, cap);
            Raised(With(employees, 200_000_000)).Grants(track, raised);
        }
    }

    [Theory] // 5人以下 is small in every trade: 2/3
    [InlineData(Products20, 5, 7_500_000, 8_500_000)]
    [InlineData(Products23, 1, 7_500_000, 8_500_000)]
    [InlineData(Global20, 5, 30_000_000, 31_000_000)]
    [InlineData(Global23, 5, 30_000_000, 31_000_000)]
    public void Up_to_five(string track, int employees, long cap, long raised)
    {
        With(employees, 200_000_000).Grants(track, cap);
        Raised(With(employees, 200_000_000)).Grants(track, raised);
    }

    [Theory] // the special asks 6.0% of total pay of employees and officers (20次), of pay per head (23次), and +50円
    [InlineData(Products20, 5.99, 6.0, 6.0, 50, false)]
    [InlineData(Products20, 6.0, 5.99, 6.0, 50, false)]
    [InlineData(Products20, 6.0, 6.0, 2.8, 50, true)]
    [InlineData(Products20, 6.0, 6.0, 6.0, 49, false)]
    [InlineData(Products23, 0.0, 0.0, 6.0, 50, true)]
    [InlineData(Products23, 6.0, 6.0, 5.99, 50, false)]
    public void The_special_at_its_bounds(string track, double total, double officers, double perHead, int gap, bool applies)
        => With(51, 200_000_000).And(p: p => p with
        {
            ClaimsRaisedCap = true, Payroll = Pct((decimal)total), OfficersPayroll = Pct((decimal)officers),
            PayrollPerHead = Pct((decimal)perHead), WageFloorGap = gap,
        }).Grants(track, applies ? 35_000_000 : 25_000_000);

    [Theory] // rate: 1/2, small 2/3 until the end, 再生事業者 2/3 in the product frame alone
    [InlineData(20, 20, false, 12_000_000, 12_000_000)]
    [InlineData(20, 21, false, 9_000_000, 9_000_000)]
    [InlineData(21, 21, false, 9_000_000, 9_000_000)]
    [InlineData(21, 21, true, 12_000_000, 9_000_000)]
    public void Rates(int employees, int atEnd, bool revitalising, long products, long global)
    {
        var c = But(a: a =>
            a with { Employees = employees, EmployeesAtEnd = atEnd, Standing = a.Standing with { Revitalising = revitalising } },
            c: c => c with { Machinery = Yen.Of(18_000_000) });
        Assert.All(new[] { Products20, Products23 }, track => c.Grants(track, employees <= 20 ? Math.Min(products, 10_000_000) : products));
        Assert.All(new[] { Global20, Global23 }, track => c.Grants(track, global));
    }

    [Theory] // 最低賃金引上げに係る補助率引上げの特例: 30%以上, not with the other special
    [InlineData(30, false, 12_000_000)]
    [InlineData(29, false, 9_000_000)]
    [InlineData(30, true, 9_000_000)]
    public void The_minimum_wage_special(int percent, bool both, long grant)
        => Assert.All(All, track => But(a: a => a with { NearMinimumWageStaff = new(percent, 100) },
            p: p => p with { ClaimsMinimumWageSpecial = true, ClaimsRaisedCap = both }, c: c => c with { Machinery = Yen.Of(18_000_000) })
            .Grants(track, grant));

    [Theory] // 補助下限額100万円
    [InlineData(2_000_000, true)]
    [InlineData(1_999_999, false)]
    public void The_floor(long machinery, bool passes)
        => But(c: c => c with { Machinery = Yen.Of(machinery) }).And(m: m => m with { TotalOutlay = Yen.Of(2_000_000) })
            .Judged("floor", passes);

    [Theory] // p.21: 500万円 (グローバル枠 1,000万円) for all but machinery, as a part of the grant; 1/2 of 30,000,000円 of materials
    [InlineData(Products20, 10_000_000)]
    [InlineData(Products23, 10_000_000)]
    [InlineData(Global20, 15_000_000)]
    [InlineData(Global23, 15_000_000)]
    public void All_but_machinery(string track, long grant)
        => But(c: c => c with { Machinery = Yen.Of(10_000_000) }, m: m => m with { RawMaterials = Yen.Of(30_000_000) })
            .Grants(track, grant);

    [Theory] // shares of 補助対象経費総額: 1/3 of it is 1/2 of the others (10,000,000円), 1/2 of it all of them
    [InlineData(5_000_000, 0, 0, 7_500_000)]
    [InlineData(6_000_000, 0, 0, 7_500_000)]
    [InlineData(0, 5_000_000, 0, 7_500_000)]
    [InlineData(0, 6_000_000, 0, 7_500_000)]
    [InlineData(0, 0, 10_000_000, 10_000_000)]
    [InlineData(0, 0, 10_000_002, 10_000_000)]
    public void Shares_of_the_total(long technology, long rights, long outsourcing, long grant)
        => Assert.All(All, track => But(c: c => c with
        {
            Machinery = Yen.Of(10_000_000), TechnologyLicences = Yen.Of(technology), IntellectualProperty = Yen.Of(rights),
            Outsourcing = Yen.Of(outsourcing),
        }).Grants(track, grant));

    [Theory] // 専門家経費: 5万円 and 4万円 a day, 5万円 by estimates, and travel: 2 × 5 + 3 × 4 + 1 × 5 + 1 = 280,000円
    [InlineData(280_000, 10_140_000)]
    [InlineData(300_000, 10_140_000)]
    public void Experts_by_the_day(long experts, long grant)
        => Assert.All(All, track => But(c: c => c with
        {
            Experts = Yen.Of(experts), ProfessorDays = 2, ConsultantDays = 3, EstimatedDays = 1, ExpertTravel = Yen.Of(10_000),
        }).Grants(track, grant));

    [Theory] // p.26: export projects alone; 1人あたり50万円, 30万円 of the grant, 1/5 and 1/2 of the total
    [InlineData(OverseasKind.Export, 1_000_000, 1, 0, 0, 10_500_000)]
    [InlineData(OverseasKind.Export, 2_000_000, 1, 0, 0, 10_500_000)]
    [InlineData(OverseasKind.Export, 2_000_000, 2, 0, 0, 11_000_000)]
    [InlineData(OverseasKind.Export, 5_200_000, 9, 0, 0, 12_500_000)] // 1/5 of 25,000,000円
    [InlineData(OverseasKind.Export, 0, 0, 600_000, 0, 10_300_000)]
    [InlineData(OverseasKind.Export, 0, 0, 700_000, 0, 10_300_000)]
    [InlineData(OverseasKind.Export, 0, 0, 0, 4_000_000, 12_000_000)]
    [InlineData(OverseasKind.Inbound, 1_000_000, 1, 600_000, 4_000_000, 10_000_000)]
    public void Costs_of_export(OverseasKind kind, long travel, int people, long words, long advertising, long grant)
        => Assert.All(new[] { Global20, Global23 }, track => But(c: c => c with { Advertising = Yen.Of(advertising) },
            m: m => m.Abroad(o => o with { Kind = kind, Travellers = people }) with
            {
                OverseasTravel = Yen.Of(travel), Interpretation = Yen.Of(words),
            }).Grants(track, grant));

    [Theory] // 海外への直接投資: machinery bought through the subsidiary counts as machinery; its other work is within the 1,000万円
    [InlineData(OverseasKind.DirectInvestment, 20_000_000, 0, 20_000_000)]
    [InlineData(OverseasKind.DirectInvestment, 0, 30_000_000, 20_000_000)]
    [InlineData(OverseasKind.Joint, 20_000_000, 30_000_000, 10_000_000)]
    public void Costs_of_investment(OverseasKind kind, long machinery, long outsourcing, long grant)
        => Assert.All(new[] { Global20, Global23 }, track => But(m: m => m.Abroad(o => o with
        {
            Kind = kind, SubsidiaryMachinery = Yen.Of(machinery), SubsidiaryOutsourcing = Yen.Of(outsourcing),
        })).Grants(track, grant));

    [Fact]
    public void Orders_before_the_decision_are_taken_off_machinery()
        => Assert.All(All, track => But(c: c => c with { EarlyOrders = Yen.Of(5_000_000) }).Grants(track, 7_500_000));
}
