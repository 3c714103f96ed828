using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Questions;
using Hojo.Rules.Solving.Surveys;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel;
using Hojo.Tests.Kernel.Samples;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Asking;

/// <summary>Facts of a weighed sum, neither of them told: where corners stand for all that lies
/// between them, and where they do not.</summary>
public sealed class TiedTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);
    private static readonly Fact<Yen> Machinery = SampleFacts.Money("machinery", Ja("機械装置費"), _ => null),
        Buildings = SampleFacts.Money("buildings", Ja("建物費"), _ => null);
    private static readonly Fact<int> Owned = Count("owned"), Issued = Count("issued"), Voted = Count("voted");

    private static readonly Figure<Rate> Half = RateOf("half", Ja("1/2"), 1, 2, At("補助率")),
        Third = RateOf("third", Ja("1/3"), 1, 3, At("補助率"));
    private static readonly Rounding Yens = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("端数"));

    private static Fact<int> Count(string id) => SampleFacts.Count(id, Ja(id), Ja("株"), 0, 10, _ => null);

    private static LinearTest More(Fact one, Fact other) => new(Ja("より多い"), [(one, 1), (other, -1)], 1);

    private static Assessor Of(Amount formula, params Provision[] rows)
        => new(new("test/tied", Ja("重み"), [Half, Yens, .. rows], formula.Rounded(Yens)));

    /// <summary>1/2 of the machinery while the building is dearer, else 1/3: the most is 1/2 of machinery one yen cheaper than the dearest
    /// building. The four corners, each cost at its least and its most, know of 1/3 of 1,000億円 only.</summary>
    [Fact]
    public void Where_a_cost_that_is_weighed_moves_the_amount_the_range_is_not_called_exact()
    {
        var assessor = Of(Amount.Either(More(Buildings, Machinery), Half * Machinery, Third * Machinery), Third);
        var sheet = assessor.Grid.Read(new());
        var plan = assessor.Compiled.Plan;
        var most = Yen(plan.Solve(sheet.With(Machinery, Yen(99_999_999_999)).With(Buildings, Yen(100_000_000_000)).Cells));
        var (survey, told) = (AmountSurvey.Of(plan, sheet), AmountSurvey.Of(plan, sheet.With(Buildings, Yen(0))));

        Assert.Equal(Yen(49_999_999_999), most);
        Assert.Equal((false, true), (survey.Exact, survey.Range.Most >= most));
        Assert.Equal((true, new YenRange(Yen(0), Yen(33_333_333_333))), (told.Exact, told.Range));
        var sides = assessor.Questions(sheet, On).SelectMany(q => q.Effects!.Single().Sides).ToArray();
        Assert.NotEmpty(sides);
        Assert.All(sides, side => Assert.Equal((false, true), (side.Exact, side.Grant!.Value.Most >= most)));
    }

    /// <summary>More owned than issued, and more issued than voted: only with issued in the middle do both hold.</summary>
    [Fact]
    public void Where_a_fact_is_weighed_twice_the_range_is_not_called_exact()
    {
        var both = SumOf("both", Ja("両方"), Yen(0), At("両方")).When(Ja("両方"), More(Owned, Issued) & More(Issued, Voted), Yen(100));
        var assessor = Of(Amount.Sum(both, Half * Machinery), both);
        var sheet = assessor.Grid.Read(new()).With(Machinery, Yen(0));

        Assert.Equal((false, new YenRange(Yen(0), Yen(100))),
            (AmountSurvey.Of(assessor.Compiled.Plan, sheet).Exact, AmountSurvey.Of(assessor.Compiled.Plan, sheet).Range));
        Assert.Equal((true, new YenRange(Yen(0), Yen(100))),
            (AmountSurvey.Of(assessor.Compiled.Plan, sheet.With(Voted, 2)).Exact,
                AmountSurvey.Of(assessor.Compiled.Plan, sheet.With(Voted, 2)).Range));
    }

    /// <summary>A row that turns at 4株 cuts the question where the formula does not; each side is what trying every value gives.</summary>
    [Fact]
    public void A_side_between_the_ends_of_a_weighed_fact_has_its_own_range()
    {
        var owns = new Requirement("owns", Ja("4株以上6株以下"), Owned >= 4 & Owned <= 6, At("持株"));
        var more = SumOf("more", Ja("多い"), Yen(0), At("多い")).When(Ja("多い"), More(Owned, Issued), Yen(100));
        var assessor = Of(Amount.Sum(more, Half * Machinery), owns, more);
        var sheet = assessor.Grid.Read(new()).With(Machinery, Yen(0));
        var does = new QuestionAnalysis(assessor.Explained.Questions, sheet, Verdict.Met).Of(Owned);

        Assert.Equal(3, does.Sides.Count);
        Assert.All(does.Sides, side =>
        {
            var tried = from owned in Enumerable.Range((int)side.Stretch.From, (int)(side.Stretch.To - side.Stretch.From) + 1)
                        from issued in Enumerable.Range(0, 11)
                        select assessor.Compiled.Plan.Solve(sheet.With(Owned, owned).With(Issued, issued).Cells);
            Assert.Equal((tried.Min(), tried.Max()), (side.Least, side.Most));
        });
    }
}
