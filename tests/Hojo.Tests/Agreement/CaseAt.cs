using Hojo.Model;
using Hojo.Tests.Programmes.ShinjigyoShinshutsu;
using NodaTime;

namespace Hojo.Tests.Agreement;

/// <summary>A case and the moment that is asked about.</summary>
public sealed record CaseAt(Case Case, JapanTime On)
{
    /// <summary>All told, every line met (by one of its alternatives only), within the window:
    /// what drawn facts are put into, and what shrinking leads back to.</summary>
    public static readonly CaseAt Plain = new(Round3Cases.Base.But(
        a => a with { Capital = Yen.Of(10_000_000), Employees = 35 },
        p => p with
        {
            ValueAdded = Growth.Of(new(4.5m)),
            Payroll = Growth.Of(new(2.0m)),
            WageFloorGap = 35,
            NewSales = p.NewSales with { OfValueAdded = new(0, 1), DivisionSales = Yen.Of(100_000_000) },
        },
        c => c with { Machinery = Yen.Of(20_000_000), ExpectedYearlySales = Yen.Zero }), new(2026, 3, 1, 9, 0));

    public CaseAt With(Func<Applicant, Applicant> change) => this with { Case = Case with { Applicant = change(Case.Applicant) } };

    public CaseAt With(Func<Ownership, Ownership> change) => With((Applicant a) => a with { Ownership = change(a.Ownership) });

    public CaseAt With(Func<BusinessPlan, BusinessPlan> change) => this with { Case = Case with { Plan = change(Case.Plan) } };

    public CaseAt With(Func<Novelty, Novelty> change) => With((BusinessPlan p) => p with { Novelty = change(p.Novelty) });

    public CaseAt With(Func<NewSales, NewSales> change) => With((BusinessPlan p) => p with { NewSales = change(p.NewSales) });

    public CaseAt With(Func<Costs, Costs> change) => this with { Case = Case with { Costs = change(Case.Costs) } };
}

/// <summary>One fact that a matter was given, or no longer has.</summary>
public sealed record Told(string Fact, string Value, Func<CaseAt, CaseAt> Into)
{
    public override string ToString() => $"{Fact} = {Value}";
}

/// <summary>What was drawn: how a matter differs from the plain one. It shrinks by taking one difference back.</summary>
public sealed record Drawn(IReadOnlyList<Told> Differences)
{
    public CaseAt Matter => Differences.Aggregate(CaseAt.Plain, (matter, told) => told.Into(matter));

    public IEnumerable<Drawn> Smaller() => Differences.Select(told => new Drawn([.. Differences.Where(other => other != told)]));

    public override string ToString()
        => Differences.Count == 0 ? "the plain matter" : "the plain matter with " + string.Join("; ", Differences);
}
