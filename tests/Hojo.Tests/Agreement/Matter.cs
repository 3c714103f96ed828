using Hojo.Model;
using NodaTime;

namespace Hojo.Tests.Agreement;

/// <summary>A case and the moment that is asked about.</summary>
internal sealed record Matter(Case Case, LocalDateTime On)
{
    /// <summary>All told, every line met (by one of its alternatives only), within the window: what drawn facts are put into, and what shrinking leads back to.</summary>
    public static readonly Matter Plain = new(new()
    {
        Applicant = new()
        {
            Industry = Industry.ManufacturingConstructionTransport,
            SoleProprietor = false,
            Capital = Yen.Of(10_000_000),
            Employees = 35,
            FoundedOn = new(2010, 4, 1),
            AverageTaxableIncome = Yen.Of(30_000_000),
            Sales = Yen.Of(800_000_000),
            Ownership = new()
            {
                LargestLargeCompany = new(0, 1),
                AllLargeCompanies = new(0, 1),
                LargeCompanyOfficers = new(0, 1),
                ParentVotes = new(0, 1),
                SameGroupApplies = false,
            },
            PastAwards = [],
            HouseholdMemberApplies = false,
            AntisocialForces = false,
        },
        Plan = new()
        {
            Prefecture = Prefecture.Tokyo,
            Years = 5,
            ValueAdded = Growth.Of(new(4.5m)),
            Payroll = Growth.Of(new(2.0m)),
            PayrollPerHead = Growth.Of(new(3.0m)),
            WageFloorGap = 35,
            ClaimsRaisedCap = false,
            Novelty = new()
            {
                NewToApplicant = true,
                OnlyMoreVolume = false,
                OnlyMadeBefore = false,
                OnlyOtherMethod = false,
                NoDifferentPerformance = false,
                NewCustomers = true,
                SameMarket = false,
                PartOfMarket = false,
                OnlyOtherArea = false,
            },
            NewSales = new()
            {
                OfSales = new(20, 100),
                OfValueAdded = new(0, 1),
                DivisionSales = Yen.Of(100_000_000),
                OfDivisionSales = new(0, 1),
                OfDivisionValueAdded = new(0, 1),
            },
            ActionPlanPublished = true,
            BankFunded = false,
            BankConfirmation = false,
        },
        Costs = new()
        {
            Machinery = Yen.Of(20_000_000),
            Buildings = Yen.Zero,
            Transport = Yen.Zero,
            TechnologyLicences = Yen.Zero,
            IntellectualProperty = Yen.Zero,
            Outsourcing = Yen.Zero,
            Experts = Yen.Zero,
            ExpertDays = 0,
            Cloud = Yen.Zero,
            Advertising = Yen.Zero,
            ExpectedYearlySales = Yen.Zero,
            IncludesEarlyOrders = false,
        },
    }, new(2026, 3, 1, 9, 0));

    public Matter With(Func<Applicant, Applicant> change) => this with { Case = Case with { Applicant = change(Case.Applicant) } };

    public Matter With(Func<Ownership, Ownership> change) => With((Applicant a) => a with { Ownership = change(a.Ownership) });

    public Matter With(Func<BusinessPlan, BusinessPlan> change) => this with { Case = Case with { Plan = change(Case.Plan) } };

    public Matter With(Func<Novelty, Novelty> change) => With((BusinessPlan p) => p with { Novelty = change(p.Novelty) });

    public Matter With(Func<NewSales, NewSales> change) => With((BusinessPlan p) => p with { NewSales = change(p.NewSales) });

    public Matter With(Func<Costs, Costs> change) => this with { Case = Case with { Costs = change(Case.Costs) } };
}

/// <summary>One fact that a matter was given, or no longer has.</summary>
internal sealed record Told(string Fact, string Value, Func<Matter, Matter> Into)
{
    public override string ToString() => $"{Fact} = {Value}";
}

/// <summary>What was drawn: how a matter differs from the plain one. It shrinks by taking one difference back.</summary>
internal sealed record Drawn(IReadOnlyList<Told> Differences)
{
    public Matter Matter => Differences.Aggregate(Matter.Plain, (matter, told) => told.Into(matter));

    public IEnumerable<Drawn> Smaller() => Differences.Select(told => new Drawn([.. Differences.Where(other => other != told)]));

    public override string ToString() => Differences.Count == 0 ? "the plain matter" : "the plain matter with " + string.Join("; ", Differences);
}
