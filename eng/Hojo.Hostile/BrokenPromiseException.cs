namespace Hojo.Hostile;

/// <summary>An answer came, and is not what the documentation promises.</summary>
internal sealed class BrokenPromiseException(string promise) : Exception(promise)
{
    public static void Unless(bool kept, string promise)
    {
        if (!kept) throw new BrokenPromiseException(promise);
    }
}
