using Hojo.JGrants;

namespace Hojo.Tests.JGrants;

/// <summary>Small answers in the published shape of the API; their values are invented, but for those of ものづくり20次.</summary>
internal static class Samples
{
    public static string Path(string name) => System.IO.Path.Combine(Approved.Root, "samples", "jgrants", name + ".json");

    public static SubsidyResponse Read(string name) => SubsidyResponse.Read(File.ReadAllBytes(Path(name)));
}
