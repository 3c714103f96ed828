using Hojo.Model;
using Hojo.Rules.Explaining;
using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

/// <summary>What one row says to one enquiry. A finding names its row only; this names its track and its enquiry as well, and puts
/// the finding into words when it is asked for.</summary>
/// <remarks>Two answers of one row to one enquiry are equal, so that an engine takes the later for an update of the earlier.</remarks>
public sealed class RowAnswer : IEquatable<RowAnswer>
{
    private readonly AmountAnswer? _amount;
    private Finding? _finding;

    internal RowAnswer(RowRule rule, TrackEnquiry enquiry, Verdict? verdict, bool awaitsJudgement = false, AmountAnswer? amount = null)
        => (Rule, Enquiry, Verdict, AwaitsJudgement, _amount) = (rule, enquiry, verdict, awaitsJudgement, amount);

    /// <summary>The row, made ready.</summary>
    public RowRule Rule { get; }

    /// <summary>The row.</summary>
    public Provision Row => Rule.Row;

    /// <summary>The track.</summary>
    public Track Track => Enquiry.Track;

    /// <summary>What it answers.</summary>
    public TrackEnquiry Enquiry { get; }

    /// <summary>Whether a requirement, an exclusion (that it does not apply) or a floor is met,
    /// the conditions of a special or a point hold, a window holds;
    /// <see langword="null"/> for a row that tests nothing. Whether a special that is kept to those above the ceiling applies is known with
    /// the amount alone: its <see cref="Finding"/> says so.</summary>
    public Verdict? Verdict { get; }

    /// <summary>True where all is told and the documents still leave the row open.</summary>
    public bool AwaitsJudgement { get; }

    /// <summary>所見 in words, with the values that were read; <see langword="null"/> for a row that an assessment lists elsewhere.</summary>
    public Finding? Finding => _finding ??= Row.Fold(new RowFindings(Enquiry.Rulebook.Compiled, Enquiry.Rulebook.Assessor.Explained.Words,
        new(Enquiry.Sheet, Enquiry.Case), _amount?.Range ?? default, Verdict.GetValueOrDefault(), AwaitsJudgement));

    /// <inheritdoc/>
    public bool Equals(RowAnswer? other) => other is not null && other.Rule == Rule && other.Enquiry == Enquiry;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RowAnswer);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Enquiry.GetHashCode() * 397 + Rule.Place);

    /// <summary>The row and its verdict.</summary>
    public override string ToString() => $"{Rule.Id}: {Verdict?.ToString() ?? "-"}";
}
