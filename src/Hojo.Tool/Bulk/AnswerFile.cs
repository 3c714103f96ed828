using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>Where the answers of a bulk go.</summary>
/// <param name="Name">The file; <c>-</c> is standard output.</param>
/// <param name="Format">Its format.</param>
/// <param name="IsResumed">True to go on with what is there.</param>
internal sealed record AnswerFile(string Name, BulkFormat Format, bool IsResumed)
{
    public const string StandardOutput = "-";

    /// <summary>Opens it.</summary>
    /// <param name="tracks">The tracks that every line is asked about.</param>
    /// <param name="faults">Words for what is wrong with a line.</param>
    /// <param name="lang">The language of headings and verdicts.</param>
    /// <param name="output">Standard output.</param>
    /// <returns>What writes, and the line of the input that was answered last; 0 at the beginning.</returns>
    public (IAnswerWriter Writer, long Last) Open(IReadOnlyList<Track> tracks, FaultWords faults, Lang lang, TextWriter output)
    {
        var columns = AnswerColumn.Of(tracks, faults, Format is BulkFormat.Parquet ? null : lang);
        if (IsResumed) return Resume(columns, faults, lang);
        Stream to = Name != StandardOutput ? Opened(FileMode.Create)
            : Format is BulkFormat.Ndjson or BulkFormat.Csv ? new TextStream(output)
            : throw new BadInputException(("--out: この形式は標準出力には書けません。ファイル名が必要です",
                "--out: this format is not written to standard output; the name of a file is expected"));
        return (Format switch
        {
            BulkFormat.Csv => new CsvAnswers(to, columns, lang, mark: Name != StandardOutput),
            BulkFormat.Xlsx => new XlsxAnswers(Name, to, columns, lang),
            BulkFormat.Parquet => new ParquetAnswers(to, columns),
            _ => new NdjsonAnswers(to, faults),
        }, 0);
    }

    private (IAnswerWriter Writer, long Last) Resume(IReadOnlyList<AnswerColumn> columns, FaultWords faults, Lang lang)
    {
        if (Name == StandardOutput || Format is not (BulkFormat.Ndjson or BulkFormat.Csv))
            throw new BadInputException(("--resume: ndjson か csv のファイルにだけ使えます", "--resume: only a file of ndjson or csv can be continued"));
        var to = Opened(FileMode.OpenOrCreate);
        var last = Resumption.LastLine(Name, to, Format is BulkFormat.Csv ? CsvAnswers.HeadingLine(columns, lang) : null);
        return (Format is BulkFormat.Csv
            ? new CsvAnswers(to, columns, last is null ? lang : null, mark: true)
            : new NdjsonAnswers(to, faults), last ?? 0);
    }

    private FileStream Opened(FileMode mode)
    {
        try
        {
            return new(Name, mode, FileAccess.ReadWrite);
        }
        catch (ArgumentException)
        {
            throw new BadInputException(($"--out: ファイル名が必要です(指定値: {Quoted.Of(Name)})",
                $"--out: the name of a file is expected (found {Quoted.Of(Name)})"));
        }
    }
}
