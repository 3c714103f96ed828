using System.Text.Json;

namespace Hojo.Tests.Tool;

public class JGrantsCommandTests
{
    private static string Sample(string name) => Path.Combine(Approved.Root, "samples", "jgrants", name + ".json");

    [Fact]
    public void Matches_are_printed_with_the_times_named_as_those_of_jgrants()
    {
        var ja = Ran.With("jgrants", Sample("search")).Output;
        Assert.Contains("■ 収録している公募回 (2)", ja, StringComparison.Ordinal);
        Assert.Contains("■ 照合できないもの (4)", ja, StringComparison.Ordinal);
        Assert.Contains("monodzukuri/20", ja, StringComparison.Ordinal);
        Assert.Contains("Jグランツの期間: 2025-10-27 17:00〜2026-12-28 17:00", ja, StringComparison.Ordinal);
        Assert.Contains("Jグランツ(jGrants)からの出典", ja, StringComparison.Ordinal);
        var en = Ran.With("jgrants", Sample("detail-v2"), "--lang", "en").Output;
        Assert.Contains("Rounds that are encoded (1)", en, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_rounds_are_ids_with_the_reason()
    {
        using var json = JsonDocument.Parse(Ran.With("jgrants", Sample("search"), "--format", "json").Output);
        var records = json.RootElement.EnumerateArray().ToArray();
        Assert.Equal(["[\"monodzukuri/20\"]", "[\"jizokuka/20\"]", "[]", "[]", "[]", "[]"],
            records.Select(r => JsonSerializer.Serialize(r.GetProperty("rounds"))));
        Assert.Equal("its title names no round", Match("ものづくり補助金").GetProperty("why").GetProperty("en").GetString());
    }

    /// <summary>The name of a person or an address that the office wrote into a record is not printed.</summary>
    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("json")]
    public void What_the_office_wrote_of_its_staff_is_not_printed(string format)
        => Assert.DoesNotContain("mihon@", Ran.With("jgrants", Sample("detail-v1"), "--format", format).Output, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_answer_is_refused_at_its_place()
    {
        Ran.On("{}", "jgrants", "-").IsRefused("-: $.result: 補助金情報の一覧が必要です");
        Ran.On("""{"message":"Not Found"}""", "jgrants", "-", "--lang", "en")
            .IsRefused("$.result: no records but an error of the API: \"Not Found\"");
        Ran.With("jgrants", "no such file").IsRefused("ファイルがありません");
    }

    private static JsonElement Match(string title)
    {
        var found = $$"""{"result":[{"id":"a","name":"b","title":"{{title}}"}]}""";
        return JsonDocument.Parse(Ran.On(found, "jgrants", "-", "--format", "json").Output).RootElement[0];
    }
}
