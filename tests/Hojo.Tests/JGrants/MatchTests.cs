using Hojo.JGrants;
using Hojo.Rules;

namespace Hojo.Tests.JGrants;

/// <summary>A record is matched where its title names a programme and a round that are encoded, and in no other case.</summary>
public class MatchTests
{
    private static SubsidyMatch Of(string? title) => SubsidyMatch.Of(new() { Id = "a", Name = "S-1", Title = title }, Catalogue.National);

    [Theory]
    [InlineData("ものづくり（20次締切）", "monodzukuri/20")]
    [InlineData("ものづくり補助金【第23次公募】", "monodzukuri/23")]
    [InlineData("小規模事業者持続化補助金＜一般型 通常枠＞（第２０回）", "jizokuka/20")]
    [InlineData("小規模事業者持続化補助金（創業型）第4回公募", "jizokuka-sogyo/4")]
    [InlineData("中小企業新事業進出補助金（第3回公募）", "shinjigyo-shinshutsu/3")]
    [InlineData("新事業進出・ものづくり補助金（第1回）", "shinjigyo-monodzukuri/1")]
    [InlineData("中小企業省力化投資補助金（一般型）第8回", "shoryokuka/general-8")]
    [InlineData("中小企業成長加速化補助金（２次公募）", "seicho-kasokuka/2")]
    [InlineData("IT導入補助金2025", "it-donyu/2025")]
    [InlineData("令和7年度補正予算 事業承継・Ｍ＆Ａ補助金（14次公募）", "jigyo-shokei/14")]
    [InlineData("中小企業省力化投資補助金（一般型）第3回", "shoryokuka/general-r6")] // which is 一般型(第1回〜第4回)
    public void By_programme_and_round(string title, string round) => Assert.Equal([round], Of(title).Rounds);

    [Theory]
    [InlineData("小規模事業者持続化補助金（共同・協業型）第1回～第3回", "jizokuka-kyodo/1", "jizokuka-kyodo/2", "jizokuka-kyodo/3")]
    [InlineData("小規模事業者持続化補助金（共同・協業型）（第２～３回公募）", "jizokuka-kyodo/2", "jizokuka-kyodo/3")]
    [InlineData("小規模事業者持続化補助金（共同・協業型）第1回、第3回", "jizokuka-kyodo/1", "jizokuka-kyodo/3")]
    [InlineData("中小企業成長加速化補助金（1次公募から2次公募）", "seicho-kasokuka/1", "seicho-kasokuka/2")]
    [InlineData("中小企業成長加速化補助金 1次・2次公募分", "seicho-kasokuka/1", "seicho-kasokuka/2")]
    [InlineData("中小企業省力化投資補助金（一般型）第1回〜第4回", "shoryokuka/general-r6")]
    public void By_each_round_that_it_names(string title, params string[] rounds)
    {
        var match = Of(title);
        Assert.Equal(rounds, match.Rounds);
        Assert.Equal(rounds.SelectMany(round => Catalogue.National.Round(round).Tracks.Select(track => track.Id)), match.Tracks);
    }

    [Theory]
    [InlineData(null, "題名がない")]
    [InlineData("ものづくり補助金", "題名に回・年度がない")]
    [InlineData("ものづくり補助金（第20次から）", "題名に回・年度がない")]
    [InlineData("ものづくり補助金（第20次・第21次）", "\"monodzukuri/21\" はまだ収録されていません(近いもの: monodzukuri/20, monodzukuri/23, monodzukuri/r6-leaflet)")]
    [InlineData("ものづくり補助金（第20次～第23次）", "\"monodzukuri/21\" はまだ収録されていません(近いもの: monodzukuri/20, monodzukuri/23, monodzukuri/r6-leaflet)")]
    [InlineData("ものづくり補助金（第20次・第23回）", "回・年度の書き方が1通りに読めない")]
    [InlineData("ものづくり補助金（第23次～第20次）", "回・年度の書き方が1通りに読めない")]
    [InlineData("ものづくり補助金 第20次 第23次", "回・年度の書き方が1通りに読めない")]
    [InlineData("ものづくり補助金（令和6年度・令和7年度）", "回・年度の書き方が1通りに読めない")]
    [InlineData("中小企業省力化投資補助金（一般型）第4回～第8回", "\"shoryokuka/5\" はまだ収録されていません(近いもの: ")]
    [InlineData("ものづくり（20次締切）実績報告", "題名に、制度・回・枠のどれでもない語がある")]
    [InlineData("見本市ものづくり補助金（第20回）", "題名が、収録しているどの制度の名称とも一致しない")]
    [InlineData("小規模事業者持続化補助金（第20回）", "題名が、収録しているどの制度の名称とも一致しない")] // 一般型, 創業型 or 共同・協業型?
    [InlineData("小規模事業者持続化補助金（創業型）第9回", "\"jizokuka-sogyo/9\" はまだ収録されていません(近いもの: jizokuka-sogyo/1, jizokuka-sogyo/4)")]
    public void Or_not_and_why(string? title, string why)
    {
        var match = Of(title);
        Assert.Equal((0, 0), (match.Rounds.Count, match.Tracks.Count));
        Assert.StartsWith(why, match.Why.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_track_that_the_title_names_is_matched_alone()
    {
        var match = SubsidyMatch.Of(Samples.Read("detail-v2").Result[0], Catalogue.National);
        Assert.Equal(["jigyo-shokei/14"], match.Rounds);
        Assert.Equal(["jigyo-shokei/14/expert-buyer", "jigyo-shokei/14/expert-seller", "jigyo-shokei/14/expert-hundred-oku"], match.Tracks);
        Assert.Equal(("題名の制度名と14次公募による", 2), (match.Why.Ja, Of("ものづくり（20次締切）").Tracks.Count));
    }

    [Theory]
    [InlineData("令和6年度 20次締切", "monodzukuri/20")]
    [InlineData("20次締切/", "monodzukuri/20")]
    [InlineData("20次締切/第20次・第23次", "monodzukuri/20", "monodzukuri/23")]
    [InlineData("20次締切/21次締切")]
    [InlineData("20次締切/令和6年度、令和7年度")]
    public void Rounds_that_stand_beside_the_title_count_too(string beside, params string[] rounds)
    {
        SubsidyRecord record = new()
        {
            Id = "a",
            Name = "S-1",
            Title = "ものづくり補助金",
            Workflow = [.. beside.Split('/').Select(said => new SubsidyWorkflow { FiscalYearRound = said })],
        };
        Assert.Equal(rounds, SubsidyMatch.Of(record, Catalogue.National).Rounds);
    }

    /// <summary>Every name of the catalogue with its own round finds that round, or none where the round is named by no number or
    /// year.</summary>
    [Fact]
    public void No_round_is_taken_for_another()
        => Assert.All(Catalogue.National.Rounds.Where(round => round.ReplacedBy is null),
            round => Assert.All(Of($"{round.Programme.Name.Ja} {round.Name.Ja}").Rounds, id => Assert.Equal(round.Id, id)));
}
