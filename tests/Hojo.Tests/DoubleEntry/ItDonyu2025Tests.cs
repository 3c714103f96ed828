using Hojo.Model;
using Hojo.Rules;
using NodaTime;

namespace Hojo.Tests.DoubleEntry;

/// <summary>The figures of IT導入補助金2025, typed from the documents: S2 is the leaflet, T, I, D, S and M the guidelines of 通常枠, インボイス対応類型,
/// 電子取引類型, セキュリティ対策推進枠 and 複数社連携IT導入枠, each with the line.</summary>
public partial class ItDonyu2025Tests
{
    // ① 製造業 with 40 people: 中小, and not 小規模. Nothing that 通常枠 asks for is left untold.
    private static readonly Case Base = new()
    {
        Applicant = new()
        {
            Industry = Industry.ManufacturingConstructionTransport,
            SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther,
            SoleProprietor = false,
            Capital = Yen.Of(30_000_000),
            Employees = 40,
            AverageTaxableIncome = Yen.Of(20_000_000),
            NearMinimumWageStaff = new Rate(0, 100),
            Ownership = new()
            {
                LargestLargeCompany = new Rate(0, 1), AllLargeCompanies = new Rate(0, 1),
                LargeCompanyOfficers = new Rate(0, 1), SameGroupApplies = false,
            },
            Record = new() { AppliedInThisCall = false, SameCostsElsewhere = false, OverlapsOtherSupport = false },
            AntisocialForces = false,
            HasGbizIdPrime = true,
            MeetsRestOfGuideline = true,
        },
        Plan = new() { Years = 3, Payroll = Pct(1.5m), WageFloorGap = 30, LaborProductivity = Pct(3m), ClaimsMinimumWageSpecial = false },
        Costs = new() { IncludesEarlyOrders = false },
        ItDonyu = new()
        {
            Organisation = ItOrganisation.Company,
            OperatesInJapan = true,
            PaysMinimumWage = true,
            SecurityAction = true,
            AwardedBefore = false,
            AwardedWithinTwelveMonths = false,
            SecurityServiceBefore = false,
            FirstYearProductivity = Pct(3m),
            WageRuleExempt = false,
            WagePlanDeclared = true,
            Processes = 4,
            GeneralProcess = false,
            Functions = 2,
            ServicesExcessive = false,
            Software = Yen.Of(4_000_000),
            Options = Yen.Zero,
            Services = Yen.Zero,
            Computers = Yen.Zero,
            Registers = Yen.Zero,
            SecurityService = Yen.Of(1_000_000),
            Barred = new()
            {
                OwnedByDeemedLarge = false,
                OfficersFromDeemedLarge = false,
                RegisteredVendor = false,
                Suspended = false,
                AmusementBusiness = false,
                LabourProsecution = false,
                ReligiousCorporation = false,
                Unincorporated = false,
                Misconduct = false,
            },
        },
    };

    private static readonly Case Small = Base with { Applicant = Base.Applicant with { Employees = 20 } }; // ③製造業その他 20人以下 T:318

    // 通常枠, 1〜3プロセス: 5万円〜150万円未満 (S2:292-294, T:720), 1/2 (S2:330, T:719);
    // no room for 2/3 unless it is asked for with 30% (S2:331-332, T:720-727)
    [Theory] //      経費      特例   近傍   補助額
    [InlineData(2_000_000, false,  0, 1_000_000)]
    [InlineData(1_000_001, false,  0,   500_000)] // 500,000.5, cut T:731
    [InlineData(3_000_000, false,  0, 1_499_999)] // 150万円未満
    [InlineData(9_000_000, false,  0, 1_499_999)]
    [InlineData(1_500_000,  true, 30, 1_000_000)] // 2/3
    [InlineData(1_500_000,  true, 29,   750_000)] // 30%以上
    [InlineData(1_500_000, false, 30,   750_000)]
    [InlineData(1_000_000,  true, 31,   666_666)] // 666,666.67
    public void The_normal_track_grants_half_and_two_thirds_near_the_minimum_wage_below_1_500_000(long cost, bool claims,
        int near, long grant)
        => Assert.Equal(grant, Grant("normal", Normal(cost, claims, near)));

