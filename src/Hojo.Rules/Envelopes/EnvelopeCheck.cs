namespace Hojo.Rules.Envelopes;

/// <summary>再計算の結果: an envelope held against the rules of today.</summary>
/// <param name="Then">As it was kept.</param>
/// <param name="Now">The same question, answered now.</param>
/// <param name="Changes">What the answers differ in, in the order of the answer; versions are not among them.</param>
public sealed record EnvelopeCheck(Envelope Then, Envelope Now, IReadOnlyList<AnswerChange> Changes)
{
    /// <summary>True where the rows of the track are the same.</summary>
    public bool IsSameTrack => Then.Fingerprint == Now.Fingerprint;

    /// <summary>True where the answer is the same, whatever became of the rows.</summary>
    public bool IsSameAnswer => Changes.Count == 0;
}

/// <summary>One difference of two answers.</summary>
/// <param name="Place">Where, in the answer as JSON; rows by their id: <c>findings[core-cost].verdict</c>.</param>
/// <param name="Then">What stood there, as JSON; <see langword="null"/> where nothing did.</param>
/// <param name="Now">What stands there now; <see langword="null"/> where nothing does.</param>
public sealed record AnswerChange(string Place, string? Then, string? Now);
