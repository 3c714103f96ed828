using Hojo.Model;
using static Hojo.Tests.Programmes.JigyoShokei.Round14Cases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次 事業承継促進枠: companies of a second reader of the guideline (S), who had not seen the rules, worked by hand.</summary>
public class Round14SuccessionCompanyTests
{
    private const TrackVerdict Yes = TrackVerdict.Eligible, No = TrackVerdict.NotEligible;

    /// <summary>A machine shop with 18 employees, a small business (S 11), whose son takes over.</summary>
    private static readonly Case Shop = Base.Company(a => a with { Employees = 18 })
        .Heir(h => h with { SuccessorYears = 0, SuccessorInBusiness = false, SuccessorIsRelative = true, SuccessorRepresented = false });

    private static readonly (string Company, Case Case, TrackVerdict Verdict, long Grant)[] Companies =
    [
        ("C1 9,000,000 × 2/3 (S 11, 19)", Of(9_000_000), Yes, 6_000_000),
        ("C2 an employee of 2 years and 11 months (S 12)", Of(9_000_000).Heir(h => h with { SuccessorYears = 2, SuccessorInBusiness = true,
            SuccessorIsRelative = false }), No, 6_000_000),
        ("C3a at the floor (S 19)", Of(1_500_000), Yes, 1_000_000),
        ("C3b a yen of cost below it", Of(1_499_999), No, 999_999),
        ("C4a 12,000,000 × 2/3 + 4,000,000 × 1/2 (S 19)", Raised(Of(16_000_000)), Yes, 10_000_000),
        ("C4b 8,000,000 + 2,000,000 × 1/2", Raised(Of(14_000_000)), Yes, 9_000_000),
        ("C4c without the rise", Of(14_000_000), Yes, 8_000_000),
        ("C5a 60 employees, 18,000,000 × 1/2", Raised(Many(Of(18_000_000))), Yes, 9_000_000),
        ("C5b without the rise", Many(Of(18_000_000)), Yes, 8_000_000),
        ("C6 industrial property 3,000,000, of which 2,000,000 is 1/3 of 6,000,000; × 2/3 (S 55)", Of(4_000_000, property: 3_000_000), Yes,
            4_000_000),
        ("C7 2,000,000 of 2,500,000 and 3,000,000 of 3,500,000 are 1/3 and 1/2 of 6,000,000; × 2/3 (S 55, 60)",
            Of(1_000_000, property: 2_500_000, commissions: 3_500_000), Yes, 4_000_000),
        ("C8 8,000,000 + 4,500,000 × 2/3 of closure (S 19)", Closing(Of(12_000_000), joins: true), Yes, 11_000_000),
        ("C8b not joined (S 18)", Closing(Of(12_000_000), joins: false), Yes, 8_000_000),
        ("C12 growth of 2.99% a year (S 14)", Growing(Of(9_000_000), 2.99m, 0m), No, 6_000_000),
        ("C12b 1%, but 3% per head", Growing(Of(9_000_000), 1m, 3m), Yes, 6_000_000),
        ("C13 a sole proprietor with 2 employees without the successor (S 15)", Of(9_000_000)
            .Company(a => a with
            {
                Industry = Industry.Retail, SmallScaleTrade = SmallScaleTrade.CommerceAndServices, SoleProprietor = true, Employees = 2,
            })
            .Heir(h => h with { JointWithSuccessor = false }), No, 6_000_000),
        ("C14a succession on 2031-04-02 (S 12)", Of(9_000_000).Heir(h => h with { On = new(2031, 4, 2) }), Yes, 6_000_000),
        ("C14b on 2031-04-03", Of(9_000_000).Heir(h => h with { On = new(2031, 4, 3) }), No, 6_000_000),
        ("C15 applies for 専門家活用枠 too (S 7)",
            Of(9_000_000).Company(a => a with { PastAwards = null, Record = a.Record with { AppliedInThisCall = true } }), No, 6_000_000),
        ("C16 incorporated lately, 2 closed years, opened 9 years ago (S 12)", Of(4_500_000).But(b => b with { ClosedYears = 2 })
            .Told(t => t with { IncorporatedLately = true, YearsInBusiness = 9 }), Yes, 3_000_000),
        ("C17 two thirds of the holding company, not more (S 16)", Of(9_000_000).Heir(h => h with
        {
            Holding = new() { Taken = true, Before = new(1, 10), Successors = new(2, 3), Owners = false, After = new(1, 1) },
        }), No, 6_000_000),
        ("C18 a retailer with 5 employees is small; what is below 200,000 an item is left out (S 11, 52)", Retailer(5), Yes, 1_000_000),
        ("C18 with 6 it is not, and 1,500,000 × 1/2 is below the floor", Retailer(6), No, 750_000),
        ("C20 a clinic's X-ray for insured care (S 14)", Of(9_000_000).Heir(h => h with { OverlapsFees = true }), No, 6_000_000),
    ];

    public static TheoryData<string> Names => [.. Companies.Select(c => c.Company)];

    [Theory, MemberData(nameof(Names))]
    public void What_the_second_reader_worked(string company)
    {
        var (_, c, verdict, grant) = Companies.Single(x => x.Company == company);
        Assert.Equal((verdict, grant), (c.In14("succession").Verdict, c.Grant14("succession")));
    }

    private static Case Of(long equipment, long property = 0, long commissions = 0)
    {
        var c = Shop.But(b => b with { Equipment = Yen.Of(equipment), Commissions = Yen.Of(commissions) });
        return c with { Costs = c.Costs with { IntellectualProperty = Yen.Of(property) } };
    }

    private static Case Raised(Case c)
        => c.Heir(h => h with { WageFloorRise = 50 }) with { Plan = c.Plan with { ClaimsRaisedCap = true } };

    private static Case Many(Case c) => c.Company(a => a with { Employees = 60 });

    private static Case Closing(Case c, bool joins) => c.But(b => b with { JoinsClosure = joins, Demolition = Yen.Of(4_500_000) });

    private static Case Growing(Case c, decimal valueAdded, decimal perHead)
        => c with
        {
            Plan = c.Plan with { ValueAdded = Growth.Of(new Percent(valueAdded)), ValueAddedPerHead = Growth.Of(new Percent(perHead)) },
        };

    private static Case Retailer(int employees) => Of(1_500_000).Company(a => a with
    {
        Industry = Industry.Retail, SmallScaleTrade = SmallScaleTrade.CommerceAndServices, Employees = employees,
    });
}
