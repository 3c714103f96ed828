using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Pages;

/// <summary>Documents and places in words.</summary>
internal static class SourceWords
{
    /// <summary>What was read; of a transcript also of what.</summary>
    public static Bilingual Rank(Source source) => source.Of is { } of ? ($"写し・控え({of})", $"transcript of {of}") : RankName(source.Rank);

    /// <summary>A rank.</summary>
    public static Bilingual RankName(SourceRank rank) => rank switch
    {
        SourceRank.Guideline => ("公募要領・交付規程", "guideline"),
        SourceRank.Notice => ("公告・お知らせ", "notice"),
        SourceRank.Faq => ("よくあるご質問", "FAQ"),
        SourceRank.Record => ("公的な記録", "record"),
        SourceRank.Leaflet => ("リーフレット", "leaflet"),
        SourceRank.Summary => ("第三者による概要", "third-party summary"),
        _ => ("写し・控え", "transcript or note"),
    };

    /// <summary>How the places of a document are counted.</summary>
    public static Bilingual Unit(Source source) => source.Places switch
    {
        PlaceUnit.Page when source.Unnumbered == 0 => ("印刷された頁", "printed pages"),
        PlaceUnit.Page
            => ($"印刷された頁(番号のない紙面 {Format.Number(source.Unnumbered).Ja} 枚の後が1頁)",
                $"printed pages (page 1 follows {Format.Number(source.Unnumbered).En} sheets without a number)"),
        PlaceUnit.Line => ("読んだテキストの行", "lines of the text read"),
        _ => ("見出し", "headings"),
    };

    /// <summary>Document and place of each citation of a row.</summary>
    public static string Places(Provision row)
        => string.Join("<br>", row.Citations.Select(c => c.Place.Length == 0 ? c.Source.Id : $"{c.Source.Id} {c.Place}"));

    /// <summary>What stands there, and what a weaker document says otherwise.</summary>
    public static string Quotes(Provision row, Lang lang)
        => string.Join("<br>", row.Citations.Select(c => Quote(c, lang)).Where(q => q.Length > 0));

    private static string Quote(Citation citation, Lang lang)
    {
        var quote = citation.Quote is { } words ? $"「{words}」" : "";
        return citation.Differs is { } differs ? $"{quote} {citation.Source.Id}: {differs.In(lang)}" : quote;
    }
}
