using System.Security.Cryptography;
using System.Text;
using Hojo.Model;

namespace Hojo.Answers;

/// <summary>Case files that are no case files: every member with values of other kinds and beyond its bounds, and text that is none. What
/// is said of them is the same on every path too.</summary>
internal static class Refused
{
    private static readonly string[] Values =
    [
        "\"x\"", "\"\"", "-1", "1.5", "1e400", "99999999999999999999", "true", "{}", "[]", "[1]", "\"2026-02-30\"",
        "\"1867-12-31\"", "\"7/3\"", "\"101%\"", "\"٣٪\"", "\"\\u0000\"", "{\"from\":0,\"to\":1,\"years\":1}",
    ];

    private static readonly string[] Documents =
    [
        "", "{", "[]", "null", "{}}", "{\"costs\":{\"machinery\":1,\"machinery\":2}}", "{\"costz\":{}}", "{\"costs\":{\"machines\":1}}",
        "{\"on\":\"2026-03-01T12:00+09:00\"}", "{\"on\":\"1867-12-31T12:00\"}", "{\"laborSaving\":{}}", "{\"note\":-\n\n\n}",
        "{\"applicant\":{\"ownership\":{\"largestLargeCompany\":\"49%\",\"allLargeCompanies\":\"20%\"}}}",
    ];

    /// <summary>How many are refused, and a hash of all that is said of them, in both languages.</summary>
    public static string Line()
    {
        var refused = 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in Documents.Concat(CaseMembers.All.SelectMany(member => Values.Select(value => With(member.Path, value)))))
        {
            if (CaseFile.TryRead(Encoding.UTF8.GetBytes(document), out _, out var faults)) continue;
            refused++;
            foreach (var fault in faults) hash.AppendData(Encoding.UTF8.GetBytes(fault.In(Lang.Ja) + "\n" + fault.In(Lang.En) + "\n"));
        }
        return FormattableString.Invariant($"refused {refused} {Convert.ToHexString(hash.GetHashAndReset())}");
    }

    /// <summary>A file that says one thing: <c>applicant.pastAwards[].status</c> lies in an object of an array.</summary>
    private static string With(string path, string value)
        => path.Split('.').Reverse().Aggregate(value, (inner, name) => name.EndsWith("[]", StringComparison.Ordinal)
            ? $"{{\"{name[..^2]}\":[{inner}]}}"
            : $"{{\"{name}\":{inner}}}");
}
