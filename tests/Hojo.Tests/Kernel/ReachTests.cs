namespace Hojo.Tests.Kernel;

/// <summary>The cases that are drawn reach what each track can do: or the properties would hold of nothing.</summary>
public sealed class ReachTests
{
    private const int Enough = 1_500;

    public static TheoryData<string> Tracks => EveryTrack.Names;

    public static TheoryData<string> OfMoney => EveryTrack.OfMoney;

    [Theory, MemberData(nameof(OfMoney))]
    public void Every_limit_cuts_and_does_not_and_every_row_and_column_of_a_table_is_taken(string track)
    {
        var (subject, reach) = (EveryTrack.Of(track), Reached.OfAmounts(EveryTrack.Of(track)));
        Draw.Amounts(subject).Hold(Enough, drawn => reach.See(drawn.Full));

        Assert.Equal([], reach.Missing);
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Every_condition_holds_and_does_not(string track)
    {
        var (subject, reach) = (EveryTrack.Of(track), Reached.OfRows(EveryTrack.Of(track)));
        Draw.Cases(subject).Hold(Enough, drawn => reach.See(drawn.Full));

        Assert.Equal([], reach.Missing);
    }
}
