using System.Globalization;
using System.Text;
using CsvHelper;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Answers as comma-separated values in UTF-8, one a line: a line break in a text becomes a blank, so that an interrupted file
/// can be cut at its last line. A text that a spreadsheet would run as a formula begins with an apostrophe.</summary>
internal sealed class CsvAnswers : IAnswerWriter
{
    private readonly CsvWriter _to;
    private readonly IReadOnlyList<AnswerColumn> _columns;

    /// <param name="to">Where they go.</param>
    /// <param name="columns">What stands in a line.</param>
    /// <param name="lang">The language of the headings; <see langword="null"/> where they are there already.</param>
    /// <param name="mark">True for a byte order mark, without which Excel takes Japanese for something else.</param>
    public CsvAnswers(Stream to, IReadOnlyList<AnswerColumn> columns, Lang? lang, bool mark)
    {
        _columns = columns;
        _to = CsvWriter.Create(to, new CsvWriterOptions
        {
            Injection = CsvInjection.Escape,
            NewLine = "\n",
            WriteByteOrderMark = mark && lang is not null,
        });
        if (lang is { } words) _to.WriteRecord([.. columns.Select(column => column.Heading.In(words))]);
    }

    /// <summary>The line of headings that a file begins with.</summary>
    public static string HeadingLine(IReadOnlyList<AnswerColumn> columns, Lang lang)
    {
        var utf8 = new MemoryStream();
        new CsvAnswers(utf8, columns, lang, mark: true).Dispose();
        return Encoding.UTF8.GetString(utf8.ToArray()).TrimEnd('\n');
    }

    public void Write(LineAnswer answer)
    {
        foreach (var column in _columns)
            _to.WriteField(column.Number is { } number
                ? number(answer)?.ToString(CultureInfo.InvariantCulture)
                : column.Text!(answer)?.ReplaceLineEndings(" "));
        _to.EndRecord();
    }

    public void Dispose() => _to.Dispose();
}
