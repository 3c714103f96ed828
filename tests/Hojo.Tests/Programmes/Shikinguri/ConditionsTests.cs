using Hojo.Model;
using NodaTime;

namespace Hojo.Tests.Programmes.Shikinguri;

/// <summary>Who may ask, and on what terms. Lines of 002_25f3c794d192b0f1.txt (S2) and of facts.md.</summary>
public class ConditionsTests
{
    [Theory] // プロパー融資が保証付融資額の1割以上・12か月以上、または経営行動計画 facts.md:48
    [InlineData(10_000_000, 12, false, Verdict.Met)]
    [InlineData( 9_999_999, 12, false, Verdict.NotMet)]
    [InlineData(10_000_000, 11, false, Verdict.NotMet)]
    [InlineData(         0,  0, true,  Verdict.Met)]
    [InlineData(         0,  0, null,  Verdict.Unknown)]
    public void The_bank_lends_a_tenth_of_its_own_or_there_is_a_plan(long proper, int months, bool? plan, Verdict verdict)
        => Assert.Equal(verdict, Asked.Of("kyocho-shien-hosho/2025", new ShikinguriPart
        {
            Requested = Yen.Of(100_000_000), SchemeBalance = Yen.Zero,
            ProperLoan = Yen.Of(proper), ProperLoanMonths = months, ActionPlan = plan,
        }).Row("proper-loan").Verdict);

    [Theory] // a tenth of the loan that is guaranteed: 保証上限2.8億円 S2:2378, 組合等4.8億円, less what is owed
    [InlineData(500_000_000, 0,           false, 28_000_000, Verdict.Met)]
    [InlineData(500_000_000, 0,           false, 27_999_999, Verdict.NotMet)]
    [InlineData(500_000_000, 180_000_000, false, 10_000_000, Verdict.Met)]
    [InlineData(500_000_000, 180_000_000, false,  9_999_999, Verdict.NotMet)]
    [InlineData(500_000_000, 0,           true,  28_000_000, Verdict.NotMet)]
    [InlineData(500_000_000, 0,           true,  47_999_999, Verdict.NotMet)]
    [InlineData(500_000_000, 0,           true,  48_000_000, Verdict.Met)]
    [InlineData( 50_000_000, 0,           false,  5_000_000, Verdict.Met)]
    public void The_tenth_is_of_what_can_be_had_not_of_the_wish(long asked, long owed, bool association, long proper, Verdict verdict)
        => Assert.Equal(verdict, Asked.Of("kyocho-shien-hosho/2025", new ShikinguriPart
        {
            Requested = Yen.Of(asked), SchemeBalance = Yen.Of(owed), Association = association,
            ProperLoan = Yen.Of(proper), ProperLoanMonths = 12, ActionPlan = false,
        }).Row("proper-loan").Verdict);

    [Theory] // to 2028-03-31 facts.md:48
    [InlineData("2028-03-30", TrackVerdict.NeedsJudgement)]
    [InlineData("2028-03-31", TrackVerdict.NeedsJudgement)]
    [InlineData("2028-04-01", TrackVerdict.NotOpen)]
    public void The_guarantee_ends_in_march_2028(string day, TrackVerdict verdict)
    {
        var c = new Case
        {
            Shikinguri = new()
            {
                Requested = Yen.Of(1), SchemeBalance = Yen.Zero, Association = false,
                ProperLoan = Yen.Zero, ProperLoanMonths = 0, ActionPlan = true, GraceMonths = 0,
            },
        };
        Assert.Equal(verdict,
            Asked.Of("kyocho-shien-hosho/2025", c, JapanTime.Parse(day + "T12:00")).Verdict);
    }

    [Theory] // 据置期間1年以内（運転資金）/３年以内（設備資金） S2:2378; 最大３年 S2:2402, S2:2438
    [InlineData("kyocho-shien-hosho/2025",           UseOfFunds.WorkingFunds, 12, Verdict.Met)]
    [InlineData("kyocho-shien-hosho/2025",           UseOfFunds.WorkingFunds, 13, Verdict.NotMet)]
    [InlineData("kyocho-shien-hosho/2025",           UseOfFunds.Equipment,    36, Verdict.Met)]
    [InlineData("kyocho-shien-hosho/2025",           UseOfFunds.Equipment,    37, Verdict.NotMet)]
    [InlineData("kyocho-shien-hosho/2025",           null,                    12, Verdict.Met)]
    [InlineData("kyocho-shien-hosho/2025",           null,                    13, Verdict.Unknown)]
    [InlineData("keiei-kaizen-support-hosho/2025",   null,                    36, Verdict.Met)]
    [InlineData("keiei-kaizen-support-hosho/2025",   null,                    37, Verdict.NotMet)]
    [InlineData("safety-net-kashitsuke/2025/chusho", UseOfFunds.WorkingFunds, 36, Verdict.Met)]
    [InlineData("safety-net-kashitsuke/2025/kokumin", UseOfFunds.Equipment,   37, Verdict.NotMet)]
    public void Grace_is_granted_up_to_a_length(string track, UseOfFunds? use, int months, Verdict verdict)
        => Assert.Equal(verdict,
            Asked.Of(track, new ShikinguriPart { UseOfFunds = use, GraceMonths = months }).Row("grace-asked").Verdict);

