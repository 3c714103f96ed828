using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.DoubleEntry;

/// <summary>The figures of 小規模事業者持続化補助金 創業型 第1回 and 共同・協業型 第1回, typed from the leaflet (S2, with the line).</summary>
public class JizokukaSogyoKyodoTests
{
    private static readonly Case Start = new()
    {
        Applicant = new()
        {
            SmallScaleTrade = SmallScaleTrade.CommerceAndServices, Employees = 3, FoundedOn = new(2024, 2, 1),
            AverageTaxableIncome = Yen.Zero,
        },
        Jizokuka = new()
        {
            Machinery = Yen.Of(900_000),
            Publicity = Yen.Zero,
            Website = Yen.Zero,
            Exhibitions = Yen.Zero,
            Travel = Yen.Zero,
            ProductDevelopment = Yen.Zero,
            Rent = Yen.Zero,
            Consignment = Yen.Zero,
            ClaimsInvoiceSpecial = false,
            InvoiceIssuerByEnd = true,
            TaxExempt2021To2023 = true,
            UsedInvoiceSpecial = false,
            HeldByLargeCapital = false,
            UnfitForSupport = false,
            CarriedOutFromRound15 = false,
            ClaimsGraduation = false,
            AppliesToBothTypes = false,
            OwnPlan = true,
            ForSales = true,
            SupportedByChamber = true,
            StartupSupportOn = new(2023, 11, 18),
            StartupSupportCertificate = true,
        },
    };

    private static readonly Case Joint = new()
    {
        Jizokuka = new()
        {
            PromotionBody = PromotionBody.Chamber,
            Participants = 10,
            ParticipantsSmall = true,
            TradeFair = true,
            SalesEvent = false,
            MarketingBase = false,
            ParticipantsCosts = Yen.Of(9_000_000),
            PromotionBodyCosts = Yen.Of(5_000_000),
            PromotionBodySubsidy = Yen.Of(4_000_000),
        },
    };

    // 創業型: 2/3 (S2:631, S2:663), 200万円 (S2:644), 250万円 with インボイス特例 (S2:646, S2:828-829)
    [Theory] //      other      web     特例    補助額
    [InlineData(  900_000,         0, false,   600_000)] // × 2/3
    [InlineData(2_999_999,         0, false, 1_999_999)] // 1,999,999.3
    [InlineData(3_000_000,         0, false, 2_000_000)]
    [InlineData(9_000_000,         0, false, 2_000_000)]
    [InlineData(3_749_999,         0,  true, 2_499_999)]
    [InlineData(3_750_000,         0,  true, 2_500_000)]
    [InlineData(9_000_000,         0,  true, 2_500_000)]
    [InlineData(  900_000,   300_000, false,   800_000)] // the website: a quarter of the grant at most (facts.md 創業型)
    [InlineData(  900_000,   600_000, false,   800_000)]
    [InlineData(2_250_000, 3_000_000,  true, 2_000_000)] // 1,500,000 + 500,000
    [InlineData(2_700_000, 3_000_000,  true, 2_300_000)] // 1,800,000 + 500,000, not 600,000
    [InlineData(  400_000,   100_000, false,   333_332)] // 266,666 + 66,666: cut apart
    public void A_start_is_granted_two_thirds_up_to_two_million_or_two_and_a_half(long other, long web, bool claims, long grant)
        => Assert.Equal(grant, Grant("jizokuka-sogyo/1", Start with
        {
            Jizokuka = Start.Jizokuka with { Machinery = Yen.Of(other), Website = Yen.Of(web), ClaimsInvoiceSpecial = claims },
        }));

