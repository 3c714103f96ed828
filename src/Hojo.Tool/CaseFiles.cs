using Hojo.Model;
using Hojo.Rules.Language;

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
            Label line = bad.Line is { } number ? ($" ({number}行目)", $" (line {number})") : ("", "");
            throw new BadInputException(($"{file}: {bad.Path}: {bad.Problem.Ja}{line.Ja}", $"{file}: {bad.Path}: {bad.Problem.En}{line.En}"));
        }
    }

    /// <summary>What is made of a case; a value that its fact cannot take is told by its place in the file.</summary>
    public static T Within<T>(string file, Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (FactOutOfRangeException outside)
        {
            throw new BadInputException(($"{file}: $.{outside.Fact.Id}: {outside.Problem.Ja}", $"{file}: $.{outside.Fact.Id}: {outside.Problem.En}"));
        }
    }
}
