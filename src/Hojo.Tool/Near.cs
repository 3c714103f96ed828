using Hojo.Model;

namespace Hojo.Tool;

/// <summary>近いもの: what somebody may have meant by a word that there is not.</summary>
internal static class Near
{
    /// <summary>In brackets, or nothing where no word is near.</summary>
    public static Bilingual To(string given, IEnumerable<string> known)
        => known.ToArray() is { Length: > 0 } words && Nearest.To(given, words) is { } near
            ? ($"(近いもの: {near})", $" (near it: {near})")
            : ("", "");
}
