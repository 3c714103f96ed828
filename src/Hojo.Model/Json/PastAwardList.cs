using System.Globalization;
using NodaTime;

namespace Hojo.Model;

/// <summary>過去の申請・採択 in a case file. Only the programme is asked for: what else is not told stays unknown.</summary>
internal static class PastAwardList
{
    /// <summary>How many are read: more than a company can have, and few enough for every answer to stay small.</summary>
    public const int Most = 200;

    public static IReadOnlyList<PastAward>? Read(ref JsonInput input)
    {
        if (!input.IsTold) return null;
        if (!input.AtArray) throw input.Expected(("配列 […](申請も採択もなければ [])", "an array […] ([] where there was none)"));
        var (here, awards) = (input.Path, new List<PastAward>());
        while (input.NextItem())
        {
            if (awards.Count == Most) throw input.Problem(($"申請・採択の記録は{Most}件までです", $"at most {Most} applications and awards are read"));
            input.Path = string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", here, awards.Count);
            var depth = input.Depth;
            var award = new PastAward(AwardedProgramme.Other);
            try
            {
                award = Checked(PastAwardShape.Read(ref input, award), ref input);
            }
            catch (CaseFormatException bad)
            {
                if (!input.Passes(bad.Fault, depth)) throw;
            }
            awards.Add(award);
            input.Path = here;
        }
        return awards;
    }

    /// <summary>The same record with members of one entry told; the entry after the last is a new one.</summary>
    public static IReadOnlyList<PastAward> With(IReadOnlyList<PastAward> record, int k, ref JsonInput input)
    {
        if (k > record.Count || k == Most)
            throw input.Problem(($"記録は{record.Count}件です(最大{Most}件)", $"the record has {record.Count} entries, of at most {Most}"));
        var known = k < record.Count;
        var told = known ? record[k] : new(AwardedProgramme.Other);
        var entry = Checked(PastAwardShape.Read(ref input, told, changes: known), ref input);
        return [.. record.Take(k), entry, .. record.Skip(k + 1)];
    }

    /// <summary>What contradicts itself would count in one rule and not in another.</summary>
    public static PastAward Checked(PastAward award, ref JsonInput input)
    {
        var programme = Paths.Of(award.Programme);
        var isNamed = award.Programme != AwardedProgramme.Other;
        if (award.Track is { } track && isNamed && !track.StartsWith(programme + "/", StringComparison.Ordinal))
            throw input.Problem((
                $"track は \"{programme}/…\" の形の公募回・枠のIDが必要です",
                $"track: the id of a round or track, \"{programme}/…\", is expected"));
        var isOpen = award.Came([AwardStatus.Applied, AwardStatus.Rejected]) == Verdict.Met;
        if (isOpen && (award.AdoptedOn ?? award.DecidedOn ?? award.CompletedOn) is not null)
            throw input.Problem((
                "申請中・不採択の案件に採択日・交付決定日・終了日は書けません",
                "an application that is pending or rejected has no day of adoption, decision or completion"));
        if (!Forward(award.AppliedOn, award.AdoptedOn, award.DecidedOn, award.CompletedOn))
            throw input.Problem((
                "申請日、採択日、交付決定日、終了日はこの順に並ぶ必要があります",
                "days of application, adoption, decision and completion are expected in this order"));
        return award;
    }

    private static bool Forward(params LocalDate?[] days)
    {
        var told = days.OfType<LocalDate>().ToArray();
        return told.Zip(told.Skip(1), (a, b) => a <= b).All(forward => forward);
    }
}
