using Hojo.Model;

namespace Hojo.Tool;

/// <summary>What was given cannot be taken: one sentence for the person who gave it.</summary>
internal sealed class BadInputException(Bilingual problem) : Exception(problem.En)
{
    public Bilingual Problem { get; } = problem;
}
