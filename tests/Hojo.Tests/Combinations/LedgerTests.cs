using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Combinations;

/// <summary>What is left of ceilings, worked by hand.</summary>
public class LedgerTests
{
    private static Ledger Of(string track, Case c)
        => Assert.Single(Assessor.For(Catalogue.National.Track(track)).CheckRecord(c, new(2026, 3, 20, 12, 0)).Ledgers);

    private static Case Of(IReadOnlyList<PastAward>? record) => Records.Of(record) with { Plan = new() { ClaimsRaisedCap = false } };

    private static PastAward Catalogued(long? granted, AwardStatus status = AwardStatus.Completed,
        string? track = "shoryokuka/catalogue-2025")
        => new(AwardedProgramme.Shoryokuka) { Track = track, Status = status, Granted = granted is { } sum ? Yen.Of(sum) : null };

    private static void Leaves(long least, long most, Ledger ledger)
        => Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), ledger.Left);

    // カタログ 2026-03-19: 34 people: 1,000万円, twice that is 2,000万円; 1,250万円 granted before leaves 750万円.
    [Fact]
    public void Earlier_grants_use_up_the_cumulative_ceiling()
    {
        Leaves(7_500_000, 7_500_000, Of("shoryokuka/catalogue-2026", Of([Catalogued(12_500_000)])));
        Leaves(20_000_000, 20_000_000, Of("shoryokuka/catalogue-2026", Of([])));
        Leaves(0, 0, Of("shoryokuka/catalogue-2026", Of([Catalogued(12_500_000), Catalogued(7_500_000)])));
        Leaves(0, 0, Of("shoryokuka/catalogue-2026", Of([Catalogued(12_500_000), Catalogued(9_000_000)]))); // never below zero
        Leaves(20_000_000, 20_000_000, Of("shoryokuka/catalogue-2026",
            Of([Catalogued(9_000_000, AwardStatus.Declined), Catalogued(9_000_000, track: "shoryokuka/general-r6")])));
    }

    [Fact]
    public void What_is_not_told_leaves_a_range()
    {
        Leaves(0, 20_000_000, Of("shoryokuka/catalogue-2026", Of(null)));
        Leaves(0, 15_000_000, Of("shoryokuka/catalogue-2026", Of([Catalogued(5_000_000), Catalogued(null)])));
        // perhaps of the general type
        Leaves(11_000_000, 15_000_000, Of("shoryokuka/catalogue-2026", Of([Catalogued(5_000_000), Catalogued(4_000_000, track: null)])));
        var ledger = Of("shoryokuka/catalogue-2026", Of([Catalogued(5_000_000), Catalogued(null)]));
        Assert.Equal((Yen.Of(5_000_000), (Yen?)null, "shoryokuka.grantsSoFar"),
            (ledger.UsedAtLeast, ledger.UsedAtMost, Assert.Single(ledger.SettledBy)));
    }

    [Fact]
    public void A_stated_sum_counts_and_is_told_apart_from_the_record()
    {
        var c = Of([Catalogued(5_000_000)]) with { Shoryokuka = new() { GrantsSoFar = Yen.Of(6_000_000) } };
        Leaves(14_000_000, 14_000_000, Of("shoryokuka/catalogue-2026", c));
        Assert.Contains("5,000,000円", Of("shoryokuka/catalogue-2026", c).Note.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void Headcount_not_told_leaves_the_ceiling_a_range() // 500万円 to 1,000万円, twice; less 200万円
    {
        var c = Of([Catalogued(2_000_000)]);
        var ledger = Of("shoryokuka/catalogue-2026", c with { Applicant = c.Applicant with { Employees = null } });
        Assert.Equal(new YenRange(Yen.Of(10_000_000), Yen.Of(20_000_000)), ledger.Cap);
        Leaves(8_000_000, 18_000_000, ledger);
    }

    // S4:48 １法人300万円: 150万円 + 60万円 leave 90万円. S2:2410 合計で2,000万円: 700万円 guaranteed leave 1,300万円.
    [Fact]
    public void Ceilings_of_a_corporation_and_of_guarantees()
    {
        Leaves(900_000, 900_000, Of("kenrika/2024/trademark", Records.Of(
            [
                new(AwardedProgramme.Kenrika) { Track = "kenrika/2024/patent", Status = AwardStatus.Decided, Granted = Yen.Of(1_500_000) },
                new(AwardedProgramme.Kenrika) { Track = "kenrika/2024/design", Status = AwardStatus.Decided, Granted = Yen.Of(600_000) },
                // no part of it
                new(AwardedProgramme.Kenrika)
                {
                    Track = "kenrika/2024/office-action", Status = AwardStatus.Decided, Granted = Yen.Of(500_000),
                },
            ])));
        Leaves(13_000_000, 13_000_000,
            Of("koguchi-reisai-hosho/2025", new() { Shikinguri = new() { GuaranteedBalance = Yen.Of(7_000_000) } }));
        // a balance falls again
        Leaves(0, 20_000_000, Of("koguchi-reisai-hosho/2025",
            Records.Of([new(AwardedProgramme.KyochoShienHosho) { Status = AwardStatus.Decided, Granted = Yen.Of(30_000_000) }])));
    }
}
