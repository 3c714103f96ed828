namespace Hojo.Tests.Everywhere;

/// <summary>What is wrong in the catalogue, a line each, all of them at once.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var said = string.Join("\n", faults);
        Assert.True(said.Length == 0, said);
    }
}
