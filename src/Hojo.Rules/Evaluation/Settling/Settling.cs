using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>返還: what is due back once results are known.</summary>
public static class Settling
{
    /// <summary>What the repayment rows of the track make of the award and its results.
    /// What is not told leaves a range, never nothing.</summary>
    /// <param name="assessor">The track.</param>
    /// <param name="case">The plan, the award and the results.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take,
    /// or a raised part above the grant.</exception>
    public static Settlement Settle(this Assessor assessor, Case @case)
        => Settlements.Of(assessor, Guard.Against.Null(assessor).Grid.Read(@case), @case);

    /// <summary>The same for a case already on the grid.</summary>
    /// <inheritdoc cref="Settle(Assessor, Case)"/>
    public static Settlement Settle(this Assessor assessor, Sheet sheet)
        => Settlements.Of(assessor, Guard.Against.Null(assessor).On(sheet), null);
}
