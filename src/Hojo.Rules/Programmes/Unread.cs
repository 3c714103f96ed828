using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;

namespace Hojo.Rules.Programmes;

/// <summary>公募要領を読めていない回: what every round has whose guideline was not at hand.</summary>
internal static class Unread
{
    private static readonly Reading Declared = new("公募要領を読めていないため、その他の要件は申請者の申告によっても要確認とし、申請できるとは判定しない",
        "the guideline was not at hand: what else it asks is left to the office even where it is declared to be met, so the verdict is " +
        "never 'eligible'");

    /// <summary>その他の要件: as many as there are, they keep the verdict at 要確認.</summary>
    /// <param name="known">The document that what is known stands in.</param>
    /// <param name="at">Where it would stand there.</param>
    public static void Rest(Section known, Passage at)
    {
        var declared = MeetsRestOfGuideline.Is(true);
        known.Requires("rest-of-guideline", at, "公募要領にあり、ここに収録していない要件をすべて満たす", declared, Declared, open: declared);
    }
}
