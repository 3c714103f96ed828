using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel.Samples;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel;

/// <summary>The largest cost, at rates of a fine common denominator:
/// exact, because what is divided first cannot overflow on the way.</summary>
public sealed class LargeTests
{
    private static readonly Fact<Yen> Cost = SampleFacts.Money("cost", Ja("経費"), _ => null);
    private static readonly Fact<bool> Flag = SampleFacts.Stated("flag", Ja("特例"), _ => null);
    private static readonly Figure<Rate> Fine = RateOf("fine", Ja("率"), 999, 1_000, At("率"));
    private static readonly Figure<Rate> Finer = RateOf("finer", Ja("率"), 997, 1_009, At("率"));
    private static readonly Figure<Rate> Turned = RateOf("turned", Ja("率"), 1, 2, At("率"))
        .When(Ja("特例"), Flag.Is(true), Fraction(997, 1_009));
    private static readonly Figure<Yen> Width = SumOf("width", Ja("幅"), Oku(999), At("率"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("端数"));

    [Fact]
    // 999億 × 997 ÷ 1,009 = 98,711,892,963.3
    public void One_rate_of_another() => Grants(98_711_892_963, Finer * (Fine * Cost), Finer, Fine);

    [Fact]
    public void A_rate_that_turns() => Grants(98_711_892_963, Turned * (Fine * Cost), Turned, Fine);

    [Fact]
    // 1,000億 × 997 ÷ 1,009
    public void A_rate_that_steps() => Grants(98_810_703_666, Amount.Stepped(Cost, new Slice(Finer, Width)), Finer, Width);

    /// <summary>Half of 2億円, and nothing of the 998億円 beyond.</summary>
    [Fact]
    public void A_slice_at_nothing_takes_all_that_is_left()
    {
        var (half, nothing) = (RateOf("half", Ja("率"), 1, 2, At("率")), RateOf("nothing", Ja("率"), 0, 100, At("率")));
        var first = SumOf("first", Ja("幅"), Oku(1), At("率"));
        Grants(100_000_000, Amount.Stepped(Cost, new(half, first), new(nothing, null)), half, first, nothing);
    }

    /// <summary>1/2 of what is rounded: 2/3 of a cost and of another that is limited to 10/100 of the grant itself. Newton's method leaves
    /// the rounding out, so the half of a third of a hundredth has to be held as well.</summary>
    [Fact]
    public void A_rate_of_what_a_circle_rounds_is_exact_before_it_is_rounded()
    {
        var (half, thirds, tenth) = (RateOf("half", Ja("率"), 1, 2, At("率")), RateOf("thirds", Ja("率"), 2, 3, At("率")),
            RateOf("tenth", Ja("率"), 10, 100, At("率")));
        var share = new Limit("share", Ja("補助金額の10%まで"), tenth * Amount.Grant, At("率"));
        var other = SampleFacts.Money("other", Ja("別の経費"), _ => null);
        var assessor = new Assessor(new("test/rounded", Ja("端数"), [half, thirds, tenth, share, WholeYen],
            (half * (thirds * (Cost + other.AtMost(share))).Rounded(WholeYen)).Rounded(WholeYen)));
        var sheet = assessor.Grid.Read(new()).With(other, Oku(1));

        Assert.Equal(600, assessor.Compiled.Plan.D);
        for (var cost = 0; cost < 3_000; cost++)
        {
            var cells = sheet.With(Cost, Yen(cost)).Cells;
            assessor.Compiled.Plan.TrySolve(cells, 0, out var grant, out _);
            assessor.Compiled.Plan.TrySolve(cells, 0, out var slowly, out _, newton: false);
            Assert.Equal(slowly, grant);
        }
    }

    private static void Grants(long expected, Amount formula, params Provision[] rows)
    {
        var assessor = new Assessor(new("test/large", Ja("大"), [.. rows, WholeYen], formula.Rounded(WholeYen)));
        var sheet = assessor.Grid.Facts.Aggregate(assessor.Grid.Read(new()), (s, fact) => s.With(fact, fact.Most)); // 1,000億円

        Assert.Equal(expected, assessor.Compiled.Plan.Solve(sheet.Cells));
        Assert.Equal(expected, assessor.Track.Root.Fold(new Exact(sheet)).ToLong());
    }
}
