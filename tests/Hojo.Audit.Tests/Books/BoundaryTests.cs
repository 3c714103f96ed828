using Hojo.Model;
using Hojo.Rules;
using Hojo.Testing;

namespace Hojo.Audit.Tests.Books;

/// <summary>Cases made from the rows, of a round that everybody can look up: 持続化補助金 第17回.</summary>
public class BoundaryTests
{
    private static readonly CaseBook Book = BoundaryCases.Of(Catalogue.National.Track("jizokuka/17"), Lang.Ja);

    [Fact]
    public void The_first_is_a_company_that_no_row_refuses()
        => Assert.Equal(TrackVerdict.Eligible, Book.Cases[0].Expected.Verdict);

    [Theory] // 小規模事業者 20人 for makers, 5人 for shops (J p.4)
    [InlineData(20, TrackVerdict.Eligible)]
    [InlineData(21, TrackVerdict.NotEligible)]
    [InlineData( 5, TrackVerdict.Eligible)]
    [InlineData( 6, TrackVerdict.NotEligible)]
    public void Both_sides_of_a_headcount_are_there(int employees, TrackVerdict verdict)
        => Assert.Contains(Book.Cases, c => c.Case.Applicant.Employees == employees && c.Expected.Verdict == verdict);

    [Theory] // 2025年6月13日 17:00 (J p.3)
    [InlineData("2025-06-13T17:00", TrackVerdict.Eligible)]
    [InlineData("2025-06-13T17:00:01", TrackVerdict.NotOpen)]
    public void Both_sides_of_the_last_moment_are_there(string on, TrackVerdict verdict)
        => Assert.Contains(Book.Cases, c => c.On == JapanTime.Parse(on) && c.Expected.Verdict == verdict);

    [Theory] // 50万円, and with the specials 100万円, 200万円 and 250万円 (J p.7)
    [InlineData(500_000)]
    [InlineData(499_999)]
    [InlineData(1_000_000)]
    [InlineData(2_000_000)]
    [InlineData(2_500_000)]
    public void Amounts_on_and_below_each_cap_are_there(long grant)
        => Assert.Contains(Book.Cases, c => c.Expected.Grant == Yen.Of(grant));

    [Theory] // 事業承継加点: 代表者が満60歳以上 (J p.34)
    [InlineData(59, false)]
    [InlineData(60, true)]
    public void Both_sides_of_a_point_are_there(int age, bool applies)
        => Assert.Contains(Book.Cases, c => c.Expected.Points?.Contains("succession-point") == applies
            && c.Case.Jizokuka.RepresentativeAge == age && c.Name.StartsWith("succession-point", StringComparison.Ordinal));

    [Fact] // 年10.95%は1日0.03%: 12,345,678円 for 101 days from 受領の日 and for 100 from the day after 期限 (K p.5–6)
    public void What_comes_on_top_of_a_revoked_grant_is_there()
        => Assert.Contains(Book.Cases, c => c.Expected.MostCharges == Yen.Of(374_074 + 370_370));

    [Fact]
    public void They_are_always_the_same()
        => Assert.Equal(Csv.Written(Book, Lang.Ja),
            Csv.Written(BoundaryCases.Of(Catalogue.National.Track("jizokuka/17"), Lang.Ja), Lang.Ja));

    [Theory]
    [InlineData(Lang.Ja)]
    [InlineData(Lang.En)]
    public void They_are_read_again_and_pass(Lang lang)
    {
        var read = Csv.Read(Csv.Written(BoundaryCases.Of(Catalogue.National.Track("jizokuka/17"), lang), lang));

        Assert.Equal(Book.Cases.Select(c => c.Expected), read.Cases.Select(c => c.Expected));
        Assert.Equal(Book.Cases.Select(c => c.Case), read.Cases.Select(c => c.Case));
        Expect.Passed(read.Run(Catalogue.National));
    }
}
