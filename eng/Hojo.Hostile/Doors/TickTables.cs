using Hojo.Audit.Ticks;

namespace Hojo.Hostile.Doors;

/// <summary>検印の表.</summary>
internal static class TickTables
{
    public static bool Answers(byte[] utf8, int number)
    {
        try
        {
            TickFile.Read("17.csv", new MemoryStream(utf8));
            return true;
        }
        catch (TickFormatException)
        {
            return false;
        }
    }
}
