using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>How much of a line the company's record can answer.</summary>
public enum RecordTells
{
    /// <summary>What happened: the whole record tells that it did, or that it did not.</summary>
    All,

    /// <summary>Only that it bars: the line speaks of what is planned too, or of others than the applicant.</summary>
    Bars,
}

/// <summary>How a row reads the record: until when it surely bars, and until when it may. Where no record is told nothing is sure and
/// anything may be, so that the answer of its own decides.</summary>
internal sealed class RecordRule
{
    private static readonly Bilingual YesOrNo = ("はい・いいえ", "yes or no"), Date = ("日付", "date");
    private static readonly Bilingual None = ("なし", "none"), Endless = ("限りがない", "no end");
    private static readonly Bilingual Surely = ("記録で申請できないと分かる最後の日", "last day that the record bars");
    private static readonly Bilingual Possibly = ("記録では申請できないことがありうる最後の日", "last day that the record may bar");

    private readonly string _place;

    /// <param name="place">Where the row stands, in no two places alike.</param>
    /// <param name="reader">What reads the record.</param>
    /// <param name="stated">What answers where the record does not.</param>
    /// <param name="tells">How much the record can answer.</param>
    /// <param name="closes">申請締切日 of the round.</param>
    public RecordRule(string place, RecordReader reader, Fact<bool> stated, RecordTells tells, RoundDay closes)
    {
        (_place, Reader, Stated) = (place, reader, stated);
        if (reader.Counting.Months > 0) Barred = LastDay(surely: true);
        var open = stated.Is(true);
        When = Bars(surely: true, closes) | (tells == RecordTells.Bars ? open : Bars(surely: false, closes) & open);
    }

    /// <summary>What reads the record.</summary>
    public RecordReader Reader { get; }

    /// <summary>What answers where the record does not.</summary>
    public Fact<bool> Stated { get; }

    /// <summary>The last day that the record surely bars; <see langword="null"/> for a bar without an end.</summary>
    public Fact<LocalDate>? Barred { get; }

    /// <summary>When the row bars.</summary>
    public Condition When { get; }

    private Condition Bars(bool surely, RoundDay closes)
    {
        if (Reader.Counting.Months == 0) return Applies(surely).Is(true);
        var until = surely ? Barred! : LastDay(surely);
        return Reader.Counting.At == LookedAt.Deadline
            ? until >= closes
            : new LinearTest(($"照会日が{until.Label.Ja}以前", $"the day asked about is not after the {until.Label.En}"),
                [(until, 1), (Asked.On, -1)], 0);
    }

    private Fact<bool> Applies(bool surely) => new(Id(surely),
        surely ? ("記録で当たると分かる", "the record says that it applies") : ("記録では当たらないといえない", "the record leaves it possible"),
        YesOrNo, Scales.Flag, c => Until(c, surely) > RecordReader.Never, false, true)
    { Ease = Ease.Standing, IsWorkedOut = true };

    private Fact<LocalDate> LastDay(bool surely)
        => new(Id(surely), surely ? Surely : Possibly, Date, Scales.Date, c => Until(c, surely), RecordReader.Never, RecordReader.NoEnd)
        { LeastMeans = None, MostMeans = Endless, IsWorkedOut = true };

    private string Id(bool surely) => $"applicant.pastAwards.{_place}.{(surely ? "surely" : "possibly")}";

    private LocalDate Until(Case @case, bool surely)
        => @case.Applicant.PastAwards is { } record ? Reader.Until(record, surely) : surely ? RecordReader.Never : RecordReader.NoEnd;
}
