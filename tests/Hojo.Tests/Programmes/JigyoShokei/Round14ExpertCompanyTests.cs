using Hojo.Model;
using static Hojo.Tests.Programmes.JigyoShokei.Round14Cases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次 専門家活用枠: companies of a second reader of the guideline (E), who had not seen the rules, worked by hand.</summary>
public class Round14ExpertCompanyTests
{
    private const TrackVerdict Yes = TrackVerdict.Eligible, No = TrackVerdict.NotEligible, Open = TrackVerdict.NeedsJudgement;

    private static readonly (string Company, Case Case, TrackVerdict Verdict, long Grant)[] Buyers =
    [
        ("B1 6,000,000 × 2/3 + 1,500,000 × 2/3 (E 21)", Pays(6_000_000, 1_500_000), Yes, 5_000_000),
        ("B2 two closed years (E 6)", Pays(6_000_000, 1_500_000).But(b => b with { ClosedYears = 2 }), No, 5_000_000),
        ("B3a at the floor (E 21)", Pays(750_000), Yes, 500_000),
        ("B3b a yen of cost below it", Pays(749_999), No, 499_999),
        ("B4 6,000,000 of 8,000,000, and 300,000 × 2/3 of DD (E 21, 58)", Pays(12_000_000, 300_000), Yes, 6_200_000),
        ("B5 6,000,000 + 2,000,000 + 4,500,000 × 2/3 of closure (E 21)", Closes(Pays(9_000_000, 3_000_000), 3_000_000, 1_500_000), Yes,
            11_000_000),
        ("B6 3,000,000, and 2,000,000 of 4,000,000 for DD (E 58)", Pays(4_500_000, 6_000_000), Yes, 5_000_000),
        ("B7 600,000 × 2/3 + 300,000 × 2/3: the floor is of all costs (E 21)", Closes(Pays(600_000), 300_000, 0), Yes, 600_000),
        ("B11 half of the votes afterwards (E 15)", Pays(6_000_000).Deal(d => d with { VotesAfter = new(1, 2) }), No, 4_000_000),
        ("B12 a retailer with 80,000,000 of capital, 50 employees and a large owner of 49% (E 9)", Pays(3_000_000, 900_000)
            .Company(a => a with
            {
                Industry = Industry.Retail, SmallScaleTrade = SmallScaleTrade.CommerceAndServices, Capital = Yen.Of(80_000_000),
                Employees = 50,
                Ownership = a.Ownership with { LargestLargeCompany = new(49, 100), AllLargeCompanies = new(49, 100) },
            }), Yes, 2_600_000),
    ];

    private static readonly (string Company, Case Case, TrackVerdict Verdict, long Grant)[] Sellers =
    [
        ("S1 8,400,000 × 1/2 (E 21)", Pays(8_400_000), Yes, 4_200_000),
        ("S2 a loss of one yen; × 2/3 (E 21)", Loses(Pays(7_500_000)), Yes, 5_000_000),
        ("S3a the margin stays (E 21)", Pays(6_000_000), Yes, 3_000_000),
        ("S3b it falls through rising prices", Pays(6_000_000).But(b => b with { LowerMargin = true }), Yes, 4_000_000),
        ("S4 a sole proprietor whose later paper is 3 years old (E 6)", Pays(6_000_000).Company(a => a with { SoleProprietor = true })
            .But(b => b with { BlueReturnYears = 3 }).Deal(d => d with { Form = DealForm.BusinessTransfer }), No, 3_000_000),
        ("S5a at the floor (E 21)", Pays(1_000_000), Yes, 500_000),
        ("S5b a yen of cost below it", Pays(999_999), No, 499_999),
        ("S6 6,000,000 + 2,000,000 + 6,000,000 × 1/2 of closure (E 21)", Closes(Pays(12_000_000, 4_000_000), 4_000_000, 1_000_000)
            .But(b => b with { Relocation = Yen.Of(1_000_000) }), Yes, 11_000_000),
        // 支配株主が申請をする場合は対象会社との共同申請を必須とする (E 17); 対象会社の単独申請 is spoken of too (E 15), so it is open.
        ("S8 not joint (E 15, 17)", Pays(8_000_000).Deal(d => d with { JointWithShareholder = false }), Open, 4_000_000),
        ("S9 a medical corporation (E 10)", Pays(4_000_000).Told(t => t with { ExcludedBody = true }), No, 2_000_000),
        ("S10 an estate agent without staff to take over (E 13)", Pays(4_000_000)
            .Deal(d => d with { RealEstate = true, StaffTakenOver = 0 }), No, 2_000_000),
        ("S11 9,000,000 × 2/3, borne by two (E 17)", Loses(Pays(9_000_000)), Yes, 6_000_000),
    ];

    public static TheoryData<string> BuyerNames => [.. Buyers.Select(c => c.Company)];

    public static TheoryData<string> SellerNames => [.. Sellers.Select(c => c.Company)];

    [Theory, MemberData(nameof(BuyerNames))]
    public void What_the_second_reader_worked_for_buyers(string company)
        => Worked("expert-buyer", Buyers.Single(x => x.Company == company));

    [Theory, MemberData(nameof(SellerNames))]
    public void What_the_second_reader_worked_for_sellers(string company)
        => Worked("expert-seller", Sellers.Single(x => x.Company == company));

    [Theory] // the second reader's own working of レーマン表 (E 65), on from where its examples end
    [InlineData(   800_000_000,  37_000_000)] // 25,000,000 + 3億 × 4%
    [InlineData( 1_200_000_000,  51_000_000)] // 45,000,000 + 2億 × 3%
    [InlineData(12_000_000_000, 285_000_000)] // 265,000,000 + 20億 × 1%
    public void The_fee_table_slice_by_slice(long value, long fee)
    {
        Case Of(long fees) => Pays(fees).Deal(d => d with { AdviserQuotes = false, TransferValue = Yen.Of(value) });

        Of(fee).Expect14("expert-buyer", "fee-table-or-quotes", Verdict.Met);
        Of(fee + 1).Expect14("expert-buyer", "fee-table-or-quotes", Verdict.Unknown);
    }

    private static void Worked(string track, (string Company, Case Case, TrackVerdict Verdict, long Grant) of)
        => Assert.Equal((of.Verdict, of.Grant), (of.Case.In14(track).Verdict, of.Case.Grant14(track)));

    private static Case Pays(long advisers, long dueDiligence = 0)
        => Base.But(b => b with { AdviserFees = Yen.Of(advisers), DueDiligence = Yen.Of(dueDiligence) });

    private static Case Closes(Case c, long demolition, long soilSurvey)
        => c.But(b => b with { JoinsClosure = true, Demolition = Yen.Of(demolition), SoilSurvey = Yen.Of(soilSurvey) });

    private static Case Loses(Case c) => c.But(b => b with { Deficit = true });
}
