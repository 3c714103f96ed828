using System.Text;

namespace Hojo.Model;

/// <summary>A line of an iCalendar file (RFC 5545, 3.1 and 3.3.11).</summary>
internal static class ContentLine
{
    /// <summary>The most octets of UTF-8 on one line, its end not counted.</summary>
    public const int Octets = 75;

    /// <summary>TEXT: what has a meaning of its own in a value is escaped.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (sign == '\r') continue; // ends of line are \n here, whatever they were
            if (sign is '\\' or ';' or ',') escaped.Append('\\');
            escaped.Append(sign == '\n' ? "\\n" : sign.ToString());
        }
        return escaped.ToString();
    }

    /// <summary>The line with its end, folded so that no part is longer than may be and no character is cut.</summary>
    public static string Folded(string line)
    {
        var (folded, octets) = (new StringBuilder(line.Length), 0);
        for (var k = 0; k < line.Length;)
        {
            var signs = char.IsSurrogatePair(line, k) ? 2 : 1;
            var sign = line.Substring(k, signs);
            var wide = Encoding.UTF8.GetByteCount(sign);
            if (octets + wide > Octets)
            {
                folded.Append("\r\n ");
                octets = 1; // the space that says that the line goes on
            }
            folded.Append(sign);
            octets += wide;
            k += signs;
        }
        return folded.Append("\r\n").ToString();
    }
}
