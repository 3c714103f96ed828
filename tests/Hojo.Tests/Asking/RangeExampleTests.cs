using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel.Samples;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Asking;

/// <summary>Ranges worked by hand.</summary>
public sealed class RangeExampleTests
{
    private static AmountRanges Of(string track, Case @case)
        => Assessor.For(Catalogue.National.Track(track)).Ranges(@case, new(2026, 3, 1, 9, 0))!;

    private static YenRange Man(long least, long most) => new(Yen.Of(least * 10_000), Yen.Of(most * 10_000));

    /// <summary>補助金額(従業員数別): 2,500万円 to 7,000万円, or 9,000万円 with the special.</summary>
    [Fact]
    public void The_ceiling_is_as_wide_as_the_table_until_the_headcount_is_told()
    {
        var nothing = new Case();
        Assert.Equal(Man(2_500, 9_000), Of("shinjigyo-shinshutsu/3-digest", nothing).Cap!.Range);
        Assert.Equal(Man(4_000, 5_000), Of("shinjigyo-shinshutsu/3-digest", nothing with { Applicant = new() { Employees = 35 } })
            .Cap!.Range);
        Assert.Equal(Man(4_000, 4_000), Of("shinjigyo-shinshutsu/3-digest",
            nothing with { Applicant = new() { Employees = 35 }, Plan = new() { ClaimsRaisedCap = false } }).Cap!.Range);
    }

    /// <summary>1/2 of 6,000万円 and up to 2,500万円: with no other cost at least 3,000万円 are the applicant's own; a ceiling of
    /// 3,000万円 or more never takes more than half.</summary>
    [Fact]
    public void The_least_own_share_is_known_before_all_costs_are()
    {
        var part = new Case { Costs = new() { Machinery = Yen.Of(60_000_000) } };
        var own = Of("shinjigyo-shinshutsu/3-digest", part).OwnShare!;

        Assert.Equal(Yen.Of(30_000_000), own.Range.Least);
        Assert.Equal(Yen.Of(35_000_000), Of("shinjigyo-shinshutsu/3-digest",
            part with { Applicant = new() { Employees = 20 }, Plan = new() { ClaimsRaisedCap = false } }).OwnShare!.Range.Least);
        var grant = Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest")).Assess(part, new(2026, 3, 1, 9, 0)).Grant!;
        Assert.Equal((null, Yen.Of(30_000_000)), (grant.OwnShare, grant.OwnShareAtLeast));
    }

    /// <summary>1/2, in whole thousands: 1,999円 are paid by the applicant alone, of 2,000円 only half.
    /// The least own share is at neither end.</summary>
    [Fact]
    public void Where_a_yen_of_cost_can_bring_more_than_a_yen_of_grant_the_own_share_waits_for_all_costs()
    {
        var cost = SampleFacts.Money("cost", Ja("経費"), _ => null);
        var (half, thousand) = (Figures.RateOf("half", Ja("1/2"), 1, 2, At("補助率")),
            new Rounding("thousand", Ja("千円未満切捨て"), Yen.Of(1_000), At("端数")));
        var assessor = new Assessor(new("test/thousand", Ja("千円"), [half, thousand, new Expense("cost", Ja("経費"), cost, At("経費"))],
            (half * cost).Rounded(thousand)));
        var sheet = assessor.Grid.Read(new());

        Assert.Null(OwnShare(sheet));
        Assert.Equal([Yen.Of(1_999), Yen.Of(1_000)],
            new[] { 1_999, 2_000 }.Select(c => OwnShare(sheet.With(cost, Yen.Of(c)))!.Range.Least));

        AmountEnds? OwnShare(Sheet of) => assessor.Ranges(of, new(2026, 3, 1, 9, 0))!.OwnShare;
    }

    [Fact]
    public void Support_without_costs_has_no_own_share()
    {
        Assert.Null(Of("marukei/2025", new()).OwnShare);
        Assert.Null(Assessor.For(Catalogue.National.Track("marukei/2025"))
            .Assess(new Case(), new(2026, 3, 1, 9, 0)).Grant!.OwnShareAtLeast);
    }

    /// <summary>第1回 has a floor of 750万円 and a rate of 1/2: whoever is eligible has 1,500万円 of costs or more.</summary>
    [Fact]
    public void Among_the_eligible_nothing_lies_below_the_floor()
    {
        var ranges = Of("shinjigyo-shinshutsu/1", new Case { Applicant = new() { Employees = 20 } });

        Assert.Equal((Man(0, 3_000), Man(750, 3_000), true), (ranges.Grant.Range, ranges.Eligible!.Range, ranges.Eligible.Exact));
        Assert.Null(Of("shinjigyo-shinshutsu/3-digest", new Case { Applicant = new() { Employees = 0 } }).Eligible); // 従業員数が0名の事業者
    }
}
