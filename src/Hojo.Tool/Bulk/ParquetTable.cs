using Parquet;
using Parquet.Schema;

namespace Hojo.Tool;

/// <summary>A Parquet file of flat columns, read row group by row group.</summary>
internal sealed class ParquetTable : ITable
{
    private static readonly ParquetOptions Options = new() { UseDateOnlyTypeForDates = true };

    private readonly string _name;
    private readonly ForeignFile _file;
    private readonly ParquetReader _reader;
    private readonly DataField[] _fields;

    public ParquetTable(string name, Stream from)
    {
        (_name, _file) = (name, new(name, from, ForeignFormat.Parquet));
        _reader = _file.Read(() => ParquetReader.CreateAsync(from, Options, leaveStreamOpen: false).GetAwaiter().GetResult());
        if (_reader.Schema.Fields.FirstOrDefault(field => field is not DataField { IsArray: false }) is { } nested)
            throw new BadInputException(($"{name}: 列 {nested.Name}: 入れ子の列は読めません。平らな列が必要です",
                $"{name}: column {nested.Name}: flat columns are expected; nested ones are not read"));
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
                using var rows = Group(group, number);
                string?[][] columns = [.. _fields.Select(column => Column(rows, column, number))];
                for (var row = 0; row < rows.RowCount; row++) yield return new(++number, [.. columns.Select(texts => texts[row])]);
            }
        }
    }

    public void Dispose() => _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private ParquetRowGroupReader Group(int group, long before)
        => _file.Read(() => _reader.OpenRowGroupReader(group), () => ($"{before + 1}行目以降", $"from row {before + 1} on"));

    private string?[] Column(ParquetRowGroupReader rows, DataField field, long before)
        => _file.Read(() => ForeignValue.Column(rows, field),
            () => ($"列 {field.Name} の{before + 1}行目以降", $"column {field.Name} from row {before + 1} on"))
        ?? throw new BadInputException(($"{_name}: 列 {field.Name}: この型の列は読めません",
            $"{_name}: column {field.Name}: columns of this type are not read"));
}
