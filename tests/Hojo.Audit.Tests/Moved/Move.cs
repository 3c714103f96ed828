using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Moved;

/// <summary>A figure of a row, and the row with it moved.</summary>
/// <param name="What">Which figure, as it is printed.</param>
/// <param name="Instead">The row with the figure moved, resting on the rows of now.</param>
internal sealed record Move(string What, Func<Rebased, Provision> Instead);
