using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>読み, while a round is written: Japanese beside the row, English in the round's
/// English file or, for a reading of the house, here.</summary>
/// <param name="Ja">In Japanese.</param>
/// <param name="En">In English; <see langword="null"/> where the round's English file has it under the row's id.</param>
public sealed record Reading(string Ja, string? En = null)
{
    /// <summary>The line needs none, where that of the round before did.</summary>
    public static readonly Reading None = new("", "");

    /// <summary>What the next round has to say anew: documents of another round that this reading leans on, years that it names.</summary>
    public IReadOnlyList<Source> RestsOn { get; init; } = [];

    /// <summary>Words in Japanese, whose English stands in the round's English file under the row's id.</summary>
    public static implicit operator Reading(string ja) => new(Guard.Against.Null(ja));

    /// <summary>The same reading, which leans on another document.</summary>
    public static Reading Resting(Source on, string ja) => new(Guard.Against.Null(ja)) { RestsOn = [Guard.Against.Null(on)] };
}
