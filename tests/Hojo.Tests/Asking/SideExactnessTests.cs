using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel.Samples;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Asking;

/// <summary>A question looks at no more than 20,000 completions;
/// where there are more its ranges only hold the exact ones, and say so.</summary>
public sealed class SideExactnessTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private static readonly Fact<bool>[] Flags = OpposedFlags.Of(14);
    private static readonly Fact<bool> More = SampleFacts.Stated("more", Ja("上乗せ"), _ => null);

    /// <summary>140円 by the flags, and 500円 more.</summary>
    private static readonly Figure<Yen>[] Sums = [.. OpposedFlags.Sums(Flags),
        SumOf("more", Ja("上乗せ"), Yen(0), At("上乗せ")).When(Ja("上乗せ"), More.Is(true), Yen(500))];

    private static readonly Assessor Assessor = new(new("test/side-flags", Ja("旗"), Sums, Amount.Sum([.. Sums.Select(s => (Amount)s)])));

    private static (YenRange?, bool)[] SidesOfMore(Sheet sheet)
        => [.. Assessor.Questions(sheet, On).Single(q => q.Fact == "more").Effects!.Single().Sides.Select(s => (s.Grant, s.Exact))];

    /// <summary>15 facts, 32,768 completions: each flag is supposed both ways at once, 0円 to 280円, with 500円 more or without.</summary>
    [Fact]
    public void Beyond_twenty_thousand_completions_the_sides_of_a_question_are_not_exact()
        => Assert.Equal([(new YenRange(Yen(0), Yen(280)), false), (new YenRange(Yen(500), Yen(780)), false)],
            SidesOfMore(Assessor.Grid.Read(new())));

    /// <summary>14 facts, 16,384 completions: 140円, with 500円 more or without.</summary>
    [Fact]
    public void With_fewer_they_are()
        => Assert.Equal([(new YenRange(Yen(140)), true), (new YenRange(Yen(640)), true)],
            SidesOfMore(Assessor.Grid.Read(new()).With(Flags[0], true)));

    /// <summary>Where support is not money there is no range that could be wider than it need be.</summary>
    [Fact]
    public void Sides_without_an_amount_are_exact()
        => Assert.All(Assessor.For(Catalogue.National.Track("chiiki-brand/2024")).Questions(new Case(), On)
            .SelectMany(q => q.Effects!.Single().Sides), side => Assert.Equal((null, true), (side.Grant, side.Exact)));

    /// <summary>With nothing told a row (プロパー融資は希望額の1割以上, or that of what is left of the ceiling) ties the amount asked for and
    /// the balance to another fact; told, nothing does.</summary>
    [Fact]
    public void The_range_among_the_eligible_says_whether_it_is_exact()
    {
        var track = Assessor.For(Catalogue.National.Track("kyocho-shien-hosho/2025"));
        var (nothing, some) = (track.Assess(new Case(), On).Grant!,
            track.Assess(new Case { Shikinguri = new() { Requested = Yen(1_000_000), SchemeBalance = Yen(0) } }, On).Grant!);

        Assert.Equal((true, false, true), (nothing.Exact, nothing.EligibleExact, nothing.CapExact));
        Assert.Equal((true, true, true), (some.Exact, some.EligibleExact, some.CapExact));
    }
}