    [Theory] // 設備資金15年以内、運転資金8年以内 S2:2438
    [InlineData(UseOfFunds.WorkingFunds,  96, Verdict.Met)]
    [InlineData(UseOfFunds.WorkingFunds,  97, Verdict.NotMet)]
    [InlineData(UseOfFunds.Equipment,    180, Verdict.Met)]
    [InlineData(UseOfFunds.Equipment,    181, Verdict.NotMet)]
    [InlineData(null,                    180, Verdict.Unknown)]
    public void The_safety_net_lends_up_to_a_length(UseOfFunds? use, int months, Verdict verdict)
    {
        foreach (var unit in new[] { "chusho", "kokumin" })
            Assert.Equal(verdict, Asked.Of("safety-net-kashitsuke/2025/" + unit,
                new ShikinguriPart { UseOfFunds = use, TermMonths = months }).Row("term-asked").Verdict);
    }

    [Theory] // 活性化協議会の支援や405事業等で策定した計画 S2:2398-2400
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.NotMet)]
    [InlineData(null, Verdict.Unknown)]
    public void The_support_guarantee_takes_a_plan(bool? plan, Verdict verdict)
        => Assert.Equal(verdict,
            Asked.Of("keiei-kaizen-support-hosho/2025", new ShikinguriPart { ImprovementPlan = plan }).Row("plan").Verdict);

    [Theory] // 従業員20人以下（商業・サービス業は５人以下） S2:2406; no exception for 宿泊業・娯楽業
    [InlineData(SmallScaleTrade.CommerceAndServices,     5, Verdict.Met)]
    [InlineData(SmallScaleTrade.CommerceAndServices,     6, Verdict.NotMet)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 5, Verdict.Met)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 6, Verdict.NotMet)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,  20, Verdict.Met)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,  21, Verdict.NotMet)]
    public void Small_loans_are_for_small_businesses(SmallScaleTrade trade, int employees, Verdict verdict)
        => Assert.Equal(verdict, Asked.Of("koguchi-reisai-hosho/2025",
            new Case { Applicant = new() { SmallScaleTrade = trade, Employees = employees } }).Row("size").Verdict);

    [Theory] // S2:2382-2384: any one of three, in both units
    [InlineData(true,  false, false, Verdict.Met)]
    [InlineData(false, true,  false, Verdict.Met)]
    [InlineData(false, false, true,  Verdict.Met)]
    [InlineData(false, false, false, Verdict.NotMet)]
    [InlineData(false, false, null,  Verdict.Unknown)]
    public void The_capital_loan_is_for_three_kinds_of_firms(bool shortOfCash, bool rebuilding, bool? growth, Verdict verdict)
    {
        foreach (var unit in new[] { "chusho", "kokumin" })
        {
            var row = Asked.Of("shihonsei-retsugo-loan/2025/" + unit,
                new ShikinguriPart { CashFlowShort = shortOfCash, Rebuilding = rebuilding, GrowthFunds = growth }).Row("applicants");
            Assert.Equal((verdict, true), (row.Verdict, row.Declared));
        }
    }

    [Theory] // ウクライナ情勢・原油価格上昇の影響で、利益率が減少した者 S2:2434
    [InlineData("chusho", true, Verdict.Met)]
    [InlineData("chusho", false, Verdict.NotMet)]
    [InlineData("kokumin", true, Verdict.Met)]
    [InlineData("kokumin", false, Verdict.NotMet)]
    public void The_safety_net_takes_a_margin_that_fell(string unit, bool fell, Verdict verdict)
        => Assert.Equal(verdict,
            Asked.Of("safety-net-kashitsuke/2025/" + unit, new ShikinguriPart { MarginFellByOilPrices = fell }).Row("applicants").Verdict);

    [Theory] // 国が認定した専門家; 民間金融機関は一定の条件で S2:2416, 2422-2424
    [InlineData(true,  false, Verdict.Met,     false)]
    [InlineData(false, false, Verdict.NotMet,  false)]
    [InlineData(false, true,  Verdict.Unknown, true)]
    [InlineData(true,  true,  Verdict.Met,     false)]
    public void A_plan_made_with_a_bank_alone_is_left_to_the_office(bool expert, bool bank, Verdict verdict, bool judged)
    {
        var row = Asked.Of("soki-keiei-kaizen/2025", new ShikinguriPart { RecognisedExpert = expert, PlannedByBank = bank }).Row("planner");
        Assert.Equal((verdict, judged), (row.Verdict, row.AwaitsJudgement));
    }

    [Theory] // 最近1年以上同一地区内で S2:425
    [InlineData(11, Verdict.NotMet)]
    [InlineData(12, Verdict.Met)]
    public void A_year_in_the_district(int months, Verdict verdict)
        => Assert.Equal(verdict, Asked.Of("marukei/2025", new ShikinguriPart { MonthsInDistrict = months }).Row("district").Verdict);

    [Theory]
    [InlineData("kyocho-shien-hosho/2025", "cover", "80%")]                                             // S2:2378
    [InlineData("kyocho-shien-hosho/2025", "grace", "1年以内(運転資金)・3年以内(設備資金)")]              // S2:2378
    [InlineData("kyocho-shien-hosho/2025", "term", "10年以内")]                                          // facts.md:48
    [InlineData("kyocho-shien-hosho/2025", "fee", "年0.45%〜1.90%")]                                     // facts.md:48
    [InlineData("keiei-kaizen-support-hosho/2025", "fee", "0.3%")]                                       // S2:2402
    [InlineData("keiei-kaizen-support-hosho/2025", "grace", "最大3年")]                                  // S2:2402
    [InlineData("keiei-kaizen-support-hosho/2025", "term", "15年")]                                      // facts.md:49
    [InlineData("koguchi-reisai-hosho/2025", "cover", "100%")]                                           // S2:2408
    [InlineData("shihonsei-retsugo-loan/2025/chusho", "interest", "赤字の場合は0.5%・黒字の場合は3%台")]   // S2:2388
    [InlineData("safety-net-kashitsuke/2025/kokumin", "interest", "基準金利から0.4%引下げ")]              // S2:2432
    [InlineData("safety-net-kashitsuke/2025/chusho", "term", "設備資金15年以内、運転資金8年以内")]         // S2:2438
    [InlineData("safety-net-kashitsuke/2025/chusho", "grace", "最大3年")]                                // S2:2438
    [InlineData("marukei/2025", "term", "運転7年(1年)・設備10年(2年)")]                                   // facts.md:50
    public void Terms_are_as_printed(string track, string row, string value) => Assert.Equal(value, Asked.PrintedFigure(track, row));

    [Fact]
    public void Plans_made_with_banks_count_until_the_end_of_january_2028() // S2:2352
        => Assert.Equal(new LocalDate(2028, 1, 31),
            Asked.Of("soki-keiei-kaizen/2025", new ShikinguriPart()).Dates.Single(d => d.Row == "bank-planner-until").Day);

    [Theory]
    [InlineData("keiei-kaizen-support-hosho/2025")]
    [InlineData("koguchi-reisai-hosho/2025")]
    [InlineData("shihonsei-retsugo-loan/2025/chusho")]
    [InlineData("safety-net-kashitsuke/2025/kokumin")]
    [InlineData("marukei/2025")]
    public void Without_a_window_in_the_leaflet_nothing_is_called_eligible(string track)
    {
        var c = new Case
        {
            Applicant = new() { SmallScaleTrade = SmallScaleTrade.CommerceAndServices, Employees = 3, MeetsRestOfGuideline = true },
            Shikinguri = new()
            {
                UseOfFunds = UseOfFunds.WorkingFunds, TermMonths = 60, GraceMonths = 12,
                Requested = Yen.Of(5_000_000), SchemeBalance = Yen.Zero, GuaranteedBalance = Yen.Zero, ImprovementPlan = true,
                CashFlowShort = true, Rebuilding = false, GrowthFunds = false, MarginFellByOilPrices = true, MonthsInDistrict = 40,
            },
        };
        var a = Asked.Of(track, c);
        Assert.Equal((TrackVerdict.NeedsJudgement, 5_000_000), (a.Verdict, a.Amount()));
    }
}
