using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using NRules.Fluent.Dsl;

namespace BridgeLoan;

/// <summary>
/// A grant is paid after the project (精算払い), so the company pays everything first. The bank offers to bridge the grant where the
/// project may run for more than 12 months and own funds cover the company's own share but not the whole.
/// </summary>
[Name("Bridge a grant that comes late")]
public sealed class BridgeLoanRule : Rule
{
    private const int LongWait = 12;

    /// <inheritdoc/>
    public override void Define()
    {
        TrackAnswer? track = null;
        OwnFunds? funds = null;

        When()
            .Match(() => track!, t => t.Judgement.Verdict == TrackVerdict.Eligible, t => IsSafe(t.Assessment.Grant),
                t => Waits(t.Track) != null)
            .Match(() => funds!, f => IsShort(track!.Assessment.Grant!, f.Available));
        Then()
            .Do(context => context.Insert(Offer(track!.Assessment, Waits(track!.Track)!, funds!)));
    }

    /// <summary>The amount is no longer a range: nothing is lent on what is not told.</summary>
    private static bool IsSafe(GrantResult? grant) => grant is { Range.IsPoint: true, OwnShare.IsPoint: true };

    private static Term? Waits(Track track) => track.Rows.OfType<Term>().FirstOrDefault(term => Months(term) > LongWait);

    /// <summary>Of several periods the earliest end wins, so the fewest months are safe to count on.</summary>
    private static int Months(Term term) => term.Limits.Min(l => Months(l.Length));

    private static int Months(Length length)
        => length.Unit switch { CalendarUnit.Year => 12 * length.Count, CalendarUnit.Month => length.Count, _ => 0 };

    private static bool IsShort(GrantResult grant, Yen available)
        => available >= grant.OwnShare!.Value.Least && available < grant.OwnShare.Value.Least + grant.Range.Least;

    private static BridgeLoanOffer Offer(Assessment assessment, Term period, OwnFunds funds)
    {
        var grant = assessment.Grant!;
        return new(assessment.Track, grant.OwnShare!.Value.Least + grant.Range.Least - funds.Available, Months(period), period.Citation);
    }
}
