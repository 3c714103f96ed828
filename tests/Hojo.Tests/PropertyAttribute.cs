using Hojo.Tests.Combinations;
using Hojo.Tests.Properties;

namespace Hojo.Tests;

/// <summary>FsCheck's [Property], always on the same cases (<see cref="Seeded"/>), with what these classes draw and
/// shrink: values of the field, companies, records. What a failure prints after "Replay" can be given to one test as its Replay.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    /// <summary>As seeded.</summary>
    public PropertyAttribute()
        => (Replay, MaxTest, QuietOnSuccess, Arbitrary) = (Seeded.Replay, 2_000, true,
            [typeof(Arbitraries), typeof(Companies), typeof(InputArbitraries), typeof(Records)]);
}
