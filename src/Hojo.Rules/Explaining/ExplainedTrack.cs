using Hojo.Rules.Compilation;
using Hojo.Rules.Solving.Questions;

namespace Hojo.Rules.Explaining;

/// <summary>A compiled track with what a person reads of it whatever the case, made when it is first asked for.</summary>
/// <param name="compiled">The track.</param>
/// <threadsafety>Immutable; one instance serves all threads.</threadsafety>
internal sealed class ExplainedTrack(CompiledTrack compiled)
{
    private readonly Lazy<TrackWords> _words = new(() => new(compiled.Track));
    private readonly Lazy<QuestionIndex> _questions = new(() => new(compiled));

    /// <summary>The track.</summary>
    public CompiledTrack Compiled => compiled;

    /// <summary>The words of its rows.</summary>
    public TrackWords Words => _words.Value;

    /// <summary>What it may ask.</summary>
    public QuestionIndex Questions => _questions.Value;
}
