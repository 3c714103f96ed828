using System.Net;
using System.Text;
using System.Text.Json;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Envelopes;

namespace Hojo.AspNetCore.Tests;

/// <summary>The API answers as the library does, and says all that is wrong.</summary>
public sealed class ApiTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string Sample = Portal.Sample("eligible-at-cap.json");

    private static CaseFile File => CaseFile.Read(Sample);

    private static Assessor Assessor => Catalogue.National[File.Track!];

    [Fact]
    public async Task Assess()
        => Assert.Equal(AssessmentJson.Write(Assessor.Assess(File.Case, File.On!.Value)), await Post("assess", Sample));

    [Fact]
    public async Task Settle() => Assert.Equal(SettlementJson.Write(Assessor.Settle(File.Case)), await Post("settle", Sample));

    [Fact]
    public async Task Compare()
        => Assert.Equal(ComparisonJson.Write(Catalogue.National.Compare(File.Case, File.On!.Value)), await Post("compare", Sample));

    [Fact]
    public async Task Solve()
        => Assert.Equal(SolutionJson.Write(Assessor.Solve(File.Case, [Goal.Cap], File.On!.Value)),
            await Post("solve?goal=cap&goal=eligible", Sample));

    [Fact]
    public async Task Curve()
    {
        var cost = Assessor.CurveFacts[0];
        Assert.Equal(CurveJson.Write(Assessor.Curve(File.Case, cost, File.On!.Value)), await Post($"curve?fact={cost.Id}", Sample));
    }

    [Fact]
    public async Task Calendar()
    {
        var dates = Assessor.Calendar(File.Case);
        Assert.Equal(CalendarJson.Write(dates), await Post("calendar", Sample));
        Assert.Equal(CalendarFile.Write(dates, File.On!.Value, Lang.Ja), await Post("calendar.ics", Sample));
    }

    [Fact]
    public async Task Questions()
    {
        var asked = AssessmentJson.ReadQuestions(Encoding.UTF8.GetBytes(await Post("questions", Portal.Sample("unknown-headcount.json"))));
        Assert.Equal(["applicant.employees"],
            asked.Questions.Where(question => !question.OnlyMovesPoints).Select(question => question.Fact));
    }

    [Fact]
    public async Task A_record_is_verified()
    {
        var envelope = await Post("assess?envelope=true", Sample);
        Assert.Equal(Envelope.Of(Assessor.Track, File.Case, File.On!.Value, File.Note).Write(), envelope);
        using var check = JsonDocument.Parse(await Post("verify", envelope));
        Assert.True(check.RootElement.GetProperty("sameAnswer").GetBoolean());
        var changed = envelope.Replace("\"verdict\": \"eligible\"", "\"verdict\": \"notEligible\"", StringComparison.Ordinal);
        using var other = JsonDocument.Parse(await Post("verify", changed));
        Assert.False(other.RootElement.GetProperty("sameAnswer").GetBoolean());
        Assert.NotEqual(0, other.RootElement.GetProperty("changes").GetArrayLength());
    }

    [Theory]
    [InlineData("text/markdown", "en", "# ")]
    [InlineData("text/html", "ja", "<!DOCTYPE html>\n<html lang=\"ja\">")]
    [InlineData("text/plain", "ja", "")]
    public async Task A_person_gets_the_report(string type, string lang, string begins)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, At("assess")) { Content = new StringContent(Sample) };
        request.Headers.Accept.ParseAdd(type);
        request.Headers.AcceptLanguage.ParseAdd(lang);
        var answer = await portal.Client.SendAsync(request);
        Assert.Equal((type, lang), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentLanguage.Single()));
        await Holds("assess", "200", answer, "");
        Assert.StartsWith(begins, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_of_a_file_is_told_with_its_place()
    {
        using var problem = await Refused("assess",
            """{ "track": "shinjigyo-shinshutsu/3", "on": "yesterday", "costs": { "machinery": -1, "machines": 2 } }""", 400);
        var faults = problem.RootElement.GetProperty("faults").EnumerateArray().Select(fault => fault.GetProperty("path").GetString());
        Assert.Equal(["$.costs.machinery", "$.costs.machines", "$.on"], faults.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("assess", """{ "on": "2026-03-01T12:00" }""", 400, "track: 枠のIDが必要です")]
    [InlineData("assess", """{ "track": "shinjigyo-shinshutsu/3" }""", 400, "on: 照会日時(例 2026-03-01T12:00)が必要です")]
    [InlineData("assess?track=shinjigyo-shinshutsu/33", """{ "on": "2026-03-01T12:00" }""", 404,
        "\"shinjigyo-shinshutsu/33\" はまだ収録されていません")]
    [InlineData("assess?track=shinjigyo-shinshutsu/3&on=soon", "{}", 400, "on: 2026-03-01T12:00 の形の日本時間(1868年から2100年まで)が必要です(指定値: soon)")]
    [InlineData("calendar?track=shinjigyo-shinshutsu/3&from=soon", "{}", 400, "from: 2026-03-01 の形の日付が必要です(指定値: soon)")]
    [InlineData("curve?track=shinjigyo-shinshutsu/3&on=2026-03-01T12:00&fact=costs.none", "{}", 400, "fact: この枠が読む数値の項目(")]
    [InlineData("solve?track=shinjigyo-shinshutsu/3&on=2026-03-01T12:00&goal=all", "{}", 400,
        "goal: cap、floor、eligible、または1円以上1兆円以下の補助金額が必要です(指定値: all)")]
    [InlineData("compare?on=2026-03-01T12:00&all=yes", "{}", 400, "all: true または falseが必要です(指定値: yes)")]
    [InlineData("verify", "{}", 400, "記録した査定(assess?envelope=true が返したもの)が必要です")]
    public async Task A_question_that_cannot_be_is_told_in_a_line(string path, string body, int status, string said)
    {
        using var problem = await Refused(path, body, status);
        Assert.StartsWith(said, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rules_are_read_and_kept_by_their_tag()
    {
        var first = await portal.Client.GetAsync(new Uri("api/programmes?on=2026-03-01T12:00", UriKind.Relative));
        using var list = JsonDocument.Parse(await first.Content.ReadAsStringAsync());
        var listed = list.RootElement.GetProperty("tracks").EnumerateArray().Select(track => track.GetProperty("track").GetString());
        Assert.Empty(Catalogue.National.Tracks.Select(track => track.Id).Except(listed));
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("api/programmes", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await portal.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task A_row_is_explained_with_its_quote()
    {
        using var round = JsonDocument.Parse(await portal.Client.GetStringAsync(At("programmes/shinjigyo-shinshutsu/3")));
        var rows = round.RootElement.GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal(Catalogue.National.Round("shinjigyo-shinshutsu/3").Rows.Count(), rows.Length);
        Assert.All(rows, row => Assert.NotEqual("", row.GetProperty("place").GetString()));
    }

    private static Uri At(string path) => new($"api/{path}", UriKind.Relative);

    private async Task<string> Post(string path, string body)
    {
        var answer = await portal.Client.PostAsync(At(path), new StringContent(body, Encoding.UTF8, "application/json"));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        await Holds(path, "200", answer, text);
        return text;
    }

    private async Task<JsonDocument> Refused(string path, string body, int status)
    {
        var answer = await portal.Client.PostAsync(At(path), new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        var text = await answer.Content.ReadAsStringAsync();
        await Holds(path, "4XX", answer, text);
        return JsonDocument.Parse(text);
    }

    /// <summary>Each answer that these tests get is one that the document of the API describes.</summary>
    private async Task Holds(string path, string status, HttpResponseMessage answer, string text)
        => (await ApiDocument.Of(portal)).Holds(path, status, answer.Content.Headers.ContentType!.MediaType!, text);
}
