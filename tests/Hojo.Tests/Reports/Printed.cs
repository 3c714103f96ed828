using System.Net;
using Hojo.Reports;

namespace Hojo.Tests.Reports;

/// <summary>A report in each of its forms, without what a form adds: breaks of lines, marks, signs that are escaped.</summary>
internal static class Printed
{
    public static readonly ReportFormat[] Formats = [ReportFormat.Text, ReportFormat.Markdown, ReportFormat.Html];

    public static string In(this Report report, ReportFormat format)
    {
        using var text = new StringWriter();
        report.Write(text, format);
        return text.ToString();
    }

    /// <summary>What it says, sign by sign, without blanks.</summary>
    public static string Plain(this Report report, ReportFormat format) => Plain(format switch
    {
        ReportFormat.Html => WebUtility.HtmlDecode(report.In(format)),
        ReportFormat.Markdown => report.In(format).Replace("\\", "", StringComparison.Ordinal),
        _ => report.In(format),
    });

    public static string Plain(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
