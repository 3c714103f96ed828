namespace Hojo.Rules.Pages;

/// <summary>Words of a text that come near to others.</summary>
/// <param name="Words">The words, without what differs from one extraction to another.</param>
/// <param name="Signs">How many signs would have to be put in, left out or changed.</param>
internal sealed record NearWords(string Words, int Signs)
{
    /// <summary>Where they stand, as the document counts; <see langword="null"/> where its lines are not at hand.</summary>
    public int? Place { get; init; }

    /// <summary>The run of a text that is nearest to some words, and no more than so many signs off (Sellers 1980): row by row over the
    /// words, each sign of the text may be the first of the run.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    /// <param name="most">How many signs it may be off; below 0 nothing is.</param>
    public static NearWords? In(string text, string words, int most)
    {
        if (most < 0 || !HasPiece(text, words, most + 1)) return null;
        // For each end of a run within the text: how far it is off, and where it begins.
        var (off, from) = (new int[text.Length + 1], new int[text.Length + 1]);
        for (var end = 0; end <= text.Length; end++) from[end] = end;
        for (var k = 1; k <= words.Length; k++)
        {
            var (leftOff, leftFrom) = (off[0], from[0]);
            off[0] = k;
            for (var end = 1; end <= text.Length; end++)
            {
                var (same, begin) = (leftOff + (words[k - 1] == text[end - 1] ? 0 : 1), leftFrom);
                (leftOff, leftFrom) = (off[end], from[end]);
                if (off[end] + 1 < same) (same, begin) = (off[end] + 1, from[end]);
                if (off[end - 1] + 1 < same) (same, begin) = (off[end - 1] + 1, from[end - 1]);
                (off[end], from[end]) = (same, begin);
            }
        }
        var best = 0; // of those that are as near the first that is as long as the words
        for (var end = 1; end <= text.Length; end++)
            if (off[end] < off[best] || (off[end] == off[best] && Uneven(end) < Uneven(best))) best = end;
        return off[best] > most ? null : new(text.Substring(from[best], best - from[best]), off[best]);

        int Uneven(int end) => Math.Abs(end - from[end] - words.Length);
    }

    /// <summary>Whether one of so many pieces of the words stands in the text: with fewer faults than pieces one is without.</summary>
    private static bool HasPiece(string text, string words, int pieces)
    {
        for (var k = 0; k < pieces; k++)
            if (words.Length * k / pieces is var start && text.Contains(words.Substring(start, words.Length * (k + 1) / pieces - start),
                StringComparison.Ordinal)) return true;
        return false;
    }
}
