using System.Text.Json;
using NodaTime.Text;

namespace Hojo.Model;

internal sealed class JapanTimeConverter() : ValueConverter<JapanTime>("a moment in Japan as text, such as \"2026-03-01T12:00\",")
{
    protected override JapanTime? ValueOf(ref Utf8JsonReader reader)
        => reader.TokenType != JsonTokenType.String || reader.GetString() is not { } text || text.AsSpan().IndexOf('\0') >= 0 ? null
        : LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } read ? JapanTime.FromLocal(read.Value)
        : JapanTime.TryParse(text, out var moment) ? moment : null;

    /// <summary>With its seconds, as other dates of a result are written in full.</summary>
    public override void Write(Utf8JsonWriter writer, JapanTime value, JsonSerializerOptions options)
        => writer.WriteStringValue(LocalDateTimePattern.ExtendedIso.Format(value));
}
