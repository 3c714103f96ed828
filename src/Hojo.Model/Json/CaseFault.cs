namespace Hojo.Model;

/// <summary>A thing in a case file that is not as it should be: at one place, in one sentence.</summary>
/// <param name="Path">The place in the file: <c>$.costs.machinery</c>.</param>
/// <param name="Line">The line of the file, from 1; <see langword="null"/> where it is the file as a whole.</param>
/// <param name="Problem">What is expected there, and what was found.</param>
/// <param name="Contradiction">Where inputs contradict each other: which, and how; the place and the line are those of the first.</param>
public sealed record CaseFault(string Path, int? Line, Bilingual Problem, Contradiction? Contradiction = null)
{
    /// <summary>The place, the line and the sentence: <c>$.costs.machinery (2行目): …</c>.</summary>
    public string In(Lang lang)
        => Path + (Line is { } line ? lang == Lang.Ja ? $" ({line}行目)" : $" (line {line})" : "") + ": " + Problem.In(lang);
}
