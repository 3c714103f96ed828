using FsCheck;

namespace Hojo.Tests;

/// <summary>How properties are run: always on the same cases, so that a test fails for whoever runs it or for nobody. Set
/// HOJO_SEED to a number to draw others.</summary>
internal static class Seeded
{
    private const ulong Usual = 20260326;

    public static Config Config(int times)
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("HOJO_SEED"), out var chosen) ? chosen : Usual;
        return FsCheck.Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(seed, 1803);
    }
}
