using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Tests.Kernel;

/// <summary>A track to prove the kernel on, with what a person reads off its guideline in plain C#:
/// a second entry of each figure.</summary>
/// <param name="Track">The track.</param>
/// <param name="Cap">The most that it grants.</param>
/// <param name="Rate">The highest rate at which it pays a cost.</param>
/// <param name="Costs">The costs it pays for.</param>
internal sealed record Sample(Track Track, Func<Sheet, long> Cap, Func<Sheet, Rate> Rate, params IReadOnlyList<Fact<Yen>> Costs)
    : Subject(Track)
{
    /// <summary>The most cases that are drawn for it.</summary>
    public int Most { get; init; } = 2_000;

    public override int Times(int usual) => Math.Min(usual, Most);
}

/// <summary>The real tracks, and one made for each shape that the language has.</summary>
internal static class SampleTracks
{
    public static readonly Source Doc = new("TEST", "試験のための公募要領", "Hojo", SourceRank.Guideline, new(2026, 1, 1), new('0', 64));

    public static readonly Sample Real = Samples.Shinjigyo.Of("3-digest") with { Most = 10_000 };

    public static readonly IReadOnlyList<Sample> All =
    [
        Real, Samples.Shinjigyo.Of("1"), Samples.Shinjigyo.Guideline,
        Samples.Shoryokuka.Sample, Samples.ItInvoice.Sample, Samples.Jizokuka.Sample, Samples.MaBuyer.Sample,
        Samples.TwoCircles.Sample, Samples.PerHead.Sample, Samples.Remaining.Sample,
        Samples.ShareOfTotal.Sample, Samples.WeighedChoice.Sample, Samples.ManyRows.Sample,
    ];

    public static TheoryData<string> Names => [.. All.Select(s => s.Track.Id)];

    public static Sample Of(string track) => All.Single(s => s.Track.Id == track);

    public static Bilingual Ja(string text) => (text, text);

    public static Citation At(string heading) => Doc.At(heading, 1);
}
