using Hojo.Model;
using static Hojo.Tests.DoubleEntry.InvestmentCases;

namespace Hojo.Tests.DoubleEntry;

/// <summary>新事業進出・ものづくり補助金 第1回, typed a second time from the table of the two bureaus (S0:40-47, S1:59-64).
/// The caps of グローバル枠 are those of 新事業進出枠: the cell is merged in the table, and facts.md:23 says so.</summary>
public class ShinjigyoMonodzukuriTests
{
    private const string Kakushin = "shinjigyo-monodzukuri/1/kakushin",
        Shinjigyo = "shinjigyo-monodzukuri/1/shinjigyo", Global = "shinjigyo-monodzukuri/1/global";

    // 補助上限額 (カッコ内は大幅賃上げを行う場合)
    [Theory] //               人    補助上限額      大幅賃上げ
    [InlineData(Kakushin,     1,  7_500_000,  8_500_000)] // 5人以下     S0:45, S1:62
    [InlineData(Kakushin,     5,  7_500_000,  8_500_000)]
    [InlineData(Kakushin,     6, 10_000_000, 12_500_000)] // 6~20人     S0:45, S1:62
    [InlineData(Kakushin,    20, 10_000_000, 12_500_000)]
    [InlineData(Kakushin,    21, 15_000_000, 25_000_000)] // 21~50人    S0:45, S1:62
    [InlineData(Kakushin,    50, 15_000_000, 25_000_000)]
    [InlineData(Kakushin,    51, 25_000_000, 35_000_000)] // 51人以上    S0:45, S1:62
    [InlineData(Kakushin,   900, 25_000_000, 35_000_000)]
    [InlineData(Shinjigyo,    1, 25_000_000, 30_000_000)] // 20人以下    S0:46, S1:63
    [InlineData(Shinjigyo,   20, 25_000_000, 30_000_000)]
    [InlineData(Shinjigyo,   21, 40_000_000, 50_000_000)] // 21~50人    S0:46, S1:63
    [InlineData(Shinjigyo,   50, 40_000_000, 50_000_000)]
    [InlineData(Shinjigyo,   51, 55_000_000, 70_000_000)] // 51~100人   S0:46, S1:63
    [InlineData(Shinjigyo,  100, 55_000_000, 70_000_000)]
    [InlineData(Shinjigyo,  101, 70_000_000, 90_000_000)] // 101人以上   S0:46, S1:64
    [InlineData(Shinjigyo,  900, 70_000_000, 90_000_000)]
    [InlineData(Global,      20, 25_000_000, 30_000_000)] // facts.md:23 (S0:47 is blank)
    [InlineData(Global,      21, 40_000_000, 50_000_000)]
    [InlineData(Global,      50, 40_000_000, 50_000_000)]
    [InlineData(Global,      51, 55_000_000, 70_000_000)]
    [InlineData(Global,     100, 55_000_000, 70_000_000)]
    [InlineData(Global,     101, 70_000_000, 90_000_000)] // S1:64
    public void The_cap_goes_by_headcount_and_by_the_raise(string track, int employees, long cap, long raised)
    {
        Assert.Equal(cap, Buyer(employees, Huge).Grant(track));
        Assert.Equal(raised, Buyer(employees, Huge).Raising().Grant(track));
    }

    // 補助率, of 9,000,000 円 with 30 people, below every cap: 1/2 is 4,500,000, 2/3 is 6,000,000
    [Theory]
    [InlineData(Kakushin,  "-",            4_500_000)] // 1/2                 S0:45, S1:62
    [InlineData(Kakushin,  "revitalising", 6_000_000)] // 再生 2/3             S0:45
    [InlineData(Kakushin,  "near",         6_000_000)] // 最低賃金引上げ特例 2/3  S0:45
    [InlineData(Shinjigyo, "-",            4_500_000)] // 1/2                 S0:46, S1:63
    [InlineData(Shinjigyo, "revitalising", 4_500_000)] // no other rate named  S0:46
    [InlineData(Shinjigyo, "near",         6_000_000)] // 最低賃金引上げ特例 2/3  S0:46
    [InlineData(Global,    "-",            6_000_000)] // 2/3                 S0:47, S1:64
    [InlineData(Global,    "revitalising", 6_000_000)]
    [InlineData(Global,    "near",         6_000_000)]
    public void The_rate_goes_by_the_frame_and_by_who_asks(string track, string who, long grant)
    {
        var plain = Buyer(30, 9_000_000);
        Assert.Equal(grant,
            (who switch { "revitalising" => plain.Revitalising(), "near" => plain.NearMinimumWage(), _ => plain }).Grant(track));
    }

