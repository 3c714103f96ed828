using Hojo.Model;

namespace Hojo.Tool;

/// <summary>What is wrong with a table of cases. Apart from <see cref="Program"/>, so that other commands do not load what reads
/// tables.</summary>
internal static class TableFaults
{
    /// <returns>Nothing for an exception of another kind.</returns>
    public static IReadOnlyList<Bilingual> Of(Exception thrown) => thrown is CaseTableException bad ? bad.Problems : [];
}