    [Theory] // 5人, 20人, 20人
    [InlineData(SmallScaleTrade.CommerceAndServices,      5, TrackVerdict.Eligible)]
    [InlineData(SmallScaleTrade.CommerceAndServices,      6, TrackVerdict.NotEligible)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 20, TrackVerdict.Eligible)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 21, TrackVerdict.NotEligible)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   20, TrackVerdict.Eligible)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   21, TrackVerdict.NotEligible)]
    public void A_start_is_small(SmallScaleTrade trade, int employees, TrackVerdict verdict)
        => Assert.Equal(verdict, Assess("jizokuka-sogyo/1",
            Start with { Applicant = Start.Applicant with { SmallScaleTrade = trade, Employees = employees } }).Verdict);

    [Theory] // S2:693-695: both within three years back from 公募締切 2025-06-13; the first day itself is left to the office
    [InlineData("2022-06-15", "2022-06-15", TrackVerdict.Eligible)]
    [InlineData("2022-06-12", "2023-11-18", TrackVerdict.NotEligible)]
    [InlineData("2024-02-01", "2022-06-12", TrackVerdict.NotEligible)]
    public void A_start_and_its_support_lie_within_three_years(string founded, string supported, TrackVerdict verdict)
        => Assert.Equal(verdict, Assess("jizokuka-sogyo/1", Start with
        {
            Applicant = Start.Applicant with { FoundedOn = LocalDatePattern.Iso.Parse(founded).Value },
            Jizokuka = Start.Jizokuka with { StartupSupportOn = LocalDatePattern.Iso.Parse(supported).Value },
        }).Verdict);

    // 共同・協業型: 5,000万円 (S2:878), 参画事業者 2/3, 地域振興等機関 定額 (S2:882)
    [Theory] //    参画事業者        定額          補助額
    [InlineData( 9_000_000,  4_000_000, 10_000_000)] // 6,000,000 + 4,000,000
    [InlineData( 9_000_000,          0,  6_000_000)]
    [InlineData(74_999_997,          0, 49_999_998)]
    [InlineData(75_000_000,          0, 50_000_000)]
    [InlineData(75_000_000,  4_000_000, 50_000_000)]
    [InlineData(69_000_000,  4_000_000, 50_000_000)] // 46,000,000 + 4,000,000
    [InlineData(68_999_997,  4_000_000, 49_999_998)]
    public void A_joint_project_is_granted_two_thirds_and_a_fixed_sum_up_to_fifty_million(long costs, long sum, long grant)
        => Assert.Equal(grant, Grant("jizokuka-kyodo/1",
            Joint with { Jizokuka = Joint.Jizokuka with { ParticipantsCosts = Yen.Of(costs), PromotionBodySubsidy = Yen.Of(sum) } }));

    [Theory] // 参画事業者（10社以上）S2:1050
    [InlineData(10, false)]
    [InlineData( 9, true)]
    public void A_joint_project_has_ten_participants(int participants, bool refused)
        => Assert.Equal(refused, Assess("jizokuka-kyodo/1",
            Joint with { Jizokuka = Joint.Jizokuka with { Participants = participants } }).Verdict == TrackVerdict.NotEligible);

    [Theory] // 創業型 5月1日~6月13日 (S2:678-680); 共同・協業型 4月25日~6月13日 (S2:894-896); no hour is named
    [InlineData("jizokuka-sogyo/1", "2025-04-30T23:59:59", false)]
    [InlineData("jizokuka-sogyo/1", "2025-05-01T12:00:00", true)]
    [InlineData("jizokuka-sogyo/1", "2025-06-13T12:00:00", true)]
    [InlineData("jizokuka-sogyo/1", "2025-06-14T00:00:00", false)]
    [InlineData("jizokuka-kyodo/1", "2025-04-24T23:59:59", false)]
    [InlineData("jizokuka-kyodo/1", "2025-04-25T12:00:00", true)]
    [InlineData("jizokuka-kyodo/1", "2025-06-13T12:00:00", true)]
    [InlineData("jizokuka-kyodo/1", "2025-06-14T00:00:00", false)]
    public void The_windows_close_on_13_June(string track, string on, bool open)
        => Assert.Equal(open, Assess(track, track == "jizokuka-sogyo/1" ? Start : Joint, on).Verdict != TrackVerdict.NotOpen);

    private static Assessment Assess(string track, Case c, string on = "2025-05-20T12:00:00")
        => Assessor.For(Catalogue.National.Track(track)).Assess(c, JapanTime.Parse(on));

    private static long Grant(string track, Case c)
    {
        var range = Assess(track, c).Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }
}
