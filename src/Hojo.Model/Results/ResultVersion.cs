namespace Hojo.Model;

/// <summary>版: by which rules a result was made, and in which form it is written.</summary>
/// <param name="Rules">Version of the package that holds the rules: <c>0.1.0</c>. Two results of the same version, track, case and moment
/// are the same.</param>
/// <param name="Schema">Number of the JSON form; it rises when a reader of the form before would misread the new one.</param>
public sealed record ResultVersion(string Rules, int Schema);
