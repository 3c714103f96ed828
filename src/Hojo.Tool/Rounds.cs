using System.CommandLine;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>A round that a command is asked for.</summary>
internal static class Rounds
{
    public static Argument<string> Argument() => new("ID") { Description = "公募回のID (id of a round)" };

    public static Round Of(string id) => Catalogue.Round(id) ?? throw new BadInputException((
        $"ID: {Quoted.Of(id)} はまだ収録されていません(使えるもの: {Known})",
        $"ID: {Quoted.Of(id)} is not encoded (known: {Known})"));

    private static string Known => string.Join(", ", Catalogue.Rounds.Select(r => r.Id));
}
