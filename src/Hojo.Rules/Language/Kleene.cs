using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>Kleene's logic over several verdicts: all of none is met, any of none is not.</summary>
internal static class Kleene
{
    public static Verdict Min(params Verdict[] all) => all.DefaultIfEmpty(Verdict.Met).Min();

    public static Verdict Max(IEnumerable<Verdict> all) => all.DefaultIfEmpty(Verdict.NotMet).Max();
}
