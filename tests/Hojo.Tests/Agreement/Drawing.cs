using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Hojo.Model;
using NodaTime;

namespace Hojo.Tests.Agreement;

/// <summary>Matters of which all is told.</summary>
internal static class AllTold
{
    public static Arbitrary<Drawn> Drawn() => Drawing.Arbitrary(Gen.Constant(0));
}

/// <summary>Matters of which some is told and some is not, from nearly all to next to nothing.</summary>
internal static class SomeNotTold
{
    public static Arbitrary<Drawn> Drawn() => Drawing.Arbitrary(Gen.Elements(1, 5, 20, 80));
}

/// <summary>Draws matters for 新事業進出 第3回: each fact on, before and after every bound of the page, from the plain matter to one
/// where everything is drawn.</summary>
internal static class Drawing
{
    /// <summary>A fact: what it can be drawn as, and the same fact not told.</summary>
    private sealed record Field(Gen<Told> Values, Told NotTold);

    private static readonly Field[] Fields =
    [
        Of("applicant.industry", Gen.Elements(Enum.GetValues<Industry>()), (m, v) => m.With((Applicant a) => a with { Industry = v })),
        Of("applicant.soleProprietor", YesOrNo, (m, v) => m.With((Applicant a) => a with { SoleProprietor = v })),
        Of("applicant.capital", Money(50_000_000, 100_000_000, 300_000_000, 1_000_000_000),
            (m, v) => m.With((Applicant a) => a with { Capital = v })),
        Of("applicant.employees", Count(0, 100_000, 0, 20, 50, 100, 200, 300, 400, 500, 900),
            (m, v) => m.With((Applicant a) => a with { Employees = v })),
        Of("applicant.foundedOn", Day(new(2025, 3, 26), new(2026, 3, 26)), (m, v) => m.With((Applicant a) => a with { FoundedOn = v })),
        Of("applicant.averageTaxableIncome",
            Gen.Frequency((3, Money(1_500_000_000)), (1, Gen.Elements(Yen.Of(-1), Yen.Of(-2_000_000_000)))),
            (m, v) => m.With((Applicant a) => a with { AverageTaxableIncome = v })),
        Of("applicant.sales", Money(1_000_000_000), (m, v) => m.With((Applicant a) => a with { Sales = v })),
        Of("applicant.householdMemberApplies", YesOrNo, (m, v) => m.With((Applicant a) => a with { HouseholdMemberApplies = v })),
        Of("applicant.antisocialForces", YesOrNo, (m, v) => m.With((Applicant a) => a with { AntisocialForces = v })),
        new(Awards.Select(v => new Told("applicant.pastAwards", "[" + string.Join(", ", v) + "]",
            m => m.With((Applicant a) => a with { PastAwards = v }))),
            new("applicant.pastAwards", "not told", m => m.With((Applicant a) => a with { PastAwards = null }))),

        Of("applicant.ownership.largestLargeCompany", Share(1, 2), (m, v) => m.With((Ownership o) => o with { LargestLargeCompany = v })),
        Of("applicant.ownership.allLargeCompanies", Share(2, 3), (m, v) => m.With((Ownership o) => o with { AllLargeCompanies = v })),
        Of("applicant.ownership.largeCompanyOfficers", Share(1, 2), (m, v) => m.With((Ownership o) => o with { LargeCompanyOfficers = v })),
        Of("applicant.ownership.parentVotes", Share(1, 2), (m, v) => m.With((Ownership o) => o with { ParentVotes = v })),
        Of("applicant.ownership.sameGroupApplies", YesOrNo, (m, v) => m.With((Ownership o) => o with { SameGroupApplies = v })),

        Of("plan.prefecture", Gen.Elements(Enum.GetValues<Prefecture>()), (m, v) => m.With((BusinessPlan p) => p with { Prefecture = v })),
        Of("plan.years", Gen.Choose(1, 10), (m, v) => m.With((BusinessPlan p) => p with { Years = v })),
        Of("plan.valueAdded", Rise(Gen.Elements(3.9m, 4.0m, 4.1m)), (m, v) => m.With((BusinessPlan p) => p with { ValueAdded = v })),
        Of("plan.payroll", Rise(Gen.Elements(2.4m, 2.5m, 2.6m, 5.9m, 6.0m, 6.1m)),
            (m, v) => m.With((BusinessPlan p) => p with { Payroll = v })),
        Of("plan.payrollPerHead", Rise(Gen.Choose(26, 44).Select(tenths => tenths / 10m)),
            (m, v) => m.With((BusinessPlan p) => p with { PayrollPerHead = v })),
        Of("plan.wageFloorGap", Count(-1_000, 10_000, 0, 30, 50), (m, v) => m.With((BusinessPlan p) => p with { WageFloorGap = v })),
        Of("plan.claimsRaisedCap", YesOrNo, (m, v) => m.With((BusinessPlan p) => p with { ClaimsRaisedCap = v })),
        Of("plan.actionPlanPublished", YesOrNo, (m, v) => m.With((BusinessPlan p) => p with { ActionPlanPublished = v })),
        Of("plan.bankFunded", YesOrNo, (m, v) => m.With((BusinessPlan p) => p with { BankFunded = v })),
        Of("plan.bankConfirmation", YesOrNo, (m, v) => m.With((BusinessPlan p) => p with { BankConfirmation = v })),

        Of("plan.novelty.newToApplicant", YesOrNo, (m, v) => m.With((Novelty n) => n with { NewToApplicant = v })),
        Of("plan.novelty.onlyMoreVolume", YesOrNo, (m, v) => m.With((Novelty n) => n with { OnlyMoreVolume = v })),
        Of("plan.novelty.onlyMadeBefore", YesOrNo, (m, v) => m.With((Novelty n) => n with { OnlyMadeBefore = v })),
        Of("plan.novelty.onlyOtherMethod", YesOrNo, (m, v) => m.With((Novelty n) => n with { OnlyOtherMethod = v })),
        Of("plan.novelty.noDifferentPerformance", YesOrNo, (m, v) => m.With((Novelty n) => n with { NoDifferentPerformance = v })),
        Of("plan.novelty.newCustomers", YesOrNo, (m, v) => m.With((Novelty n) => n with { NewCustomers = v })),
        Of("plan.novelty.sameMarket", YesOrNo, (m, v) => m.With((Novelty n) => n with { SameMarket = v })),
        Of("plan.novelty.partOfMarket", YesOrNo, (m, v) => m.With((Novelty n) => n with { PartOfMarket = v })),
        Of("plan.novelty.onlyOtherArea", YesOrNo, (m, v) => m.With((Novelty n) => n with { OnlyOtherArea = v })),

        Of("plan.newSales.ofSales", Share(10, 100), (m, v) => m.With((NewSales n) => n with { OfSales = v })),
        Of("plan.newSales.ofValueAdded", Share(15, 100), (m, v) => m.With((NewSales n) => n with { OfValueAdded = v })),
        Of("plan.newSales.divisionSales", Money(300_000_000), (m, v) => m.With((NewSales n) => n with { DivisionSales = v })),
        Of("plan.newSales.ofDivisionSales", Share(10, 100), (m, v) => m.With((NewSales n) => n with { OfDivisionSales = v })),
        Of("plan.newSales.ofDivisionValueAdded", Share(15, 100), (m, v) => m.With((NewSales n) => n with { OfDivisionValueAdded = v })),

        Of("costs.machinery", Gen.OneOf(Money(), AtCap), (m, v) => m.With((Costs c) => c with { Machinery = v })),
        Of("costs.buildings", Money(), (m, v) => m.With((Costs c) => c with { Buildings = v })),
        Of("costs.transport", Money(), (m, v) => m.With((Costs c) => c with { Transport = v })),
        Of("costs.technologyLicences", Money(), (m, v) => m.With((Costs c) => c with { TechnologyLicences = v })),
        Of("costs.intellectualProperty", Money(), (m, v) => m.With((Costs c) => c with { IntellectualProperty = v })),
        Of("costs.outsourcing", Money(2_500_000, 5_000_000), (m, v) => m.With((Costs c) => c with { Outsourcing = v })),
        Of("costs.experts", Money(50_000, 1_000_000), (m, v) => m.With((Costs c) => c with { Experts = v })),
        Of("costs.expertDays", Count(0, 10_000, 0, 1, 20), (m, v) => m.With((Costs c) => c with { ExpertDays = v })),
        Of("costs.cloud", Money(), (m, v) => m.With((Costs c) => c with { Cloud = v })),
        Of("costs.advertising", Money(1_000_000), (m, v) => m.With((Costs c) => c with { Advertising = v })),
        Of("costs.expectedYearlySales", Money(20_000_000), (m, v) => m.With((Costs c) => c with { ExpectedYearlySales = v })),
        Of("costs.includesEarlyOrders", YesOrNo, (m, v) => m.With((Costs c) => c with { IncludesEarlyOrders = v })),
    ];

