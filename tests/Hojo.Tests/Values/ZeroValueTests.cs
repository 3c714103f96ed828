using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Tests.Programmes.ShinjigyoShinshutsu;

namespace Hojo.Tests.Values;

/// <summary>What was never filled in is no answer: hosts make arrays of judgements, and leave members of their own types unset.</summary>
public class ZeroValueTests
{
    /// <summary>What a caller chooses, rather than what an answer says.</summary>
    private static readonly Type[] Choices = [typeof(Lang)];

    public static TheoryData<Type> Words
        => [.. typeof(Case).Assembly.GetExportedTypes().Where(t => t.IsEnum && !Choices.Contains(t))];

    [Theory, MemberData(nameof(Words))]
    public void The_zero_of_every_enum_says_nothing(Type words)
        => Assert.Contains(Enum.GetName(words, Enum.ToObject(words, 0)), (string?[])[null, "Unknown", "NotAsked"]);

    [Fact]
    public void A_judgement_that_was_not_made_is_not_asked_and_has_no_grant()
    {
        var none = (new Judgement[1])[0];
        Assert.Equal(TrackVerdict.NotAsked, none.Verdict);
        Assert.Null(none.Grant);
    }

    /// <summary>¥0 is a grant like any other.</summary>
    [Fact]
    public void A_judgement_of_nothing_to_grant_differs_from_none()
    {
        var assessor = Assessor.For(Round3Cases.Round3);
        var judged = assessor.Judge(Round3Cases.Base.But(costs: c => c with { Machinery = Yen.Zero }), Round3Cases.On);
        Assert.Equal(Yen.Zero, judged.Grant);
    }

    [Fact]
    public void A_goal_that_was_not_set_is_refused()
    {
        var goals = new GrantSolver(Assessor.For(Round3Cases.Round3), Round3Cases.Base, Round3Cases.On);
        Assert.Throws<ArgumentException>(() => goals.LeastInAll(default));
        Assert.Throws<ArgumentException>(() => goals.Least(goals.Costs[0], default));
    }

    [Fact]
    public void A_word_that_is_none_is_refused_where_a_case_states_it()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PastAward(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PastAward(AwardedProgramme.Jizokuka) { Status = (AwardStatus)99 });
        var assessor = Assessor.For(Round3Cases.Round3);
        foreach (var none in new[] { default, (Industry)99 })
        {
            var c = Round3Cases.Base.But(a => a with { Industry = none });
            var refused = Assert.Throws<Hojo.Rules.Language.FactOutOfRangeException>(() => assessor.Judge(c, Round3Cases.On));
            Assert.Equal("applicant.industry", refused.Fact.Id);
        }
    }
}
