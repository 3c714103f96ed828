using System.Text;
using ExcelDataReader;

namespace Hojo.Tests.Tool.Bulk;

/// <summary>An Excel workbook, read by another library than the one that wrote it.</summary>
internal static class Workbook
{
    public static IExcelDataReader Open(string file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // the library asks for Windows-1252, whatever is read
        return ExcelReaderFactory.CreateOpenXmlReader(File.OpenRead(file));
    }
}
