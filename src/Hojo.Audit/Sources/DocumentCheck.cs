using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Audit.Sources;

/// <summary>公式文書との照合: the citations of a round held against a document as it is published, a PDF or its text.</summary>
/// <example><code>
/// var check = DocumentCheck.Run(round, pdf, "JIZ-17");
/// foreach (var problem in check!.Problems) Console.WriteLine(problem.Ja);
/// </code></example>
public static class DocumentCheck
{
    /// <summary>Looks for every quote of a round on its page. Of a PDF the sheets are read line by line and column by column, without ruby;
    /// a quote that stands in any of these orders is found. What is not found comes with the words that are nearest.</summary>
    /// <param name="round">The round.</param>
    /// <param name="document">The document: a PDF, or UTF-8 text whose pages are parted by form feeds.</param>
    /// <param name="id">Its id. Without it the SHA-256 tells which it is, or that the round cites no other.</param>
    /// <returns><see langword="null"/> where the round does not cite the document,
    /// or where none is named and several may be meant.</returns>
    /// <exception cref="FormatException">A PDF that is damaged, or locked by a password.</exception>
    public static SourceCheck? Run(Round round, byte[] document, string? id = null)
    {
        Guard.Against.Null(round);
        Guard.Against.Null(document);
        if (!PdfText.IsPdf(document)) return SourceCheck.Run(round, document, id);
        var readings = PdfText.Readings(document);
        return SourceCheck.Run(round, document, id ?? Only(round), cited => new(cited, readings, hasLines: false));
    }

    /// <summary>The one document of a round that cites no other: a PDF is never, byte for byte, the text that was read.</summary>
    private static string? Only(Round round)
        => round.Sources.Select(source => (source.PartOf ?? source).Id).Distinct().ToArray() is [var only] ? only : null;
}