    /// <summary>Of so many of a hundred facts nothing is told.</summary>
    public static Arbitrary<Drawn> Arbitrary(Gen<int> untoldPercent)
    {
        var gen = from drawn in Gen.Elements(2, 10, 40, 100)
                  from untold in untoldPercent
                  from moment in Gen.Frequency((4, Nothing), (1, Moment))
                  from edge in Gen.Frequency((3, Nothing), (1, Gen.OneOf(OutsourcingEdge, CapEdge, SizeEdge, SalesEdge)))
                  from facts in Gen.CollectToArray(Fields, field => Gen.Frequency(
                      (100 * untold, Gen.Constant<Told?>(field.NotTold)),
                      ((100 - untold) * drawn, field.Values.Select(told => (Told?)told)),
                      ((100 - untold) * (100 - drawn), Nothing)))
                  select new Drawn([.. facts.Prepend(edge).Prepend(moment).OfType<Told>()]);
        return Arb.From(gen, drawn => drawn.Smaller());
    }

    private static Gen<Told?> Nothing => Gen.Constant<Told?>(null);

    private static Gen<bool> YesOrNo => Gen.Elements(true, false);

    /// <summary>The window's ends, to the second.</summary>
    private static Gen<Told?> Moment => Gen.Elements(
            new JapanTime(2025, 12, 22, 23, 59, 59), new(2025, 12, 23, 0, 0, 0),
            new(2025, 12, 23, 23, 59, 59), new(2025, 12, 24, 0, 0, 0),
            new(2026, 3, 26, 17, 59, 59), new(2026, 3, 26, 18, 0, 0), new(2026, 3, 26, 18, 0, 1), new(2026, 3, 27, 0, 0, 0))
        .Select(v => (Told?)new Told("on", v.ToString(), m => m with { On = v }));

