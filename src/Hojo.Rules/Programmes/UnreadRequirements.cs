using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;

namespace Hojo.Rules.Programmes;

/// <summary>Requirements that there are, and that the documents at hand do not print.</summary>
internal static class UnreadRequirements
{
    private static readonly Reading Declared = new("公募要領を読めていないため、その他の要件は申請者の申告によっても要確認とし、申請できるとは判定しない",
        "the guideline was not at hand: what else it asks is left to the office even where it is declared to be met, so the verdict is " +
        "never 'eligible'");

    /// <summary>その他の要件: all that a guideline asks which was not at hand.</summary>
    /// <param name="known">The heading that what is known stands under.</param>
    /// <param name="at">Where it would stand; nothing is quoted.</param>
    public static void LeavesRestOpen(this Section known, Passage at)
        => known.LeavesOpen("rest-of-guideline", at, "公募要領にあり、ここに収録していない要件をすべて満たす", Declared);

    /// <summary>未確認の要件: declared by whoever has read the guideline, and even then left to the office, so that the verdict is never
    /// 申請できる on what was not read.</summary>
    /// <param name="known">The heading under which it would stand.</param>
    /// <param name="id">Row id.</param>
    /// <param name="at">Where; nothing is quoted.</param>
    /// <param name="ja">What is missing.</param>
    /// <param name="reading">How it is known that there is more.</param>
    /// <param name="also">Where else it is spoken of.</param>
    public static void LeavesOpen(this Section known, string id, Passage at, string ja, Reading? reading = null,
        Citation[]? also = null)
    {
        var declared = MeetsRestOfGuideline.Is(true);
        var where = at == Passage.Unpaged ? at : Passage.Silent(at.First, at.Last);
        known.Requires(id, where, ja, declared, reading, open: declared, also: also);
    }
}
