using Hojo.Model;
using Hojo.Rules.Explaining;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Repayments;

namespace Hojo.Rules.RowByRow;

/// <summary>返還: what the repayment rows come to together.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class SettlementAnswer
{
    private readonly DueRange _ends;
    private Settlement? _settlement;

    internal SettlementAnswer(SettlementEnquiry enquiry, IReadOnlyList<RepaymentAnswer> rows)
    {
        (Enquiry, Rows) = (enquiry, rows);
        _ends = DueRange.Of(enquiry.Rulebook.Compiled.Repayments, enquiry.Sheet, enquiry.Parts,
            [.. rows.Select(row => row.Ends)]);
    }

    /// <summary>What it answers.</summary>
    public SettlementEnquiry Enquiry { get; }

    /// <summary>The track.</summary>
    public Track Track => Enquiry.Track;

    /// <summary>What falls due under each row, in the document's order.</summary>
    public IReadOnlyList<RepaymentAnswer> Rows { get; }

    /// <summary>In all, never more than the grant; <see langword="null"/> where the grant is not told. While results are not told, rows do
    /// not add up: one result may spare two of them, so the range is taken over all results together.</summary>
    public YenRange? Total => _ends.Total;

    /// <summary>精算 in words, made when it is first asked for.</summary>
    public Settlement Settlement
        => _settlement ??= Settlements.Of(Enquiry.Rulebook.Assessor.Explained, Enquiry.Sheet, Enquiry.Case, Enquiry.Parts, _ends);

    /// <summary>The track and what is due.</summary>
    public override string ToString() => $"{Track.Id}: 返還の合計 {(Total is { } total ? Format.Of(total).Ja : "交付額未定")}";
}