    // 通常枠, 4プロセス以上: 150万円〜450万円以下 (S2:296-298, T:726)
    [Theory] //      経費      特例   近傍   補助額
    [InlineData(3_000_000, false,  0, 1_500_000)]
    [InlineData(5_000_000, false,  0, 2_500_000)]
    [InlineData(8_999_998, false,  0, 4_499_999)]
    [InlineData(9_000_000, false,  0, 4_500_000)]
    [InlineData(6_750_000,  true, 30, 4_500_000)] // 2/3
    [InlineData(6_749_998,  true, 30, 4_499_998)] // 4,499,998.67
    public void The_large_normal_track_grants_half_and_two_thirds_near_the_minimum_wage_up_to_4_500_000(long cost, bool claims,
        int near, long grant)
        => Assert.Equal(grant, Grant("normal-large", Normal(cost, claims, near)));

    // The floors: 5万円 (T:720), 150万円 (T:726)
    [Theory]
    [InlineData("normal",         100_000, TrackVerdict.Eligible)]
    [InlineData("normal",          99_998, TrackVerdict.NotEligible)]
    [InlineData("normal-large", 3_000_000, TrackVerdict.Eligible)]
    [InlineData("normal-large", 2_999_998, TrackVerdict.NotEligible)]
    public void The_normal_tracks_have_floors(string track, long cost, TrackVerdict verdict)
        => Assert.Equal(verdict, Assess(track, Normal(cost, false, 0)).Verdict);

    [Theory] // 役務の補助対象経費は200万円を上限 T:620-630, I:637
    [InlineData("normal-large", 2_000_000, 3_000_000)] // (4,000,000 + 2,000,000) × 1/2
    [InlineData("normal-large", 2_100_000, 3_000_000)] // the 210万円 of the example
    [InlineData("normal-large", 1_999_998, 2_999_999)]
    public void Services_count_up_to_two_million(string track, long services, long grant)
        => Assert.Equal(grant, Grant(track, Base with { ItDonyu = Base.ItDonyu with { Services = Yen.Of(services) } }));

    // プロセス数 T:644-645, T:666-671: 汎用プロセス counts as one beside a business process
    [Theory]
    [InlineData("normal",       1, false, TrackVerdict.Eligible)]
    [InlineData("normal",       0,  true, TrackVerdict.NotEligible)]
    [InlineData("normal-large", 4, false, TrackVerdict.Eligible)]
    [InlineData("normal-large", 3,  true, TrackVerdict.Eligible)]
    [InlineData("normal-large", 3, false, TrackVerdict.NotEligible)]
    public void Processes_are_one_or_four(string track, int processes, bool general, TrackVerdict verdict)
        => Assert.Equal(verdict,
            Assess(track, Base with { ItDonyu = Base.ItDonyu with { Processes = processes, GeneralProcess = general } }).Verdict);

    // 労働生産性 T:365-373; 給与支給総額 1.5% T:417, +30円 T:418-419, both only at 150万円以上 and not for 小規模 T:415, T:422-424
    [Theory] //                     1年後  年平均  既交付  給与     最賃差
    [InlineData("normal",           3.0,   3.0, false,  0.0,     0, 40, TrackVerdict.Eligible)]
    [InlineData("normal",           2.99,  3.0, false,  0.0,     0, 40, TrackVerdict.NotEligible)]
    [InlineData("normal",           3.0,   2.99, false, 0.0,     0, 40, TrackVerdict.NotEligible)]
    [InlineData("normal",           4.0,   4.0,  true,  0.0,     0, 40, TrackVerdict.Eligible)]
    [InlineData("normal",           3.99,  4.0,  true,  0.0,     0, 40, TrackVerdict.NotEligible)]
    [InlineData("normal",           4.0,   3.99, true,  0.0,     0, 40, TrackVerdict.NotEligible)]
    [InlineData("normal-large",     3.0,   3.0, false,  1.5,    30, 40, TrackVerdict.Eligible)]
    [InlineData("normal-large",     3.0,   3.0, false,  1.4999, 30, 40, TrackVerdict.NotEligible)]
    [InlineData("normal-large",     3.0,   3.0, false,  1.5,    29, 40, TrackVerdict.NotEligible)]
    [InlineData("normal-large",     3.0,   3.0, false,  0.0,     0, 20, TrackVerdict.Eligible)] // 小規模 T:422-424
    [InlineData("normal-large",     3.0,   3.0, false,  0.0,     0, 21, TrackVerdict.NotEligible)]
    public void The_plan_has_its_thresholds(string track, double first, double yearly, bool before, double pay, int gap, int employees,
        TrackVerdict verdict)
        => Assert.Equal(verdict, Assess(track, Base with
        {
            Applicant = Base.Applicant with { Employees = employees },
            Plan = Base.Plan with { LaborProductivity = Pct((decimal)yearly), Payroll = Pct((decimal)pay), WageFloorGap = gap },
            ItDonyu = Base.ItDonyu with { FirstYearProductivity = Pct((decimal)first), AwardedBefore = before },
        }).Verdict);

