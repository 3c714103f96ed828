namespace Hojo.Rules.Language;

/// <summary>The grammar of ids: rows in kebab-case, rounds and tracks as such words joined by slashes.</summary>
internal static class Ids
{
    public static bool IsRow(string id) => IsWord(id, 0, id.Length);

    public static bool IsPath(string id) => id.Split('/').All(word => IsWord(word, 0, word.Length));

    private static bool IsWord(string text, int from, int to)
    {
        if (to - from is < 1 or > 50 || text[from] == '-' || text[to - 1] == '-') return false;
        for (var k = from; k < to; k++)
        {
            if (text[k] is (>= 'a' and <= 'z') or (>= '0' and <= '9')) continue;
            if (text[k] != '-' || text[k - 1] == '-') return false;
        }
        return true;
    }
}
