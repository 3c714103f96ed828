using Hojo.Model;
using Hojo.Reports.Content;
using Hojo.Reports.Printing;
using Hojo.Reports.Sections;

namespace Hojo.Reports;

/// <summary>報告: an answer of Hojo as a person reads it, in one language. Whatever decides the answer stands in it, in every form: each row
/// with its citation, and its 読み beside it.</summary>
/// <example><code>
/// string page = Report.Of(answer, Lang.Ja).ToHtml();           // or ToText(), ToMarkdown()
/// </code></example>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Report
{
    internal Report(ReportContent content) => Content = content;

    /// <summary>What it says, for another printer.</summary>
    internal ReportContent Content { get; }

    /// <summary>査定: an assessment.</summary>
    public static Report Of(Assessment assessment, Lang lang)
        => new(AssessmentReport.Of(Guard.Against.Null(assessment), new(lang)));

    /// <summary>回・枠の比較: a comparison of rounds and tracks.</summary>
    public static Report Of(Comparison comparison, Lang lang)
        => new(CompareReport.Of(Guard.Against.Null(comparison), new(lang)));

    /// <summary>次に聞くこと: what to ask next.</summary>
    public static Report Of(QuestionList questions, Lang lang)
        => new(QuestionsReport.Of(Guard.Against.Null(questions), new(lang)));

    /// <summary>目標に届くために何を変えるか: what to change to reach a goal.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="lang">The language.</param>
    /// <param name="withRows">Whether the way past the rows that are not met is told, beside the way to the money.</param>
    public static Report Of(Solution solution, Lang lang, bool withRows = true)
        => new(SolutionReport.Of(Guard.Against.Null(solution), new(lang), withRows));

    /// <summary>精算・返還: a settlement: what is due back.</summary>
    public static Report Of(Settlement settlement, Lang lang)
        => new(SettlementReport.Of(Guard.Against.Null(settlement), new(lang)));

    /// <summary>日程, of one track or of several.</summary>
    public static Report Of(IReadOnlyList<CalendarEntry> calendar, Lang lang)
        => new(CalendarReport.Of(Guard.Against.Null(calendar), new(lang)));

    /// <summary>一つの項目に対する金額: the grant along one fact. As HTML with its drawing (<see cref="CurveDrawing"/>).</summary>
    public static Report Of(Curve curve, Lang lang)
        => new(CurveReport.Of(Guard.Against.Null(curve), new(lang)));

    /// <summary>Text for a terminal or a mail.</summary>
    /// <param name="columns">The most columns a line takes, 40 or more; a full-width character takes two. A single word that is longer
    /// stays whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 40 columns.</exception>
    public string ToText(int columns = TextPrinter.Columns)
        => TextPrinter.Print(Content, Guard.Against.OutOfRange(columns, nameof(columns), 40, int.MaxValue));

    /// <summary>Markdown with tables (GitHub Flavored Markdown).</summary>
    public string ToMarkdown() => MarkdownPrinter.Print(Content);

    /// <summary>One HTML page by itself: no script, nothing fetched from anywhere, made to be printed too. What a short print leaves out is
    /// folded and can be opened.</summary>
    public string ToHtml() => HtmlPrinter.Print(Content);

    /// <summary>The sections of the same page without the page around them and without a style of their own, for a page of the host's own
    /// that has its title. Headings start at the second level; a drawing (<see cref="CurveDrawing"/>) is not in it.</summary>
    /// <param name="folded">Whether each section but the first is folded, to be opened by its heading.</param>
    public string ToHtmlFragment(bool folded = false) => HtmlPrinter.PrintFragment(Content, folded);

    /// <summary>Writes it in a form.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="format">The form.</param>
    /// <exception cref="ArgumentOutOfRangeException">No form has that number.</exception>
    public void Write(TextWriter to, ReportFormat format) => Guard.Against.Null(to).Write(format switch
    {
        ReportFormat.Text => ToText(),
        ReportFormat.Markdown => ToMarkdown(),
        ReportFormat.Html => ToHtml(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "text, Markdown or HTML is expected"),
    });

    /// <summary>The title.</summary>
    public override string ToString() => Content.Title;
}
