using System.Buffers;
using System.Text;
using System.Text.Json;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Tests.Agreement;
using Hojo.Tests.Kernel;
using Hojo.Tests.Programmes.ShinjigyoShinshutsu;
using NodaTime;

namespace Hojo.Tests.Json;

/// <summary>What is written is read back the same: cases and answers.</summary>
public class ReadBackTests
{
    /// <summary>A release tries 10,000 of each track.</summary>
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("HOJO_TIMES"), out var chosen) ? chosen : 150;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => [.. Catalogue.National.Tracks.Select(t => t.Id)];

    public static TheoryData<string> Samples
        => [.. Directory.GetFiles(Path.Combine(Approved.Root, "samples", "cases"), "*.json").Select(f => Path.GetFileName(f))];

    [Theory, MemberData(nameof(Tracks))]
    public void A_case_that_is_written_and_read_is_answered_alike(string track)
    {
        var subject = new Subject(Catalogue.National.Track(track));
        var (assessor, drawn, refused) = (subject.Assessor, 0, 0);
        Draw.Cases(subject).Hold(Times, cases =>
        {
            var c = Typed.Of(Statable(drawn % 2 == 0 ? cases.Full : cases.Part));
            drawn++;
            if (assessor.Grid.Facts.Count > 0 && Consistencies.All.Any(rule => rule.IsBroken(c)))
            {
                refused++;
                Assert.NotNull(Assert.Throws<CaseFormatException>(() => CaseFile.Write(new(track, On, c, null))).Contradiction);
                return;
            }
            var file = CaseFile.Read(CaseFile.Write(new(track, On, c, "覚え書き")));
            Assert.Equal((track, On, "覚え書き"), (file.Track, file.On, file.Note));
            var web = JsonSerializer.Deserialize<Case>(JsonSerializer.Serialize(c, Web), Web)!;
            foreach (var read in new[] { file.Case, web })
            {
                Assert.Equal(assessor.Judge(c, On), assessor.Judge(read, On));
                if (drawn % 20 == 0)
                    Assert.Equal(AssessmentJson.Write(assessor.Assess(c, On)), AssessmentJson.Write(assessor.Assess(read, On)));
            }
        });
        Assert.True(refused < drawn, $"all {drawn} drawn cases contradict themselves");
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_is_written_as_it_tells_and_its_answers_are_read_back(string sample)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "cases", sample));
        var file = CaseFile.Read(bytes);
        var written = CaseFile.Write(file);
        Assert.Equal([], Alike.Differences(file, CaseFile.Read(written)));
        Assert.Equal(written, CaseFile.Write(CaseFile.Read(written)));
        var (assessor, on) = (Assessor.For(Catalogue.National.Track(file.Track!)), file.On ?? On);
        foreach (var c in new[] { file.Case, new() })
        {
            var (assessment, settlement) = (assessor.Assess(c, on), assessor.Settle(c));
            Assert.Equal([], Alike.Differences(assessment, AssessmentJson.Read(Utf8(AssessmentJson.Write(assessment)))));
            Assert.Equal([], Alike.Differences(settlement, SettlementJson.Read(Utf8(SettlementJson.Write(settlement)))));
        }
    }

    [Fact]
    public void Every_other_result_is_read_back()
    {
        var (third, c, on) = (Assessor.For(Round3Cases.Round3), Round3Cases.Base, On);
        var comparison = Comparing.Compare(Catalogue.National.Tracks, c, on);
        Assert.Equal([], Alike.Differences(comparison, ComparisonJson.Read(Utf8(ComparisonJson.Write(comparison)))));
        var solution = new GrantSolver(third, c, on).Solve([Goal.Cap]);
        Assert.Equal([], Alike.Differences(solution, SolutionJson.Read(Utf8(SolutionJson.Write(solution)))));
        var curve = third.Curve(third.Grid.Read(c), third.CurveFacts[0], on);
        Assert.Equal([], Alike.Differences(curve, CurveJson.Read(Utf8(CurveJson.Write(curve)))));
        var questions = new QuestionList(on, [third.Track.Id], third.Questions(new Case(), on), third.Assess(c, on).Sources);
        Assert.Equal([], Alike.Differences(questions, AssessmentJson.ReadQuestions(Utf8(AssessmentJson.Write(questions)))));
    }

    [Theory]
    [InlineData("\"verdict\": \"eligible\"", "\"verdict\": 1")]
    [InlineData("\"verdict\": \"eligible\"", "\"verdict\": \"ok\"")]
    [InlineData("\"exact\": true", "\"exactly\": true")]
    [InlineData("\"place\": \"L", "\"place\": \"p.")]
    [InlineData("\"source\": \"SSS-3\"", "\"source\": \"SSS-9\"")]
    [InlineData("\"least\": ", "\"lest\": ")]
    public void An_answer_that_was_changed_is_refused(string written, string changed)
    {
        var json = AssessmentJson.Write(Assessor.For(Round3Cases.Round3).Assess(Round3Cases.Base, On));
        var at = json.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at > 0, $"{written} is not in the answer");
        Assert.ThrowsAny<JsonException>(() => AssessmentJson.Read(Utf8(json[..at] + changed + json[(at + written.Length)..])));
    }

    [Fact]
    public void Every_way_to_write_and_read_gives_the_same()
    {
        var file = new CaseFile("jizokuka/17", On.Plus(Duration.FromSeconds(1)), new() { Costs = new() { Machinery = Yen.Of(5) } }, null);
        var text = CaseFile.Write(file);
        Assert.Equal("""
            {
              "track": "jizokuka/17",
              "on": "2026-03-01T09:00:01",
              "costs": {
                "machinery": 5
              }
            }
            """.ReplaceLineEndings("\n"), text);
        var (buffer, stream) = (new ArrayBufferWriter<byte>(), new MemoryStream());
        CaseFile.Write(file, buffer);
        CaseFile.Write(file, stream);
        Assert.Equal(text, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(text, Encoding.UTF8.GetString(stream.ToArray()));
        stream.Position = 0;
        Assert.Equal(file, CaseFile.Read(stream));
        Assert.Equal(file, CaseFile.Read(text));
        Assert.Equal("{}", CaseFile.Write(new(null, null, new(), null)));
    }

    [Fact]
    public void An_answer_keeps_the_moment_to_the_nanosecond()
    {
        var assessment = Assessor.For(Round3Cases.Round3).Assess(Round3Cases.Base, On.Plus(Duration.FromNanoseconds(123_456_789)));
        Assert.Equal(assessment, AssessmentJson.Read(Utf8(AssessmentJson.Write(assessment))));
        Assert.Equal(123_456_789, assessment.On.Local.NanosecondOfSecond);
    }

    [Fact]
    public void A_moment_that_no_file_can_state_is_not_written()
        => Assert.Equal("$.on", Assert.Throws<CaseFormatException>(
            () => CaseFile.Write(new(null, On.Plus(Duration.FromNanoseconds(1)), new(), null))).Path);

    private static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    /// <summary>A growth between two steps is known only with its sums, which a sheet does not hold: the step below it is told.</summary>
    private static Sheet Statable(Sheet sheet)
        => sheet.Grid.Facts.OfType<Fact<Growth>>().Where(f => sheet.IsTold(f) && sheet[f] % Growth.AStated != 0)
            .Aggregate(sheet, (told, fact) => told.With(fact, told[fact] - told[fact] % Growth.AStated));
}
