using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Faults of a line in the reader's language, by the headings of the table where there is one.</summary>
/// <param name="lang">The language.</param>
/// <param name="headingOf">The heading under which a place was told.</param>
internal sealed class FaultWords(Lang lang, Func<string, string?> headingOf)
{
    public string? HeadingOf(CaseFault fault) => headingOf(fault.Path);

    public string ProblemOf(CaseFault fault) => fault.Problem.In(lang);

    /// <summary>All of them in one cell.</summary>
    public string? Of(IReadOnlyList<CaseFault> faults) => faults.Count == 0
        ? null
        : string.Join(lang == Lang.Ja ? "。" : "; ", faults.Select(fault => $"{HeadingOf(fault) ?? fault.Path}: {ProblemOf(fault)}"));
}
