using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using NodaTime;

namespace Hojo.Tests.Inputs;

/// <summary>Whatever a company tells, each input drawn by itself and some of them against each other: what an answer promises holds for
/// every track.</summary>
public class IndependentFactsTests
{
    private const int Drawn = 40;

    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => [.. Catalogue.National.Tracks.Select(t => t.Id)];

    [Theory, MemberData(nameof(Tracks))]
    public void What_is_promised_holds(string track)
    {
        var (assessor, dice) = (Assessor.For(Catalogue.National.Track(track)), new Random(1803));
        HashSet<string> read = [.. assessor.Grid.Facts.Select(f => f.Id)];
        CaseMember[] members = [.. CaseMembers.All.Where(m => read.Contains(m.Path) && m.Path.Contains('.', StringComparison.Ordinal))];
        if (members.Length == 0) return; // a track that asks nothing
        for (var k = 0; k < Drawn; k++)
        {
            var of = new[] { 20, 60, 95, 100 }[k % 4];
            var c = members.Where(_ => dice.Next(100) < of).Aggregate(new Case(), (told, m) => Told(told, m, dice));
            var more = members[dice.Next(members.Length)];
            var (before, after) = (assessor.Assess(c, On), assessor.Assess(Told(c, more, dice), On));

            Judged(assessor.Judge(c, On), before);
            if (assessor.Track.Formula is null) continue;
            if (!assessor.Track.IsCredit) Spent(assessor, c, before.Grant!);
            if (before.Questions.Any(q => q.Fact == more.Path)) Narrower(before.Grant!, after.Grant!);
        }
    }

    private static Case Told(Case c, CaseMember member, Random dice) => member.Kind == MemberKind.Choice
        ? c.With(member.Path, member.Choices[dice.Next(member.Choices.Count)].Name)
        : c.Telling(member.Path, DrawnInputs.Value(member, dice));

    private static void Judged(Judgement judged, Assessment assessed)
    {
        var point = assessed.Grant is { Range: { IsPoint: true } range } ? range.Least : (Yen?)null;
        Assert.Equal((assessed.Verdict, point), (judged.Verdict, judged.Grant));
    }

    /// <summary>Nobody is granted more than is spent, as far as it is told what is.</summary>
    private static void Spent(Assessor assessor, Case c, GrantResult grant)
    {
        var sheet = assessor.Grid.Read(c);
        if (grant.OwnShare is { } own) Assert.True(own.Least >= Yen.Zero, $"own share {own}");
        if (grant.OwnShareAtLeast is { } least) Assert.True(least >= Yen.Zero, $"own share of at least {least}");
        if (assessor.Compiled.Costs.Count > 0 && assessor.Compiled.Costs.All(sheet.IsTold))
            Assert.True(grant.Range.Most <= assessor.Compiled.Costs.Sum(cost => Yen.Of(sheet[cost])), $"a grant of {grant.Range}");
    }

    private static void Narrower(GrantResult before, GrantResult after)
    {
        Assert.True(before.Range.Contains(after.Range), $"{before.Range} became {after.Range}");
        if (before.Cap is { } cap) Assert.True(cap.Contains(after.Cap!.Value), $"ceiling {cap} became {after.Cap}");
        if (before.OwnShare is { } own && after.OwnShare is { } left) Assert.True(own.Contains(left), $"own share {own} became {left}");
        if (before.Eligible is { } eligible && after.Eligible is { } still)
            Assert.True(eligible.Contains(still), $"if eligible {eligible} became {still}");
    }
}