    /// <summary>Costs at the point where the limit on outsourcing starts to bind: 19 times as much machinery as outsourcing.</summary>
    private static Gen<Told?> OutsourcingEdge =>
        from size in Gen.Elements(10, 1_000, 500_000, 5_000_000)
        from outsourcing in Gen.Choose(1, size)
        from odd in Gen.Choose(-20, 20)
        select (Told?)new Told("costs", $"machinery 19 × {outsourcing} + {odd}, outsourcing {outsourcing}", m => m.With((Costs c) => c with
        {
            Machinery = Yen.Of(Math.Max(0, 19L * outsourcing + odd)),
            Outsourcing = Yen.Of(outsourcing),
        }));

    /// <summary>A headcount at a band's end, the raised ceiling on the verge of being earned,
    /// and costs that reach one cap or another.</summary>
    private static Gen<Told?> CapEdge =>
        from employees in Count(0, 100_000, 20, 50, 100)
        from claims in Gen.Elements(true, true, false)
        from payroll in Gen.Elements(5.9999m, 6.0m, 6.0m)
        from gap in Gen.Elements(49, 50, 50)
        from machinery in AtCap
        select (Told?)new Told("cap",
            $"employees {employees}, raised cap claimed {claims}, payroll {new Percent(payroll)}, gap {gap}, machinery {machinery}",
            m => m.With((Applicant a) => a with { Employees = employees }).With((Costs c) => c with { Machinery = machinery })
                .With((BusinessPlan p) => p with { ClaimsRaisedCap = claims, Payroll = Growth.Of(new(payroll)), WageFloorGap = gap }));

    /// <summary>A headcount and a capital at bounds of the tables together: a line that either of them can meet.</summary>
    private static Gen<Told?> SizeEdge =>
        from industry in Gen.Elements(Enum.GetValues<Industry>())
        from employees in Count(0, 100_000, 50, 100, 200, 300, 400, 500, 900)
        from capital in Money(50_000_000, 100_000_000, 300_000_000, 1_000_000_000)
        from sole in Gen.Elements(true, false, false)
        select (Told?)new Told("size", $"{industry}, {employees}, {capital}, sole proprietor {sole}",
            m => m.With((Applicant a) => a with { Industry = industry, Employees = employees, Capital = capital, SoleProprietor = sole }));

    /// <summary>Shares of the whole just missed, so that the division decides.</summary>
    private static Gen<Told?> SalesEdge =>
        from sales in Gen.Choose(-1, 1)
        from divisionSales in Gen.Choose(-1, 1)
        from ofSales in Share(10, 100)
        from ofValueAdded in Share(15, 100)
        select (Told?)new Told("newSales", $"sales 10億 + {sales}, division 3億 + {divisionSales}, its shares {ofSales} and {ofValueAdded}",
            m => m.With((Applicant a) => a with { Sales = Yen.Of(1_000_000_000 + sales) }).With((NewSales n) => new()
            {
                OfSales = new(9, 100),
                OfValueAdded = new(14, 100),
                DivisionSales = Yen.Of(300_000_000 + divisionSales),
                OfDivisionSales = ofSales,
                OfDivisionValueAdded = ofValueAdded,
            }));

