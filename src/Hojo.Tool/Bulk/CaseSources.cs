using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Opens a file of cases by its format.</summary>
internal static class CaseSources
{
    /// <exception cref="BadInputException">It cannot be read, or a heading of it tells no member.</exception>
    public static ICaseSource Open(string file, Stream from, BulkFormat format)
    {
        if (file == InputFiles.StandardInput && format is BulkFormat.Xlsx or BulkFormat.Parquet) // both are read from their end
            throw new BadInputException(($"{file}: この形式は標準入力からは読めません。ファイル名が必要です",
                $"{file}: this format is not read from standard input; the name of a file is expected"));
        return format switch
        {
            BulkFormat.Csv => new TableCases(file, new CsvTable(file, from)),
            BulkFormat.Xlsx => new TableCases(file, new XlsxTable(file, from)),
            BulkFormat.Parquet => new TableCases(file, new ParquetTable(file, from)),
            _ => new NdjsonCases(from),
        };
    }
}
