using System.Text.Json;
using Hojo.Model;
using Hojo.Testing.Tables;

namespace Hojo.Testing.Books;

/// <summary>Reads a book line by line, and says all that is wrong with it.</summary>
internal sealed class BookReader
{
    private readonly string _book;
    private readonly Dictionary<BookColumn, int> _own = [];
    private readonly CaseColumns _case;
    private readonly List<Bilingual> _faults = [];

    private BookReader(string book, IReadOnlyList<string> headings)
    {
        _book = book;
        for (var k = 0; k < headings.Count; k++)
            if (BookColumn.Of(headings[k]) is { } column)
                _own[column] = _own.ContainsKey(column)
                    ? throw new CaseTableException(($"{book}: 見出し {Quoted.Of(headings[k])} が2つあります",
                        $"{book}: the heading {Quoted.Of(headings[k])} stands there twice"))
                    : k;
        _case = new(Headings.Read(book, [.. headings.Select((heading, k) => _own.ContainsValue(k) ? "" : heading)]));
    }

    /// <exception cref="CaseTableException">It is not as it should be.</exception>
    public static IReadOnlyList<BookCase> Read(string book, ITable table)
    {
        var reader = new BookReader(book, table.Headings);
        BookCase[] cases = [.. table.Rows.Where(row => row.Problem is not null || !row.Cells.All(string.IsNullOrWhiteSpace))
            .Select(reader.Read).OfType<BookCase>()];
        return reader._faults.Count == 0 ? cases : throw new CaseTableException(reader._faults);
    }

    private BookCase? Read(TableRow row)
    {
        var before = _faults.Count;
        if (row.Problem is { } problem) Fault(row, null, problem);
        else if (_case.Beside(row, _own.ContainsValue) is { } beside) Fault(row, null, beside.Problem);
        if (_faults.Count > before) return null;
        var cells = new BookCells(column => Cell(row, column), (column, expected) => Fault(row, column.Name, expected));
        var (name, mark, place, expected) = (cells.Text(BookColumn.Case), cells.Mark(), cells.Text(BookColumn.Place), cells.Expected());
        if (name is null) Fault(row, BookColumn.Case.Name, ("事例の名前が必要です", "a name of the case is expected"));
        if (mark == CaseMark.Gold && place is null)
            Fault(row, BookColumn.Place.Name, ("公式の例には文書とページが必要です", "the document and its page are expected for an official example"));
        if (expected == new ExpectedAnswer())
            Fault(row, null, ("期待する答がありません。判定か金額などが必要です", "no answer is expected; a verdict or an amount is needed"));
        var file = File(row);
        if (_faults.Count > before) return null;
        return new()
        {
            Name = name!,
            Track = file!.Track!,
            On = file.On!.Value,
            Case = file.Case,
            Mark = mark,
            Place = place,
            Note = file.Note,
            Expected = expected,
            Line = row.Number,
        };
    }

    private CaseFile? File(TableRow row)
    {
        using var utf8 = new MemoryStream();
        using (var json = new Utf8JsonWriter(utf8)) _case.Write(json, row);
        if (!CaseFile.TryRead(utf8.ToArray(), out var file, out var faults))
        {
            foreach (var fault in faults)
                Fault(row, _case.HeadingOf(fault.Path) is { } heading ? (heading, heading) : (fault.Path, fault.Path), fault.Problem);
            return null;
        }
        if (file.Track is null) Fault(row, ("公募回・枠のID", "id of the track"), ("値が必要です", "a value is expected"));
        if (file.On is null) Fault(row, ("照会日時", "moment asked about"), ("値が必要です(例 2026-03-01T12:00)",
            "a value is expected, such as 2026-03-01T12:00"));
        return file;
    }

    private string? Cell(TableRow row, BookColumn column)
        => _own.TryGetValue(column, out var k) && k < row.Cells.Count && row.Cells[k]?.Trim() is { Length: > 0 } text ? text : null;

    private void Fault(TableRow row, Bilingual? heading, Bilingual problem) => _faults.Add((
        $"{_book}: {row.Number}行目{(heading is null ? "" : $" 「{heading.Ja}」")}: {problem.Ja}",
        $"{_book}: line {row.Number}{(heading is null ? "" : $", {heading.En}")}: {problem.En}"));
}
