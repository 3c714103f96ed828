using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Explaining;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.RowByRow;

/// <summary>What the answers of all rows come to.</summary>
public sealed class TrackAnswer
{
    private readonly RowAnswer[] _rows;
    private Assessment? _assessment;

    internal TrackAnswer(AmountAnswer amount, RowAnswer[] rows, Judgement judgement)
        => (Amount, _rows, Judgement) = (amount, rows, judgement);

    /// <summary>What it answers.</summary>
    public TrackEnquiry Enquiry => Amount.Enquiry;

    /// <summary>The track.</summary>
    public Track Track => Enquiry.Track;

    /// <summary>金額: the amount.</summary>
    public AmountAnswer Amount { get; }

    /// <summary>判定, amount and the rows that stand in the way.</summary>
    public Judgement Judgement { get; }

    /// <summary>査定 in words, made when it is first asked for.</summary>
    public Assessment Assessment
        => _assessment ??= AssessmentBuilder.Of(Enquiry.Rulebook.Assessor.Explained,
            new Answer(Enquiry.Rulebook.Compiled, Enquiry.Sheet, Amount.Survey, Surveyed()), Enquiry.On, Enquiry.Case);

    /// <summary>A survey knows the amount more closely than two judgements do, and with it a floor.</summary>
    private Judgement Surveyed()
    {
        if (Amount.Least == Amount.Most || !_rows.Any(r => r.Rule.NeedsAmount)) return Judgement;
        var surveyed = new AmountAnswer(Enquiry, Amount.Range.Least.Whole, Amount.Range.Most.Whole, Amount.Bound);
        return Enquiry.Rulebook.Conclude(surveyed, _rows.Select(r => r.Rule.NeedsAmount ? r.Rule.Answer(surveyed) : r)).Judgement;
    }

    /// <summary>The track and the verdict.</summary>
    public override string ToString() => $"{Track.Id}: {Judgement.Verdict}";
}
