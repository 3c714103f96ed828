using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>Sums that are read off the company's record.</summary>
internal static class RecordSums
{
    /// <summary>The same sum; where it is not stated, what the record adds up to.</summary>
    public static Fact<Yen> OrGranted(this Fact<Yen> stated, params string[] under)
        => stated.OrOfRecord(record => Granted(record, under));

    /// <summary>The sum granted under some ids: zero under an empty record, and nothing where it is not told to the yen.</summary>
    public static Yen? Granted(IReadOnlyList<PastAward>? record, params string[] under)
    {
        if (record is null) return null;
        var sum = Yen.Zero;
        for (var k = 0; k < record.Count; k++)
        {
            var award = record[k];
            var counts = Related.Covers(under, under[0], award.Path);
            if (award.Came(Awards.Paid) is var paid && paid < counts) counts = paid;
            if (counts == Verdict.NotMet) continue;
            if (counts == Verdict.Unknown || award.Granted is not { } granted) return null;
            sum += granted;
        }
        return sum;
    }
}
