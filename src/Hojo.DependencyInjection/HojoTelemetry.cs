namespace Hojo.DependencyInjection;

/// <summary>The names under which a host finds what Hojo measures. None of it holds a word or a figure of a company.</summary>
public static class HojoTelemetry
{
    /// <summary>The <c>ActivitySource</c>, with the activities <c>assess</c>, <c>judge</c> and <c>compare</c>.</summary>
    public const string ActivitySource = "Hojo";

    /// <summary>The <c>Meter</c>.</summary>
    public const string Meter = "Hojo";

    /// <summary>The category of the log.</summary>
    public const string Log = "Hojo";

    /// <summary>Counter: assessments and judgements made, by <see cref="Track"/> and <see cref="Verdict"/>.</summary>
    public const string Assessments = "hojo.assessments";

    /// <summary>Histogram, in seconds: how long one took, by <see cref="Track"/>.</summary>
    public const string Duration = "hojo.assessment.duration";

    /// <summary>Counter: cases that were refused, by <see cref="Track"/> and <see cref="Error"/>.</summary>
    public const string Refused = "hojo.refused";

    /// <summary>Tag: id of the track, as it is encoded.</summary>
    public const string Track = "hojo.track";

    /// <summary>Tag: 判定, as the name of a <see cref="Model.TrackVerdict"/>.</summary>
    public const string Verdict = "hojo.verdict";

    /// <summary>Tag: the type of the exception; never its message, which may name what a company said.</summary>
    public const string Error = "error.type";
}
