using Hojo.Model;
using Hojo.Reports.Sections;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Everywhere;

/// <summary>¥0 is never 申請できる: where nothing is left to grant a row says so, and one yen more is another matter.</summary>
public class NothingToGrantTests
{
    /// <summary>The money of these is a ceiling as it is printed, whatever is spent.</summary>
    private static readonly string[] PrintedCeilings =
        ["jizokuka-kyodo/3", "jigyo-shokei/14/expert-hundred-oku", "jigyo-shokei/14/pmi-investment"];

    private static readonly JapanTime On = new(2026, 3, 10, 12, 0);

    /// <summary>Every sum that the track reads is told to be nothing.</summary>
    private static Case Nothing(Track track)
        => Assessor.For(track).Grid.Facts.OfType<Fact<Yen>>().Where(f => CaseMembers.Find(f.Id) is not null)
            .Aggregate(new Case(), (c, fact) => c.With(fact.Id, "0"));

    [Fact]
    public void Where_nothing_is_spent_or_asked_for_a_row_refuses() => Faults.None(
        from track in Catalogue.National.Tracks
        where track.Formula is not null && !PrintedCeilings.Contains(track.Id)
        let a = Assessor.For(track).Assess(Nothing(track), On)
        where a.Grant!.Range != new YenRange(Yen.Zero)
            || !a.Findings.Any(f => f.Kind == FindingKind.Floor && f.Verdict == Verdict.NotMet)
        select $"{track.Id}: {a.Grant!.Range}");

    [Fact]
    public void What_goes_without_saying_stands_only_where_no_floor_is_printed() => Faults.None(
        from track in Catalogue.National.Tracks
        let floors = track.Rows.OfType<Floor>().ToArray()
        where floors.Length != (track.Formula is null ? 0 : 1) || floors.Any(f => f.Least == Yen.Of(1) != (f.Id == "anything"))
        select track.Id);

    private static Assessment Catalogue2025(long grantsSoFar, long machinery = 100_000_000) => Assessor
        .For(Catalogue.National.Track("shoryokuka/catalogue-2025"))
        .Assess(new Case
        {
            Applicant = new() { Employees = 5 },
            Plan = new() { ClaimsRaisedCap = false },
            Costs = new() { Machinery = Yen.Of(machinery) },
            Shoryokuka = new() { GrantsSoFar = Yen.Of(grantsSoFar) },
        }, new(2025, 6, 1, 10, 0));

    [Theory] // 補助額の合計が補助上限額に達するまで S2:1613-1614; 5名以下 200万円 S2:1583
    [InlineData(2_000_000, 0, Verdict.NotMet)]
    [InlineData(1_999_999, 1, Verdict.Met)]
    public void A_ceiling_that_is_used_up_leaves_nothing(long soFar, long grant, Verdict verdict)
    {
        var a = Catalogue2025(soFar);
        Assert.Equal(new YenRange(Yen.Of(grant)), a.Grant!.Range);
        Assert.Equal(verdict, Assert.Single(a.Findings, f => f.Row == "anything").Verdict);
        if (verdict == Verdict.Met) return;
        Assert.Equal(TrackVerdict.NotEligible, a.Verdict);
        Assert.Equal("判定: 申請できない(交付・利用できる額がない)", VerdictSection.Of(a, new(Lang.Ja)).Heading);
    }

    [Theory] // 1/2以下: one yen of cost gives half a yen, which is none
    [InlineData(0, Verdict.NotMet)]
    [InlineData(1, Verdict.NotMet)]
    [InlineData(2, Verdict.Met)]
    public void Less_than_a_yen_is_nothing(long machinery, Verdict verdict)
        => Assert.Equal(verdict, Assert.Single(Catalogue2025(0, machinery).Findings, f => f.Row == "anything").Verdict);

    [Theory] // the website's part is a quarter of the whole at most: alone it is nothing 手引き p.12
    [InlineData(600_000, 0,      0)]
    [InlineData(600_000, 3,      2)] // 2/3 × 3円 = 2円; the website's part of a whole of 2円 is 0円
    [InlineData(600_000, 300_000, 266_666)] // 200,000 + 200,000 / 3
    public void A_website_alone_is_granted_nothing(long website, long machinery, long grant)
    {
        var a = Assessor.For(Catalogue.National.Track("jizokuka-sogyo/1")).Assess(new Case
        {
            Jizokuka = new()
            {
                Website = Yen.Of(website), Machinery = Yen.Of(machinery), Publicity = Yen.Zero, Exhibitions = Yen.Zero, Travel = Yen.Zero,
                ProductDevelopment = Yen.Zero, Rent = Yen.Zero, Consignment = Yen.Zero, ClaimsInvoiceSpecial = false,
            },
        }, new(2025, 5, 20, 15, 0));
        Assert.Equal(new YenRange(Yen.Of(grant)), a.Grant!.Range);
        Assert.Equal(grant == 0 ? Verdict.NotMet : Verdict.Met, Assert.Single(a.Findings, f => f.Row == "anything").Verdict);
    }
}
