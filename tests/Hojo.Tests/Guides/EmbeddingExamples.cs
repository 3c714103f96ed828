using System.Text;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Envelopes;
using Hojo.Rules.Language;
using Hojo.Rules.Programmes.Monodzukuri;
using NodaTime;

namespace Hojo.Tests.Guides;

/// <summary>What docs/getting-started.md and docs/embedding.md show is what happens.</summary>
public class EmbeddingExamples
{
    private static string Sample(string name) => Path.Combine(Approved.Root, "samples", "cases", name);

    [Fact]
    public void A_case_file_is_assessed()
    {
        var path = Sample("raised-cap.json");

        CaseFile file = CaseFile.Read(File.ReadAllBytes(path));
        Assessor assessor = Catalogue.National[file.Track!];
        Assessment answer = assessor.Assess(file.Case, file.On!.Value);

        TrackVerdict verdict = answer.Verdict;                       // Eligible
        YenRange grant = answer.Grant!.Range;                        // 50,000,000円
        YenRange? own = answer.Grant.OwnShare;                       // 65,660,000円
        YenRange? atRisk = answer.ExposureTotal;                     // what may have to be paid back in all

        Assert.Equal(TrackVerdict.Eligible, verdict);
        Assert.Equal(new YenRange(Yen.Of(50_000_000)), grant);
        Assert.Equal(new YenRange(Yen.Of(65_660_000)), own);
        Assert.Equal(Yen.Of(50_000_000), atRisk!.Value.Most);
    }

