using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.RowByRow;

/// <summary>A track taken apart into its rows, for an engine that runs rules one by one. What each row means is the same as for the
/// <see cref="Rules.Assessor"/>; only who asks them, and when, is the engine's.</summary>
/// <threadsafety>Immutable; one instance serves all threads.</threadsafety>
public sealed partial class Rulebook
{
    private readonly int _deciding;
    private readonly bool _hasWindow;
    private readonly int[] _bits;

    /// <summary>Takes a track apart.</summary>
    public Rulebook(Assessor assessor)
    {
        Assessor = Guard.Against.Null(assessor);
        var tests = new RowTests(assessor.Grid);
        Rows = [.. Track.Rows.Select((row, place) => row.Fold(new RowRules(this, tests, place)))];
        (_deciding, _hasWindow) = (Rows.Count(r => r.Decides), Track.Windows.Count > 0);
        _bits = [.. Rows.Select(r => Compiled.Rows.Rows.TakeWhile(row => row != r.Row).Count())];
        _money = new(this);
        Repayments = [.. Compiled.Repayments.Rows.Select((row, place) => new RepaymentRule(this, row, place))];
    }

    /// <summary>The same track in one piece.</summary>
    public Assessor Assessor { get; }

    internal CompiledTrack Compiled => Assessor.Compiled;

    /// <summary>The track.</summary>
    public Track Track => Assessor.Track;

    /// <summary>Every row, in the document's order.</summary>
    public IReadOnlyList<RowRule> Rows { get; }

    /// <summary>Puts a case before the track.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public TrackEnquiry Ask(Case @case, JapanTime on) => new(this, Assessor.Grid.Read(@case), on, @case);

    /// <summary>The same for a case that is on the grid of the track already.</summary>
    /// <exception cref="ArgumentException">The sheet lies on another grid.</exception>
    public TrackEnquiry Ask(Sheet sheet, JapanTime on) => new(this, Compiled.On(sheet), on, null);

    /// <summary>Whether every row that the verdict rests on is among so many answers to one enquiry.</summary>
    public bool IsComplete(IEnumerable<RowAnswer> answers) => Guard.Against.Null(answers).Count(a => a.Rule.Decides) == _deciding;

    /// <summary>What the answers come to. A row without an answer is never taken for one that is met.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="answers">The rows' answers, in any order; those that decide nothing may be left out.</param>
    /// <exception cref="ArgumentException">A row that decides has no answer, or two, or one to another enquiry.</exception>
    public TrackAnswer Conclude(AmountAnswer amount, IEnumerable<RowAnswer> answers)
    {
        Guard.Against.Null(amount);
        RowAnswer[] decisive = [.. Guard.Against.Null(answers).Where(a => a.Rule.Decides)];
        Check(amount, decisive);
        var (openOn, bounded) = (_hasWindow ? Verdict.NotMet : Verdict.Unknown, Verdict.Met);
        RowSet notMet = default, unknown = default, open = default;
        foreach (var answer in decisive)
        {
            var bit = _bits[answer.Rule.Place];
            if (answer.Rule.Window is not null) openOn = answer.Verdict > openOn ? answer.Verdict.Value : openOn;
            else if (answer.Rule.WindowBound is not null) bounded = answer.Verdict < bounded ? answer.Verdict.Value : bounded;
            else if (answer.AwaitsJudgement) open.Add(bit);
            else if (answer.Verdict == Verdict.Unknown) unknown.Add(bit);
            else if (answer.Verdict == Verdict.NotMet) notMet.Add(bit);
        }
        var verdict = Judging.VerdictOf(bounded < openOn ? bounded : openOn, notMet, unknown, open);
        return new(amount, decisive, new(Compiled.Inputs.Settle(verdict, amount.Enquiry.Case), amount.Grant?.Whole, notMet, unknown, open,
            amount.Bound, Compiled.IsProvisional));
    }

    private void Check(AmountAnswer amount, RowAnswer[] decisive)
    {
        var answered = new bool[Rows.Count];
        foreach (var answer in decisive)
        {
            if (answer.Enquiry != amount.Enquiry)
                throw new ArgumentException($"{answer.Rule.Id} answers another enquiry", nameof(decisive));
            if (answered[answer.Rule.Place]) throw new ArgumentException($"{answer.Rule.Id} answers twice", nameof(decisive));
            answered[answer.Rule.Place] = true;
        }
        if (decisive.Length < _deciding)
            throw new ArgumentException($"{Rows.First(r => r.Decides && !answered[r.Place]).Id} has no answer", nameof(decisive));
    }
}
