using Hojo.Model;
using Hojo.Rules;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Tests.Asking;

/// <summary>Nobody is granted more than is spent, whatever is told of the case and whatever is not.</summary>
public sealed class OwnShareProperties
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => AnyTrack.Ids;

    [Theory, MemberData(nameof(Tracks))]
    public void The_own_share_is_never_below_zero(string track)
    {
        var sample = AnyTrack.Of(track);
        if (sample.Track.Formula is null || sample.Track.IsCredit) return;
        Draw.Cases(sample).Hold(100, drawn =>
        {
            if (sample.Assessor.Ranges(drawn.Part, On)!.OwnShare is { } own) Assert.True(own.Range.Least.Whole >= 0, $"{own.Range}");
        });
    }
}
