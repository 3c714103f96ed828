using System.Security.Cryptography;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Pages;
using Hojo.Tests;
using NodaTime;
using OwnProgramme;

namespace Hojo.Samples.Tests;

/// <summary>A programme that a prefecture wrote outside this repository is asked, ranged,
/// compared and printed like a national one.</summary>
public class OwnProgrammeTests
{
    private static readonly JapanTime On = new(2026, 5, 1, 9, 0);

    private static readonly Catalogue Hojo = new(NationalRounds.All, [TopUpProgramme.Round]);

    private static Assessor TopUp => Hojo["mihon-topup/2026"];

    private static Case Told(string sample)
        => CaseFile.Read(File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "cases", sample))).Case
            .With(TopUpProgramme.Decided.Id, true).With(TopUpProgramme.InPrefecture.Id, true);

    /// <summary>要綱 第2条: 国 25,000,000円 の4分の1は 6,250,000円、500万円が限度. 経費 57,280,000円 − 25,000,000円 − 5,000,000円.</summary>
    [Fact]
    public void A_quarter_of_the_national_grant_is_paid_up_to_the_ceiling()
    {
        var answer = TopUp.Assess(Told("eligible-at-cap.json"), On);

        Assert.Equal(TrackVerdict.Eligible, answer.Verdict);
        Assert.Equal(new YenRange(Yen.Of(5_000_000)), answer.Grant!.Range);
        Assert.Equal(new YenRange(Yen.Of(27_280_000)), answer.Grant.OwnShare);
    }

    /// <summary>要綱 第2条2: 国 10,526,315円 の4分の1 2,631,578¾円 は千円未満を切り捨てて 2,631,000円. 経費 26,000,000円 から両方を引く.</summary>
    [Fact]
    public void What_is_left_of_a_thousand_is_cut()
    {
        var answer = TopUp.Assess(Told("circular-outsourcing.json"), On);

        Assert.Equal(new YenRange(Yen.Of(2_631_000)), answer.Grant!.Range);
        Assert.Equal(new YenRange(Yen.Of(12_842_685)), answer.Grant.OwnShare);
    }

    [Fact]
    public void It_asks_its_own_questions_and_those_of_the_grant_that_it_tops_up()
    {
        var asked = TopUp.Questions(new Case(), On).Select(question => question.Fact).ToArray();

        Assert.Contains("extensions.mihonTopUp.decided", asked);
        Assert.Contains("extensions.mihonTopUp.headOffice", asked);
        Assert.Contains("costs.machinery", asked);
        Assert.Contains("applicant.employees", asked);
    }

    [Fact]
    public void An_applicant_from_elsewhere_is_refused_by_the_line()
    {
        var answer = TopUp.Assess(Told("eligible-at-cap.json").With(TopUpProgramme.InPrefecture.Id, false), On);

        Assert.Equal(TrackVerdict.NotEligible, answer.Verdict);
        Assert.Equal("MIHON-1", Assert.Single(answer.Findings, f => f.Verdict == Verdict.NotMet).Citation.Source.Id);
    }

    [Fact]
    public void A_comparison_lists_it_beside_the_national_tracks()
        => Assert.Contains(Hojo.Compare(Told("eligible-at-cap.json"), On).Tracks,
            track => track is { Track: "mihon-topup/2026", Verdict: TrackVerdict.Eligible });

    [Fact]
    public void Its_page_prints_every_row()
    {
        var page = RoundPage.Markdown(TopUpProgramme.Round, Lang.Ja);

        Assert.All(TopUpProgramme.Round.Rows, row => Assert.Contains($"`{row.Id}`", page, StringComparison.Ordinal));
        Assert.Contains("国の補助金の額の4分の1以内", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_file_holds_what_it_asks()
    {
        var told = Told("eligible-at-cap.json");
        var again = CaseFile.Read(CaseFile.Write(new("mihon-topup/2026", On, told, null))).Case;

        Assert.Equal(told.Extensions, again.Extensions);
        Assert.Equal(TopUp.Judge(told, On), TopUp.Judge(again, On));
    }

    [Fact]
    public void A_value_of_another_kind_is_refused_by_its_place()
    {
        var refused = Assert.Throws<CaseFormatException>(
            () => TopUp.Judge(new Case().With("extensions.mihonTopUp.decided", "perhaps"), On));

        Assert.Equal("$.extensions.mihonTopUp.decided", refused.Path);
    }

    /// <summary>要綱 is quoted verbatim, and is the document whose SHA-256 stands in the source.</summary>
    [Fact]
    public void Its_document_is_the_one_that_is_cited()
    {
        var text = File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "OwnProgramme", "youko.txt"));
        var source = Assert.Single(TopUpProgramme.Round.Sources);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(text)), source.Sha256);
        // That something is left to be had goes without saying, and is quoted from nowhere.
        Assert.All(TopUpProgramme.Round.Rows.Where(row => row.Id != "anything"),
            row => Assert.Contains(row.Citation.Quote!, System.Text.Encoding.UTF8.GetString(text), StringComparison.Ordinal));
    }
}
