using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

public sealed partial class Rulebook
{
    /// <summary>返還: every repayment row, in the document's order.</summary>
    public IReadOnlyList<RepaymentRule> Repayments { get; }

    /// <summary>Puts a case with its award and results before the repayment rows.</summary>
    /// <param name="case">The plan, the award and the results.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take,
    /// or a raised part above the grant.</exception>
    public SettlementEnquiry Settle(Case @case) => new(this, Assessor.Grid.Read(@case), @case);

    /// <summary>The same for a case that is on the grid of the track already.</summary>
    /// <exception cref="ArgumentException">The sheet lies on another grid.</exception>
    public SettlementEnquiry Settle(Sheet sheet) => new(this, Compiled.On(sheet), null);

    /// <summary>What the answers come to.</summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <param name="answers">The answers of all repayment rows, in any order.</param>
    /// <exception cref="ArgumentException">A row has no answer, or two, or one to another enquiry.</exception>
    public SettlementAnswer Conclude(SettlementEnquiry enquiry, IEnumerable<RepaymentAnswer> answers)
    {
        Guard.Against.Null(enquiry);
        RepaymentAnswer[] all = [.. Guard.Against.Null(answers).OrderBy(a => a.Rule.Place)];
        if (all.Any(a => a.Enquiry != enquiry) || !all.Select(a => a.Rule).SequenceEqual(Repayments))
            throw new ArgumentException($"one answer of each repayment row of {Track.Id} to this enquiry is expected", nameof(answers));
        return new(enquiry, all);
    }
}
