using Hojo.Model;

namespace Hojo.Rules;

/// <summary>未収録: whoever asks names a round or a track that is not encoded. A host tells its caller <see cref="Problem"/>; a round near
/// it is never taken instead.</summary>
public sealed class NotEncodedException : KeyNotFoundException
{
    internal NotEncodedException(Bilingual problem) : base(problem.En) => Problem = problem;

    /// <summary>What is named, and those that may be meant, in one sentence.</summary>
    public Bilingual Problem { get; }
}
