using Hojo.Model;

namespace Hojo.JGrants;

/// <summary>読めない応答: an answer that is none of the public API of jGrants: one problem, at one place.</summary>
public sealed class JGrantsFormatException : FormatException
{
    internal JGrantsFormatException(string path, Bilingual problem) : base($"{path}: {problem.En}") => (Path, Problem) = (path, problem);

    /// <summary>The place: <c>$.result[2].id</c>.</summary>
    public string Path { get; }

    /// <summary>What is expected there.</summary>
    public Bilingual Problem { get; }
}
