using System.Text.RegularExpressions;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Everywhere;

/// <summary>Conditions as a person reads them: what differs in a plan year or in a word of one choice is said once.</summary>
public class SaidOnceTests
{
    private static readonly JapanTime On = new(2026, 3, 10, 12, 0);

    private static readonly (string Track, Bilingual Text)[] Said =
    [
        .. from track in Catalogue.National.Tracks
           let a = Assessor.For(track).Assess(new Case(), On)
           from text in a.Findings.Concat(a.Specials).Select(f => f.Test)
               .Concat(a.Exposures.SelectMany(e => e.Exempt is { } exempt ? [e.Formula, exempt] : new[] { e.Formula }))
           select (track.Id, text),
    ];

    [Fact]
    public void No_condition_goes_through_the_plan_year_by_year() => Faults.None(
        from said in Said
        where Regex.IsMatch(said.Text.Ja, "(?<!〜)[2-5]年目") || Regex.IsMatch(said.Text.En, "(?<!to )year [2-5]")
        select $"{said.Track}: {said.Text.Ja}");

    /// <summary>A trade is not "over" another.</summary>
    [Fact]
    public void No_word_of_a_choice_is_a_bound() => Faults.None(
        from said in Said
        from word in CaseMembers.All.SelectMany(m => m.Choices).Select(c => c.Label.Ja).Distinct()
        where new[] { "超", "未満", "以上", "以下" }.Any(edge => said.Text.Ja.Contains($"が{word}{edge}", StringComparison.Ordinal))
        select $"{said.Track}: {said.Text.Ja}");

    [Theory]
    [InlineData("repay-raised",
        "賃上げ特例による引上げ分の全額(条件: 給与支給総額の年平均成長率の実績が6.0%未満、または計画期間のいずれかの年の事業場内最低賃金と"
            + "地域別最低賃金の差の実績が50円未満)",
        "all of the part added by: special for large wage rises (where: actual yearly growth of total pay under 6.0% or lowest wage above "
            + "the regional minimum in any year of the plan under 50 yen an hour)")]
    [InlineData("repay-wage-floor",
        "補助金交付額÷採択された事業計画期間×未達の年数(条件: その年の事業場内最低賃金と地域別最低賃金の差の実績が30円未満、かつ"
            + "(「その年の付加価値額の増加」が「はい」、または「その年の企業全体の営業赤字」が「いいえ」))",
        "the grant paid ÷ plan period as adopted × the years missed (where: lowest wage above the regional minimum in that year under 30 "
            + "yen an hour and ('value added increased in that year' is 'yes' or 'operating deficit of the whole company in that year' "
            + "is 'no'))")]
    public void A_repayment_reads_as_a_sentence(string row, string ja, string en)
    {
        var exposure = Assert.Single(Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3")).Assess(new Case(), On).Exposures,
            e => e.Row == row);
        Assert.Equal((ja, en), (exposure.Formula.Ja, exposure.Formula.En));
    }

    [Fact] // 小規模事業者 of the leaflet: 商業・サービス業5人以下, the others 20人以下
    public void Two_words_of_a_choice_stand_in_one_test()
    {
        var findings = Assessor.For(Catalogue.National.Track("jizokuka/17")).Assess(new Case(), On).Findings;
        var small = Assert.Single(findings, f => f.Row == "small");
        Assert.Contains("小規模事業者の業種区分がサービス業のうち宿泊業・娯楽業又は製造業その他", small.Test.Ja, StringComparison.Ordinal);
    }
}
