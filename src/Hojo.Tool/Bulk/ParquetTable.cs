using Parquet;
using Parquet.Schema;

namespace Hojo.Tool;

/// <summary>A Parquet file of flat columns, read row group by row group.</summary>
internal sealed class ParquetTable : ITable
{
    private static readonly ParquetOptions Options = new() { UseDateOnlyTypeForDates = true };

    private readonly string _file;
    private readonly ParquetReader _reader;
    private readonly DataField[] _fields;

    public ParquetTable(string file, Stream from)
    {
        _file = file;
        _reader = Read(() => ParquetReader.CreateAsync(from, Options, leaveStreamOpen: false).GetAwaiter().GetResult());
        if (_reader.Schema.Fields.FirstOrDefault(field => field is not DataField { IsArray: false }) is { } nested)
            throw new BadInputException(($"{file}: 列 {nested.Name}: 入れ子の列は読めません。平らな列が必要です",
                $"{file}: column {nested.Name}: flat columns are expected; nested ones are not read"));
        _fields = _reader.Schema.DataFields;
    }

    public IReadOnlyList<string> Headings => [.. _fields.Select(column => column.Name)];

    public IEnumerable<TableRow> Rows
    {
        get
        {
            var number = 0L;
            for (var group = 0; group < _reader.RowGroupCount; group++)
            {
                using var rows = _reader.OpenRowGroupReader(group);
                string?[][] columns = [.. _fields.Select(column => Column(rows, column))];
                for (var row = 0; row < rows.RowCount; row++) yield return new(++number, [.. columns.Select(texts => texts[row])]);
            }
        }
    }

    public void Dispose() => _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private string?[] Column(ParquetRowGroupReader rows, DataField field)
        => Read(() => ForeignValue.Column(rows, field)) ?? throw new BadInputException(($"{_file}: 列 {field.Name}: この型の列は読めません",
            $"{_file}: column {field.Name}: columns of this type are not read"));

    /// <summary>The package throws of many kinds at bytes that it cannot take.</summary>
    private T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception bad) when (bad is not OutOfMemoryException)
        {
            throw new BadInputException(($"{_file}: Parquetとして読めません({bad.Message})",
                $"{_file}: cannot be read as Parquet ({bad.Message})"));
        }
    }
}
