using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>Documents and places in words.</summary>
internal static class SourceWords
{
    /// <summary>What was read; of a transcript also of what.</summary>
    public static Label Rank(Source source) => source.Rank switch
    {
        SourceRank.Guideline => ("公募要領・交付規程", "guideline"),
        SourceRank.Notice => ("公告・お知らせ", "notice"),
        SourceRank.Faq => ("よくあるご質問", "FAQ"),
        SourceRank.Record => ("公的な記録", "record"),
        SourceRank.Leaflet => ("リーフレット", "leaflet"),
        SourceRank.Summary => ("第三者による概要", "third-party summary"),
        _ => ($"写し・控え({source.Of})", $"transcript of {source.Of}"),
    };

    /// <summary>Document and place of each citation of a row.</summary>
    public static string Places(Provision row) => string.Join("<br>", row.Citations.Select(c => c.Place.Length == 0 ? c.Source.Id : $"{c.Source.Id} {c.Place}"));

    /// <summary>What stands there, and what a weaker document says otherwise.</summary>
    public static string Quotes(Provision row, Lang lang) => string.Join("<br>", row.Citations.Select(c => Quote(c, lang)).Where(q => q.Length > 0));

    private static string Quote(Citation citation, Lang lang)
    {
        var quote = citation.Quote is { } words ? $"「{words}」" : "";
        return citation.Differs is { } differs ? $"{quote} {citation.Source.Id}: {differs.In(lang)}" : quote;
    }
}