    // 小規模 2/3 in 革新的新製品・サービス枠 only (S0:45-47); who is small: facts.md:11. Of 9,000,000 円.
    [Theory]
    [InlineData(Kakushin,  SmallScaleTrade.CommerceAndServices,      5, 6_000_000)]
    [InlineData(Kakushin,  SmallScaleTrade.CommerceAndServices,      6, 4_500_000)]
    [InlineData(Kakushin,  SmallScaleTrade.ManufacturingAndOther,   20, 6_000_000)]
    [InlineData(Kakushin,  SmallScaleTrade.ManufacturingAndOther,   21, 4_500_000)]
    [InlineData(Kakushin,  SmallScaleTrade.LodgingAndEntertainment, 20, 6_000_000)]
    [InlineData(Kakushin,  SmallScaleTrade.LodgingAndEntertainment, 21, 4_500_000)]
    [InlineData(Shinjigyo, SmallScaleTrade.ManufacturingAndOther,   20, 4_500_000)] // facts.md:23: 小規模 still 1/2
    [InlineData(Global,    SmallScaleTrade.ManufacturingAndOther,   20, 6_000_000)]
    [InlineData(Global,    SmallScaleTrade.ManufacturingAndOther,   21, 6_000_000)]
    public void Small_applicants_have_two_thirds_in_the_first_frame(string track, SmallScaleTrade trade, int employees, long grant)
        => Assert.Equal(grant, Buyer(employees, 9_000_000, trade).Grant(track));

    [Theory] // S0:46 has no 小規模・再生事業者は除く in this frame, so that a small applicant may use it: of 9,000,000 円
    [InlineData(3, 6_000_000)]
    [InlineData(20, 6_000_000)]
    public void A_small_applicant_may_use_the_minimum_wage_special_for_new_business(int employees, long grant)
        => Assert.Equal(grant, Buyer(employees, 9_000_000, SmallScaleTrade.ManufacturingAndOther).NearMinimumWage().Grant(Shinjigyo));

    // the raise is barred with the minimum wage special in 革新枠, and for 再生事業者 in 革新枠 and グローバル枠 (facts.md:23). 60 people.
    [Theory]
    [InlineData(Kakushin,  "near",         25_000_000)]
    [InlineData(Kakushin,  "revitalising", 25_000_000)]
    [InlineData(Global,    "revitalising", 55_000_000)]
    [InlineData(Shinjigyo, "near",         70_000_000)]
    [InlineData(Shinjigyo, "revitalising", 70_000_000)]
    public void The_raise_does_not_go_with_everything(string track, string who, long cap)
    {
        var raising = Buyer(60, Huge).Raising();
        Assert.Equal(cap, (who == "near" ? raising.NearMinimumWage() : raising.Revitalising()).Grant(track));
    }

    // the least cost that reaches the cap: cap ÷ rate (S0:45-47)
    [Theory] //              人          経費         補助上限額
    [InlineData(Kakushin,    5,  11_250_000,  7_500_000)] // small, 2/3
    [InlineData(Kakushin,    6,  20_000_000, 10_000_000)] // 1/2
    [InlineData(Kakushin,   21,  30_000_000, 15_000_000)]
    [InlineData(Kakushin,   51,  50_000_000, 25_000_000)]
    [InlineData(Shinjigyo,  20,  50_000_000, 25_000_000)]
    [InlineData(Shinjigyo,  21,  80_000_000, 40_000_000)]
    [InlineData(Shinjigyo,  51, 110_000_000, 55_000_000)]
    [InlineData(Shinjigyo, 101, 140_000_000, 70_000_000)]
    [InlineData(Global,     20,  37_500_000, 25_000_000)] // 2/3
    [InlineData(Global,     21,  60_000_000, 40_000_000)]
    [InlineData(Global,     51,  82_500_000, 55_000_000)]
    [InlineData(Global,    101, 105_000_000, 70_000_000)]
    public void The_cap_is_reached_exactly(string track, int employees, long cost, long cap)
    {
        Assert.Equal(cap, Buyer(employees, cost).Grant(track));
        Assert.Equal(cap - 1, Buyer(employees, cost - 1).Grant(track)); // 1/2 or 2/3 of a yen less, cut to the yen
        Assert.Equal(cap, Buyer(employees, cost + 1).Grant(track));
    }

