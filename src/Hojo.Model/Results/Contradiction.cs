namespace Hojo.Model;

/// <summary>矛盾: inputs of which at least one must be wrong.</summary>
/// <param name="Places">Their places in a case file.</param>
/// <param name="Text">What is wrong, in one line that names the places and what they say.</param>
public sealed record Contradiction(IReadOnlyList<string> Places, Bilingual Text)
{
    /// <summary>Their places in a case file.</summary>
    public IReadOnlyList<string> Places { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Places);
}

/// <summary>読まれない項目: an input that no row of the track reads, so that the answer is the same without it.</summary>
/// <param name="Place">Its place in a case file: <c>costs.machinery</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Alike">Places of the same name that the track does read: <c>jizokuka.machinery</c>.</param>
public sealed record Unread(string Place, Bilingual Label, IReadOnlyList<string> Alike)
{
    /// <summary>Places of the same name that the track does read: <c>jizokuka.machinery</c>.</summary>
    public IReadOnlyList<string> Alike { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Alike);
}
