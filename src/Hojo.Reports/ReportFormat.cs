namespace Hojo.Reports;

/// <summary>The form in which a report is written.</summary>
public enum ReportFormat
{
    /// <summary>Text for a terminal or a mail: lines of at most 92 columns, a full-width character counted as two.</summary>
    Text = 1,

    /// <summary>Markdown with tables (GitHub Flavored Markdown).</summary>
    Markdown,

    /// <summary>One HTML page by itself: no script, nothing fetched from anywhere, made to be printed too.</summary>
    Html,
}
