using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using static Hojo.Tests.Programmes.JigyoShokei.Round14RepaymentTests;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次, worked by hand: fraud and its 加算金 (E 2, S 3), and the income of assets disposed of (S 38–39).</summary>
public class Round14DisposalTests
{
    [Theory] // 受領済の補助金のうち取消し対象となった額に加算金（年10.95％の利率）を加えた額: 0.03% a day
    [InlineData("succession",    8_000_000, "2027-07-01", "2028-06-30", 366, 878_400)] // 8,000,000 × 0.0003 × 366
    [InlineData("expert-buyer",  6_000_000, "2027-07-01", "2027-07-01",   1,   1_800)]
    [InlineData("expert-seller", 4_200_000, "2027-07-30", "2028-01-31", 186, 234_360)] // 2 + 31 + 30 + 31 + 30 + 31 + 31 days
    public void Fraud_may_cost_all_and_bears_a_surcharge(string track, long grant, string paid, string repaid, int days, long charge)
    {
        var settled = Settled(track, Revoked(Awarded(grant), Day(paid), Day(repaid)));
        var row = Assert.Single(settled.Rows, r => r.Row == "fraud");
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(grant)), row.Due);
        var surcharge = Assert.Single(row.Charges);
        Assert.Equal((days, new YenRange(Yen.Zero, Yen.Of(charge))), (surcharge.Days!.Value, surcharge.Due!.Value));
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(charge)), settled.ChargeTotal);
    }

    [Fact]
    public void A_surcharge_whose_days_are_not_told_is_not_nothing()
    {
        var row = Assert.Single(Settled("succession", Revoked(Awarded(8_000_000), null, null)).Rows, r => r.Row == "fraud");
        Assert.Null(Assert.Single(row.Charges).Due);
    }

    [Fact]
    public void Without_fraud_nothing_is_charged()
    {
        Assert.Equal(new YenRange(Yen.Zero), Settled("succession", Awarded(8_000_000)).ChargeTotal);
        Assert.Equal(new YenRange(Yen.Zero), Assert.Single(Settled("expert-seller", Awarded(8_000_000)).Rows, r => r.Row == "fraud").Due);
    }

    [Theory] // S 39: 承認後に処分等を行い、収入があったときには、補助金の一部の納付を求められる場合がある
    [InlineData(true,  true,  8_000_000)]
    [InlineData(true,  false,         0)] // thrown away
    [InlineData(false, null,          0)]
    [InlineData(true,  null,  8_000_000)]
    [InlineData(null,  null,  8_000_000)] // not told is not "none"
    [InlineData(null,  false,         0)]
    public void Disposal_that_brings_an_income_may_cost_part_of_the_grant(bool? disposed, bool? sold, long most)
    {
        var told = Awarded(8_000_000);
        told = told with { Results = told.Results with { Disposal = new() { Disposed = disposed, Sold = sold } } };
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(most)),
            Assert.Single(Settled("succession", told).Rows, r => r.Row == "disposal-income").Due);
        Assert.DoesNotContain(Settled("expert-buyer", told).Rows, r => r.Row == "disposal-income"); // E has no such passage
    }

    private static Case Revoked(Case told, LocalDate? paid, LocalDate? repaid) => told with
    {
        Award = told.Award with { PaidOn = paid },
        Results = told.Results with { DecisionRevoked = true, RepaidOn = repaid },
    };

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private static Settlement Settled(string track, Case told)
        => Assessor.For(Catalogue.National.Track("jigyo-shokei/14/" + track)).Settle(told);
}
