using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>Facts that are read off the company's record of applications and awards (applicant.pastAwards).</summary>
internal static class RecordFacts
{
    /// <summary>Stands for "never": before any programme.</summary>
    private static readonly LocalDate Never = new(1900, 1, 1);

    private static readonly Label NeverAdopted = ("採択なし", "never adopted");

    private static readonly AwardedProgramme[] Three = [AwardedProgramme.ShinjigyoShinshutsu, AwardedProgramme.JigyoSaikochiku, AwardedProgramme.Monodzukuri];

    /// <summary>The last adoption under 新事業進出, 事業再構築 or ものづくり.</summary>
    public static readonly Fact<LocalDate> LastAdoption = Last("applicant.pastAwards.adoptedOn", ("新事業進出・事業再構築・ものづくり補助金の直近の採択日", "last adoption under the new business entry, restructuring or monodzukuri subsidy"),
        Three, Awards.Adopted, a => a.AdoptedOn, 1, NeverAdopted);

    /// <summary>The same without those declined, and with the programme that took the place of two of them.</summary>
    public static readonly Fact<LocalDate> LastAdoptionKept = Last("applicant.pastAwards.adoptedAndKeptOn", ("新事業進出・事業再構築・ものづくり・新事業進出ものづくり補助金の直近の採択日(辞退を除く)", "last adoption under the new business entry, restructuring, monodzukuri or merged subsidy, those declined apart"),
        [.. Three, AwardedProgramme.ShinjigyoMonodzukuri], Awards.AdoptedAndKept, a => a.AdoptedOn, 1, NeverAdopted);

    /// <summary>The last but one grant decision under the three: two or more since a day where it is not before that day.</summary>
    public static readonly Fact<LocalDate> LastButOneDecision = Last("applicant.pastAwards.decidedOn", ("新事業進出・事業再構築・ものづくり補助金の直近から2回目の交付決定日", "last but one grant decision under the new business entry, restructuring or monodzukuri subsidy"),
        Three, Awards.Decided, a => a.DecidedOn, 2, ("2回に満たない", "fewer than two"));

    public static readonly Fact<bool> ProjectUnderWay = Any("applicant.pastAwards.underWay", ("新事業進出・事業再構築・ものづくり・新事業進出ものづくり補助金の交付決定を受けて事業を実施中", "a project of the new business entry, restructuring, monodzukuri or merged subsidy is under way"),
        [.. Three, AwardedProgramme.ShinjigyoMonodzukuri], Awards.UnderWay);

    public static readonly Fact<bool> RestructuringRevoked = Any("applicant.pastAwards.revoked", ("事業再構築補助金の採択取消", "revoked award of the restructuring subsidy"), [AwardedProgramme.JigyoSaikochiku], Awards.Revoked);

    /// <summary>The sum granted under some ids, where the record tells it to the yen.</summary>
    public static Yen? Granted(IReadOnlyList<PastAward>? record, params string[] patterns)
    {
        if (record is null) return null;
        var sum = Yen.Zero;
        for (var k = 0; k < record.Count; k++)
        {
            var award = record[k];
            var counts = Under(patterns, award.Path);
            if (award.Came(Awards.Paid) is var paid && paid < counts) counts = paid;
            if (counts == Verdict.NotMet) continue;
            if (counts == Verdict.Unknown || award.Granted is not { } granted) return null;
            sum += granted;
        }
        return sum;
    }

    private static Verdict Under(string[] patterns, string path)
    {
        var under = Verdict.NotMet;
        foreach (var pattern in patterns)
            if (Paths.Under(pattern, path) is var one && one > under) under = one;
        return under;
    }

    /// <summary>Of the days of the awards that count, the latest or the last but one; unknown while one of them may lie anywhere.</summary>
    private static Fact<LocalDate> Last(string id, Label label, AwardedProgramme[] of, IReadOnlyList<AwardStatus> came, Func<PastAward, LocalDate?> day, int place, Label never)
    {
        var counted = new Counted(of, came);
        return new(id, label, ("日付", "date"), Scales.Date, c => Nth(c.Applicant.PastAwards, counted, day, place), Never, new(2100, 12, 31)) { LeastMeans = never };
    }

    private static LocalDate? Nth(IReadOnlyList<PastAward>? record, Counted counted, Func<PastAward, LocalDate?> day, int place)
    {
        if (record is null) return null;
        var (many, told, last, lastButOne) = (0, true, Never, Never);
        for (var k = 0; k < record.Count; k++)
        {
            var award = record[k];
            var counts = counted.Holds(award);
            if (counts == Verdict.NotMet) continue;
            many++;
            if (counts == Verdict.Unknown || day(award) is not { } on) told = false;
            else if (on > last) (last, lastButOne) = (on, last);
            else if (on > lastButOne) lastButOne = on;
        }
        return many < place ? Never : told ? place == 1 ? last : lastButOne : null;
    }

    private static Fact<bool> Any(string id, Label label, AwardedProgramme[] of, IReadOnlyList<AwardStatus> came)
    {
        var counted = new Counted(of, came);
        return Stated(id, label, c => Any(c.Applicant.PastAwards, counted));
    }

    private static bool? Any(IReadOnlyList<PastAward>? record, Counted counted)
    {
        if (record is null) return null;
        var any = Verdict.NotMet;
        for (var k = 0; k < record.Count; k++)
            if (counted.Holds(record[k]) is var one && one > any) any = one;
        return any == Verdict.Unknown ? null : any == Verdict.Met;
    }

    /// <summary>Which applications of the record count.</summary>
    private sealed class Counted(AwardedProgramme[] of, IReadOnlyList<AwardStatus> came)
    {
        private readonly int _came = PastAward.Bits(came);

        public Verdict Holds(PastAward award)
        {
            foreach (var programme in of) if (programme == award.Programme) return award.Came(_came);
            return Verdict.NotMet;
        }
    }
}
