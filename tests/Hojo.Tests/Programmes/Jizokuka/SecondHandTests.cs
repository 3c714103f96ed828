using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.Jizokuka;

/// <summary>第20回, 創業型 第4回 and 共同・協業型 第3回, known at second hand: dates, two limits, a ceiling, and never an unqualified
/// "eligible".</summary>
public class SecondHandTests
{
    private static readonly Case Shop = new()
    {
        Applicant = new()
        {
            SmallScaleTrade = SmallScaleTrade.CommerceAndServices, Employees = 5, FoundedOn = new(2026, 4, 1), MeetsRestOfGuideline = true,
        },
        Jizokuka = new()
        {
            Machinery = Yen.Of(300_000), Publicity = Yen.Zero, Website = Yen.Zero, Exhibitions = Yen.Zero, Travel = Yen.Zero,
            ProductDevelopment = Yen.Zero, Rent = Yen.Zero, Consignment = Yen.Zero,
        },
    };

    [Theory] // 2026-11-05 to 2026-12-15 17:00; the hour of opening was not noted
    [InlineData("2026-11-04T23:59", TrackVerdict.NotOpen)]
    [InlineData("2026-11-06T00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2026-12-15T17:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2026-12-15T17:01", TrackVerdict.NotOpen)]
    public void Declared_to_meet_all_else_it_still_waits_for_the_office(string on, TrackVerdict verdict)
    {
        foreach (var track in new[] { "jizokuka/20", "jizokuka-sogyo/4" })
            Assert.Equal(verdict, Shop.Assessed(track, on).Verdict);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void What_else_the_guideline_asks_is_declared(bool meets, bool awaits)
    {
        var row = Shop.But(applicant: a => a with { MeetsRestOfGuideline = meets }).Assessed("jizokuka/20", "2026-11-28T12:00")
            .Findings.Single(f => f.Row == "rest-of-guideline");
        Assert.Equal((awaits ? Verdict.Unknown : Verdict.NotMet, awaits), (row.Verdict, row.AwaitsJudgement));
    }

    [Fact]
    public void No_guideline_was_read()
        => Assert.All(new[] { "jizokuka/20", "jizokuka-sogyo/4", "jizokuka-kyodo/3" },
            track => Assert.All(Catalogue.National.Track(track).Rows, row => Assert.True(row.Citation.Source.IsProvisional)));

    // 第20回: 2/3 up to 500,000 as in 第17回, website and publicity up to 300,000 each
    [Theory] //  machinery  publicity    website    grant
    [InlineData(  300_000,         0,         0, 200_000)]
    [InlineData(  300_001,         0,         0, 200_000)] // 200,000.67
    [InlineData(  750_000,         0,         0, 500_000)]
    [InlineData(  900_000,         0,         0, 500_000)]
    [InlineData(        3,   450_000,         0, 300_002)]
    [InlineData(        3,   600_000,         0, 300_002)]
    [InlineData(        3,         0,   600_000, 300_002)]
    [InlineData(        3,   600_000,   600_000, 500_000)]
    public void Round_20_pays_two_thirds_within_its_limits(long machinery, long publicity, long website, long grant)
    {
        var a = Shop.But(s => s with { Machinery = Yen.Of(machinery), Publicity = Yen.Of(publicity), Website = Yen.Of(website) })
            .Assessed("jizokuka/20", "2026-11-28T12:00");
        Assert.Equal(new YenRange(Yen.Of(grant)), a.Grant!.Range);
    }

    [Theory] // not alone
    [InlineData(0, 100_000, 0, Verdict.NotMet, false)]
    [InlineData(0, 0, 100_000, Verdict.NotMet, false)]
    [InlineData(0, 100_000, 100_000, Verdict.Unknown, true)]
    [InlineData(1, 100_000, 0, Verdict.Met, false)]
    public void Neither_website_nor_publicity_goes_alone(long machinery, long publicity, long website, Verdict verdict, bool judged)
    {
        var row = Shop.But(s => s with { Machinery = Yen.Of(machinery), Publicity = Yen.Of(publicity), Website = Yen.Of(website) })
            .Assessed("jizokuka/20", "2026-11-28T12:00").Findings.Single(f => f.Row == "not-alone");
        Assert.Equal((verdict, judged), (row.Verdict, row.AwaitsJudgement));
    }

    [Theory] // 創業型 第4回: founded within a year before 2026-12-15
    [InlineData("2025-12-14", Verdict.NotMet)]
    [InlineData("2025-12-15", Verdict.Met)]
    [InlineData("2026-12-15", Verdict.Met)]
    [InlineData("2026-12-16", Verdict.NotMet)]
    public void Start_ups_of_a_year(string founded, Verdict verdict)
        => Assert.Equal(verdict, Shop.But(applicant: a => a with { FoundedOn = JizokukaCases.Day(founded) })
            .Assessed("jizokuka-sogyo/4", "2026-11-28T12:00").Findings.Single(f => f.Row == "founded-window").Verdict);

    [Theory] // 2/3 up to 2,000,000, as in 第1回
    [InlineData(2_999_999, 1_999_999)]
    [InlineData(3_000_000, 2_000_000)]
    [InlineData(4_000_000, 2_000_000)]
    public void Start_ups_have_the_ceiling_of_round_1(long machinery, long grant)
        => Assert.Equal(new YenRange(Yen.Of(grant)),
            Shop.But(s => s with { Machinery = Yen.Of(machinery) }).Assessed("jizokuka-sogyo/4", "2026-11-28T12:00").Grant!.Range);

    [Theory] // small by the definition of the leaflets
    [InlineData(5, Verdict.Met)]
    [InlineData(6, Verdict.NotMet)]
    public void Large_shops_may_not_apply(int employees, Verdict verdict)
    {
        foreach (var track in new[] { "jizokuka/20", "jizokuka-sogyo/4" })
            Assert.Equal(verdict, Shop.But(applicant: a => a with { Employees = employees }).Assessed(track, "2026-11-28T12:00")
                .Findings.Single(f => f.Row == "small").Verdict);
    }

    [Theory] // 共同・協業型 第3回: to 2026-09-30, 3,000万円
    [InlineData("2026-02-27T12:00", TrackVerdict.NotOpen)]
    [InlineData("2026-09-29T12:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2026-10-01T00:00", TrackVerdict.NotOpen)]
    public void The_joint_type_has_a_ceiling_and_an_end(string on, TrackVerdict verdict)
    {
        var a = new Case { Applicant = new() { MeetsRestOfGuideline = true }, Jizokuka = new() { PromotionBody = PromotionBody.Chamber } }
            .Assessed("jizokuka-kyodo/3", on);
        Assert.Equal((verdict, "補助上限額", new YenRange(Yen.Of(30_000_000))), (a.Verdict, a.Grant!.Name.Ja, a.Grant.Range));
    }
}
