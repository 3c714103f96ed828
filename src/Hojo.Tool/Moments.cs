using System.CommandLine;
using Hojo.Model;
using NodaTime;

namespace Hojo.Tool;

/// <summary>The moment asked about: of the command line, or of the file.</summary>
internal static class Moments
{
    private const string Form = "2026-03-01T12:00";

    public static Option<string?> Option() => new("--on") { Description = "照会日時(日本時間)。ファイルの指定に優先 (moment in Japan, before the file's)", HelpName = Form };

    public static LocalDateTime Of(string? option, LocalDateTime? told, string file)
    {
        if (option is not null)
            return CaseFile.MomentOf(option) ?? throw new BadInputException(($"--on: {Form} の形の日本時間が必要です(指定値: {option})", $"--on: a moment in Japan such as {Form} is expected (found {option})"));
        return told ?? throw new BadInputException((
            $"{file}: on: 照会日時が必要です(ファイルの \"on\" か --on。例 {Form})",
            $"{file}: on: the moment asked about is expected (\"on\" in the file, or --on, such as {Form})"));
    }
}
