using Hojo.Model;

namespace Hojo.Rules.Vocabulary;

/// <summary>事業承継・M&amp;A補助金: what only this programme asks.</summary>
public static partial class JigyoShokeiFacts
{
    /// <summary>Where the sum is not told, that there are no such costs may tell it.</summary>
    private static Yen? CostsOutsidePeriodElse(Case c) => c.JigyoShokei.IncludesCostsOutsidePeriod is false ? Yen.Zero : null;
}
