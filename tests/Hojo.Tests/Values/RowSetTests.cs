using Hojo.Rules.Bulk;


namespace Hojo.Tests.Values;

/// <summary>A set of rows knows its own places and refuses all others, rather than answer for another row.</summary>
public class RowSetTests
{
    [Theory]
    [InlineData(-180)]
    [InlineData(-1)]
    [InlineData(128)]
    [InlineData(int.MaxValue)]
    public void A_place_that_is_none_is_refused(int row)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new RowSet(ulong.MaxValue, ulong.MaxValue)[row]);

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    public void Each_place_is_told_apart(int row)
    {
        var set = new RowSet();
        set.Add(row);
        Assert.Equal([row], Enumerable.Range(0, RowSet.Capacity).Where(k => set[k]));
    }
}
