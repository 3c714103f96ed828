using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Tests.Reports;

/// <summary>Nothing that decides is hidden: whatever the case, a reading stands beside the row or the figure that it decides, in every
/// form; and what rests on less than a guideline says so.</summary>
public class ReadingTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => [.. Catalogue.National.Tracks.Select(t => t.Id)];

    [Theory, MemberData(nameof(Tracks))]
    public void Every_reading_that_decides_stands_beside_its_row_in_every_form(string track)
    {
        var subject = new Subject(Catalogue.National.Track(track));
        var lang = Lang.En;
        Draw.Cases(subject).Hold(subject.Times(40), drawn =>
        {
            lang = lang == Lang.Ja ? Lang.En : Lang.Ja;
            var assessment = subject.Assessor.Assess(drawn.Dice % 2 == 0 ? drawn.Full : drawn.Part, On);
            var report = Report.Of(assessment, lang);
            foreach (var format in Printed.Formats)
            {
                var text = report.Plain(format);
                foreach (var (said, reading) in Deciding(assessment))
                    Assert.True(IsBeside(text, Printed.Plain(said.In(lang)), Printed.Plain(reading.In(lang))),
                        $"{format} of {track}: beside '{said.In(lang)}' there is no '{reading.In(lang)}'");
            }
        });
    }

    /// <summary>Rows whose verdict counts, and lines of the working.</summary>
    private static IEnumerable<(Bilingual Said, Bilingual Reading)> Deciding(Assessment a)
    {
        var rows = a.Findings.Concat(a.Specials).Select(f => (f.Text, f.Reading));
        var lines = (a.Grant?.Working is { } working ? Deciding(working) : []).Select(line => (line.Text, line.Reading));
        foreach (var (text, reading) in rows.Concat(lines))
            if (reading is not null) yield return (text, reading);
    }

    /// <summary>Not what comes to nothing, nor how a limit that cut nothing was worked.</summary>
    private static IEnumerable<Step> Deciding(Step line)
    {
        if (line is { IsIdle: true, Value.Numerator.IsZero: true }) return [];
        IEnumerable<Step> limit = line.Limit is not { } most ? [] : line.Binds ? Deciding(most) : [most];
        return [.. line.Parts.SelectMany(Deciding), .. limit, line];
    }

    /// <summary>After the words of the row, before much else is said.</summary>
    private static bool IsBeside(string text, string said, string reading)
    {
        for (var at = text.IndexOf(said, StringComparison.Ordinal); at >= 0; at = text.IndexOf(said, at + 1, StringComparison.Ordinal))
        {
            var behind = text.AsSpan(at + said.Length);
            behind = behind[..Math.Min(behind.Length, 3_000)];
            if (behind.Contains(reading, StringComparison.Ordinal)) return true;
            if ((behind.Contains("読み:同上", StringComparison.Ordinal) || behind.Contains("reading:asabove", StringComparison.Ordinal))
                && text[..at].Contains(reading, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    [Theory, MemberData(nameof(Tracks))]
    public void A_reading_of_an_idle_line_is_in_every_form_too(string track)
    {
        var subject = new Subject(Catalogue.National.Track(track));
        Draw.Cases(subject).Hold(subject.Times(10), drawn =>
        {
            var assessment = subject.Assessor.Assess(drawn.Full, On);
            var readings = (assessment.Grant?.Working?.DepthFirst() ?? []).Select(line => line.Reading).OfType<Bilingual>();
            foreach (var format in Printed.Formats)
            {
                var text = Report.Of(assessment, Lang.Ja).Plain(format);
                Assert.All(readings, reading => Assert.Contains(Printed.Plain(reading.Ja), text, StringComparison.Ordinal));
            }
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void A_verdict_that_no_guideline_confirms_says_so_beside_it(string track)
    {
        var subject = new Subject(Catalogue.National.Track(track));
        var assessment = subject.Assessor.Assess(subject.Untold, On);
        var weaker = assessment.Sources.Any(source => source.Rank is SourceRank.Leaflet or SourceRank.Summary or SourceRank.Transcript);
        foreach (var format in Printed.Formats)
        {
            var text = Report.Of(assessment, Lang.Ja).In(format);
            var verdict = text.IndexOf("判定: ", StringComparison.Ordinal);
            var grant = text.IndexOf(assessment.Grant?.Name.Ja ?? "補助金額", verdict, StringComparison.Ordinal);
            Assert.Equal(weaker, text[verdict..grant].Contains("暫定: ", StringComparison.Ordinal));
        }
    }

    /// <summary>加算分: that the 200万円 for DD費用 serve these alone is a reading, and stands at the limit that it makes.</summary>
    [Fact]
    public void A_reading_stands_at_the_limit_that_it_makes_though_the_limit_lets_all_through()
    {
        var file = CaseFile.Read(File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "cases", "jigyo-shokei.json")));
        var assessment = Assessor.For(Catalogue.National.Track(file.Track!)).Assess(file.Case, file.On!.Value);
        foreach (var format in Printed.Formats)
        {
            var working = Report.Of(assessment, Lang.Ja).Plain(format);
            var limit = working.IndexOf("DD費用の補助額は200万円まで", StringComparison.Ordinal);
            var bound = working.IndexOf("効いた上限", limit, StringComparison.Ordinal);
            Assert.Contains("DD費用だけに使えるものと読む", working[limit..bound], StringComparison.Ordinal);
        }
    }
}
