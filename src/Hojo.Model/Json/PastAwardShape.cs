using System.Globalization;
using NodaTime;

namespace Hojo.Model;

/// <summary>過去の採択 in a case file. All three members are asked for: an award of which it is not told whether it was revoked
/// must not count as one that was not.</summary>
internal static class PastAwardShape
{
    private sealed record Parts(AwardedProgramme? Programme = null, LocalDate? AdoptedOn = null, bool? Revoked = null);

    private static readonly Shape<Parts> Shape = new()
    {
        ["programme"] = (p, ref i) => p with { Programme = i.Choice<AwardedProgramme>() },
        ["adoptedOn"] = (p, ref i) => p with { AdoptedOn = i.Date() },
        ["revoked"] = (p, ref i) => p with { Revoked = i.Flag() },
    };

    public static IReadOnlyList<PastAward>? ReadAll(ref JsonInput input)
    {
        if (!input.IsTold) return null;
        if (!input.AtArray) throw input.Expected(("配列 […](採択がなければ [])", "an array […] ([] where there was no award)"));
        var (here, awards) = (input.Path, new List<PastAward>());
        while (input.NextItem())
        {
            input.Path = string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", here, awards.Count);
            if (Shape.Read(ref input, new()) is not { Programme: { } programme, AdoptedOn: { } adoptedOn, Revoked: { } revoked })
                throw input.Problem(("programme、adoptedOn、revoked の3つが必要です", "programme, adoptedOn and revoked are expected, all three"));
            awards.Add(new(programme, adoptedOn, revoked));
            input.Path = here;
        }
        return awards;
    }
}
