using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules;

/// <summary>厳格な査定: a track that refuses a case whose inputs contradict each other, or say what the track does not read, where the
/// library would answer and list them. For hosts whose callers do not look at such lists.</summary>
/// <remarks>A sheet holds only what is read, and a settlement is asked at no moment; both are answered as ever.</remarks>
/// <threadsafety>One instance serves all threads, as the one it asks.</threadsafety>
public sealed class StrictAssessor : IAssessor
{
    private readonly IAssessor _assessor;

    /// <summary>The same track, strictly.</summary>
    /// <param name="assessor">The track as any engine makes it ready.</param>
    public StrictAssessor(IAssessor assessor) => _assessor = Guard.Against.Null(assessor);

    /// <inheritdoc/>
    public Track Track => _assessor.Track;

    /// <inheritdoc/>
    public Grid Grid => _assessor.Grid;

    /// <inheritdoc/>
    /// <exception cref="CaseRefusedException">An input contradicts another, or is not read.</exception>
    public Assessment Assess(Case @case, JapanTime on)
    {
        var answer = _assessor.Assess(@case, on);
        Refuse(answer.Contradictions, answer.NotRead);
        return answer;
    }

    /// <inheritdoc/>
    public Assessment Assess(Sheet sheet, JapanTime on) => _assessor.Assess(sheet, on);

    /// <inheritdoc/>
    /// <exception cref="CaseRefusedException">An input contradicts another, or is not read.</exception>
    public Judgement Judge(Case @case, JapanTime on)
    {
        var judgement = _assessor.Judge(@case, on);
        var inputs = Assessor.For(Track).Compiled.Inputs;
        Refuse(inputs.Contradictions(@case), inputs.Unread(@case));
        return judgement;
    }

    /// <inheritdoc/>
    public Judgement Judge(Sheet sheet, JapanTime on) => _assessor.Judge(sheet, on);

    /// <inheritdoc/>
    public Settlement Settle(Case @case) => _assessor.Settle(@case);

    /// <inheritdoc/>
    public Settlement Settle(Sheet sheet) => _assessor.Settle(sheet);

    private void Refuse(IReadOnlyList<Contradiction> contradictions, IReadOnlyList<Unread> unread)
    {
        if (contradictions.Count == 0 && unread.Count == 0) return;
        throw new CaseRefusedException(Track.Id, [
            .. contradictions.Select(found => new CaseFault($"$.{found.Places[0]}", null, found.Text, found)), .. unread.Select(FaultOf)]);
    }

    private static CaseFault FaultOf(Unread unread)
    {
        var alike = string.Join(", ", unread.Alike);
        Bilingual meant = alike.Length == 0 ? ("", "") : ($"(この枠が読むのは {alike})", $" (it reads {alike})");
        return new($"$.{unread.Place}", null, ($"{unread.Label.Ja}は、この枠では読まれません{meant.Ja}",
            $"{unread.Label.En}: this track does not read it{meant.En}"));
    }
}
