using System.Globalization;

namespace Hojo.Facts.Generator;

/// <summary>Words as C# writes them.</summary>
internal static class Code
{
    public static string Text(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    /// <summary>A summary of a public member: the label in both languages, then the place.</summary>
    public static string Summary((string Ja, string En) words, string place)
        => $"    /// <summary>{Plain(words.Ja)} ({Plain(words.En)}): <c>{place}</c>.</summary>\n";

    private static string Plain(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(" {0}", "").Replace("{0}", "");

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Label((string Ja, string En) words) => $"({Text(words.Ja)}, {Text(words.En)})";

    /// <summary>A label with the place among its like put in, where there are several.</summary>
    public static string Label((string Ja, string En) words, int turn)
        => Label((words.Ja.Replace("{0}", Number(turn)), words.En.Replace("{0}", Number(turn))));
}
