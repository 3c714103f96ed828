using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>Rows that nothing is worked from, and that somebody who uses the answer has to know.</summary>
public sealed partial class Section
{
    /// <summary>記載: a line that only tells.</summary>
    public Note Notes(string id, Passage at, string ja, Reading? reading = null, Citation[]? also = null)
        => Row(new Note(id, Text(id, ja), Cite(at, ja)), reading, also);

    /// <summary>条件: a printed figure that nothing is calculated from; its English stands under <c>id:value</c>.</summary>
    public PrintedFigure Prints(string id, Passage at, string ja, string value, Reading? reading = null, Citation[]? also = null)
        => Row(new PrintedFigure(id, Text(id, ja), Text(id + ":value", value), Cite(at, ja)), reading, also);

    /// <summary>審査項目: what the office looks at.</summary>
    public Criterion Reviews(string id, Passage at, string ja, Reading? reading = null, Citation[]? also = null)
        => Row(new Criterion(id, Text(id, ja), Cite(at, ja)), reading, also);

    /// <summary>義務: what has to be done or kept once the award is made.</summary>
    public Duty Binds(string id, Passage at, string ja, Reading? reading = null, Citation[]? also = null)
        => Row(new Duty(id, Text(id, ja), Cite(at, ja)), reading, also);

    /// <summary>記載なし: a matter that the document leaves out; nothing is quoted.</summary>
    public NotStated LeavesOut(string id, Passage at, string ja, Reading? reading = null, Citation[]? also = null)
        => Row(new NotStated(id, Text(id, ja), _document.At(_heading, Wordless(at))), reading, also);

    /// <summary>廃止: a row of an earlier round that this one no longer has.</summary>
    public Withdrawn Withdraws(string id, Passage at, string ja, Reading? reading = null)
        => Row(new Withdrawn(id, Text(id, ja), _document.At(_heading, at.Quote is null ? Wordless(at) : at)), reading, null);

    private static Passage Wordless(Passage at) => at == Passage.Unpaged ? at : Passage.Silent(at.First, at.Last);
}
