using System.Text;
using System.Text.Json;

namespace Hojo.Model;

/// <summary>The text of a JSON value as it stood, so that what is read strictly in a file is read as strictly anywhere.</summary>
internal static class JsonText
{
    public static byte[] Of(JsonDocument value) => Encoding.UTF8.GetBytes(value.RootElement.GetRawText());
}
