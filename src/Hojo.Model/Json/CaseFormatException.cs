namespace Hojo.Model;

/// <summary>A case file that cannot be taken as it is: one problem, at one place, in one sentence.</summary>
public sealed class CaseFormatException : FormatException
{
    internal CaseFormatException(string path, int? line, Label problem) : base($"{path}: {problem.Ja}")
        => (Path, Line, Problem) = (path, line, problem);

    internal CaseFormatException(Contradiction contradiction, int line, Label problem)
        : this("$." + contradiction.Places[0], line, problem) => Contradiction = contradiction;

    /// <summary>The place in the file: <c>$.costs.machinery</c>.</summary>
    public string Path { get; }

    /// <summary>The line of the file, from 1; <see langword="null"/> where it is the file as a whole.</summary>
    public int? Line { get; }

    /// <summary>What is expected there, and what was found.</summary>
    public Label Problem { get; }

    /// <summary>Where inputs contradict each other: which, and how; <see cref="Path"/> and
    /// <see cref="Line"/> are those of the first.</summary>
    public Contradiction? Contradiction { get; }
}
