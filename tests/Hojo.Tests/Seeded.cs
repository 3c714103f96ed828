using FsCheck;

namespace Hojo.Tests;

/// <summary>How properties are run: always on the same cases, so that a test fails for whoever runs it or for nobody. Set
/// HOJO_SEED to a number to draw others.</summary>
internal static class Seeded
{
    private const ulong Usual = 20260326, Stream = 1803;

    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("HOJO_SEED"), out var chosen) ? chosen : Usual;

    /// <summary>The seed as [Property] takes it.</summary>
    public static string Replay => $"{Seed},{Stream}";

    /// <summary>For what is published: the usual cases, whatever HOJO_SEED says.</summary>
    public static Config Published => FsCheck.Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithReplay(Usual, Stream);

    public static Config Config(int times) => FsCheck.Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(Seed, Stream);
}
