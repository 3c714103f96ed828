using CsvHelper;
using Hojo.Model;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Audit.Ticks;

/// <summary>検印の表: comma-separated values in UTF-8, a row a line. A line without a name and a day is a row that nobody has ticked yet, so
/// that the
/// sheet of a round can be saved as it is.</summary>
public static class TickFile
{
    private const int MostLine = 1_048_576;

    private static readonly LocalDatePattern[] Days =
        [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("uuuu/M/d"),
            LocalDatePattern.CreateWithInvariantCulture("uuuu年M月d日")];

    /// <summary>Reads the ticks of a file.</summary>
    /// <param name="name">What the file is called, for what is said of it.</param>
    /// <param name="from">The file.</param>
    /// <exception cref="TickFormatException">No such table, or a line that is not whole.</exception>
    public static IReadOnlyList<Tick> Read(string name, Stream from)
    {
        Guard.Against.Null(name);
        Guard.Against.Null(from);
        try
        {
            return [.. Lines(name, from)];
        }
        catch (CsvFormatException bad)
        {
            throw new TickFormatException(name, bad.LineNumber > 0 ? bad.LineNumber : null,
                ("CSVとして読めません(閉じていない引用符があるか、1MiBを超えています)",
                    "cannot be read as CSV (a quotation mark is not closed, or it is longer than 1 MiB)"));
        }
    }

    private static IEnumerable<Tick> Lines(string name, Stream from)
    {
        var open = false;
        using var reader = CsvReader.Create(from, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            MaxRecordSize = MostLine,
            OnMalformedRecord = record => open |= record.Reason is CsvMalformedReason.UnterminatedQuote,
        });
        var places = TickColumn.All.Select(column => (column, Place: column.Among(reader.Headers)))
            .ToDictionary(c => c.column, c => c.Place);
        if (places.FirstOrDefault(c => c.Value < 0 && c.Key != TickColumn.Note).Key is { } missing)
            throw new TickFormatException(name, 1, ($"見出し「{missing.Heading.Ja}」がありません", $"the heading '{missing.Heading.En}' is missing"));
        while (reader.Read())
        {
            if (open) throw new TickFormatException(name, reader.LineNumber, ("引用符が閉じていません", "a quotation mark is not closed"));
            var cells = reader.Current.ToArray();
            string Cell(TickColumn column) => places[column] is >= 0 and var at && at < cells.Length ? cells[at].Trim() : "";
            if (Cell(TickColumn.Who).Length + Cell(TickColumn.When).Length > 0) yield return Of(name, reader.LineNumber, Cell);
        }
    }

    private static Tick Of(string name, long line, Func<TickColumn, string> cell)
    {
        string Needed(TickColumn column) => cell(column) is { Length: > 0 } text
            ? text
            : throw new TickFormatException(name, line, ($"「{column.Heading.Ja}」が空です", $"'{column.Heading.En}' is empty"));
        return new(Needed(TickColumn.Row), Needed(TickColumn.Fingerprint), Needed(TickColumn.Documents), Needed(TickColumn.Who),
            Day(name, line, Needed(TickColumn.When)), cell(TickColumn.Note) is { Length: > 0 } note ? note : null);
    }

    private static LocalDate Day(string name, long line, string said)
    {
        foreach (var form in Days)
            if (form.Parse(said) is { Success: true } day) return day.Value;
        throw new TickFormatException(name, line, (
            $"「確認日」は 2026-11-29 の形の日付です(指定値: {Quoted.Of(said)})",
            $"'when' is a day such as 2026-11-29 (found {Quoted.Of(said)})"));
    }
}
