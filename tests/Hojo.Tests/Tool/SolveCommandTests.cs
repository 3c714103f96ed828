using System.Text.Json;

namespace Hojo.Tests.Tool;

public class SolveCommandTests
{
    [Theory, MemberData(nameof(SampleCasesTests.Samples), MemberType = typeof(SampleCasesTests))]
    public void Every_sample_is_solved_in_every_form(string sample)
    {
        foreach (var format in new[] { "text", "md", "json" })
            foreach (var lang in new[] { "ja", "en" })
            {
                var ran = Ran.With("solve", Ran.Sample(sample), "--goal", "cap", "--goal", "floor", "--goal", "eligible", "--format",
                    format, "--lang", lang);
                Assert.Equal((0, ""), (ran.Exit, ran.Error));
                if (format == "text")
                    Assert.All(ran.Output.Split('\n'), line => Assert.InRange(Hojo.Reports.Printing.DisplayWidth.Of(line), 0, 92));
                if (format == "json") JsonDocument.Parse(ran.Output);
            }
    }

    [Fact]
    public void The_least_cost_stands_with_the_yen_before_it()
    {
        var text = Ran.With("solve", Ran.Sample("circular-outsourcing"), "--goal", "20000000", "--cost", "costs.machinery").Output;
        Assert.Contains("38,000,000円  機械装置・システム構築費: 20,000,000円になる(1円少ないと19,999,999円)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("建物費", text, StringComparison.Ordinal);
        Assert.DoesNotContain("一つの変更", text, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_names_are_in_camel_case_and_money_is_a_number()
    {
        var root = JsonDocument.Parse(Ran.With("solve", Ran.Sample("circular-outsourcing"), "--goal", "20000000", "--cost",
            "costs.machinery", "--format", "json").Output).RootElement;
        var cost = Assert.Single(root.GetProperty("costs").EnumerateArray());
        Assert.Equal(("reached", "amount", 38_000_000, 19_999_999),
            (cost.GetProperty("reach").GetString(), cost.GetProperty("goal").GetString(), cost.GetProperty("cost").GetInt64(),
                cost.GetProperty("oneYenLess").GetInt64()));
        Assert.Equal("0+10/19", root.GetProperty("nextYen")[0].GetProperty("stages")[0].GetProperty("rate").GetString());
    }

    [Fact]
    public void What_stands_against_it_is_named_and_a_record_is_nothing_to_change()
    {
        var text = Ran.With("solve", Ran.Sample("not-eligible"), "--goal", "eligible").Output;
        Assert.Contains("申請締切日から16か月以内に新事業進出・事業再構築・ものづくり補助金で採択された事業者", text, StringComparison.Ordinal);
        // the record stands: nothing in it is offered as a change
        Assert.DoesNotContain("applicant.pastAwards", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--goal: cap、floor、eligible", "--goal", "much")]
    [InlineData("--goal: cap、floor、eligible", "--goal", "0")]
    [InlineData("--cost: \"costs.rent\" は shinjigyo-shinshutsu/3-digest の経費ではありません", "--cost", "costs.rent")]
    [InlineData("--track: \"nowhere\" はまだ収録されていません", "--track", "nowhere")]
    public void Wrong_arguments_are_one_line(string said, params string[] args)
        => Ran.With(["solve", Ran.Sample("eligible-at-cap"), .. args]).IsRefused(said);
}
