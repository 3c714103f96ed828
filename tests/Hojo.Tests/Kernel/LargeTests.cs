using Hojo.Model;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using static Hojo.Rules.Language.Write;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel;

/// <summary>The largest cost, at rates of a fine common denominator: exact, because what is divided first cannot overflow on the way.</summary>
public sealed class LargeTests
{
    private static readonly Fact<Yen> Cost = Facts.Money("cost", Ja("経費"), _ => null);
    private static readonly Fact<bool> Flag = Facts.Stated("flag", Ja("特例"), _ => null);
    private static readonly Figure<Rate> Fine = RateOf("fine", Ja("率"), 999, 1_000, At("率"));
    private static readonly Figure<Rate> Finer = RateOf("finer", Ja("率"), 997, 1_009, At("率"));
    private static readonly Figure<Rate> Turned = RateOf("turned", Ja("率"), 1, 2, At("率")).When(Ja("特例"), Flag.Is(true), Over(997, 1_009));
    private static readonly Figure<Yen> Width = SumOf("width", Ja("幅"), Oku(999), At("率"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("端数"));

    [Fact]
    public void One_rate_of_another() => Grants(98_711_892_963, Finer * (Fine * Cost), Finer, Fine); // 999億 × 997 ÷ 1,009 = 98,711,892,963.3

    [Fact]
    public void A_rate_that_turns() => Grants(98_711_892_963, Turned * (Fine * Cost), Turned, Fine);

    [Fact]
    public void A_rate_that_steps() => Grants(98_810_703_666, Amount.Stepped(Cost, new Slice(Finer, Width)), Finer, Width); // 1,000億 × 997 ÷ 1,009

    private static void Grants(long expected, Amount formula, params Provision[] rows)
    {
        var assessor = new Assessor(new("test/large", Ja("大"), [.. rows, WholeYen], formula.Rounded(WholeYen)));
        var sheet = assessor.Grid.Facts.Aggregate(assessor.Grid.Read(new()), (s, fact) => s.With(fact, fact.Most)); // 1,000億円

        Assert.Equal(expected, assessor.Plan.Solve(sheet.Cells));
        Assert.Equal(expected, assessor.Track.Root.As(new Exact(sheet)).ToLong());
    }
}
