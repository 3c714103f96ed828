using Hojo.Tool;

namespace Hojo.Tests.Tool;

/// <summary>Files that once were answered wrongly, took minutes or broke the tool: each is refused in one short line that names the place
/// and what is expected, and the exit code says so.</summary>
public class RefusedInputTests
{
    [Theory]
    [InlineData("""{"note":-NEWLINES}""", "$.note", "JSONとして読めません")]
    [InlineData("""{"note":DELETE}""", "$.note", "制御文字(U+007F)")]
    [InlineData("""{"on":"-9998-01-01T00:00","track":"shinjigyo-shinshutsu/3"}""", "$.on", "1868-01-01T00:00から2100-12-31T23:59:59まで")]
    [InlineData("""{"on":"2101-01-01T00:00","track":"soki-keiei-kaizen/2025"}""", "$.on", "1868-01-01T00:00から2100-12-31T23:59:59まで")]
    [InlineData("""{"on":"2026-03-26T18:00\u0000:59 or later","track":"shinjigyo-shinshutsu/3"}""", "$.on", "日本時間の日時")]
    [InlineData("""{"on":"2026-03-01T12:00","track":"a\u202eb\u2066c"}""", "$.track", "まだ収録されていません")]
    [InlineData("""{"applicant":{"pastAwards":[{"programme":"monodzukuri","adoptedOn":"2101-01-01"}]}}""",
        "$.applicant.pastAwards[0].adoptedOn", "1868-01-01から2100-12-31まで")]
    [InlineData("""{"applicant":{"pastAwards":[{"programme":"itDonyu","decidedOn":"9999-01-01"}]}}""",
        "$.applicant.pastAwards[0].decidedOn", "1868-01-01から2100-12-31まで")]
    [InlineData("""{"applicant":{"pastAwards":[{"programme":"shoryokuka","status":"decided","granted":9000000000000000}]}}""",
        "$.applicant.pastAwards[0].granted", "0から100,000,000,000まで")]
    [InlineData("""{"applicant":{"pastAwards":[{"programme":"itDonyu","track":"it-donyu/SLASHES"}]}}""",
        "$.applicant.pastAwards[0].track", "100文字以下")]
    [InlineData("""{"award":{"adoptedOn":"2030-01-01","decidedOn":"2020-01-01","startedOn":"2040-01-01","completedOn":"2010-01-01"}}""",
        "$.award.decidedOn", "より前です")]
    [InlineData("""{"award":{"grant":0,"raisedPart":110000}}""", "$.award.raisedPart", "を超えています")]
    [InlineData("""{"applicant":{"ownership":{"parentVotes":"20001/17"}}}""", "$.applicant.ownership.parentVotes", "0%から100%まで")]
    [InlineData("""{"applicant":{"ownership":{"parentVotes":"2147483647/2147483646"}}}""",
        "$.applicant.ownership.parentVotes", "0%から100%まで")]
    [InlineData("""{"applicant":{"ownership":{"largestLargeCompany":"214748.3647%"}}}""",
        "$.applicant.ownership.largestLargeCompany", "0%から100%まで")]
    [InlineData("""{"itDonyu":{"group":{"foundationTotal":140000,"registers":13250000}}}""",
        "$.itDonyu.group.registers", "基盤導入経費の合計 140,000円")]
    [InlineData("""{"track":"MANY"}""", "$.track", "まだ収録されていません")]
    public void It_is_refused_in_one_line(string json, string place, string said)
    {
        var told = json.Replace("NEWLINES", new string('\n', 160_000), StringComparison.Ordinal)
            .Replace("SLASHES", new string('/', 500_000), StringComparison.Ordinal)
            .Replace("MANY", new string('x', 900_000), StringComparison.Ordinal).Replace("DELETE", "\u007F", StringComparison.Ordinal);
        var ran = Ran.On(told, "assess", "-", "--on", "2026-03-01T12:00");
        ran.IsRefused(place, said);
        Assert.InRange(ran.Error.Length, 20, 300);
        Assert.DoesNotContain(ran.Error.TrimEnd('\n'), sign => char.IsControl(sign) || sign is '\u202e' or '\u2066');
    }

    [Theory] // 複数社連携: with nothing told, or with a total alone, the own share is none below zero
    [InlineData("""{"on":"2025-06-01T12:00","track":"it-donyu/2025/multi-company"}""")]
    [InlineData("""{"on":"2025-06-01T12:00","track":"it-donyu/2025/multi-company","itDonyu":{"group":{"foundationTotal":1000000}}}""")]
    public void An_own_share_is_never_below_zero(string json)
    {
        var ran = Ran.On(json, "assess", "-");
        Assert.Equal((Program.Answered, ""), (ran.Exit, ran.Error));
        Assert.Contains("自己負担額: ", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("自己負担額: -", ran.Output, StringComparison.Ordinal);
    }
}
