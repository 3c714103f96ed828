using System.Runtime.CompilerServices;
using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>A heading of a document while its rows are written. Each row stands once,
/// where it is printed; the formula refers to it.</summary>
public sealed partial class Section
{
    private readonly RoundBuilder _round;
    private readonly Source _document;
    private readonly string _heading;
    private readonly string[] _of;

    /// <param name="round">The round.</param>
    /// <param name="document">The document.</param>
    /// <param name="heading">見出し, verbatim.</param>
    /// <param name="of">The tracks that its rows are for; none for all.</param>
    internal Section(RoundBuilder round, Source document, string heading, string[] of)
        => (_round, _document, _heading, _of) = (round, document, heading, of);

    /// <summary>A place under this heading, for a row that several documents speak of.</summary>
    /// <param name="at">The place, with the words that stand there.</param>
    /// <param name="differs">What they say otherwise.</param>
    public Citation At(Passage at, Bilingual? differs = null) => _document.At(_heading, at) with { Differs = differs };

    /// <summary>A text of this section in both languages.</summary>
    public Bilingual Say(string key, string ja) => Text(key, ja);

    /// <summary>要件: must hold.</summary>
    public Requirement Requires(string id, Passage at, string ja, Condition when, Reading? reading = null, Condition? open = null,
        Citation[]? also = null)
        => Row(new Requirement(id, Text(id, ja), when, Cite(at, ja)) { Open = open }, reading, also);

    /// <summary>対象外: must not hold.</summary>
    public Exclusion Excludes(string id, Passage at, string ja, Condition when, Reading? reading = null, Condition? open = null,
        Citation[]? also = null)
        => Row(new Exclusion(id, Text(id, ja), when, Cite(at, ja)) { Open = open }, reading, also);

    /// <summary>特例: not required, but it changes a figure while it holds.</summary>
    public Special Special(string id, Passage at, string ja, Condition when, Reading? reading = null, Citation[]? also = null,
        bool atCeiling = false)
        => Row(new Special(id, Text(id, ja), when, Cite(at, ja)) { AtCeiling = atCeiling }, reading, also);

    /// <summary>加点: a bonus point.</summary>
    public ReviewPoint Point(string id, Passage at, string ja, Condition when, Reading? reading = null, Citation[]? also = null)
        => Row(new ReviewPoint(id, Text(id, ja), when, Cite(at, ja)), reading, also);

    /// <summary>減点: a deduction point.</summary>
    public ReviewPoint MinusPoint(string id, Passage at, string ja, Condition when, Reading? reading = null, Citation[]? also = null)
        => Row(new ReviewPoint(id, Text(id, ja), when, Cite(at, ja)) { IsDeduction = true }, reading, also);

    /// <summary>併用: what holds beside another programme, round or track.</summary>
    public Combination Combines(string id, Passage at, string ja, Relation holds, string[] with, Reading? reading = null,
        Citation[]? also = null)
        => Row(new Combination(id, Text(id, ja), holds, Cite(at, ja), with), reading, also);

    /// <summary>記録による対象外: must not hold; the record of past applications answers it, or an answer of its own.</summary>
    public RecordBar BarredBy(string id, Passage at, string ja, Relation holds, string[] with, Fact<bool> stated, Reading? reading = null,
        RecordTells tells = RecordTells.All, Citation[]? also = null)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(ja);
        Guard.Against.Null(holds);
        Combination.CheckIds(id, with);
        Guard.Against.Null(stated);
        var counting = Counting.Of(holds) ?? throw new ArgumentException($"{id}: this bars nothing by the record", nameof(holds));
        var reader = new RecordReader(_round.Id, with, counting, () => _round.OpensNotBefore(_of));
        var rule = new RecordRule(string.Join(".", [_round.Id, .. _of, id]), reader, stated, tells, _round.Closes);
        return Row(new RecordBar(id, Text(id, ja), holds, with, rule, rule.When, Cite(at, ja)), reading, also);
    }

    /// <summary>What is missing is named as the caller names it.</summary>
    private Bilingual Text(string key, string ja, [CallerArgumentExpression(nameof(key))] string? keyName = null,
        [CallerArgumentExpression(nameof(ja))] string? jaName = null)
        => _round.English.Of(_of, Guard.Against.Null(key, keyName), Guard.Against.Null(ja, jaName));

    private T Row<T>(T row, Reading? reading, Citation[]? also) where T : Provision
    {
        row.Annotate(reading is null ? row.Reading : _round.Read(row.Id, reading, _of),
            reading?.RestsOn ?? [], also ?? [], reading == Reading.None);
        return _round.Row(row, _of);
    }

    private Citation Cite(Passage at, string ja) => _document.At(_heading, at.Quoting(ja));
}
