using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Solving.Surveys;
using Hojo.Tests.Kernel.Samples;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel;

/// <summary>Eighteen flags, each of which adds to one sum and takes from another: 262,144 completions.</summary>
public sealed class ManyCompletionsTests
{
    private static readonly Fact<bool>[] Flags = OpposedFlags.Of(18);
    private static readonly Figure<Yen>[] Sums = OpposedFlags.Sums(Flags);

    private static readonly Assessor Assessor = new(new("test/flags", Ja("旗"), Sums, Amount.Sum([.. Sums.Select(s => (Amount)s)])));

    [Fact]
    public void Beyond_two_hundred_thousand_completions_a_range_that_holds_them_is_given_and_says_so()
    {
        var survey = Survey(Assessor.Grid.Read(new()));

        Assert.False(survey.Exact);
        Assert.Equal((Yen(0), Yen(360)), (survey.Range.Least, survey.Range.Most)); // the flags are not seen to be the same
        Assert.Equal(Flags, survey.Live);
        Assert.Null(survey.Least);
    }

    [Fact]
    public void With_fewer_the_range_is_exact_where_the_plain_interval_is_not()
    {
        var sheet = Flags.Skip(10).Aggregate(Assessor.Grid.Read(new()), (s, flag) => s.With(flag, true));

        Assert.Equal((true, new YenRange(Yen(180))), (Survey(sheet).Exact, Survey(sheet).Range));
        Assert.Equal((Yen(80), Yen(280)), (Interval.Of(Assessor.Track.Root, sheet).Least, Interval.Of(Assessor.Track.Root, sheet).Most));
    }

    private static AmountSurvey Survey(Sheet sheet) => AmountSurvey.Of(Assessor.Compiled.Plan, sheet);
}
