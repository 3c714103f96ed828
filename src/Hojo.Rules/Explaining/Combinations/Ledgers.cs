using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.Explaining.Combinations;

/// <summary>Ceilings from which something is taken off before they are applied: read off the formula's own limits.</summary>
internal static class Ledgers
{
    public static IReadOnlyList<Ledger> Of(CompiledTrack compiled, Sheet sheet, IReadOnlyList<PastAward>? record)
        => [.. compiled.Used.Select(ceiling => Of(ceiling, ((Less)ceiling.Limit.Bound).Deduction.Taken, compiled.Track, sheet, record))];

    private static Ledger Of((Limit Limit, Plan Whole) ceiling, Fact<Yen> used, Track track, Sheet sheet, IReadOnlyList<PastAward>? record)
    {
        var (limit, (least, most)) = (ceiling.Limit, ceiling.Whole.Reach(sheet.Cells));
        var cap = new YenRange(Yen.Of(least), Yen.Of(most));
        var shared = track.ByKind.Combinations
            .Find(row => row.Holds.Fold(SharedLimit.Meaning) is { UsedByGrants: true } shares && shares.Limit == limit.Id);
        var recorded = shared is null || record is null ? null : Recorded(shared, track, record);
        var use = sheet.IsTold(used)
            ? Stated(used, used.Value(sheet[used]), recorded)
            : recorded ?? new(Yen.Zero, null, ("示されていない", "not told"));
        var left = new YenRange(use.Most is { } all ? Rest(cap.Least, all) : Yen.Zero, Rest(cap.Most, use.Least));
        return new(limit.Id, limit.Text, cap, use.Least, use.Most, left, use.Most is null ? [used.Id] : [], use.From,
            limit.Reading, limit.Citation);
    }

    /// <summary>Never below zero: what was granted beyond a ceiling, under an earlier and higher one, is not owed by it.</summary>
    private static Yen Rest(Yen cap, Yen used) => used >= cap ? Yen.Zero : cap - used;

    private static Use Stated(Fact<Yen> used, Yen stated, Use? recorded)
        => new(stated, stated, recorded is { } noted && (stated < noted.Least || noted.Most < stated)
        ? ($"{used.Label.Ja}の申告による。記録の合計({Format.Of(noted.Least).Ja})と合わない",
            $"as stated ({used.Label.En}); the record adds up to {Format.Of(noted.Least).En} instead")
        : ($"{used.Label.Ja}による", $"by: {used.Label.En}"));

    /// <summary>What grants of the record use up; a sum that is not told may be any.</summary>
    private static Use Recorded(Combination shared, Track track, IReadOnlyList<PastAward> record)
    {
        var (least, most) = (Yen.Zero, (Yen?)Yen.Zero);
        foreach (var award in record)
        {
            var counts = Kleene.Min(Related.Covers(shared.With, track.Id, award.Path), award.Came(Awards.Paid));
            if (counts == Verdict.NotMet) continue;
            if (counts == Verdict.Met) least += award.Granted ?? Yen.Zero;
            most = most is { } sum && award.Granted is { } granted ? sum + granted : null;
        }
        return new(least, most, ("申請と採択の記録による", "from the record of applications and awards"));
    }

    private sealed record Use(Yen Least, Yen? Most, Bilingual From);
}
