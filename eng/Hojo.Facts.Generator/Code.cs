using System.Globalization;

namespace Hojo.Facts.Generator;

/// <summary>Words as C# writes them.</summary>
internal static class Code
{
    public static string Text(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Label((string Ja, string En) words) => $"({Text(words.Ja)}, {Text(words.En)})";

    /// <summary>A label with the place among its like put in, where there are several.</summary>
    public static string Label((string Ja, string En) words, int turn)
        => Label((words.Ja.Replace("{0}", Number(turn)), words.En.Replace("{0}", Number(turn))));
}
