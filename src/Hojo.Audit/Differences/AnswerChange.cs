using Hojo.Model;

namespace Hojo.Audit.Differences;

/// <summary>Companies that two tracks answer differently, in the same way.</summary>
/// <param name="Before">判定 of the first.</param>
/// <param name="After">判定 of the second; the same where only the amount moves.</param>
/// <param name="Count">How many they are.</param>
/// <param name="By">By how much the amounts move, from the least to the most, below nought where they fall; <see langword="null"/> where
/// the verdict changes.</param>
/// <param name="Smallest">One of them, made as small as it still shows the change.</param>
public sealed record AnswerChange(TrackVerdict Before, TrackVerdict After, int Count, YenRange? By, AnswerExample Smallest);

/// <summary>A company that two tracks answer differently.</summary>
/// <param name="Case">Name of the case file; <see langword="null"/> for a drawn company.</param>
/// <param name="Before">The amount by the first; <see langword="null"/> where it gives none.</param>
/// <param name="After">The amount by the second.</param>
/// <param name="Rows">Ids of the rows that are not met, or not settled, on one side alone.</param>
/// <param name="Facts">What the company tells, what decides first.</param>
public sealed record AnswerExample(string? Case, Yen? Before, Yen? After, IReadOnlyList<string> Rows, IReadOnlyList<ExampleFact> Facts)
{
    /// <inheritdoc cref="AnswerExample(string, Yen?, Yen?, IReadOnlyList{string}, IReadOnlyList{ExampleFact})"
    /// path="/param[@name='Rows']"/>
    public IReadOnlyList<string> Rows { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Rows);

    /// <inheritdoc cref="AnswerExample(string, Yen?, Yen?, IReadOnlyList{string}, IReadOnlyList{ExampleFact})"
    /// path="/param[@name='Facts']"/>
    public IReadOnlyList<ExampleFact> Facts { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Facts);
}

/// <summary>A fact of an example.</summary>
/// <param name="Fact">Its place in a case file.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What is told.</param>
/// <param name="Decides">Whether a row of <see cref="AnswerExample.Rows"/>, or an amount that moves, reads it.</param>
public sealed record ExampleFact(string Fact, Bilingual Label, Bilingual Value, bool Decides);
