using NodaTime;

namespace Hojo.Model;

/// <summary>事業場内最低賃金の差 told as a difference and as a wage: the two must be the same.</summary>
/// <param name="at">The place that both stand in: <c>plan</c>, <c>results.year1</c>.</param>
/// <param name="gap">The difference.</param>
/// <param name="wage">The wage.</param>
/// <param name="on">Its day.</param>
internal sealed class WageConsistency(string at, Func<Case, int?> gap, Func<Case, int?> wage, Func<Case, LocalDate?> on) : Consistency
{
    private const string Prefecture = "plan.prefecture";

    /// <summary>Of the plan, and of each year of its results.</summary>
    public static IReadOnlyList<Consistency> All { get; } =
    [
        new WageConsistency("plan", c => c.Plan.WageFloorGap, c => c.Plan.WageFloor, c => c.Plan.WageFloorOn),
        Year(1, c => c.Results.Year1),
        Year(2, c => c.Results.Year2),
        Year(3, c => c.Results.Year3),
        Year(4, c => c.Results.Year4),
        Year(5, c => c.Results.Year5),
    ];

    private static WageConsistency Year(int n, Func<Case, YearResult> year)
        => new($"results.year{n}", c => year(c).WageFloorGap, c => year(c).WageFloor, c => year(c).WageFloorOn);

    public override IReadOnlyList<string> Places { get; } = [at + ".wageFloorGap", at + ".wageFloor", at + ".wageFloorOn", Prefecture];

    public override bool IsBroken(Case c)
        => gap(c) is { } told && wage(c) is { } paid && RegionalWages.Gap(paid, on(c), c.Plan.Prefecture) is { } worked && told != worked;

    public override Contradiction Of(Case c)
    {
        var (day, prefecture) = (on(c)!.Value, c.Plan.Prefecture!.Value);
        var (told, paid, since) = (Named(Places[0], gap(c)!), Named(Places[1], wage(c)!), Named(Places[2], day));
        var (where, minimum) = (Names.Of(prefecture), RegionalWages.InForce(prefecture, day)!.Value);
        var worked = wage(c)!.Value - minimum;
        return new(Places, (
            $"{told.Ja} が、{paid.Ja}、{since.Ja} と {where.Ja} ({Prefecture}) の地域別最低賃金{minimum:#,0}円との差{worked:#,0}円と異なります",
            $"{told.En} is not the {worked:#,0} yen by which {paid.En}, {since.En}, lies above the minimum of {where.En} ({Prefecture}), "
            + $"{minimum:#,0} yen"));
    }
}
