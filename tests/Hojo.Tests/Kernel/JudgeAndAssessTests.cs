using Hojo.Model;
using NodaTime;

namespace Hojo.Tests.Kernel;

/// <summary>The fast answer and the readable one are the same answer, whatever is told and whatever is not.</summary>
public sealed class JudgeAndAssessTests
{
    private static readonly LocalDateTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => EveryTrack.Names;

    [Theory, MemberData(nameof(Tracks))]
    public void Verdict_rows_and_amount_are_the_same(string track)
    {
        var subject = EveryTrack.Of(track);
        var differ = new List<string>();
        Draw.Cases(subject).Hold(subject.Times(2_000), drawn =>
        {
            foreach (var sheet in new[] { drawn.Part, drawn.Full })
            {
                var (judged, assessed) = (subject.Assessor.Judge(sheet, On), subject.Assessor.Assess(sheet, On));
                if (judged.Verdict != assessed.Verdict || judged.Grant != (assessed.Grant is { Range: { IsPoint: true } range } ? range.Least : (Yen?)null))
                    differ.Add($"{judged.Verdict} {judged.Grant} / {assessed.Verdict} {assessed.Grant?.Range} {assessed.Grant?.Exact}");
            }
        });
        Assert.True(differ.Count == 0, $"{differ.Count}: {string.Join("; ", differ.Take(5))}");
    }
}
