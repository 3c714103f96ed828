using System.Text;
using System.Text.Json;
using Hojo.Model;

namespace Hojo.Rules.Bulk;

/// <summary>Texts of lines. The one that was read last is often the next one too.</summary>
internal sealed class FlatTexts
{
    private byte[] _lastText = [], _lastMoment = [];
    private string _text = "";
    private JapanTime? _moment;

    /// <summary>The text of valid UTF-8 in quotation marks.</summary>
    public string Of(ReadOnlySpan<byte> quoted)
    {
        if (!quoted.SequenceEqual(_lastText))
        {
            _lastText = quoted.ToArray();
            _text = Encoding.UTF8.GetString(_lastText, 1, _lastText.Length - 2);
        }
        return _text;
    }

    /// <summary>A text with backslashes in it; <see langword="null"/> where it is none.</summary>
    public static string? Unescaped(ReadOnlySpan<byte> quoted)
    {
        try
        {
            var reader = new Utf8JsonReader(quoted);
            reader.Read();
            return reader.GetString();
        }
        catch (JsonException) // no escape of JSON
        {
            return null;
        }
        catch (InvalidOperationException) // half of a surrogate pair, or no UTF-8
        {
            return null;
        }
    }

    /// <summary>A moment in Japan; <see langword="null"/> where it is none.</summary>
    public JapanTime? Moment(ref FlatCursor at)
    {
        if (!at.TakesText(out var quoted, out var isEscaped) || isEscaped) return null;
        if (!quoted.SequenceEqual(_lastMoment))
        {
            _lastMoment = quoted.ToArray();
            _moment = CaseFile.MomentOf(Encoding.UTF8.GetString(_lastMoment, 1, _lastMoment.Length - 2));
        }
        return _moment;
    }
}
