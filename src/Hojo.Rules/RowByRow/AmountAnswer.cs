using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.RowByRow;

/// <summary>金額: what the formula of a track comes to for one enquiry.</summary>
public sealed class AmountAnswer
{
    private AmountSurvey? _survey;

    internal AmountAnswer(TrackEnquiry enquiry, long least, long most, ulong bound)
        => (Enquiry, Least, Most, Bound) = (enquiry, least, most, bound);

    /// <summary>What it answers.</summary>
    public TrackEnquiry Enquiry { get; }

    /// <summary>補助金額; <see langword="null"/> where a fact that it depends on is not told, and for support that is not money.</summary>
    public Yen? Grant => Enquiry.Track.Formula is null || Least < Most ? null : Yen.Of(Least);

    /// <summary>The tightest range that what is told allows.</summary>
    public YenRange Range => Survey.Range;

    internal AmountSurvey Survey => _survey ??= AmountSurvey.Of(Enquiry.Rulebook.Compiled.Plan, Enquiry.Sheet);

    /// <summary>The two ends of a range that holds the amount.</summary>
    internal long Least { get; }

    internal long Most { get; }

    internal ulong Bound { get; }

    /// <summary>The track and the amount.</summary>
    public override string ToString()
        => $"{Enquiry.Track.Id}: {Enquiry.Track.Money.Ja} {Format.Of(new YenRange(Yen.Of(Least), Yen.Of(Most))).Ja}";
}
