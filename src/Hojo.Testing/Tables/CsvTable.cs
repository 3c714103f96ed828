using CsvHelper;
using Hojo.Model;

namespace Hojo.Testing.Tables;

/// <summary>A table of comma-separated values in UTF-8.</summary>
internal sealed class CsvTable : ITable
{
    private readonly CsvReader _reader;
    private CsvMalformedReason? _malformed;

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
            while (Next() is { } row)
            {
                yield return row;
                if (row.Problem is not null) yield break; // a quotation mark without its fellow may have taken all the rest
            }
        }
    }

    public void Dispose() => _reader.Dispose();

    private IReadOnlyList<string> Read(string file)
    {
        try
        {
            return _reader.Headers;
        }
        catch (CsvFormatException bad)
        {
            throw new CaseTableException(($"{file}: 見出しの行を読めません({bad.Message})", $"{file}: its headings cannot be read ({bad.Message})"));
        }
    }

    private TableRow? Next()
    {
        _malformed = null;
        try
        {
            if (!_reader.Read()) return null;
        }
        catch (CsvFormatException endless)
        {
            return new(endless.LineNumber, [], ("閉じていない引用符があるか、1MiBを超えています。ここから後は読めません",
                "a quotation mark is not closed, or the row is longer than 1 MiB; nothing can be read from here on"));
        }
        return _malformed is CsvMalformedReason.UnterminatedQuote
            ? new(_reader.LineNumber, [], ("引用符が閉じていません。ここから後は読めません", "a quotation mark is not closed; nothing can be read from here on"))
            : new(_reader.LineNumber, _reader.Current.ToArray());
    }
}
