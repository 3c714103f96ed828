using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Load;

/// <summary>One reader: the first page, some questions, the result, and the same case asked of the API. Amounts differ from reader to
/// reader, so that an answer meant for another is seen.</summary>
internal sealed partial class Session(HttpClient client, Timings timings, int number, Func<Task> think)
{
    private const int Questions = 6;

    private static readonly string[] Tracks =
        ["shinjigyo-shinshutsu/3", "shinjigyo-monodzukuri/1/kakushin", "it-donyu/2025/normal", "jizokuka/17"];

    private static readonly JapanTime On = new(2026, 3, 1, 12);

    private readonly string _track = Tracks[number % Tracks.Length];

    public async Task Walk()
    {
        var first = await Get("first page", "/hojo/?lang=ja");
        Expect(first.Contains($"value=\"{_track}\"", StringComparison.Ordinal), "the first page lists the track");
        Expect(Encoding.UTF8.GetByteCount(first) <= 50_000, "the first page has at most 50,000 bytes");
        await think();
        var page = await Ask([new("track", _track), new("on", "2026-03-01T12:00")]);
        for (var k = 0; k < Questions && Form(page) is { } form; k++)
        {
            await think();
            page = await Ask([.. Hidden(form), new("value", Reply(form)), new("do", "next")]);
            if (page.Contains("<h1>エラー", StringComparison.Ordinal)) page = await Ask([.. Hidden(Form(page)!), new("do", "skip")]);
        }
        await think();
        var told = Hidden(Form(page) ?? page);
        if (Form(page) is not null)
            page = await Post("result", "/hojo/ask?lang=ja", new FormUrlEncodedContent([.. told, new("do", "result")]));
        var answer = Catalogue.National[_track].Assess(Case(told), On);
        Expect(page.Contains($">{Names.Of(answer.Verdict).Ja}</strong>", StringComparison.Ordinal),
            "the result has the verdict of the library");
        if (answer.Grant is { Range: var range })
            Expect(page.Contains(range.Most.ToString(), StringComparison.Ordinal), "the result has the amount of the library");
        await think();
        await Api(Case(told));
    }

    private async Task Api(Case @case)
    {
        var sent = CaseFile.Write(new CaseFile(_track, On, @case, null));
        var found = await Post("assess", "/hojo/api/assess", new StringContent(sent, Encoding.UTF8, "application/json"));
        Expect(found == AssessmentJson.Write(Catalogue.National[_track].Assess(@case, On)), "the API answers as the library does");
    }

    private static Case Case(IEnumerable<KeyValuePair<string, string>> hidden) => hidden.Where(field => field.Key == "told")
        .Select(field => field.Value.Split('=', 2)).Aggregate(new Case(), (told, next) => told.With(next[0], next[1]));

    private Task<string> Ask(IEnumerable<KeyValuePair<string, string>> fields)
        => Post("question", "/hojo/ask?lang=ja", new FormUrlEncodedContent(fields));

    /// <summary>The form of the question that a page asks; none where it asks nothing more.</summary>
    private static string? Form(string page) => QuestionForm().Match(page) is { Success: true, Value: var form } ? form : null;

    private static List<KeyValuePair<string, string>> Hidden(string form)
        => [.. HiddenField().Matches(form).Select(field => new KeyValuePair<string, string>(
            field.Groups[1].Value, WebUtility.HtmlDecode(field.Groups[2].Value)))];

    private string Reply(string form) => Word().Match(form) is { Success: true } word
        ? WebUtility.HtmlDecode(word.Groups[1].Value)
        : Kind().Match(form).Groups[1].Value switch
        {
            "Money" => (10_000_000 + number).ToString(CultureInfo.InvariantCulture),
            "Date" => "2020-04-01",
            "Share" => "10%",
            _ => "5",
        };

    private Task<string> Get(string kind, string path) => Timed(kind, () => client.GetAsync(new Uri(path, UriKind.Relative)));

    private Task<string> Post(string kind, string path, HttpContent body)
        => Timed(kind, () => client.PostAsync(new Uri(path, UriKind.Relative), body));

    private async Task<string> Timed(string kind, Func<Task<HttpResponseMessage>> send)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await send();
        var text = await answer.Content.ReadAsStringAsync();
        timings.Add(kind, Stopwatch.GetElapsedTime(began));
        Expect(answer.IsSuccessStatusCode, $"{kind}: {(int)answer.StatusCode}");
        return text;
    }

    private void Expect(bool holds, string what)
    {
        if (!holds) timings.Wrong($"reader {number}, {_track}: {what}");
    }

    [GeneratedRegex("""class="question">.*?</form>""", RegexOptions.Singleline)]
    private static partial Regex QuestionForm();

    [GeneratedRegex("""<input type="hidden" name="([a-z]+)" value="([^"]*)">""")]
    private static partial Regex HiddenField();

    [GeneratedRegex("""(?:type="radio" id="value" name="value"|<option) value="([^"]+)""")]
    private static partial Regex Word();

    [GeneratedRegex("""data-kind="([A-Za-z]+)""")]
    private static partial Regex Kind();
}
