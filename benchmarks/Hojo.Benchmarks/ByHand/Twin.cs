using Hojo.Model;
using NodaTime;

namespace Hojo.Benchmarks.ByHand;

/// <summary>A track that is written by hand beside its rows.</summary>
/// <param name="Track">The track.</param>
/// <param name="Judge">By hand: verdict and grant of a case at a moment in Japan.</param>
/// <param name="Lines">How many lines are tested by hand.</param>
/// <param name="Plain">A case in which all is told, every line met and every cost in use.</param>
/// <param name="On">A moment at which the call is open, where its document says when that is.</param>
public sealed record Twin(string Track, Func<Case, JapanTime, HandJudgement> Judge, int Lines, Case Plain, JapanTime On)
{
    /// <summary>All of them but 新事業進出 第3回, whose cases have bounds of their own.</summary>
    public static IReadOnlyList<Twin> All { get; } =
    [
        new("shoryokuka/general-r6", ShoryokukaGeneralR6.Judge, ShoryokukaGeneralR6.LineCount,
            PlainCases.LabourSaving, new(2025, 4, 1, 9, 0)),
        new("jizokuka/17", Jizokuka17.Judge, Jizokuka17.LineCount, PlainCases.Jizokuka, new(2025, 5, 20, 9, 0)),
        new("it-donyu/2025/normal", ItDonyuNormal2025.Judge, ItDonyuNormal2025.LineCount, PlainCases.ItDonyu, new(2025, 6, 1, 9, 0)),
        new("monodzukuri/r6-leaflet/value-added", MonodzukuriValueAddedR6.Judge, MonodzukuriValueAddedR6.LineCount,
            PlainCases.Innovation, new(2025, 6, 1, 9, 0)),
        new("seicho-kasokuka/1", SeichoKasokuka1.Judge, SeichoKasokuka1.LineCount, PlainCases.SeichoKasokuka, new(2025, 5, 20, 9, 0)),
    ];

    /// <summary>The twin of a track.</summary>
    public static Twin Of(string track) => All.Single(t => t.Track == track);

    /// <inheritdoc/>
    public override string ToString() => Track;
}
