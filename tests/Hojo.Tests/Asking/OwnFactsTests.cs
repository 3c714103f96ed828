using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Tests.Asking;
using NodaTime;

[assembly: OwnFactsTests.CraftNames]

namespace Hojo.Tests.Asking;

/// <summary>A choice and a growth that only a programme of another package asks for are questions, told and judged like the national ones.
/// 見本: 工芸の分野を問い、給与総額の年平均成長率3%以上を求め、経費の2分の1を補助する.</summary>
public class OwnFactsTests
{
    private const string Craft = "extensions.mihonCraft.craft", Payroll = "extensions.mihonCraft.payroll",
        Spent = "extensions.mihonCraft.spent";

    private static readonly JapanTime On = new(2026, 5, 1, 9, 0);

    private static readonly Assessor Crafts = new Catalogue([Written()])["mihon-craft/2026"];

    /// <summary>工芸の分野.</summary>
    public enum CraftKind
    {
        Lacquer = 1,
        Textile,
        Glass,
    }

    public enum WithGap
    {
        One = 1,
        Three = 3,
    }

    public enum Unnamed
    {
        Only,
    }

    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class CraftNamesAttribute : NamesAttribute
    {
        protected override Bilingual? NameOf(Enum word) => word switch
        {
            CraftKind.Lacquer => ("漆器", "lacquer"),
            CraftKind.Textile => ("織物", "textile"),
            CraftKind.Glass => ("ガラス", "glass"),
            WithGap.One => ("一", "one"),
            WithGap.Three => ("三", "three"),
            _ => null,
        };
    }

    private static Round Written()
    {
        Source doc = new("MIHON-2", "見本県工芸補助金 交付要綱(見本)", "見本県", SourceRank.Guideline, new(2026, 4, 1), new('0', 64),
            places: PlaceUnit.Line);
        var round = new RoundBuilder(new("mihon-craft", ("見本県工芸補助金", "craft subsidy of Mihon prefecture")), "mihon-craft/2026",
            "2026年度", new Dictionary<string, string>
            {
                ["round"] = "fiscal 2026",
                ["track"] = "crafts",
                ["craft"] = "textile or glass",
                ["payroll"] = "payroll growth",
                ["spent"] = "costs",
                ["rate"] = "rate",
                ["yen"] = "whole yen",
                ["window"] = "call",
            });
        var craft = Facts.Choice<CraftKind>(Craft, ("工芸の分野", "craft"));
        var payroll = Facts.Growth(Payroll, ("給与総額の伸び", "payroll growth"));
        var spent = Facts.Money(Spent, ("経費", "costs"));
        var who = round.Under(doc, "第1条");
        who.Requires("craft", (1, "織物又はガラス"), "織物・ガラス", craft.Is(CraftKind.Textile) | craft.Is(CraftKind.Glass));
        who.Requires("payroll", (2, "年平均成長率3%以上"), "給与総額の伸び3%以上", payroll >= Growth.Of(new(3m)));
        who.Pays("spent", (3, "経費"), "経費", spent);
        var half = who.Rate("rate", (3, "2分の1以内"), "補助率", Figures.Fraction(1, 2));
        var yen = who.RoundsDown("yen", (3, "1円未満切捨て"), "1円未満切捨て", Figures.Yen(1));
        who.Window("window", (4, "令和8年4月1日から令和8年6月30日まで"), "申請期間", Figures.On(2026, 4, 1), Figures.At(2026, 6, 30, 17, 0));
        round.Track("", "工芸補助金", (half * spent).Rounded(yen));
        return round.Build();
    }

    private static Question Asked(Case told, string fact) => Crafts.Questions(told, On).Single(question => question.Fact == fact);

    [Fact]
    public void They_are_asked_with_their_words_and_bounds()
    {
        Assert.Equal([new("lacquer", ("漆器", "lacquer")), new("textile", ("織物", "textile")), new Choice("glass", ("ガラス", "glass"))],
            Asked(new(), Craft).Choices);
        Assert.Equal((InputKind.Choice, InputKind.Percent), (Asked(new(), Craft).Kind, Asked(new(), Payroll).Kind));
        Assert.Equal(("%/年", "% a year"), (Asked(new(), Payroll).Unit.Ja, Asked(new(), Payroll).Unit.En));
        Assert.Equal(("-100", "1000"), (Asked(new(), Payroll).Span!.Least, Asked(new(), Payroll).Span!.Most));
    }

    /// <summary>(33,100,000 / 25,000,000)^(1/3) is 9.8…%; half of 3,000,001円 is 1,500,000½円.</summary>
    [Theory]
    [InlineData("glass", "3", TrackVerdict.Eligible)]
    [InlineData("織物", """{ "from": 25000000, "to": 33100000, "years": 3 }""", TrackVerdict.Eligible)]
    [InlineData("glass", "2.9999", TrackVerdict.NotEligible)]
    [InlineData("lacquer", "3", TrackVerdict.NotEligible)]
    public void What_is_answered_settles_the_verdict(string craft, string payroll, TrackVerdict expected)
    {
        var told = new Case().With(Craft, craft).With(Payroll, payroll).With(Spent, "3000001");

        var answer = Crafts.Assess(told, On);

        Assert.Equal(expected, answer.Verdict);
        Assert.Equal(Yen.Of(1_500_000), answer.Grant!.Range.Most);
        Assert.Empty(Crafts.Questions(told, On));
    }

    [Fact]
    public void Typed_values_are_told_and_kept_in_a_case_file()
    {
        var told = new Case().With(Craft, CraftKind.Glass).With(Spent, Yen.Of(10))
            .With(Payroll, Growth.Between(Yen.Of(100), Yen.Of(121), 2));
        var again = CaseFile.Read(CaseFile.Write(new("mihon-craft/2026", On, told, null))).Case;

        Assert.Equal(TrackVerdict.Eligible, Crafts.Judge(told, On).Verdict);
        Assert.Equal(told, again);
        Assert.Equal(TrackVerdict.NotEligible, Crafts.Judge(again.With(Payroll, Growth.Of(new(2.5m))), On).Verdict);
    }

    [Theory]
    [InlineData(Craft, "metal", "選択肢 lacquer (漆器)、textile (織物)、glass (ガラス) のいずれかが必要です(指定値: 文字列 \"metal\")",
        "one of lacquer, textile, glass is expected (found the text \"metal\")")]
    [InlineData(Payroll, "1001", "-100から1000までの%(小数第4位まで。例 4.2)が必要です(指定値: 数値 1001)",
        "a percentage from -100 to 1000 with at most four decimals, such as 4.2, is expected (found the number 1001)")]
    public void What_they_do_not_take_is_refused_by_the_place(string place, string value, string ja, string en)
    {
        var refused = Assert.Throws<CaseFormatException>(() => Crafts.Judge(new Case().With(place, value), On));

        Assert.Equal("$." + place, refused.Path);
        Assert.Equal((ja, en), (refused.Problem.Ja, refused.Problem.En));
    }

    [Fact]
    public void Words_that_nobody_names_or_with_a_gap_between_their_numbers_are_no_choice()
    {
        Assert.Contains("Only has no name", Assert.Throws<ArgumentException>(
            () => Facts.Choice<Unnamed>(Craft, ("分野", "craft"))).Message, StringComparison.Ordinal);
        Assert.Contains("words whose numbers follow one another are expected", Assert.Throws<ArgumentException>(
            () => Facts.Choice<WithGap>(Craft, ("分野", "craft"))).Message, StringComparison.Ordinal);
    }
}
