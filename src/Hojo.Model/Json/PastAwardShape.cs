using System.Globalization;
using NodaTime;

namespace Hojo.Model;

/// <summary>過去の申請・採択 in a case file. Only the programme is asked for: what else is not told stays unknown.</summary>
internal static class PastAwardShape
{
    private sealed record Parts(AwardedProgramme? Programme, PastAward Award);

    private static readonly Shape<Parts> Shape = new()
    {
        ["programme"] = (p, ref i) => p with { Programme = i.Choice<AwardedProgramme>() },
        ["track"] = (p, ref i) => p with { Award = p.Award with { Track = i.Words() } },
        ["status"] = (p, ref i) => p with { Award = p.Award with { Status = i.Choice<AwardStatus>() } },
        ["appliedOn"] = (p, ref i) => p with { Award = p.Award with { AppliedOn = i.Date() } },
        ["adoptedOn"] = (p, ref i) => p with { Award = p.Award with { AdoptedOn = i.Date() } },
        ["decidedOn"] = (p, ref i) => p with { Award = p.Award with { DecidedOn = i.Date() } },
        ["completedOn"] = (p, ref i) => p with { Award = p.Award with { CompletedOn = i.Date() } },
        ["granted"] = (p, ref i) => p with { Award = p.Award with { Granted = i.Money() } },
        ["coversSameCosts"] = (p, ref i) => p with { Award = p.Award with { CoversSameCosts = i.Flag() } },
    };

    public static IReadOnlyList<PastAward>? ReadAll(ref JsonInput input)
    {
        if (!input.IsTold) return null;
        if (!input.AtArray) throw input.Expected(("配列 […](申請も採択もなければ [])", "an array […] ([] where there was none)"));
        var (here, awards) = (input.Path, new List<PastAward>());
        while (input.NextItem())
        {
            input.Path = string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", here, awards.Count);
            awards.Add(Checked(Shape.Read(ref input, new(null, new(AwardedProgramme.Other))), ref input));
            input.Path = here;
        }
        return awards;
    }

    /// <summary>What contradicts itself would count in one rule and not in another.</summary>
    private static PastAward Checked(Parts parts, ref JsonInput input)
    {
        if (parts.Programme is not { } programme) throw input.Problem(("programme が必要です", "programme is expected"));
        var award = parts.Award with { Programme = programme };
        if (award.Track is { } track && programme != AwardedProgramme.Other && !track.StartsWith(Paths.Of(programme) + "/", StringComparison.Ordinal))
            throw input.Problem(($"track は \"{Paths.Of(programme)}/…\" の形の公募回・枠のIDが必要です", $"track: the id of a round or track, \"{Paths.Of(programme)}/…\", is expected"));
        if (award.Came([AwardStatus.Applied, AwardStatus.Rejected]) == Verdict.Met && (award.AdoptedOn ?? award.DecidedOn ?? award.CompletedOn) is not null)
            throw input.Problem(("申請中・不採択の案件に採択日・交付決定日・終了日は書けません", "an application that is pending or rejected has no day of adoption, decision or completion"));
        if (!Forward(award.AppliedOn, award.AdoptedOn, award.DecidedOn, award.CompletedOn))
            throw input.Problem(("申請日、採択日、交付決定日、終了日はこの順に並ぶ必要があります", "days of application, adoption, decision and completion are expected in this order"));
        return award;
    }

    private static bool Forward(params LocalDate?[] days)
    {
        var told = days.OfType<LocalDate>().ToArray();
        return told.Zip(told.Skip(1), (a, b) => a <= b).All(forward => forward);
    }
}