    // 補助下限額 100 / 750 / 750 万円 (facts.md:23). 30 people.
    [Theory]
    [InlineData(Kakushin,   2_000_000, true)]  // 1,000,000
    [InlineData(Kakushin,   1_999_998, false)] //   999,999
    [InlineData(Shinjigyo, 15_000_000, true)]  // 7,500,000
    [InlineData(Shinjigyo, 14_999_998, false)] // 7,499,999
    [InlineData(Global,    11_250_000, true)]  // 7,500,000 at 2/3
    [InlineData(Global,    11_249_998, false)] // 7,499,998
    public void A_grant_below_the_floor_is_refused(string track, long cost, bool met)
        => Assert.Equal(met, Buyer(30, cost).MeetsRow(track, "補助下限額"));

    // 付加価値額 4.0%, 1人あたり給与 3.5%, 最低賃金 +30円 (facts.md:23); 計画 3–5年
    [Theory]
    [InlineData(4.0,    3.5,    30, 3, true,  true,  true,  true)]
    [InlineData(3.9999, 3.4999, 29, 2, false, false, false, false)]
    [InlineData(4.0,    3.5,    30, 5, true,  true,  true,  true)]
    [InlineData(4.0,    3.5,    30, 6, true,  true,  true,  false)]
    public void The_plan_reaches_its_thresholds(double value, double pay, int gap, int years, bool valueMet, bool payMet,
        bool gapMet, bool yearsMet)
    {
        var c = Buyer(30, 20_000_000).Plan(p => p with
        {
            ValueAdded = Pct(value), Payroll = Pct(pay), PayrollPerHead = Pct(pay), WageFloorGap = gap, Years = years,
        });
        Assert.All(new[] { Kakushin, Shinjigyo, Global }, track => Assert.Equal(
            (valueMet, payMet, gapMet, yearsMet),
            (c.Meets(track, "plan.valueAdded"), c.Meets(track, "plan.payrollPerHead"), c.Meets(track, "plan.wageFloorGap"),
                c.Meets(track, "plan.years"))));
    }

    [Theory] // 受付 2026-09-30〜10-30 18:00 (facts.md:22); no hour is told for the opening
    [InlineData("2026-09-29T23:59:59", false)]
    [InlineData("2026-10-01T00:00:00", true)]
    [InlineData("2026-10-30T17:59:59", true)]
    [InlineData("2026-10-30T18:00:01", false)]
    [InlineData("2026-10-31T09:00:00", false)]
    public void Applications_are_taken_for_a_month(string at, bool open)
        => Assert.All(new[] { Kakushin, Shinjigyo, Global }, track => Assert.Equal(open, Buyer(30, 20_000_000).IsOpen(track, at)));

    [Theory] // 10 months from 交付決定 or 12 from 採択発表; 14 or 16 in the other two frames (facts.md:23), whichever is first
    [InlineData(Kakushin,  "2027-02-10", "2027-12-10")]
    [InlineData(Kakushin,  "2027-06-10", "2028-01-20")]
    [InlineData(Shinjigyo, "2027-02-10", "2028-04-10")]
    [InlineData(Shinjigyo, "2027-06-10", "2028-05-20")]
    [InlineData(Global,    "2027-02-10", "2028-04-10")]
    [InlineData(Global,    "2027-06-10", "2028-05-20")]
    public void The_project_ends_by_the_earlier_of_two_months(string track, string decided, string last)
        => Assert.Contains((Buyer(30, 20_000_000) with { Award = new() { AdoptedOn = Day("2027-01-20"), DecidedOn = Day(decided) } })
            .On(track).Dates, d => d.Day == Day(last));
}
