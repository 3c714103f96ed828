using Hojo.Model;
using NodaTime;

namespace Hojo.Tests.Kernel;

/// <summary>The fast answer and the readable one are the same answer, whatever is told and whatever is not.</summary>
public sealed class JudgeAndAssessTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => EveryTrack.Names;

    [Theory, MemberData(nameof(Tracks))]
    public void Verdict_amount_and_the_limits_that_bind_are_the_same(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Cases(subject).Hold(subject.Times(2_000), drawn =>
        {
            foreach (var sheet in new[] { drawn.Part, drawn.Full })
            {
                var (judged, assessed) = (subject.Assessor.Judge(sheet, On), subject.Assessor.Assess(sheet, On));
                Assert.Equal((assessed.Verdict, Point(assessed.Grant)), (judged.Verdict, judged.Grant));
                Assert.Equal(Ids(assessed.Grant?.Bindings.Select(b => b.Row) ?? []),
                    Ids(subject.Assessor.Compiled.Plan.Limits.Where((_, k) => (judged.Bound >> k & 1) != 0).Select(limit => limit.Id)));
            }
        });
    }

    private static IEnumerable<string> Ids(IEnumerable<string> limits) => limits.Order(StringComparer.Ordinal);

    private static Yen? Point(GrantResult? grant) => grant is { Range: { IsPoint: true } range } ? range.Least : null;
}
