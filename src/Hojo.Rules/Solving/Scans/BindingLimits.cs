using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;

namespace Hojo.Rules.Solving.Scans;

/// <summary>The limits that hold a grant: those that bind and without which it would be more. Where several bind and none alone
/// decides, all of them.</summary>
internal static class BindingLimits
{
    public static IReadOnlyList<RowNote> At(CompiledTrack compiled, Sheet sheet)
    {
        var bindings = compiled.Plan.Bindings(sheet.Cells);
        return [.. (bindings.Any(b => b.Gain > 0) ? bindings.Where(b => b.Gain > 0) : bindings).Select(b => Notices.Of(b.Limit))];
    }

    /// <summary>Every limit that is reached, whether or not it decides by itself:
    /// two together may decide where neither does alone.</summary>
    public static IReadOnlyList<RowNote> ReachedAt(CompiledTrack compiled, Sheet sheet)
        => [.. compiled.Plan.Bindings(sheet.Cells).Select(b => Notices.Of(b.Limit))];
}
