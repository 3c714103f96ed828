namespace Hojo.Rules.Evaluation.Surveys;

/// <summary>Every choice of one stretch a fact.</summary>
internal static class Completions
{
    public static IEnumerable<Stretch[]> Of(Stretch[][] stretches)
    {
        var at = new int[stretches.Length];
        while (true)
        {
            yield return [.. at.Select((n, k) => stretches[k][n])];
            var next = 0;
            while (next < at.Length && ++at[next] == stretches[next].Length) at[next++] = 0;
            if (next == at.Length) yield break;
        }
    }
}
