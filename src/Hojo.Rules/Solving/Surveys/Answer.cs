using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Plans;

namespace Hojo.Rules.Solving.Surveys;

/// <summary>What comes of one case under one track: the amount with what attains it, the rows, the other amounts, the limits that bind.
/// Each is worked once, when it is first asked for; all that puts an answer into words reads it from here.</summary>
/// <param name="compiled">The track.</param>
/// <param name="sheet">The case, on the day asked about.</param>
/// <param name="amount">The amount.</param>
/// <param name="judged">What the rows come to.</param>
/// <threadsafety>What is worked depends on nothing that changes: threads that ask first at once may each work it, alike.</threadsafety>
internal sealed class Answer(CompiledTrack compiled, Sheet sheet, AmountSurvey amount, Judgement judged)
{
    private AmountRanges? _ranges;
    private Deferred<YenRange>? _raised;
    private IReadOnlyList<Bound>? _bindings;

    public static Answer Of(CompiledTrack compiled, Sheet sheet, JapanTime on)
    {
        var amount = AmountSurvey.Of(compiled.Plan, sheet);
        var (least, most) = (amount.Range.Least.Whole, amount.Range.Most.Whole);
        return new(compiled, sheet, amount, compiled.Judge(sheet.Cells, least, most, 0, compiled.Track.OpenOn(on)));
    }

    /// <summary>The track.</summary>
    public CompiledTrack Compiled => compiled;

    /// <summary>The case.</summary>
    public Sheet Sheet => sheet;

    /// <summary>The amount.</summary>
    public AmountSurvey Amount => amount;

    /// <summary>What the rows come to, the inputs not yet held against each other.</summary>
    public Judgement Judged => judged;

    /// <summary>A completion that attains the amount, where it is settled.</summary>
    public Sheet? Settled => amount.Range.IsPoint ? amount.Least : null;

    /// <summary>Every amount.</summary>
    public AmountRanges Ranges => _ranges ??= RangesSurvey.Of(compiled, sheet, amount, judged);

    /// <summary>引上げ分: what the special of which that matters adds.</summary>
    public YenRange Raised => (_raised ??= new(() => RaisedSurvey.Of(compiled, sheet))).Value;

    /// <summary>The limits that cut the amount; none while it is a range.</summary>
    public IReadOnlyList<Bound> Bindings => _bindings ??= Settled is { } settled ? compiled.Plan.Bindings(settled.Cells) : [];
}
