using Hojo.Model;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>Conditions that hold for everybody or for nobody, and parts of conditions that never decide.</summary>
internal static class ConditionChecks
{
    public static IEnumerable<CheckFinding> Of(CheckedTrack track)
        => track.Track.Rows.SelectMany(row => Conditions(row).SelectMany(condition => Of(track, row, condition)));

    /// <summary>The conditions of a row; those of a table stand at its columns.</summary>
    private static IEnumerable<Condition> Conditions(Provision row)
        => RowParts.Of(row) is var parts && parts.Table is { } table ? table.Columns.Select(column => column.When) : parts.Conditions;

    private static IEnumerable<CheckFinding> Of(CheckedTrack track, Provision row, Condition condition)
    {
        var apart = TakenApart.Of(condition);
        if (Settled(track, row, apart.Whole, whole: true) is { } settled) return [settled];
        return apart.Inside.Select(part => Settled(track, row, part.Part, whole: false) ?? Masked(track, row, part)).OfType<CheckFinding>();
    }

    private static CheckFinding? Settled(CheckedTrack track, Provision row, Condition condition, bool whole)
    {
        Bilingual words = whole ? Whole(row) : Part(row, condition);
        if (track.Search.Of(condition) is { IsFound: false } never)
            return track.Found(CheckKind.NeverMet, [row], ($"{words.Ja}は、どの案件でも成り立たない", $"{words.En} holds for nobody"), never);
        if (track.Search.Of(!condition) is { IsFound: false } always)
            return track.Found(CheckKind.AlwaysMet, [row], ($"{words.Ja}は、どの案件でも成り立つ", $"{words.En} holds for everybody"), always);
        return null;
    }

    private static CheckFinding? Masked(CheckedTrack track, Provision row, ConditionPart part)
    {
        if (track.Search.Of(part.Decides) is not { IsFound: false } searched) return null;
        var words = Part(row, part.Part);
        return track.Found(CheckKind.Masked, [row],
            ($"{words.Ja}は、並ぶほかの部分がいつも先に決める", $"{words.En} is always decided by the parts beside it"), searched);
    }

    private static Bilingual Whole(Provision row) => ($"「{row.Text.Ja}」の条件", $"the condition of '{row.Text.En}'");

    private static Bilingual Part(Provision row, Condition part)
    {
        var words = Described.Of(part);
        return ($"「{row.Text.Ja}」の条件のうち「{words.Ja}」", $"of the condition of '{row.Text.En}' the part '{words.En}'");
    }
}
