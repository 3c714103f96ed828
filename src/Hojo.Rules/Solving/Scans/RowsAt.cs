using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Solving.Scans;

/// <summary>How the rows of a track stand at one value of a fact, with the grant that the floors were held against.</summary>
/// <param name="NotMet">Rows that are not met.</param>
/// <param name="Unknown">Rows that wait for facts.</param>
/// <param name="Open">Rows that the documents leave open.</param>
internal readonly record struct RowsAt(RowSet NotMet, RowSet Unknown, RowSet Open)
{
    public TrackVerdict Verdict(Verdict openOn) => Judging.VerdictOf(openOn, NotMet, Unknown, Open);

    /// <summary>Row by row.</summary>
    public Verdict this[int row]
        => NotMet[row] ? Model.Verdict.NotMet : Unknown[row] || Open[row] ? Model.Verdict.Unknown : Model.Verdict.Met;
}
