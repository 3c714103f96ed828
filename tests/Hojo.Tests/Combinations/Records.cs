using FsCheck;
using FsCheck.Fluent;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Combinations;

/// <summary>A record, and the moment at which it is looked at.</summary>
public sealed record RecordAt(IReadOnlyList<PastAward> Record, JapanTime On)
{
    public override string ToString() => $"{On:uuuu-MM-dd}: {(Record.Count == 0 ? "no application" : string.Join("; ", Record))}";
}

/// <summary>Random records of applications, drawn about the days at which a bar begins or ends; plainer is a record with one of them
/// less, or with less of one told.</summary>
internal static class Records
{
    private static readonly string[] Named =
    [
        .. Catalogue.National.Tracks.SelectMany(t => t.Rows).OfType<IRelated>().SelectMany(c => c.With)
            .Where(w => w != Combination.OtherSubsidies)
            .Select(w => w.Replace("*", "12", StringComparison.Ordinal)).Distinct(),
    ];

    private static readonly AwardedProgramme[] Programmes = Enum.GetValues<AwardedProgramme>();

    /// <summary>Deadline or day asked about, less the months of a bar, and the day after.</summary>
    private static readonly LocalDate[] Edges =
    [
        new(2024, 11, 25), new(2024, 11, 26), // 第3回: 2026-03-26 less 16 months
        new(2025, 6, 29), new(2025, 6, 30),   // 第1回: 2026-10-30 less 16 months
        new(2023, 10, 29), new(2023, 10, 30), // and less 3 years
        new(2024, 6, 9), new(2024, 6, 10),    // 2025-06-10 less 12 months
        new(2024, 5, 31), new(2024, 6, 1),    // the month before
    ];

    private static readonly JapanTime[] Moments = [new(2025, 6, 10, 12, 0), new(2026, 3, 20, 12, 0), new(2026, 10, 1, 9, 0)];

    public static Gen<JapanTime> Moment => Gen.Elements(Moments);

    public static Gen<PastAward> Award =>
        from path in Gen.OneOf(Gen.Elements(Named), Gen.Elements("shinjigyo-shinshutsu", "jigyo-saikochiku", "monodzukuri"),
            Gen.Elements(Programmes).Select(Paths.Of))
        from status in Gen.OneOf(Gen.Elements(Enum.GetValues<AwardStatus>()).Select(s => (AwardStatus?)s), Gen.Constant((AwardStatus?)null))
        from day in Gen.Elements(Edges)
        from days in Gen.ArrayOf(Gen.Elements(0, 0, 1, 30), 3)
        from told in Gen.ArrayOf(Gen.Choose(0, 3), 4)
        from granted in Gen.Elements(1L, 750_000, 5_000_000, 12_500_000, 40_000_000)
        from covers in Gen.Elements<bool?>(null, true, false)
        let late = status is not (AwardStatus.Applied or AwardStatus.Rejected)
        select new PastAward(Programmes.Single(p => Paths.Of(p) == Paths.ProgrammeOf(path)), late && told[0] > 0 ? day : null)
        {
            Track = path.Contains('/', StringComparison.Ordinal) ? path : null,
            Status = status,
            DecidedOn = late && told[1] > 0 && status is not AwardStatus.Adopted ? day.PlusDays(days[0]) : null,
            CompletedOn = status is null or AwardStatus.Completed or AwardStatus.Revoked && told[2] > 1
                ? day.PlusDays(days[0] + days[1]) : null,
            Granted = told[3] > 0 ? Yen.Of(granted) : null,
            CoversSameCosts = covers,
        };

    public static Arbitrary<PastAward> Awards() => Arb.From(Award, Plainer);

    public static Arbitrary<RecordAt> Drawn() => Arb.From(
        from record in Record from moment in Moment select new RecordAt(record, moment),
        drawn => drawn.Record.SelectMany((award, at) => Plainer(award).Select(plainer => (PastAward?)plainer).Prepend(null)
            .Select(left => drawn with
            {
                Record = [.. drawn.Record.Select((other, k) => k == at ? left : other).OfType<PastAward>()],
            })));

    private static IEnumerable<PastAward> Plainer(PastAward award) => new[]
    {
        award with { Granted = null }, award with { CoversSameCosts = null }, award with { CompletedOn = null },
        award with { DecidedOn = null }, award with { Status = null }, award with { Track = null },
    }.Where(plainer => plainer != award);

    public static Gen<IReadOnlyList<PastAward>> Record
        => Gen.Choose(0, 4).SelectMany(n => Award.ListOf(n)).Select(list => (IReadOnlyList<PastAward>)[.. list]);

    /// <summary>The same, with one answer to all that may be stated where the record does not settle it.</summary>
    public static Case Answering(Case c, bool? answer) => c with
    {
        Applicant = c.Applicant with
        {
            Record = new()
            {
                RecentAdoption = answer, RecentDecision = answer, SeveralDecisions = answer, UnpaidAward = answer,
                ProjectUnderWay = answer, AdoptionRevoked = answer,
                AppliedInThisCall = answer, SameCostsElsewhere = answer, OverlapsOtherSupport = answer,
            },
        },
        Jizokuka = new()
        {
            PastProjectUnderYear = answer, GraduatedBefore = answer, CarriedOutFromRound15 = answer,
            AppliesToBothTypes = answer, SeveralApplications = answer, DuplicateSupport = answer,
        },
        ItDonyu = new()
        {
            AwardedWithinTwelveMonths = answer, Group = new() { AwardedWithinTwelveMonths = answer, AppliesElsewhere = answer },
        },
    };

    public static Case Of(IReadOnlyList<PastAward>? record) => new() { Applicant = new() { Employees = 34, PastAwards = record } };
}
