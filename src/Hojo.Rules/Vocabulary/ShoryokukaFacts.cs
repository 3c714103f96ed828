using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Vocabulary;

/// <summary>省力化投資補助金: what only this programme asks.</summary>
public static partial class ShoryokukaFacts
{
    /// <summary>Where the sum is not told, the record of past awards may tell it.</summary>
    private static Yen? GrantsSoFarElse(Case c)
        => RecordSums.Granted(c.Applicant.PastAwards, "shoryokuka/catalogue-2025", "shoryokuka/catalogue-10", "shoryokuka/catalogue-2026");
}
