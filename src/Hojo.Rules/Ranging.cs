using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;
using NodaTime;

namespace Hojo.Rules;

/// <summary>The ranges of a case, with completions that attain their ends.</summary>
public static class Ranging
{
    /// <summary>Every amount of a case, as tightly as what is told allows; <see langword="null"/> for support that is not money.</summary>
    /// <param name="assessor">The track.</param>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public static AmountRanges? Ranges(this Assessor assessor, Case @case, LocalDateTime on)
        => assessor.Ranges(Guard.Against.Null(assessor).Grid.Read(@case), on);

    /// <summary>The same for a case already on the grid.</summary>
    public static AmountRanges? Ranges(this Assessor assessor, Sheet sheet, LocalDateTime on)
        => Guard.Against.Null(assessor).Compiled.On(sheet).At(on) is var asked && assessor.Track.Formula is not null
            ? RangesSurvey.Of(assessor.Compiled, asked, AmountSurvey.Of(assessor.Compiled.Plan, asked))
            : null;
}
