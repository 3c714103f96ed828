using System.Text.Json;
using Hojo.Model;
using Hojo.Reports.Sections;
using Hojo.Rules;
using Hojo.Rules.Pages;

namespace Hojo.Tests.Everywhere;

/// <summary>No verdict beyond what was read: on less than a guideline it says so itself, and what is known to be asked and was not read
/// keeps it from 申請できる.</summary>
public class UnreadRequirementTests
{
    private static readonly JapanTime On = new(2026, 3, 10, 12, 0);

    [Fact]
    public void Every_answer_says_whether_less_than_a_guideline_was_read() => Faults.None(
        from track in Catalogue.National.Tracks
        let assessor = Assessor.For(track)
        let less = track.Rows.SelectMany(row => row.Citations).Any(c => c.Source.Rank is SourceRank.Leaflet or SourceRank.Summary or
            SourceRank.Transcript)
        let said = assessor.Assess(new Case(), On)
        where said.IsProvisional != less || assessor.Judge(new Case(), On).IsProvisional != less
            || JsonDocument.Parse(AssessmentJson.Write(said)).RootElement.GetProperty("isProvisional").GetBoolean() != less
        select track.Id);

    [Theory]
    [InlineData("chiiki-brand/2024", "申請できる(リーフレットの限り)")]
    [InlineData("it-donyu/2025/normal", "申請できる(一部はリーフレットの限り)")]
    [InlineData("shoryokuka/catalogue-10/purchase", "申請できる(一部は写し・控えの限り)")] // the day of its end is second-hand
    [InlineData("shoryokuka/catalogue-2025", "申請できる(リーフレット・写し・控えの限り)")] // the guideline that follows says when it ends, and no more
    public void A_verdict_that_lets_in_carries_how_far_was_read(string track, string headline)
    {
        var a = Assessor.For(Catalogue.National.Track(track)).Assess(new Case(), On) with { Verdict = TrackVerdict.Eligible };
        var section = VerdictSection.Of(a, new(Lang.Ja));
        Assert.Equal("判定: " + headline, section.Heading);
        Assert.DoesNotContain("示された内容では、すべての要件を満たします。", section.Lines);
    }

    [Theory] // a guideline that only ends the round was not read for it
    [InlineData("shoryokuka/catalogue-2025", true, "暫定: 公募要領ではなく、SHR-R6(リーフレット)、SHR-260319(写し・控え)を読んだ判定です。")]
    [InlineData("shoryokuka/catalogue-10/purchase", false, "一部暫定: SHR-260319(写し・控え)による行は、公募要領で確かめていません。")]
    [InlineData("monodzukuri/r6-leaflet/value-added", false, "一部暫定: MONO-R6(リーフレット)による行は、公募要領で確かめていません。")]
    public void A_day_from_a_guideline_makes_no_figure_a_guideline_s(string track, bool wholly, string said)
    {
        var a = Assessor.For(Catalogue.National.Track(track)).Assess(new Case(), On);
        Assert.Equal((true, wholly), (a.IsProvisional, a.IsWhollyProvisional));
        Assert.Contains(said, VerdictSection.Of(a, new(Lang.Ja)).Lines);
        Assert.Contains(a.Sources, s => !s.IsProvisional);
        Assert.Equal(wholly, !CatalogueEntry.Of(Catalogue.National).Single(e => e.Track.Id == track).Ranks.Contains(SourceRank.Guideline));
    }

    [Theory]
    [InlineData("shoryokuka/general-r6", "wages")]                     // 賃上げの要件 S2:1397-1399, 1511-1513
    [InlineData("shoryokuka/general-r7", "exclusions")]                // みなし大企業(6類型)など
    [InlineData("seicho-kasokuka/1", "more-requirements")]             // 「など」 S2:2036
    [InlineData("hyakuoku-sengen/2025", "content-more")]               // 「等」 S2:2214
    [InlineData("kaigai-chizai/2026/inpit-procedure", "prerequisites")] // 中間手続の要件 S0:67
    [InlineData("marukei/2025", "conditions")]                         // 一定の要件・審査 S2:424-425
    public void A_requirement_that_was_not_read_is_never_met_for_certain(string track, string row)
    {
        Assert.Equal((Verdict.Unknown, false), Read(null));
        Assert.Equal((Verdict.Unknown, true), Read(true));
        Assert.Equal((Verdict.NotMet, false), Read(false));

        (Verdict, bool) Read(bool? told)
        {
            var c = new Case { Applicant = new() { MeetsRestOfGuideline = told } };
            var finding = Assert.Single(Assessor.For(Catalogue.National.Track(track)).Assess(c, On).Findings, f => f.Row == row);
            return (finding.Verdict, finding.AwaitsJudgement);
        }
    }
}