    [Fact]
    public void An_answer_is_read_and_printed()
    {
        Assessment answer = Catalogue.National["shinjigyo-shinshutsu/3-digest"].Assess(new Case(), new JapanTime(2026, 3, 1, 12, 0));

        string page = Report.Of(answer, Lang.Ja).ToHtml();           // or ToText(), ToMarkdown()

        Assert.Contains("SSS-3", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_told_is_neither_no_nor_zero()
    {
        var on = new JapanTime(2026, 3, 1, 12, 0);
        var assessor = Catalogue.National["shinjigyo-shinshutsu/3-digest"];

        var told = new Case { Applicant = new() { Industry = Industry.Retail, Employees = 12 } };
        Assessment answer = assessor.Assess(told, on);
        string text = answer.Verdict switch
        {
            TrackVerdict.Eligible => "apply",
            TrackVerdict.NeedsInput => "ask: " + answer.Questions[0].Label.En,   // not told is neither "no" nor zero
            TrackVerdict.NeedsJudgement => "ask the office: the documents leave it open",
            TrackVerdict.NotOpen => "not open: " + answer.Availability.Why?.En,
            _ => "no: " + answer.Findings.First(finding => finding.Verdict == Verdict.NotMet).Citation,
        };

        Assert.StartsWith("ask: ", text, StringComparison.Ordinal);
        Assert.False(answer.Grant!.Range.IsPoint);
    }

    [Fact]
    public void A_moment_is_one_in_Japan_whatever_its_offset()
    {
        DateTimeOffset fromTheRequest = new(2026, 3, 26, 8, 59, 0, TimeSpan.Zero);

        JapanTime on = fromTheRequest;                               // 2026-03-26T17:59, one minute before the call closes
        JapanTime typed = new(2026, 3, 26, 17, 59);
        JapanTime read = JapanTime.Parse("2026-03-26T17:59");

        Assert.Equal(typed, on);
        Assert.Equal(typed, read);
    }

    [Fact]
    public void A_fault_names_its_place()
    {
        byte[] upload = "{ \"applicant\": { \"employees\": \"12\" }, \"costs\": { \"machinery\": -1 } }"u8.ToArray();
        List<string> shown = [];

        if (!CaseFile.TryRead(upload, out CaseFile? file, out IReadOnlyList<CaseFault> faults))
            foreach (var fault in faults)
                shown.Add(fault.In(Lang.Ja));                        // $.costs.machinery (1行目): …

        Assert.Null(file);
        Assert.Equal(["$.applicant.employees (1行目)", "$.costs.machinery (1行目)"], shown.Select(one => one.Split(':')[0]));
    }

    [Fact]
    public void What_is_not_encoded_is_said_with_near_misses()
    {
        IReadOnlyList<string> near = [];

        if (!Catalogue.National.TryGet("shinjigyo-shinshutsu/4", out Assessor? assessor))
            near = Catalogue.National.NearTracks("shinjigyo-shinshutsu/4");  // shinjigyo-shinshutsu/3-digest, …: shown, never taken instead

        Assert.Null(assessor);
        Assert.Contains("shinjigyo-shinshutsu/3-digest", near);
    }

    [Fact]
    public void A_case_is_kept_and_an_answer_is_run_again()
    {
        var (track, on) = (Catalogue.National.Track("marukei/2025"), new JapanTime(2026, 3, 1, 9, 0));
        var told = new Case { Applicant = new() { Employees = 12 } };

        string kept = CaseFile.Write(new CaseFile(track.Id, on, told, Note: null));
        CaseFile again = CaseFile.Read(kept);

        string envelope = Envelope.Of(track, told, on).Write();      // case, moment, fingerprint of the rules, answer
        EnvelopeCheck check = Envelope.Read(Encoding.UTF8.GetBytes(envelope)).Check(track);
        bool same = check.IsSameTrack && check.IsSameAnswer;         // else check.Changes: place, then, now

        Assert.Equal(told.Applicant, again.Case.Applicant);
        Assert.True(same);
    }

    [Fact]
    public void Many_cases_are_judged_without_memory_for_each()
    {
        var (assessor, on) = (Catalogue.National["shinjigyo-shinshutsu/3-digest"], new JapanTime(2026, 3, 1, 12, 0));
        Case[] clients = [CaseFile.Read(File.ReadAllBytes(Sample("raised-cap.json"))).Case, new()];

        var sheets = new Sheets(assessor.Grid, clients.Length);
        for (var k = 0; k < clients.Length; k++) sheets.Read(k, clients[k]);
        var judgements = new Judgement[clients.Length];
        assessor.Judge(sheets, on, judgements);                      // verdict and grant of each; 0.3 µs a case

        Assert.Equal((TrackVerdict.Eligible, Yen.Of(50_000_000)), (judgements[0].Verdict, judgements[0].Grant));
        Assert.Equal(TrackVerdict.NeedsInput, judgements[1].Verdict);
    }

    [Fact]
    public void One_case_is_held_against_all_tracks()
    {
        var company = CaseFile.Read(File.ReadAllBytes(Sample("shinjigyo-shinshutsu.json"))).Case;
        var on = new JapanTime(2026, 3, 12, 17, 45);

        Comparison open = Catalogue.National.Compare(company, on);
        ComparedTrack best = open.Tracks[0];                         // open for certain; open.MayBeOpen holds the others apart

        Track[] some = [.. Catalogue.National.Tracks.Where(track => track.IsSubsidy && track.OpenOn(on) == Verdict.Met)];
        var subsidies = new MultiTrackAssessor(some);                // keep it: the case is put on one grid for all
        var judgements = new Judgement[some.Length];
        subsidies.Judge(company, on, judgements);

        Assert.Equal("shinjigyo-shinshutsu/3", best.Track);
        Assert.Equal(Yen.Of(50_000_000), judgements[Array.FindIndex(some, track => track.Id == best.Track)].Grant);
    }

    [Fact]
    public void Another_reading_is_laid_over_a_track()
    {
        var track = Catalogue.National.Track("monodzukuri/23/global");
        var cautious = Assessor.For(track.With(Monodzukuri.OtherCostsLimited(track)));

        Assert.Equal("対象経費としての、機械装置・システム構築費以外の経費の上限", cautious.Track["other-cost"]!.Text.Ja);
    }
}
