using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>値の範囲: a stretch of the values of one fact, for programs; the words for it stand beside it. Both ends are written as a
/// case file writes them (<c>0</c>, <c>2014-04-01</c>, <c>2/3</c>, <c>tokyo</c>), and <see cref="Case.With(string, string)"/> takes
/// them.</summary>
/// <param name="Least">The least value.</param>
/// <param name="Most">The greatest value.</param>
public sealed record ValueSpan(string Least, string Most)
{
    /// <summary>True where the values lie above <see cref="Least"/> (超) and it is not one of them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ExcludesLeast { get; init; }

    /// <summary>True where the values lie below <see cref="Most"/> (未満) and it is not one of them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ExcludesMost { get; init; }
}
