using CsvHelper;
using Hojo.Model;

namespace Hojo.Testing.Tables;

/// <summary>A table of comma-separated values in UTF-8.</summary>
internal sealed class CsvTable : ITable
{
    /// <summary>What is expected where the bytes are of another encoding.</summary>
    public static readonly Bilingual InUtf8
        = ("UTF-8のファイルが必要です(Excelでは「CSV UTF-8」で保存してください)", "a file in UTF-8 is expected (Excel calls it \"CSV UTF-8\")");

    private const char Unread = '\uFFFD'; // for bytes that are no UTF-8

    private readonly CsvReader _reader;
    private CsvMalformedReason? _malformed;
    private bool _isOver; // a quotation mark without its fellow may have taken all the rest

    public CsvTable(string file, Stream from)
    {
        _reader = CsvReader.Create(from, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            MaxRecordSize = CaseFile.MostBytes,
            OnMalformedRecord = record => _malformed = record.Reason,
        });
        Headings = Read(file);
    }

    public IReadOnlyList<string> Headings { get; }

    public IEnumerable<TableRow> Rows
    {
        get
        {
            while (!_isOver && Next() is { } row) yield return row;
        }
    }

    public void Dispose() => _reader.Dispose();

    private IReadOnlyList<string> Read(string file)
    {
        try
        {
            var headings = _reader.Headers;
            return _malformed is CsvMalformedReason.UnterminatedQuote ? throw Endless(file) : headings;
        }
        catch (CsvFormatException)
        {
            throw Endless(file);
        }
    }

    private static CaseTableException Endless(string file)
        => new(($"{file}: 1行目: 見出しの引用符が閉じていないか、1MiBを超えています",
            $"{file}: line 1: a quotation mark of the headings is not closed, or they are longer than 1 MiB"));

    private TableRow? Next()
    {
        _malformed = null;
        try
        {
            if (!_reader.Read()) return null;
        }
        catch (CsvFormatException endless)
        {
            _isOver = true;
            return new(endless.LineNumber, [], ("閉じていない引用符があるか、1MiBを超えています。ここから後は読めません",
                "a quotation mark is not closed, or the row is longer than 1 MiB; nothing can be read from here on"));
        }
        _isOver = _malformed is CsvMalformedReason.UnterminatedQuote;
        if (_isOver)
            return new(_reader.LineNumber, [],
                ("引用符が閉じていません。ここから後は読めません", "a quotation mark is not closed; nothing can be read from here on"));
        string[] cells = _reader.Current.ToArray();
        return new(_reader.LineNumber, cells, cells.Any(cell => cell.AsSpan().IndexOf(Unread) >= 0) ? InUtf8 : null);
    }
}
