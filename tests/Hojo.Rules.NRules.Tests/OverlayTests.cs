using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using Hojo.Tests.Kernel;

namespace Hojo.Rules.NRules.Tests;

/// <summary>A host's own row is data: both engines know it.</summary>
public sealed class OverlayTests
{
    private static readonly Source Standards = new("HOST", "銀行の基準", "銀行", SourceRank.Guideline, new(2026, 4, 1), new('0', 64));

    private static Overlay Cap(long most, string after)
        => Overlay.Cap("host", ("銀行の上限", "the bank's limit"), Yen.Of(most), after, Standards.At("基準", 1));

    public static TheoryData<string> Tracks
        => ["shinjigyo-shinshutsu/3", "it-donyu/2025/normal", "jizokuka/17", "shoryokuka/general-r7", "jigyo-shokei/14/expert"];

    [Theory, MemberData(nameof(Tracks))]
    public void Both_engines_answer_alike_with_a_limit_of_the_host_behind_any_row(string id)
    {
        var track = Catalogue.Track(id)!;
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

    [Fact]
    public void An_amount_that_a_session_was_told_makes_no_answer()
    {
        var track = Catalogue.Track("shinjigyo-shinshutsu/3")!;
        var book = new Rulebook(Assessor.For(track));
        var asked = book.Ask(new Case(), Ready.On);
        var said = book.Result.Given(asked, Yen.Of(1));

        var refused = Assert.Throws<ArgumentException>(() => book.Amount(said));
        Assert.Contains("an amount that was said, not worked", refused.Message, StringComparison.Ordinal);
        // Nor does anything that rests on it.
        var rounding = book.Money.Single(m => m.Id == $"{track.Id}#whole-yen");
        var worked = rounding.Work(asked, [rounding.From[0].Given(asked, Yen.Of(7))], []);
        Assert.Throws<ArgumentException>(() => book.Amount(book.Result.Work(asked, [worked, book.Suppose(asked, book.Circles[0])], [])));
    }
}
