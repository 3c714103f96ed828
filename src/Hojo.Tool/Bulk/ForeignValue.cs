using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Parquet;
using Parquet.Schema;

namespace Hojo.Tool;

#pragma warning disable RS0030 // files of others hold binary fractions and points of time; here, and nowhere else, both become text at once

/// <summary>What an Excel or a Parquet file keeps, as a case file or a person would write it.</summary>
internal static class ForeignValue
{
    private const string Digits = "0.############################"; // of a binary fraction fifteen are certain, and no more are taken

    private static readonly LocalDateTimePattern Moments = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    public static string? Of(object? value) => value switch
    {
        null or string => (string?)value,
        bool flag => flag ? "true" : "false",
        DateTime moment => Moment(LocalDateTime.FromDateTime(moment)),
        DateOnly day => LocalDatePattern.Iso.Format(LocalDate.FromDateOnly(day)),
        IConvertible number => Number(number, times: 1),
        _ => value.ToString(),
    };

    /// <summary>A number that is shown as a percentage: it is kept as hundredths.</summary>
    public static string Percentage(IConvertible number) => Number(number, times: 100) + "%";

    /// <summary>A column of a Parquet file; <see langword="null"/> where it is of a type that no place of a case is.</summary>
    public static string?[]? Column(ParquetRowGroupReader rows, DataField field) => Type.GetTypeCode(field.ClrType) switch
    {
        TypeCode.Boolean => Values<bool>(rows, field),
        TypeCode.Byte => Values<byte>(rows, field),
        TypeCode.SByte => Values<sbyte>(rows, field),
        TypeCode.Int16 => Values<short>(rows, field),
        TypeCode.UInt16 => Values<ushort>(rows, field),
        TypeCode.Int32 => Values<int>(rows, field),
        TypeCode.UInt32 => Values<uint>(rows, field),
        TypeCode.Int64 => Values<long>(rows, field),
        TypeCode.UInt64 => Values<ulong>(rows, field),
        TypeCode.Single => Values<float>(rows, field),
        TypeCode.Double => Values<double>(rows, field),
        TypeCode.Decimal => Values<decimal>(rows, field),
        TypeCode.DateTime => Values<DateTime>(rows, field),
        _ when field.ClrType == typeof(DateOnly) => Values<DateOnly>(rows, field),
        _ when field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>) => Texts(rows, field),
        _ => null,
    };

    private static string Moment(LocalDateTime moment)
        => moment.TimeOfDay == LocalTime.Midnight ? LocalDatePattern.Iso.Format(moment.Date) : Moments.Format(moment);

    private static string Number(IConvertible number, int times)
    {
        try
        {
            return (number.ToDecimal(CultureInfo.InvariantCulture) * times).ToString(Digits, CultureInfo.InvariantCulture);
        }
        catch (OverflowException) // far beyond what any place of a case takes; refused there with what was found
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string?[] Texts(ParquetRowGroupReader rows, DataField field)
    {
        var texts = new string?[rows.RowCount];
        rows.ReadAsync(field, texts.AsMemory()).AsTask().GetAwaiter().GetResult();
        return texts;
    }

    private static string?[] Values<T>(ParquetRowGroupReader rows, DataField field) where T : struct
    {
        if (field.IsNullable)
        {
            var values = new T?[rows.RowCount];
            rows.ReadAsync<T>(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
            return [.. values.Select(value => Of(value))];
        }
        var all = new T[rows.RowCount];
        rows.ReadAsync<T>(field, all.AsMemory()).AsTask().GetAwaiter().GetResult();
        return [.. all.Select(value => Of(value))];
    }
}
