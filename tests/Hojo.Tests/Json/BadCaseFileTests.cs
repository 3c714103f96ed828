using System.Text;
using Hojo.Model;

namespace Hojo.Tests.Json;

/// <summary>Bad input is one problem, at one place, in one line, in two languages.</summary>
public class BadCaseFileTests
{
    private static CaseFormatException Refused(byte[] utf8)
    {
        var refused = Assert.Throws<CaseFormatException>(() => CaseFile.Read(utf8));
        Assert.All([refused.Message, refused.Problem.Ja, refused.Problem.En], text => Assert.DoesNotContain(text, c => char.IsControl(c)));
        Assert.DoesNotContain(refused.Problem.En.Replace("東京", "", StringComparison.Ordinal), c => c >= '\u3040' && c < '\uFFFD');
        return refused;
    }

    private static void Refused(string json, string path, string ja, string en, int? line = 1)
    {
        var refused = Refused(Encoding.UTF8.GetBytes(json));
        Assert.Equal(path, refused.Path);
        Assert.Contains(ja, refused.Problem.Ja, StringComparison.Ordinal);
        Assert.Contains(en, refused.Problem.En, StringComparison.Ordinal);
        Assert.Equal(line, refused.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    public void An_empty_file(string json) => Refused(json, "$", "ファイルが空です", "the file is empty; an object {…} is expected", line: null);

    [Theory]
    [InlineData("[1]", "配列 […]", "an array […]")]
    [InlineData("null", "null", "null")]
    [InlineData("12", "数値 12", "the number 12")]
    [InlineData("\"x\"", "文字列 \"x\"", "the text \"x\"")]
    public void Something_other_than_an_object(string json, string ja, string en) => Refused(json, "$", ja, en);

    [Theory]
    [InlineData("hello", "$", "「h」", "'h'", 1)]
    [InlineData("{'note': 1}", "$", "「'」", "'''", 1)]
    [InlineData("{\"note\": \"a\"\n \"track\": \"b\"}", "$", "「\"」", "'\"'", 2)]
    [InlineData("{} {}", "$", "「{」", "'{'", 1)]
    [InlineData("{\"costs\": {\"machinery\": 01}}", "$.costs.machinery", "「1」", "'1'", 1)]
    [InlineData("{\"costs\": {\"machinery\": NaN}}", "$.costs.machinery", "「N」", "'N'", 1)]
    public void Not_json(string json, string path, string ja, string en, int line) => Refused(json, path, ja, en, line);

    [Theory]
    [InlineData("{\"costs\": {\"machinery\": 1,\n }\n}", "$.costs", 2)]
    [InlineData("{\"applicant\": {\"pastAwards\": []},}", "$", 1)]
    public void A_comma_after_the_last_member(string json, string path, int line)
        => Refused(json, path, "最後の項目の後にコンマは書けません", "no comma may follow the last member", line);

    [Fact]
    public void A_comment() => Refused("{\n// 覚え書き\n}", "$", "注釈は書けません", "JSON has no comments", 2);

    [Theory]
    [InlineData("{", "$")]
    [InlineData("{\"costs\": {\"machinery\": 1\n", "$.costs", 2)]
    [InlineData("{\"note\": \"abc", "$.note")]
    public void A_file_that_ends_too_early(string json, string path, int line = 1)
        => Refused(json, path, "途中で終わっています", "ends too early", line);

    [Fact]
    public void A_full_width_quote() => Refused("{\"note\":“x”}", "$.note", "半角の記号が必要です", "a plain sign is expected");

    [Fact]
    public void A_line_break_inside_text() => Refused("{\"note\":\"a\nb\"}", "$.note", "改行やタブは \\n や \\t", "is written \\n or \\t");

    [Fact]
    public void Half_a_character() => Refused("{\"note\":\"\\ud800\"}", "$.note", "完全な文字が必要です", "whole characters are expected");

    [Theory]
    [InlineData("{\"costs\": {\"machinary\": 1}}", "$.costs.machinary", "もしかして \"machinery\"", "did you mean \"machinery\"?")]
    [InlineData("{\"past_awards\": []}", "$.past_awards", "使える項目: track, on, applicant", "expected: track, on, applicant")]
    [InlineData("{\"従業員数\": 1}", "$.従業員数", "この名前の項目はありません", "there is no such member")]
    [InlineData("{\"a\\n\\u001bb\": 1}", "$[\"a\uFFFD\uFFFDb\"]", "この名前の項目はありません", "there is no such member")]
    public void An_unknown_member(string json, string path, string ja, string en)
        => Refused(json, path, ja, en);

    [Theory]
    [InlineData("{\"costs\": {},\n\"costs\": {}}", "$.costs", 2)]
    [InlineData("{\"applicant\": {\"employees\": 1, \"employees\": 1}}", "$.applicant.employees", 1)]
    [InlineData("{\"note\": \"a\", \"n\\u006fte\": \"b\"}", "$.note", 1)]
    public void A_member_told_twice(string json, string path, int line) => Refused(json, path, "同じ項目が2回", "told twice", line);

    [Theory]
    [InlineData("-1", "数値 -1")]
    [InlineData("1.5", "数値 1.5")]
    [InlineData("2.5e7", "数値 2.5e7")]
    [InlineData("25000000.0", "数値 25000000.0")]
    [InlineData("1e400", "数値 1e400")]
    [InlineData("9223372036854775808", "数値 9223372036854775808")]
    [InlineData("9000000000000001", "数値 9000000000000001")]
    [InlineData("\"2500\"", "文字列 \"2500\"")]
    [InlineData("true", "true")]
    [InlineData("{}", "オブジェクト {…}")]
    [InlineData("[]", "配列 […]")]
    public void Money_that_is_not_a_whole_number_of_yen(string value, string found)
        => Refused($$"""{ "costs": { "machinery": {{value}} } }""", "$.costs.machinery", $"0以上の円単位の整数(例 25000000)が必要です(指定値: {found})",
            "a whole number of yen, 0 or more,");

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("2147483648")]
    [InlineData("\"18\"")]
    public void A_count_that_is_none(string value)
        => Refused($$"""{ "applicant": { "employees": {{value}} } }""", "$.applicant.employees", "0以上の整数が必要です",
            "a whole number, 0 or more, is expected");

    [Theory]
    [InlineData("1")]
    [InlineData("\"yes\"")]
    public void Neither_yes_nor_no(string value)
        => Refused($$"""{ "applicant": { "antisocialForces": {{value}} } }""", "$.applicant.antisocialForces", "true または falseが必要です",
            "true or false is expected");

    [Theory]
    [InlineData("\"2025-02-29\"")]
    [InlineData("\"2025/02/01\"")]
    [InlineData("\"2025-2-1\"")]
    [InlineData("20250201")]
    [InlineData("\"\"")]
    public void A_day_that_does_not_exist(string value)
        => Refused($$"""{ "applicant": { "foundedOn": {{value}} } }""", "$.applicant.foundedOn", "実在する日付(\"2014-04-01\" の形)が必要です",
            "a day that exists, such as \"2014-04-01\", is expected");

    [Theory]
    [InlineData("\"2026-03-01\"")]
    [InlineData("\"2026-03-01T12:00+09:00\"")]
    [InlineData("5")]
    public void A_moment_that_is_none(string value) => Refused($$"""{ "on": {{value}} }""", "$.on", "日本時間の日時", "a date and time in Japan");

    [Theory]
    [InlineData("0.5")]
    [InlineData("\"1/0\"")]
    [InlineData("\"-1/2\"")]
    [InlineData("\"1.5/2\"")]
    [InlineData("\" 1/2\"")]
    [InlineData("\"99999999999/3\"")]
    [InlineData("\"0.12345%\"")]
    [InlineData("\"33.%\"")]
    [InlineData("\"%\"")]
    [InlineData("\"half\"")]
    public void A_share_that_is_none(string value)
        => Refused($$"""{ "applicant": { "ownership": { "parentVotes": {{value}} } } }""", "$.applicant.ownership.parentVotes", "割合の文字列",
            "a share as text");

    [Theory]
    [InlineData("4.00005", "", "-100から1000までの%")]
    [InlineData("1e1", "", "-100から1000までの%")]
    [InlineData("-100.1", "", "-100から1000までの%")]
    [InlineData("1000.1", "", "-100から1000までの%")]
    [InlineData("\"4%\"", "", "%の数値(例 4.2)または {\"from\"")]
    [InlineData("{ \"from\": 1, \"to\": 2 }", "", "from、to、years の3つが必要です")]
    [InlineData("{ \"from\": 0, \"to\": 2, \"years\": 3 }", ".from", "0を超える基準額")]
    [InlineData("{ \"from\": 1, \"to\": -2, \"years\": 3 }", ".to", "0以上の円単位の整数")]
    [InlineData("{ \"from\": 1, \"to\": 2, \"years\": 11 }", ".years", "1から10までの年数")]
    [InlineData("{ \"from\": 1, \"to\": 100, \"years\": 1 }", "", "1,000%以下になる額")]
    public void A_growth_that_is_none(string value, string at, string ja)
        => Refused($$"""{ "plan": { "payroll": {{value}} } }""", "$.plan.payroll" + at, ja, "expected");

    [Theory]
    [InlineData("東京", "もしかして \"東京都\"", "did you mean \"東京都\"?")]
    [InlineData("tokio", "もしかして \"tokyo\"", "did you mean \"tokyo\"?")]
    [InlineData("zzzz", "hokkaido (北海道)、aomori (青森県)", "one of hokkaido, aomori")]
    public void A_choice_that_is_not_there(string value, string ja, string en)
    {
        var refused = Assert.Throws<CaseFormatException>(() =>
            CaseFile.Read(Encoding.UTF8.GetBytes($$"""{ "plan": { "prefecture": "{{value}}" } }""")));
        Assert.Equal("$.plan.prefecture", refused.Path);
        Assert.Contains(ja, refused.Problem.Ja, StringComparison.Ordinal);
        Assert.Contains(en, refused.Problem.En, StringComparison.Ordinal);
        Assert.Contains("and 39 more", refused.Problem.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "$.applicant.pastAwards", "配列 […]")]
    [InlineData("[1]", "$.applicant.pastAwards[0]", "オブジェクト {…}が必要です")]
    [InlineData("[{}]", "$.applicant.pastAwards[0]", "programme が必要です")]
    [InlineData("[{ \"programme\": \"itDonyu\", \"track\": \"jizokuka/17\" }]", "$.applicant.pastAwards[0]", "\"it-donyu/…\" の形")]
    [InlineData("[{ \"programme\": \"other\" }, { \"programme\": \"it\" }]", "$.applicant.pastAwards[1].programme",
        "選択肢 shinjigyoShinshutsu")]
    public void A_past_award_that_is_not_whole(string value, string path, string ja)
        => Refused($$"""{ "applicant": { "pastAwards": {{value}} } }""", path, ja, "expected");
}
