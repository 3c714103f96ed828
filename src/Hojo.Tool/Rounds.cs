using System.CommandLine;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>A round that a command is asked for.</summary>
internal static class Rounds
{
    public static Argument<string> Argument()
    {
        var argument = new Argument<string>("ID") { Description = "公募回のID (id of a round)" };
        argument.CompletionSources.Add(KnownIds.Rounds);
        return argument;
    }

    public static Round Of(string id) => Catalogue.National.TryGetRound(id, out var round)
        ? round
        : throw NotEncoded("ID", id, Catalogue.National.NearRounds(id));

    /// <summary>What is not encoded is refused with what may be meant, or where all that is stands.</summary>
    public static BadInputException NotEncoded(string place, string id, IReadOnlyList<string> near)
    {
        var said = Catalogue.NotEncoded(id, near);
        Bilingual list = near.Count == 0 ? ("(一覧: hojo catalogue)", " (hojo catalogue lists what is)") : ("", "");
        return new(($"{place}: {said.Ja}{list.Ja}", $"{place}: {said.En}{list.En}"));
    }
}
