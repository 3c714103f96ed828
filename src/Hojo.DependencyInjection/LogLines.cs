using Microsoft.Extensions.Logging;

namespace Hojo.DependencyInjection;

/// <summary>What the log says: ids, verdicts and durations, never a value of a case nor a message that may quote one.</summary>
internal static partial class LogLines
{
    [LoggerMessage(1, LogLevel.Information, "{Verb} {Track}: {Verdict} in {Duration}")]
    public static partial void Answered(this ILogger log, string verb, string track, string verdict, TimeSpan duration);

    [LoggerMessage(2, LogLevel.Information, "compare: {Open} tracks open in {Duration}")]
    public static partial void Compared(this ILogger log, int open, TimeSpan duration);

    [LoggerMessage(3, LogLevel.Information, "{Verb} {Track}: refused by {Error}")]
    public static partial void Refused(this ILogger log, string verb, string? track, string error);

    [LoggerMessage(4, LogLevel.Debug, "{Track} asks for {Facts}")]
    public static partial void Asks(this ILogger log, string track, IEnumerable<string> facts);
}
