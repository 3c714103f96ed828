using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Parquet;
using Parquet.Schema;

namespace Hojo.Tool;

/// <summary>A Parquet file of flat columns, read row group by row group.</summary>
internal sealed class ParquetTable : ITable
{
    private static readonly ParquetOptions Options = new() { UseDateOnlyTypeForDates = true };
    private static readonly LocalDateTimePattern Moments = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    private readonly ParquetReader _reader;
    private readonly DataField[] _fields;

    public ParquetTable(string file, Stream from)
    {
        try
        {
            _reader = ParquetReader.CreateAsync(from, Options, leaveStreamOpen: false).GetAwaiter().GetResult();
        }
        catch (Exception bad) when (bad is not OutOfMemoryException) // the package throws of many kinds at bytes that it cannot take
        {
            throw new BadInputException(($"{file}: Parquetとして読めません({bad.Message})", $"{file}: cannot be read as Parquet ({bad.Message})"));
        }
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

#pragma warning disable RS0030 // a file may hold binary fractions and points of time; both become text at once
    private static string?[] Column(ParquetRowGroupReader rows, DataField field) => Type.GetTypeCode(field.ClrType) switch
    {
        TypeCode.Boolean => Values<bool>(rows, field, flag => flag ? "true" : "false"),
        TypeCode.Byte => Values<byte>(rows, field, Whole),
        TypeCode.SByte => Values<sbyte>(rows, field, Whole),
        TypeCode.Int16 => Values<short>(rows, field, Whole),
        TypeCode.UInt16 => Values<ushort>(rows, field, Whole),
        TypeCode.Int32 => Values<int>(rows, field, Whole),
        TypeCode.UInt32 => Values<uint>(rows, field, Whole),
        TypeCode.Int64 => Values<long>(rows, field, Whole),
        TypeCode.UInt64 => Values<ulong>(rows, field, Whole),
        TypeCode.Single => Values<float>(rows, field, number => Decimals.Of(number)),
        TypeCode.Double => Values<double>(rows, field, number => Decimals.Of(number)),
        TypeCode.Decimal => Values<decimal>(rows, field, number => Decimals.Of(number)),
        TypeCode.DateTime => Values<DateTime>(rows, field, moment => Moments.Format(LocalDateTime.FromDateTime(moment))),
        _ when field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>) => Texts(rows, field),
        _ when field.ClrType == typeof(DateOnly)
            => Values<DateOnly>(rows, field, day => LocalDatePattern.Iso.Format(LocalDate.FromDateOnly(day))),
        _ => throw new BadInputException(($"列 {field.Name}: この型の列は読めません", $"column {field.Name}: columns of this type are not read")),
    };
#pragma warning restore RS0030

    private static string Whole<T>(T number) where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);

    private static string?[] Texts(ParquetRowGroupReader rows, DataField field)
    {
        var texts = new string?[rows.RowCount];
        rows.ReadAsync(field, texts.AsMemory()).AsTask().GetAwaiter().GetResult();
        return texts;
    }

    private static string?[] Values<T>(ParquetRowGroupReader rows, DataField field, Func<T, string> text) where T : struct
    {
        if (field.IsNullable)
        {
            var values = new T?[rows.RowCount];
            rows.ReadAsync<T>(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
            return [.. values.Select(value => value is { } told ? text(told) : null)];
        }
        var all = new T[rows.RowCount];
        rows.ReadAsync<T>(field, all.AsMemory()).AsTask().GetAwaiter().GetResult();
        return [.. all.Select(text)];
    }
}