    /// <summary>Costs at which a cap is just reached, with outsourcing beyond its limit or without any.</summary>
    private static Gen<Yen> AtCap =>
        from cap in Gen.Elements(2_500, 3_000, 4_000, 5_000, 5_500, 7_000, 9_000)
        from twentieths in Gen.Elements(38, 40)
        from odd in Gen.Choose(-3, 3)
        select Yen.Of(cap * 500L * twentieths + odd);

    /// <summary>On, before and after each bound, or any amount to the odd yen.</summary>
    private static Gen<Yen> Money(params int[] bounds)
    {
        var any = from k in Gen.Choose(0, 400)
                  from unit in Gen.Elements(0, 1, 7, 333, 10_000, 333_333, 1_000_000)
                  from odd in Gen.Choose(0, 9)
                  select Yen.Of((long)k * unit + odd);
        var near = from bound in Gen.Elements([0, .. bounds]) from odd in Gen.Choose(-1, 1) select Yen.Of(Math.Max(0, (long)bound + odd));
        return Gen.Frequency((1, any), (1 + bounds.Length, near));
    }

    private static Gen<int> Count(int least, int most, params int[] bounds) => Gen.Frequency(
        (9, from bound in Gen.Elements(bounds) from odd in Gen.Choose(-1, 1) select Math.Max(least, bound + odd)),
        (1, Gen.Elements(least, most)));

    private static Gen<LocalDate> Day(params LocalDate[] bounds)
        => from bound in Gen.Elements(bounds) from odd in Gen.Choose(-1, 1) select bound.PlusDays(odd);

    /// <summary>A fraction, and the nearest ones to it over a large whole.</summary>
    private static Gen<Rate> Share(int over, int under) => Gen.Elements(
        new Rate(over, under), new(over * 50, under * 50), new(0, 1), new(1, 1),
        new(over * 10_000_000, under * 10_000_000 - 1), new(over * 10_000_000, under * 10_000_000 + 1));

    /// <summary>A growth at a bound, a step beside it, or figures that come to the bound or miss it by one yen.</summary>
    private static Gen<Growth> Rise(Gen<decimal> bounds)
    {
        var stated = from bound in bounds from steps in Gen.Choose(-1, 1) select Growth.Of(new(bound + steps / 10_000m));
        var figures = from bound in bounds
                      from thousands in Gen.Choose(1, 50_000)
                      from odd in Gen.Elements(0, 0, 1, 7)
                      from years in Gen.Choose(1, 10)
                      from miss in Gen.Choose(-1, 1)
                      let first = thousands * 1_000L + odd
                      let last = Ceiling(first * BigInteger.Pow(1_000 + (int)(bound * 10), years), BigInteger.Pow(1_000, years))
                      select Growth.Between(Yen.Of(first), Yen.Of(last + miss), years);
        return Gen.OneOf(stated, figures, Gen.Elements(Growth.Of(new(0)), Growth.Of(new(-100)), Growth.Of(Growth.Most)));
    }

    private static long Ceiling(BigInteger over, BigInteger under) => (long)((over + under - 1) / under);

    private static Gen<IReadOnlyList<PastAward>> Awards
    {
        get
        {
            var award = from programme in Gen.OneOf(
                            Gen.Elements(AwardedProgramme.ShinjigyoShinshutsu, AwardedProgramme.JigyoSaikochiku,
                                AwardedProgramme.Monodzukuri),
                            Gen.Elements(Enum.GetValues<AwardedProgramme>()))
                        from adopted in Day(new LocalDate(2024, 11, 26), new LocalDate(2022, 6, 1), new LocalDate(2026, 3, 26))
                        from status in Gen.Elements<AwardStatus?>(null, AwardStatus.Adopted, AwardStatus.Decided, AwardStatus.Completed,
                            AwardStatus.Declined, AwardStatus.Revoked)
                        from untold in Gen.Choose(0, 9)
                        select new PastAward(programme, untold == 0 ? null : adopted) { Status = status };
            return Gen.Choose(0, 2).SelectMany(n => award.ListOf(n)).Select(list => (IReadOnlyList<PastAward>)[.. list]);
        }
    }

    private static Field Of<T>(string fact, Gen<T> values, Func<CaseAt, T?, CaseAt> put) where T : struct
        => new(values.Select(v => new Told(fact, $"{v}", m => put(m, v))), new(fact, "not told", m => put(m, null)));
}
