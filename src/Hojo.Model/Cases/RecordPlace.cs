using System.Globalization;

namespace Hojo.Model;

/// <summary>A place of a case that may lie in an entry of the record: <c>applicant.pastAwards[0].status</c>.</summary>
internal readonly struct RecordPlace
{
    public RecordPlace(string id)
    {
        var (open, close) = (id.AsSpan().IndexOf('['), id.IndexOf("].", StringComparison.Ordinal));
        (Member, Within, Entry) = (id, id, null);
        if (open < 0 || close < open) return;
        var number = id.Substring(open + 1, close - open - 1);
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var entry)) return;
        (Member, Within, Entry) = (id.Remove(open + 1, number.Length), id.Substring(close + 2), entry);
    }

    /// <summary>The place of its member, whichever the entry: <c>applicant.pastAwards[].status</c>.</summary>
    public string Member { get; }

    /// <summary>The names to go through: those within the entry, or all of them.</summary>
    public string Within { get; }

    /// <summary>Which entry, from 0; <see langword="null"/> for a place outside the record.</summary>
    public int? Entry { get; }
}
