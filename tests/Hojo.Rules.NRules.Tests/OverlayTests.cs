using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using Hojo.Tests.Kernel;

namespace Hojo.Rules.NRules.Tests;

/// <summary>A host's own row is data: both engines know it.</summary>
public sealed class OverlayTests
{
    private static readonly Source Standards = new("HOST", "銀行の基準", "銀行", SourceRank.Guideline, new(2026, 4, 1), new('0', 64));

    private static readonly Track Third = Catalogue.National.Track("shinjigyo-shinshutsu/3-digest");

    private static Overlay Cap(long most, string after)
        => Overlay.Cap("host", ("銀行の上限", "the bank's limit"), Yen.Of(most), after, Standards.At("基準", 1));

    public static TheoryData<string> Tracks
        => ["shinjigyo-shinshutsu/3-digest", "it-donyu/2025/normal", "jizokuka/17", "shoryokuka/general-r7",
            "jigyo-shokei/14/expert-buyer"];

    [Theory, MemberData(nameof(Tracks))]
    public void Both_engines_answer_alike_with_a_limit_of_the_host_behind_any_row(string id)
    {
        var track = Catalogue.National.Track(id);
        var rows = new Rulebook(Assessor.For(track)).Money.Where(m => m.Row is not null).Select(m => m.Row!.Id).Distinct().ToArray();
        foreach (var row in rows.Where((_, k) => k % 3 == 0 || k == rows.Length - 1))
        {
            var subject = new Subject(track.With(Cap(2_000_001, row)));
            var other = new NRulesAssessor(subject.Assessor);
            Draw.Cases(subject).Hold(20, drawn =>
            {
                foreach (var sheet in new[] { drawn.Full, drawn.Part })
                    Assert.Equal(subject.Assessor.Judge(sheet, Ready.On), other.Judge(sheet, Ready.On));
                Assert.Equal(AssessmentJson.Write(subject.Assessor.Assess(drawn.Part, Ready.On)),
                    AssessmentJson.Write(other.Assess(drawn.Part, Ready.On)));
            });
        }
    }

    private static Case Sample(string name)
        => CaseFile.Read(File.ReadAllBytes(Path.Combine(Hojo.Tests.Approved.Root, "samples", "cases", name + ".json"))).Case;

    private static Judgement Judge(Overlay overlay, Case @case)
        => new NRulesAssessor(Assessor.For(Third.With(overlay))).Judge(@case, Ready.On);

    /// <summary>新事業進出 第3回: 1/2 of the costs, 外注費 up to a tenth of the grant.</summary>
    [Fact]
    public void A_cap_a_share_and_a_rate_of_the_host_are_worked_by_rules_of_their_own()
    {
        // 機械装置費 20,000,000円、外注費 6,000,000円: (20,000,000 + 500,000) / 2, and the end of the formula
        Assert.Equal(Yen.Of(10_250_000), Judge(Cap(500_000, "outsourcing-share"), Sample("circular-outsourcing")).Grant);
        Assert.Equal(Yen.Of(9_000_000), Judge(Cap(9_000_000, "cap"), Sample("circular-outsourcing")).Grant);
        // x = (20,000,000 + x/20) / 2 = 20,000,000 × 20/39
        var share = Overlay.Cap("host", ("外注費は5%まで", "outsourcing up to 5%"), new Rate(5, 100), Amount.Grant, "outsourcing-share",
            Standards.At("基準", 1));
        Assert.Equal(Yen.Of(10_256_410), Judge(share, Sample("circular-outsourcing")).Grant);
        // 37,430,000 / 3
        var third = Overlay.Rate("rate", ("銀行の率", "the bank's rate"), new Rate(1, 3), Standards.At("基準", 1));
        Assert.Equal(Yen.Of(12_476_666), Judge(third, Sample("eligible-below-cap")).Grant);

    }

    [Fact]
    public void The_trail_names_the_row_of_the_host_and_says_that_it_bound()
    {
        var other = new NRulesAssessor(Assessor.For(Third.With(Cap(500_000, "outsourcing-share"))));
        var line = other.Run(Sample("circular-outsourcing"), Ready.On).Trail.Fired.Last(fired => fired.Rule.Name == $"{Third.Id}#host");
        var told = Assert.IsType<MoneyAnswer>(line.Told);

        Assert.Equal((Verdict.Met, new FractionRange(500_000, 500_000)), (told.Binds!.Value, told.After));
        Assert.Equal("銀行の上限 HOST「基準」p.1", line.Rule.Description);
    }

    [Theory]
    [InlineData(100_000_000, Verdict.Met, TrackVerdict.Eligible)]
    [InlineData(100_000_001, Verdict.NotMet, TrackVerdict.NotEligible)]
    [InlineData(null, Verdict.Unknown, TrackVerdict.NeedsInput)]
    public void A_requirement_of_the_host_is_a_rule_that_decides(int? capital, Verdict row, TrackVerdict verdict)
    {
        var fact = (Fact<Yen>)Assessor.For(Third).Grid.Facts.Single(f => f.Id == "applicant.capital");
        var overlay = Overlay.Requirement(
            new Requirement("host", ("資本金1億円以下", "capital up to ¥100,000,000"), fact <= Yen.Of(100_000_000), Standards.At("基準", 2)));
        var told = Sample("eligible-below-cap");
        var @case = told with { Applicant = told.Applicant with { Capital = capital is { } yen ? Yen.Of(yen) : null } };
        var run = new NRulesAssessor(Assessor.For(Third.With(overlay))).Run(@case, Ready.On);

        var fired = Assert.Single(run.Trail.Fired, f => f.Rule.Name == $"{Third.Id}#host");
        Assert.Equal((row, verdict), (((RowAnswer)fired.Told!).Verdict!.Value, run.Assessment.Verdict));
    }

    [Fact]
    public void An_amount_that_a_session_was_told_makes_no_answer()
    {
        var book = new Rulebook(Assessor.For(Third));
        var asked = book.Ask(new Case(), Ready.On);
        var said = book.Result.Given(asked, Yen.Of(1));

        var refused = Assert.Throws<ArgumentException>(() => book.Amount(said));
        Assert.Contains("an amount that was said, not worked", refused.Message, StringComparison.Ordinal);
        // Nor does anything that rests on it.
        var rounding = book.Money.Single(m => m.Id == $"{Third.Id}#whole-yen");
        var worked = rounding.Work(asked, [rounding.From[0].Given(asked, Yen.Of(7))], []);
        Assert.Throws<ArgumentException>(() => book.Amount(book.Result.Work(asked, [worked, book.Suppose(asked, book.Circles[0])], [])));
    }
}
