using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Pages;
using static Hojo.Tests.Programmes.SeichoKasokuka.Round02Cases;
using static Hojo.Tests.Programmes.SeichoKasokuka.Round02CompaniesTests;

namespace Hojo.Tests.Programmes.SeichoKasokuka;

/// <summary>2次公募, double entry: what a second reader found on either side of each threshold of 公募要領 Ver1.0.</summary>
public class Round02BoundariesTests
{
    [Theory] // p.3–4: capital or headcount, both exceeded
    [InlineData(Industry.ManufacturingConstructionTransport, 300_000_000, 300)]
    [InlineData(Industry.RubberProducts,                     300_000_000, 900)]
    [InlineData(Industry.Wholesale,                          100_000_000, 100)]
    [InlineData(Industry.Services,                            50_000_000, 100)]
    [InlineData(Industry.SoftwareAndInformation,             300_000_000, 300)]
    [InlineData(Industry.Inns,                                50_000_000, 200)]
    [InlineData(Industry.Retail,                              50_000_000, 50)]
    public void Either_of_two_sizes_is_enough(Industry industry, long capital, int employees)
    {
        Sized(1, 0).Expect("size", passes: true);
        Sized(0, 1).Expect("size", passes: true);
        Sized(1, 1).Expect("size", passes: false);

        Case Sized(long moreCapital, int moreEmployees) => Maker.But(a => a with
        {
            Industry = industry, Capital = Yen.Of(capital + moreCapital), Employees = employees + moreEmployees,
        });
    }

    [Theory]
    [InlineData(1_500_000_000, true)] // 15 億円を超えていない p.5
    [InlineData(1_500_000_001, false)]
    public void Taxable_income(long income, bool passes)
        => Maker.But(a => a with { AverageTaxableIncome = Yen.Of(income) }).Expect("taxable-income", passes);

    [Theory] // p.5–6
    [InlineData("large-company-half",       "499999/1000000", "1/2",        "0/1",    "0/1",            true)]
    [InlineData("large-company-half",       "1/2",            "1/2",        "0/1",    "0/1",            false)]
    [InlineData("large-company-two-thirds", "0/1",            "6666/10000", "0/1",    "0/1",            true)]
    [InlineData("large-company-two-thirds", "0/1",            "2/3",        "0/1",    "0/1",            false)]
    [InlineData("large-company-officers",   "0/1",            "0/1",        "49/100", "0/1",            true)]
    [InlineData("large-company-officers",   "0/1",            "0/1",        "1/2",    "0/1",            false)]
    [InlineData("same-corporation",         "0/1",            "0/1",        "0/1",    "1/2",            true)]
    [InlineData("same-corporation",         "0/1",            "0/1",        "0/1",    "500001/1000000", false)]
    public void Shares_officers_and_votes(string row, string one, string all, string officers, string votes, bool passes)
        => Maker.But(a => a with
        {
            Ownership = a.Ownership with
            {
                LargestLargeCompany = Rate.Parse(one), AllLargeCompanies = Rate.Parse(all), LargeCompanyOfficers = Rate.Parse(officers),
                ParentVotes = Rate.Parse(votes), SameGroupApplies = true,
            },
        }).Expect(row, passes);

    [Theory] // 4,000,000 × 1.045³ = 4,564,664.5, three years compounded p.2
    [InlineData(4_564_665, true)]
    [InlineData(4_564_664, false)]
    public void Pay_per_head_after_three_years(long final, bool passes)
        => Maker.But(p: p => p with { PayrollPerHead = Growth.Between(Yen.Of(4_000_000), Yen.Of(final), 3) }).Expect("wage", passes);

    [Theory] // what is printed and enters no amount
    [InlineData("unit-price",        "100万円以上")]  // p.9–10
    [InlineData("restricted-assets", "50万円以上")]   // p.16
    [InlineData("estimates",         "建物・機械・ソフトウェア100万円以上、外注費・専門家経費50万円以上")] // p.13
    [InlineData("insurance",         "50%以上")]      // p.13
    [InlineData("plan-pages",        "40ページ以内")] // p.19
    [InlineData("file-size",         "30MB以内")]     // p.20
    public void Terms_are_printed(string row, string value)
        => Assert.Equal(value, RowValue.Of(Catalogue.National.Track(Track)[row]).Ja);

    [Theory]
    [InlineData("grant-application", "2026-09-30")] // 採択決定日から 2 か月以内 p.1
    [InlineData("period",            "2028-11-01")] // 交付決定日から 24 か月以内 p.1
    public void Days_from_adoption_and_decision(string row, string day)
        => Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Assert.Single((Maker with
        {
            Award = new() { AdoptedOn = new(2026, 7, 31), DecidedOn = new(2026, 11, 1) },
        }).Assessed().Dates, d => d.Row == row).Day);
}
