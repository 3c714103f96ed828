using Hojo.Rules;

namespace Hojo.Tests.Kernel;

/// <summary>The tracks made for the kernel's sake and all tracks of the catalogue: what the properties are tried on.</summary>
internal static class EveryTrack
{
    public static readonly IReadOnlyList<Subject> All = [.. SampleTracks.All,
        .. Catalogue.National.Tracks.Where(t => SampleTracks.All.All(s => s.Track != t)).Select(t => new Subject(t))];

    public static TheoryData<string> Names => [.. All.Select(s => s.Track.Id)];

    /// <summary>Those whose support is money.</summary>
    public static TheoryData<string> OfMoney => Where(s => s.Track.Formula is not null);

    public static Subject Of(string track) => All.Single(s => s.Track.Id == track);

    public static TheoryData<string> Where(Func<Subject, bool> so) => [.. All.Where(so).Select(s => s.Track.Id)];
}
