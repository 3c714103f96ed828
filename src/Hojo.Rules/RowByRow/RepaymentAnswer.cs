using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Repayments;

namespace Hojo.Rules.RowByRow;

/// <summary>返還: what falls due under one row.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RepaymentAnswer
{
    internal RepaymentAnswer(RepaymentRule rule, SettlementEnquiry enquiry, RowEnds ends) => (Rule, Enquiry, Ends) = (rule, enquiry, ends);

    /// <summary>The row, made ready.</summary>
    public RepaymentRule Rule { get; }

    /// <summary>What it answers.</summary>
    public SettlementEnquiry Enquiry { get; }

    /// <summary>The row.</summary>
    public Repayment Row => Rule.Row;

    /// <summary>The track.</summary>
    public Track Track => Enquiry.Track;

    /// <summary>The part of its base that falls due, after its exemption, from 0 to 1; a range where results are not told.</summary>
    public FractionRange Portion => Ends.Portion;

    /// <summary>The amount due, rounded as the row says; <see langword="null"/> where the grant is not told.</summary>
    public YenRange? Due => Ends.Due;

    internal RowEnds Ends { get; }

    /// <summary>The id, the row and what is due.</summary>
    public override string ToString()
        => $"{Rule.Id}: {Row.Text.Ja}: {(Due is { } due ? Format.Of(due).Ja : "交付額未定")} ({Row.Citation})";
}