    // 電子取引類型: 中小 2/3, その他 1/2, ~350万円 (S2:325, S2:348-352, D:544-546); 中小企業等の定義 D:270-304, capital or headcount
    [Theory] //      経費     中小       その他
    [InlineData(1_200_000,   800_000,   600_000)]
    [InlineData(1_000_000,   666_666,   500_000)] // cut D:550
    [InlineData(5_249_999, 3_499_999, 2_624_999)]
    [InlineData(5_250_000, 3_500_000, 2_625_000)]
    [InlineData(7_000_000, 3_500_000, 3_500_000)]
    [InlineData(9_000_000, 3_500_000, 3_500_000)]
    public void The_trade_track_grants_two_thirds_to_smes_and_half_to_others(long cloud, long sme, long other)
    {
        var c = Base with { ItDonyu = Base.ItDonyu with { Trade = new() { EligibleCloud = Yen.Of(cloud) } } };
        Assert.Equal(sme, Grant("electronic-trade", c));
        Assert.Equal(other,
            Grant("electronic-trade", c with { Applicant = c.Applicant with { Capital = Yen.Of(300_000_001), Employees = 301 } }));
    }

    [Theory] //                                              資本金     人
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_000, 300)]
    [InlineData(Industry.Wholesale,                          100_000_000, 100)]
    [InlineData(Industry.Services,                            50_000_000, 100)]
    [InlineData(Industry.Retail,                              50_000_000,  50)]
    [InlineData(Industry.RubberProducts,                     300_000_000, 900)]
    [InlineData(Industry.SoftwareAndInformation,             300_000_000, 300)]
    [InlineData(Industry.Inns,                                50_000_000, 200)]
    [InlineData(Industry.Other,                              300_000_000, 300)]
    public void An_sme_is_within_the_capital_or_within_the_headcount(Industry industry, long capital, int employees)
    {
        Assert.Equal(800_000, Of(capital, employees + 1)); // T:250-287; 1,200,000 × 2/3
        Assert.Equal(800_000, Of(capital + 1, employees));
        Assert.Equal(600_000, Of(capital + 1, employees + 1)); // × 1/2

        long Of(long yen, int people) => Grant("electronic-trade", Base with
        {
            Applicant = Base.Applicant with { Industry = industry, Capital = Yen.Of(yen), Employees = people },
            ItDonyu = Base.ItDonyu with { Trade = new() { EligibleCloud = Yen.Of(1_200_000) } },
        });
    }

    private static Growth Pct(decimal percent) => Growth.Of(new Percent(percent));

    private static Case Normal(long cost, bool claims, int near) => Base with
    {
        Applicant = Base.Applicant with { NearMinimumWageStaff = new Rate(near, 100) },
        Plan = Base.Plan with { ClaimsMinimumWageSpecial = claims },
        ItDonyu = Base.ItDonyu with { Software = Yen.Of(cost) },
    };

    private static Case Invoice(Case c, int functions, long software, long computers, long registers)
        => c with
        {
            ItDonyu = c.ItDonyu with
            {
                Functions = functions, Software = Yen.Of(software), Computers = Yen.Of(computers), Registers = Yen.Of(registers),
            },
        };

    private static Assessment Assess(string track, Case c)
        => Assessor.For(Catalogue.National.Track("it-donyu/2025/" + track)).Assess(c, new JapanTime(2025, 5, 15, 12, 0));

    private static long Grant(string track, Case c)
    {
        var range = Assess(track, c).Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }
}
