using Parquet;
using Parquet.Schema;

namespace Hojo.Tool;

/// <summary>Answers as Parquet, in groups of rows: no more than one group is held.</summary>
internal sealed class ParquetAnswers : IAnswerWriter
{
    private const int GroupRows = 50_000;

    private readonly Stream _to;
    private readonly (AnswerColumn Column, DataField Field)[] _columns;
    private readonly ParquetWriter _writer;
    private readonly List<LineAnswer> _group = [];

    public ParquetAnswers(Stream to, IReadOnlyList<AnswerColumn> columns)
    {
        _to = to;
        _columns = [.. columns.Select(column => (column, (DataField)(column.Number is null
            ? new DataField<string>(column.Name) : new DataField<long>(column.Name, nullable: true))))];
        _writer = ParquetWriter.CreateAsync(new ParquetSchema(_columns.Select(column => column.Field)), to).GetAwaiter().GetResult();
    }

    public void Write(LineAnswer answer)
    {
        _group.Add(answer);
        if (_group.Count == GroupRows) Hand();
    }

    public void Dispose()
    {
        if (_group.Count > 0) Hand();
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _to.Dispose();
    }

    private void Hand()
    {
        using var rows = _writer.CreateRowGroup();
        foreach (var (column, field) in _columns)
        {
            var written = column.Number is { } number
                ? rows.WriteAsync<long>(field, _group.Select(number).ToArray().AsMemory())
                : rows.WriteAsync(field, [.. _group.Select(answer => column.Text!(answer)!)]); // null is taken: the field is nullable
            written.GetAwaiter().GetResult();
        }
        rows.CompleteValidate();
        _group.Clear();
    }
}
