using Hojo.JGrants;
using Hojo.Rules;

namespace Hojo.Hostile.Doors;

/// <summary>Jグランツ: an answer of its API, with every record matched.</summary>
internal static class Records
{
    public static bool Answers(byte[] utf8, int number)
    {
        try
        {
            foreach (var record in SubsidyResponse.Read(utf8).Result) SubsidyMatch.Of(record, Catalogue.National);
            return true;
        }
        catch (JGrantsFormatException)
        {
            return false;
        }
    }
}
