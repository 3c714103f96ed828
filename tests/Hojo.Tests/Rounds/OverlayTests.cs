using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Rounds;

/// <summary>A host's own cap, rate, limit or requirement laid over 新事業進出 第3回:
/// answered, ranged, asked about and solved for like any row.</summary>
public sealed class OverlayTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private static readonly Citation Own =
        new Source("HOST", "県の要綱", "県", SourceRank.Guideline, new(2026, 4, 1), new('0', 64)).At("補助率", 1);

    private static readonly Track Third = Catalogue.National.Track("shinjigyo-shinshutsu/3");

    private static Case Sample(string name)
        => CaseFile.Read(File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "cases", name + ".json"))).Case;

    private static Yen? Grant(Track track, string sample) => Assessor.For(track).Judge(Sample(sample), On).Grant;

    private static Overlay Cap(long most, string after)
        => Overlay.Cap("host", ("県の上限", "the prefecture's limit"), Yen.Of(most), after, Own);

    [Fact]
    public void A_limit_behind_a_limit_on_the_grant_itself_closes_the_circle_anew()
    {
        // 機械装置費 20,000,000円、外注費 6,000,000円: 外注費は補助金額の10%まで → 10,526,315円; 50万円まで → (20,000,000 + 500,000) / 2
        Assert.Equal(Yen.Of(10_526_315), Grant(Third, "circular-outsourcing"));
        Assert.Equal(Yen.Of(10_250_000), Grant(Third.With(Cap(500_000, "outsourcing-share")), "circular-outsourcing"));
        Assert.Equal(Yen.Of(10_250_000), Grant(Third.With(Cap(500_000, "outsourcing")), "circular-outsourcing"));
    }

    [Fact]
    public void A_cap_behind_the_rate_or_at_the_end_is_the_most_that_is_granted()
    {
        Assert.Equal(Yen.Of(9_000_000), Grant(Third.With(Cap(9_000_000, "rate")), "circular-outsourcing"));
        Assert.Equal(Yen.Of(9_000_000), Grant(Third.With(Cap(9_000_000, "cap")), "circular-outsourcing"));
    }

    [Fact]
    public void Another_rate_stands_in_for_the_tracks()
    {
        // 経費 37,430,000円: 1/2 → 18,715,000円; 1/3 → 12,476,666円(切捨て)
        var third = Third.With(Overlay.Rate("rate", ("県の補助率", "the prefecture's rate"), new Rate(1, 3), Own));

        Assert.Equal(Yen.Of(18_715_000), Grant(Third, "eligible-below-cap"));
        Assert.Equal(Yen.Of(12_476_666), Grant(third, "eligible-below-cap"));
        Assert.Equal(Own, third["rate"].Citation);
        Assert.Equal(12_476_666, Assessor.For(third).Assess(Sample("eligible-below-cap"), On).Grant!.Working!.Value);
    }

    [Fact]
    public void A_share_of_the_grant_may_be_a_limit_of_the_host()
    {
        // 外注費は補助金額の5%まで: x = (20,000,000 + x/20) / 2 → 20,000,000 × 20/39 = 10,256,410円
        var fifth = Third.With(Overlay.Cap("host", ("外注費は5%まで", "outsourcing up to 5%"), new Rate(5, 100), Amount.Grant,
            "outsourcing-share", Own));

        Assert.Equal(Yen.Of(10_256_410), Grant(fifth, "circular-outsourcing"));
    }

    [Fact]
    public void Ranges_and_what_bound_know_it()
    {
        var track = Third.With(Cap(9_000_000, "cap"));
        var open = Assessor.For(track).Assess(Sample("unknown-headcount"), On).Grant!;

        Assert.Equal(new YenRange(Yen.Of(9_000_000)), open.Range); // 従業員数が未定でも、県の上限で決まる
        Assert.False(Assessor.For(Third).Assess(Sample("unknown-headcount"), On).Grant!.Range.IsPoint);
        Assert.Contains("host", Assessor.For(track).Assess(Sample("circular-outsourcing"), On).Grant!.Bindings.Select(b => b.Row));
    }

    [Fact]
    public void A_requirement_of_the_host_is_asked_about_and_decides()
    {
        var capital = (Fact<Yen>)Assessor.For(Third).Grid.Facts.Single(f => f.Id == "applicant.capital");
        var own = new Requirement("host-capital", ("資本金1億円以下", "capital up to ¥100,000,000"), capital <= Yen.Of(100_000_000), Own);
        var assessor = Assessor.For(Third.With(Overlay.Requirement(own)));
        var told = Sample("eligible-below-cap");
        TrackVerdict With(long yen) => assessor.Judge(told with { Applicant = told.Applicant with { Capital = Yen.Of(yen) } }, On).Verdict;

        Assert.Equal(TrackVerdict.Eligible, With(100_000_000));
        Assert.Equal(TrackVerdict.NotEligible, With(100_000_001));
        Assert.Contains("applicant.capital", assessor.Assess(new Case(), On).Findings.Single(f => f.Row == "host-capital").SettledBy);
    }

    [Fact]
    public void A_rate_above_the_whole_is_refused_when_it_loads()
    {
        var more = Third.With(Overlay.Rate("rate", ("率", "rate"), new Rate(3, 2), Own));

        Assert.StartsWith("shinjigyo-shinshutsu/3: rate: of each yen of costs.machinery 1と1/2 yen are granted; at most one is expected",
            Assert.Throws<ArgumentException>(() => Assessor.For(more)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_not_there_is_refused()
    {
        static string Refused(Overlay overlay) => Assert.Throws<ArgumentException>(() => Third.With(overlay)).Message;

        Assert.Contains("'nowhere'", Refused(Cap(1, "nowhere")), StringComparison.Ordinal);
        Assert.Contains("'window'", Refused(Cap(1, "window")), StringComparison.Ordinal);
        Assert.Contains("'cap'", Refused(Overlay.Rate("cap", ("率", "rate"), new Rate(1, 3), Own)), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Assessor.For(Third.With(Cap(1, "rate"), Cap(2, "cap")))); // two rows of one id
    }
}
