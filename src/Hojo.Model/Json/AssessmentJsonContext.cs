using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Model;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(YenOut), typeof(YenRangeOut), typeof(FractionOut), typeof(CitationOut),
        typeof(LocalDateOut), typeof(LocalDateTimeOut), typeof(YearMonthOut),
        typeof(CamelCase<Verdict>), typeof(CamelCase<TrackVerdict>), typeof(CamelCase<SourceRank>), typeof(CamelCase<PlaceUnit>),
        typeof(CamelCase<DateKind>), typeof(CamelCase<FindingKind>), typeof(CamelCase<InputKind>),
        typeof(CamelCase<Openness>), typeof(CamelCase<PairVerdict>), typeof(CamelCase<Prospect>), typeof(CamelCase<Consequence>),
        typeof(CamelCase<GoalKind>), typeof(CamelCase<Reach>), typeof(CamelCase<Ease>),
    ])]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(IReadOnlyList<CalendarEntry>))]
[JsonSerializable(typeof(Comparison))]
[JsonSerializable(typeof(Settlement))]
[JsonSerializable(typeof(Solution))]
[JsonSerializable(typeof(Curve))]
[JsonSerializable(typeof(QuestionList))]
internal sealed partial class AssessmentJsonContext : JsonSerializerContext;

/// <summary>Results are written and never read back: they are made from a case, and only from a case.</summary>
internal abstract class Out<T> : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("an assessment is not read back; assess the case again");
}

internal sealed class YenOut : Out<Yen>
{
    public override void Write(Utf8JsonWriter writer, Yen value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Whole);
}

internal sealed class YenRangeOut : Out<YenRange>
{
    public override void Write(Utf8JsonWriter writer, YenRange value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("least", value.Least.Whole);
        writer.WriteNumber("most", value.Most.Whole);
        writer.WriteEndObject();
    }
}

internal sealed class FractionOut : Out<Fraction>
{
    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options)
    {
        var whole = (value.Numerator / value.Denominator).ToString(CultureInfo.InvariantCulture);
        writer.WriteStringValue(value.Denominator.IsOne
            ? whole
            : string.Format(CultureInfo.InvariantCulture, "{0}+{1}/{2}", whole, value.Numerator % value.Denominator, value.Denominator));
    }
}

internal sealed class CitationOut : Out<Citation>
{
    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("source", value.Source.Id);
        writer.WriteString("heading", value.Heading);
        writer.WriteString("place", value.Place);
        if (value.Quote is { } quote) writer.WriteString("quote", quote);
        writer.WriteEndObject();
    }
}

internal sealed class LocalDateOut : Out<LocalDate>
{
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
        => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}

internal sealed class LocalDateTimeOut : Out<LocalDateTime>
{
    public override void Write(Utf8JsonWriter writer, LocalDateTime value, JsonSerializerOptions options)
        => writer.WriteStringValue(LocalDateTimePattern.GeneralIso.Format(value));
}

internal sealed class YearMonthOut : Out<YearMonth>
{
    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options)
        => writer.WriteStringValue(YearMonthPattern.Iso.Format(value));
}

internal sealed class CamelCase<T> : Out<T> where T : struct, Enum
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Names.Word(value));
}
