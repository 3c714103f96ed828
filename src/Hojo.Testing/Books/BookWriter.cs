using CsvHelper;
using Hojo.Model;
using Hojo.Testing.Tables;

namespace Hojo.Testing.Books;

/// <summary>Writes a book so that it is read again as it was.</summary>
internal static class BookWriter
{
    public static void Write(Stream to, CaseBook book, Lang lang)
    {
        Dictionary<string, string>[] told = [.. book.Cases.Select(ToldCells.Of)];
        BookColumn[] own = [.. BookColumn.All.Where(column => book.Cases.Any(c => Cell(c, column, lang) is not null))];
        CaseMember[] members = [.. Headings.Values.Where(member => told.Any(cells => cells.ContainsKey(member.Path)))];
        string[] beside = [.. told.SelectMany(cells => cells.Keys).Distinct(StringComparer.Ordinal)
            .Where(place => members.All(member => member.Path != place))];
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { NewLine = "\n", WriteByteOrderMark = true }); // for Excel
        csv.WriteRecord([.. own.Select(column => column.Name.In(lang)), .. members.Select(m => Headings.Of(m, lang)), .. beside]);
        for (var k = 0; k < told.Length; k++)
        {
            foreach (var column in own) csv.WriteField(Cell(book.Cases[k], column, lang));
            foreach (var place in members.Select(m => m.Path).Concat(beside))
                csv.WriteField(told[k].TryGetValue(place, out var text) ? text : null);
            csv.EndRecord();
        }
    }

    private static string? Cell(BookCase c, BookColumn column, Lang lang) => column.Id switch
    {
        "case" => c.Name,
        "mark" => Marks.Of(c.Mark).In(lang),
        "place" => c.Place,
        "verdict" => c.Expected.Verdict is { } verdict ? Names.Of(verdict).In(lang) : null,
        "grant" => Money(c.Expected.Grant),
        "cap" => Money(c.Expected.Cap),
        "ownShare" => Money(c.Expected.OwnShare),
        "repayment" => Money(c.Expected.Repayment),
        "mostCharges" => Money(c.Expected.MostCharges),
        "decidedBy" => Rows(c.Expected.DecidedBy, lang),
        _ => Rows(c.Expected.Points, lang),
    };

    private static string? Rows(IReadOnlyList<string>? rows, Lang lang)
        => rows is { Count: 0 } ? lang == Lang.Ja ? "なし" : "none" : rows is null ? null : string.Join(" ", rows);

    private static string? Money(Yen? sum) => sum is { } yen ? WrittenValue.Of(yen) : null;
}
