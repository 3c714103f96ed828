using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>Rows of dates.</summary>
public sealed partial class Section
{
    /// <summary>公募期間: the window of a call.</summary>
    public Window Window(string id, Passage at, string ja, PrintedDate? opens, PrintedDate? closes, Reading? reading = null,
        DateSpan? rollingUntil = null, Citation[]? also = null)
        => Row(new Window(id, Text(id, ja), opens, closes, Cite(at, ja)) { RollingUntil = rollingUntil }, reading, also);

    /// <summary>期間の限り: no window of the track lies before or after a day, though its own end is not printed.</summary>
    public WindowBound BoundsWindow(string id, Passage at, string ja, PrintedDate? notBefore, PrintedDate? notAfter,
        Reading? reading = null, Citation[]? also = null)
        => Row(new WindowBound(id, Text(id, ja), notBefore, notAfter, Cite(at, ja)), reading, also);

    /// <summary>年度: the programme is one of a fiscal year, named by the year in which it begins.</summary>
    public WindowBound OfFiscalYear(int year, Passage at) => Row(WindowBound.FiscalYear(year, _document.At(_heading, at)), null, null);

    /// <summary>次の回: ended by the opening of a later round, whose document says when;
    /// its English stands under <c>succeeded:by</c>.</summary>
    public WindowBound SucceededBy(string round, Passage at, PrintedDate opens)
    {
        Guard.Against.Null(round);
        Guard.Against.Null(opens);
        return Row(WindowBound.Succeeded(Say("succeeded:by", round), opens, _document.At(_heading, at)), null, null);
    }

    /// <summary>予定: a date that is announced.</summary>
    public Announced Announces(string id, Passage at, string ja, PrintedDate date, Reading? reading = null, Citation[]? also = null)
        => Row(new Announced(id, Text(id, ja), Guard.Against.Null(date), Cite(at, ja)), reading, also);

    /// <summary>期限: a date by which something has to be done.</summary>
    public Deadline Deadline(string id, Passage at, string ja, PrintedDate date, Condition? done = null, Reading? reading = null,
        Citation[]? also = null)
        => Row(new Deadline(id, Text(id, ja), Guard.Against.Null(date), Cite(at, ja)) { Done = done }, reading, also);

    /// <summary>報告期間: the time in which a report is taken.</summary>
    public ReportPeriod ReportPeriod(string id, Passage at, string ja, PrintedDate date, Reading? reading = null, Citation[]? also = null)
        => Row(new ReportPeriod(id, Text(id, ja), Guard.Against.Null(date), Cite(at, ja)), reading, also);

    /// <summary>準備期間: something that takes its time before the deadline.</summary>
    public LeadTime LeadTime(string id, Passage at, string ja, int daysAtMost, Condition? done = null, Reading? reading = null,
        Citation[]? also = null)
        => Row(new LeadTime(id, Text(id, ja), daysAtMost, Cite(at, ja)) { Done = done }, reading, also);

    /// <summary>有効期間: a paper that may be so old at most.</summary>
    public DocumentAge DocumentAge(string id, Passage at, string ja, Length atMost, Reading? reading = null, Citation[]? also = null)
        => Row(new DocumentAge(id, Text(id, ja), atMost, Cite(at, ja)), reading, also);

    /// <summary>期間: so long from a day; of several, the earliest end wins.</summary>
    public Term Term(string id, Passage at, string ja, Within[] limits, Reading? reading = null, LocalDate? notAfter = null,
        bool about = false, bool isDeadline = false, Citation[]? also = null)
        => Row(new Term(id, Text(id, ja), limits, Cite(at, ja))
        { NotAfter = notAfter, About = about, IsDeadline = isDeadline }, reading, also);

    /// <summary>所要期間: how long something takes; its English words stand under <c>id:value</c>.</summary>
    public TimeTaken TimeTaken(string id, Passage at, string ja, string words, Length length, Reading? reading = null,
        Citation[]? also = null)
        => Row(new TimeTaken(id, Text(id, ja), Text(id + ":value", words), length, Cite(at, ja)), reading, also);

    /// <summary>可能日: something counts from a day of the case on.</summary>
    public NotBefore NotBefore(string id, Passage at, string ja, Fact<LocalDate> from, Reading? reading = null, Citation[]? also = null)
        => Row(new NotBefore(id, Text(id, ja), from, Cite(at, ja)), reading, also);

    /// <summary>年次報告, a printed number of times.</summary>
    public Yearly Yearly(string id, Passage at, string ja, int times, Fact<LocalDate> from, Reading? reading = null,
        Citation[]? also = null, Within? due = null)
        => Row(new Yearly(id, Text(id, ja), times, from, Cite(at, ja)) { Due = due }, reading, also);

    /// <summary>年次報告, for a number of years that the applicant chooses.</summary>
    public Yearly Yearly(string id, Passage at, string ja, Fact<int> years, Fact<LocalDate> from, Reading? reading = null,
        Citation[]? also = null)
        => Row(new Yearly(id, Text(id, ja), years, from, Cite(at, ja)), reading, also);
}
