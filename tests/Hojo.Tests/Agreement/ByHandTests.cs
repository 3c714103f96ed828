using Hojo.Benchmarks.ByHand;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;

namespace Hojo.Tests.Agreement;

/// <summary>新事業進出 第3回 was written twice from the same page, once as rows and once by hand:
/// two witnesses who have not spoken to each other.</summary>
public sealed class ByHandTests
{
    private static readonly Assessor Rows = Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));

    /// <summary>Both sides count the lines of the page from the top.</summary>
    private static readonly string[] Ids = [.. Rows.Assess(CaseAt.Plain.Case, CaseAt.Plain.On).Findings.Select(f => f.Row)];

    [Fact]
    public void By_hand_holds_every_line_that_the_rows_test() => Assert.Equal(Ids.Length, Enum.GetValues<Line>().Length);

    [Fact]
    public void The_plain_matter_is_eligible()
    {
        var hand = ShinjigyoShinshutsu3.Judge(CaseAt.Plain.Case, CaseAt.Plain.On);

        Assert.Equal(new(TrackVerdict.Eligible, 10_000_000, 0, 0, 0), hand); // 1/2 of 2,000万
    }

    [Property(MaxTest = 10_000, Arbitrary = [typeof(AllTold)])]
    public void By_hand_and_rows_agree_when_all_is_told(Drawn drawn) => Agree(drawn.Matter);

    [Property(MaxTest = 10_000, Arbitrary = [typeof(SomeNotTold)])]
    public void By_hand_and_rows_agree_when_some_is_not_told(Drawn drawn) => Agree(drawn.Matter);

    [Fact]
    public void The_closed_form_by_hand_is_the_greatest_grant_that_bears_itself_out()
    {
        for (var machinery = 0; machinery <= 400; machinery++)
        {
            for (var outsourcing = 0; outsourcing <= 40; outsourcing++)
            {
                var matter = CaseAt.Plain.With((Costs c) => c with { Machinery = Yen.Of(machinery), Outsourcing = Yen.Of(outsourcing) });

                // g ≤ 1/2 (machinery + min(outsourcing, g/10))
                var grant = Enumerable.Range(0, 300).Last(g => 20 * g <= 10 * machinery + Math.Min(10 * outsourcing, g));

                Assert.Equal(grant, ShinjigyoShinshutsu3.Grant(matter.Case));
            }
        }
    }

    private static void Agree(CaseAt matter)
    {
        var (@case, on) = matter;
        var hand = ShinjigyoShinshutsu3.Judge(@case, on);
        var rows = Rows.Judge(@case, on);

        var good = hand.Verdict is TrackVerdict.Eligible or TrackVerdict.NeedsJudgement;
        Assert.Equal(good && Contradicts(@case) ? TrackVerdict.NeedsInput : hand.Verdict, rows.Verdict);
        if (hand.Grant is null && rows.Grant is { } settled) // the rows see that what is not told cannot matter; by hand nobody looks
            Assert.Equal((settled.Whole, settled.Whole),
                (ShinjigyoShinshutsu3.Grant(Told(@case, 0, 0, false)),
                    ShinjigyoShinshutsu3.Grant(Told(@case, 9_999_999_999, 10_000, true))));
        else
            Assert.Equal(hand.Grant, rows.Grant?.Whole);
        Assert.Equal((Named(hand.NotMet), Named(hand.Unknown), Named(hand.Open)),
            (Named(rows.NotMet), Named(rows.Unknown), Named(rows.Open)));
        Assert.Equal(rows.With(hand.Verdict), Rows.Judge(Rows.Grid.Read(@case), on));
    }

    /// <summary>What is drawn by itself may not fit what is drawn beside it: one holder above all, a division above the whole.</summary>
    private static bool Contradicts(Case c)
        => c.Applicant.Ownership is { LargestLargeCompany: { } one, AllLargeCompanies: { } all } && one > all
        || (c.Applicant.Sales is { } sales && c.Plan.NewSales.DivisionSales > sales);

    /// <summary>All that the amount could wait for, told.</summary>
    private static Case Told(Case @case, long yen, int count, bool claims)
    {
        Yen Sum(Yen? told) => told ?? Yen.Of(yen);
        var c = @case.Costs;
        return @case with
        {
            Applicant = @case.Applicant with { Employees = @case.Applicant.Employees ?? count },
            Plan = @case.Plan with
            {
                ClaimsRaisedCap = @case.Plan.ClaimsRaisedCap ?? claims,
                Payroll = @case.Plan.Payroll ?? Growth.Of(new(6)), WageFloorGap = @case.Plan.WageFloorGap ?? 50,
            },
            Costs = c with
            {
                Machinery = Sum(c.Machinery), Buildings = Sum(c.Buildings),
                Transport = Sum(c.Transport), TechnologyLicences = Sum(c.TechnologyLicences),
                IntellectualProperty = Sum(c.IntellectualProperty),
                Outsourcing = Sum(c.Outsourcing), Experts = Sum(c.Experts), Cloud = Sum(c.Cloud),
                Advertising = Sum(c.Advertising), ExpectedYearlySales = Sum(c.ExpectedYearlySales), ExpertDays = c.ExpertDays ?? count,
            },
        };
    }

    private static string Named(ulong lines) => string.Join(", ", Ids.Where((_, k) => (lines >> k & 1) != 0));

    private static string Named(RowSet rows) => string.Join(", ", Ids.Where((_, k) => rows[k]));
}
