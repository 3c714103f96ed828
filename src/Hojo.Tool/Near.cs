using Hojo.Model;

namespace Hojo.Tool;

/// <summary>近いもの: what somebody may have meant by a word that there is not.</summary>
internal static class Near
{
    /// <summary>Two letters that change places are two letters away, in a word long enough to be told by the others.</summary>
    private const int LettersToTell = 4;

    /// <summary>In brackets, or nothing where no word is near.</summary>
    public static Bilingual To(string given, IEnumerable<string> known)
    {
        var away = Math.Max(given.Length < LettersToTell ? 1 : 2, given.Length / 3);
        var near = known.Select(word => (Word: word, Away: Nearest.Distance(given, word))).Where(word => word.Away <= away)
            .OrderBy(word => word.Away).Select(word => word.Word).FirstOrDefault();
        return near is null ? ("", "") : ($"(近いもの: {near})", $" (near it: {near})");
    }
}
