namespace Hojo.Tool;

/// <summary>How many cases, or the answers to them, lie in one file.</summary>
internal enum BulkFormat
{
    /// <summary>JSON, one a line; also called JSON Lines.</summary>
    Ndjson = 1,

    /// <summary>Comma-separated, in UTF-8, the first line with the headings.</summary>
    Csv,

    /// <summary>An Excel workbook; its first sheet, the first row with the headings.</summary>
    Xlsx,

    /// <summary>Apache Parquet, flat columns.</summary>
    Parquet,
}
