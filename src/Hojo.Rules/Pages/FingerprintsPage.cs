using System.Text;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>The fingerprints of many tracks as a page: what a release compares to see which answers may have changed.</summary>
public static class FingerprintsPage
{
    /// <summary>The page in Markdown, in both languages at once.</summary>
    public static string Markdown(IEnumerable<Track> tracks)
    {
        var page = new StringBuilder("# 枠の指紋 / Fingerprints of the tracks\n\n")
            .Append("規定が一つでも変わると、その枠の指紋が変わる。`hojo assess --envelope` が記録し、`hojo verify` が照合する。\n\n")
            .Append("A track's fingerprint changes with any of its rows. ")
            .Append("`hojo assess --envelope` records it, `hojo verify` holds it against today's.\n\n")
            .Append("| id | SHA-256 |\n| --- | --- |\n");
        foreach (var track in Guard.Against.Null(tracks)) page.Append("| `" + track.Id + "` | `" + track.Fingerprint() + "` |\n");
        return page.ToString();
    }
}
