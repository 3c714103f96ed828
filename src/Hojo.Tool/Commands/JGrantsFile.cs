using Hojo.JGrants;
using Hojo.Rules;

namespace Hojo.Tool;

/// <summary>An answer of the API of jGrants, matched. Apart from the command, so that its package is loaded for those who ask for it
/// only.</summary>
internal sealed record JGrantsFile(IReadOnlyList<SubsidyMatch> Matches)
{
    /// <summary>A detail carries files, of some 4 MB at most.</summary>
    private const int MostBytes = 16 * 1_048_576;

    public static JGrantsFile Read(string file, Stream input)
    {
        var bytes = InputFiles.Read(file, input, MostBytes);
        if (bytes.Length > MostBytes)
            throw new BadInputException(($"{file}: 16MiB以下のファイルが必要です", $"{file}: a file of at most 16 MiB is expected"));
        try
        {
            return new([.. SubsidyResponse.Read(bytes.ToArray()).Result.Select(record => SubsidyMatch.Of(record, Catalogue.National))]);
        }
        catch (JGrantsFormatException bad)
        {
            throw new BadInputException(($"{file}: {bad.Path}: {bad.Problem.Ja}", $"{file}: {bad.Path}: {bad.Problem.En}"));
        }
    }
}
