namespace Hojo.AspNetCore;

/// <summary>Options that cannot be are said as the endpoints are mapped, not at the first request.</summary>
internal static class WebOptionsCheck
{
    public static void Check(HojoWebOptions options)
    {
        if (options.MostBodyBytes < 1) throw Refused(nameof(options.MostBodyBytes), options.MostBodyBytes, "1 or more");
        if (options.MostRequestsPerMinute < 1)
            throw Refused(nameof(options.MostRequestsPerMinute), options.MostRequestsPerMinute, "1 or more, or null");
        if (options.StyleSheet is { } sheet && (sheet.Length == 0 || sheet.Contains("//", StringComparison.Ordinal)))
            throw Refused(nameof(options.StyleSheet), sheet, "a path of the host's own, such as /portal.css,");
    }

    private static InvalidOperationException Refused(string option, object? found, string expected)
        => new($"{nameof(HojoWebOptions)}.{option} is {found}: {expected} is expected");
}
