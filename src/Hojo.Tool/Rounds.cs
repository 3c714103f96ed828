using System.CommandLine;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>A round that a command is asked for.</summary>
internal static class Rounds
{
    public static Argument<string> Argument() => new("ID") { Description = "公募回のID (id of a round)" };

    public static Round Of(string id)
    {
        var known = string.Join(", ", Catalogue.Rounds.Select(r => r.Id));
        return Catalogue.Rounds.FirstOrDefault(r => r.Id == id) ?? throw new BadInputException((
            $"ID: \"{id}\" はまだ収録されていません(使えるもの: {known})",
            $"ID: \"{id}\" is not encoded (known: {known})"));
    }
}
