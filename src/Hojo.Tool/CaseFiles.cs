using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Case files, read.</summary>
internal static class CaseFiles
{
    public static CaseFile Read(string file, Stream input)
    {
        var bytes = InputFiles.Read(file, input, CaseFile.MostBytes);
        try
        {
            return CaseFile.Read(bytes);
        }
        catch (CaseFormatException bad)
        {
            Bilingual line = bad.Line is { } number ? ($" ({number}行目)", $" (line {number})") : ("", "");
            throw new BadInputException(($"{file}: {bad.Path}: {bad.Problem.Ja}{line.Ja}",
                $"{file}: {bad.Path}: {bad.Problem.En}{line.En}"));
        }
    }
}
