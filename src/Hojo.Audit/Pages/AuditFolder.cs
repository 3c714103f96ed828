using System.Text;
using Hojo.Audit.Ticks;
using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Audit.Pages;

/// <summary>検証の一式: a folder with a page for each round, an index, and a workbook with a sheet for each.</summary>
public static class AuditFolder
{
    /// <summary>The name of the index.</summary>
    public const string Index = "index.html";

    /// <summary>The name of the workbook.</summary>
    public const string Workbook = "audit.xlsx";

    /// <summary>Where the page of a round lies in the folder: <c>jizokuka/17.html</c>.</summary>
    /// <param name="round">The round.</param>
    public static string PageOf(Round round) => Guard.Against.Null(round).Id + ".html";

    /// <summary>Writes all of it; what lies there already under these names is written over.</summary>
    /// <param name="folder">The folder; it is made where it is not there.</param>
    /// <param name="audits">The rounds with their ticks.</param>
    /// <param name="lang">The language.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static void Write(string folder, IReadOnlyList<RoundAudit> audits, Lang lang)
    {
        Guard.Against.NullOrEmpty(folder);
        Guard.Against.Null(audits);
        foreach (var audit in audits) Text(folder, PageOf(audit.Round), AuditPage.Html(audit, lang));
        Text(folder, Index, AuditIndex.Html(audits, lang));
        using var to = File.Create(Path.Combine(folder, Workbook));
        AuditWorkbook.Write(to, audits, lang);
    }

    private static void Text(string folder, string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
