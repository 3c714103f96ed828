using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using Hojo.Rules.Programmes.ShinjigyoShinshutsu;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel.Samples;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Rounds;

/// <summary>Rounds follow rounds by exception: what is the same is said by heading,
/// and nothing of the round before slips through.</summary>
public sealed class FollowingRoundTests
{
    private static readonly Fact<Yen> Cost = SampleFacts.Money("cost", Ja("経費"), _ => null);
    private static readonly Fact<int> Heads = SampleFacts.Count("heads", Ja("従業員数"), SampleFacts.People, 0, 100_000, _ => null);
    private static readonly Fact<LocalDate> Founded = SampleFacts.Day("founded", Ja("創業日"), _ => null);

    private static readonly Source Other = new("OTHER", "他の回のリーフレット", "事務局", SourceRank.Leaflet, new(2026, 1, 1), new('1', 64));
    private static readonly Source New = new("NEW", "第2回 公募要領", "事務局", SourceRank.Guideline, new(2026, 6, 1), new('2', 64));

    private static readonly Dictionary<string, string> English = new()
    {
        ["round"] = "round", ["track"] = "track", ["window"] = "call", ["special"] = "special",
        ["cap-table"] = "ceiling", ["cap"] = "at most", ["rate"] = "rate",
        ["yen"] = "rounded", ["age"] = "at least a year old", ["back"] = "repaid",
        ["note"] = "note", ["note:reading"] = "read so", ["call"] = "published",
    };

    private static Dictionary<string, string> Keyed(params string[] keys) => keys.ToDictionary(key => key, key => English[key]);

    /// <summary>第1回, with one row that the case under test adds.</summary>
    private static Round First(Action<RoundBuilder>? more = null, params string[] keys)
    {
        var round = new RoundBuilder(new("test", Ja("試験")), "test/1", "第1回",
            Keyed([.. new[] { "round", "track", "window", "special", "cap-table", "cap", "rate", "yen", "age", "back" }, .. keys]));
        round.Under(Doc, "期間").Window("window", 1, "公募期間", On(2026, 1, 5), At(2026, 3, 26, 18, 0));
        var caps = round.Under(Doc, "上限額");
        var special = caps.Special("special", 2, "特例", Heads >= 10 & Heads <= 90);
        var cap = caps.Limit("cap", 2, "上限まで",
            caps.Table("cap-table", 2, "上限額", Heads, special, [(UpTo(20), Man(1), Man(2)), (AtLeast(21), Man(3), Man(4))]));
        var rates = round.Under(Doc, "補助率");
        var (half, yen) = (rates.Rate("rate", 3, "補助率", Fraction(1, 2)), rates.RoundsDown("yen", 3, "円未満切捨て", Yen(1)));
        var terms = round.Under(Doc, "要件");
        terms.Requires("age", 4, "創業後1年以上", Founded <= round.Closes.Minus(Length.Years(1)));
        terms.Repays("back", 4, "返還", Portion.Whole(Heads < 10), yen, onlyRaisedBy: special);
        more?.Invoke(round);
        round.Track("", "第1回", (half * (Amount)Cost).AtMost(cap).Rounded(yen));
        return round.Build();
    }

    /// <summary>第2回: everything stands but the window, unless the case under test says otherwise.</summary>
    private static Round Second(Round first, Action<RoundBuilder, FollowingRound> write, params string[] keys)
    {
        var round = new RoundBuilder(new("test", Ja("試験")), "test/2", "第2回", Keyed([.. new[] { "round", "track" }, .. keys]));
        var next = round.Follows(first, New);
        round.Under(New, "期間").Window("window", 11, "公募期間", On(2027, 1, 5), At(2027, 3, 31, 18, 0));
        write(round, next);
        next.Track("", "第2回");
        return round.Build();
    }

    private static void Same(RoundBuilder round, FollowingRound next) => next.Same(12, "上限額", "補助率", "要件");

    private static void Refused(string why, Func<object> what)
        => Assert.Contains(why, Assert.ThrowsAny<ArgumentException>(what).Message, StringComparison.Ordinal);

    private static long Grant(Round round, decimal cost, int heads)
    {
        var assessor = new Assessor(round.Tracks[0]);
        return assessor.Compiled.Plan.Solve(assessor.Grid.Read(new()).With(Cost, Yen(cost)).With(Heads, heads).Cells);
    }

    [Fact]
    public void A_day_of_the_round_moves_with_it()
    {
        var first = First();
        Assert.Equal("申請締切日の1年前(2025年3月26日)", Assert.IsType<Compared>(((Requirement)first.Tracks[0]["age"]).When).Text.Ja);
        var second = Second(first, Same);
        Assert.Equal("申請締切日の1年前(2026年3月31日)", Assert.IsType<Compared>(((Requirement)second.Tracks[0]["age"]).When).Text.Ja);
        Assert.Equal("the deadline (2027-03-31)", new RoundDay(() => new(2027, 3, 31)).Words.En);
    }

    [Fact]
    public void What_is_the_same_cites_the_new_document_and_its_page()
    {
        var second = Second(First(), Same);
        Assert.All(second.Rows, row => Assert.Equal("NEW", row.Citation.Source.Id));
        Assert.Equal(("補助率", "補助率", "p.12"),
            (second.Tracks[0]["rate"].Citation.Heading, second.Tracks[0]["rate"].Citation.Quote, second.Tracks[0]["rate"].Citation.Place));
        Assert.Equal(20_000, Grant(second, 1_000_000, 20));
    }

    [Fact]
    public void The_formula_rests_on_what_changed()
    {
        var second = Second(First(), (round, next) =>
        {
            Same(round, next);
            round.Under(New, "補助率").Rate("rate", 12, "補助率", Fraction(2, 3));
            round.Under(New, "上限額").Table("cap-table", 12, "上限額", Heads, next.Row<Special>("special"),
                [(UpTo(50), Man(5), Man(6)), (AtLeast(51), Man(7), Man(8))]);
        });
        Assert.Equal(66_666, Grant(second, 100_000, 60)); // 2/3, within 8万
        Assert.Equal(50_000, Grant(second, 1_000_000, 5));
        Assert.Equal(60_000, Grant(second, 1_000_000, 10));
    }

    [Fact]
    public void A_table_that_stands_is_raised_by_the_changed_special()
    {
        var second = Second(First(), (round, next) =>
        {
            Same(round, next);
            round.Under(New, "上限額").Special("special", 12, "特例", Heads >= 15);
        });
        Assert.Equal((10_000, 20_000, 40_000), (Grant(second, 1_000_000, 14), Grant(second, 1_000_000, 15), Grant(second, 1_000_000, 91)));
    }

    [Fact]
    public void Silence_is_refused_and_names_what_nobody_spoke_of()
        => Refused("test/2 says nothing of age", () => Second(First(), (_, next) => next.Same(12, "上限額", "補助率")));

    [Fact]
    public void A_row_that_counts_applications_in_the_round_before_is_refused()
        => Refused("note carries an id of the round before, test/1", () => Second(
            First(r => r.Under(Doc, "要件").BarredBy("note", 4, "2件目の申請", Relation.Once, ["test/1"], RecordFacts.AppliedInThisCall), "note"),
            Same));

    [Fact]
    public void A_condition_on_the_day_of_another_row_moves_with_that_row()
    {
        var first = First(r =>
        {
            var terms = r.Under(Doc, "要件");
            terms.Requires("note", 4, "発表の1か月前までの創業", Founded <= r.DayOf("call").Minus(Length.Months(1)));
            r.Under(Doc, "予定").Announces("call", 5, "発表", Day(2026, 7, 1));
        }, "call", "note");
        var second = Second(first, (r, next) =>
        {
            Same(r, next);
            r.Under(New, "予定").Announces("call", 15, "発表", Day(2027, 8, 1));
        }, "call");
        Assert.Equal([new(2026, 6, 1), new(2027, 7, 1)], new[] { first, second }.Select(r => Until(Assert.Single(r.Tracks))));

        static LocalDate Until(Track track) => ((Compared)track.Rows.OfType<Requirement>().Single(r => r.Id == "note").When).Day!.Day;
    }

    [Fact]
    public void A_heading_that_was_not_there_is_refused()
        => Refused("test/1 has no rows under '経費'", () => Second(First(), (_, next) => next.Same(12, "経費")));

    [Fact]
    public void A_date_is_refused()
        => Refused("call carries a date",
            () => Second(First(r => r.Under(Doc, "要件").Announces("call", 4, "発表", Day(2026, 7, 1)), "call"), Same));

    [Fact]
    public void A_bare_date_in_a_condition_is_refused()
        => Refused("note carries a bare date",
            () => Second(First(r => r.Under(Doc, "要件").Requires("note", 4, "記載", Founded <= Day(2025, 3, 26)), "note"), Same));

    [Fact]
    public void A_year_in_a_reading_is_refused()
        => Refused("note carries a year in its reading",
            () => Second(First(r => r.Under(Doc, "要件").Notes("note", 4, "記載", "2026年度とみる"), "note", "note:reading"), Same));

    [Fact]
    public void A_reading_that_leans_on_another_document_is_refused_until_it_is_said_anew()
    {
        var first = First(r => r.Under(Doc, "要件").Notes("note", 4, "記載", Reading.Resting(Other, "リーフレットによる")), "note", "note:reading");
        Refused("note carries a reading that leans on OTHER", () => Second(first, Same));
        var second = Second(first, (round, next) => { Same(round, next); next.Reads("note", Reading.None); });
        Assert.Null(second.Tracks[0]["note"].Reading);
    }

    [Fact]
    public void A_row_written_anew_says_its_reading_or_that_it_has_none()
    {
        var first = First(r => r.Under(Doc, "要件").Notes("note", 4, "記載", "そう読む"), "note", "note:reading");
        void Anew(RoundBuilder round, FollowingRound next, Reading? reading)
        {
            Same(round, next);
            round.Under(New, "要件").Notes("note", 12, "記載", reading);
        }
        Refused("note had a reading; say it anew, or Reading.None", () => Second(first, (round, next) => Anew(round, next, null)));
        Assert.Null(Second(first, (round, next) => Anew(round, next, Reading.None)).Tracks[0]["note"].Reading);
    }

    [Fact]
    public void A_row_that_no_longer_stands_is_kept_as_withdrawn()
        => Assert.IsType<Withdrawn>(Second(First(), (round, next) => { Same(round, next); next.Withdraws("age", 12); }).Tracks[0]["age"]);

    [Fact]
    public void A_row_that_is_still_used_cannot_be_withdrawn()
        => Refused("rate is still used, and is no longer a figure",
            () => Second(First(), (round, next) => { Same(round, next); next.Withdraws("rate", 12); }));

    // ── the exercise ──────────────────────────────────────────────────────────
    [Fact]
    public void The_page_of_the_exercise_is_the_approved_one()
        => Approved.Equal("tests/Hojo.Tests/Rounds/round-04.md", RoundPage.Markdown(Round04.Write(), Lang.Ja));

    [Fact]
    public void The_exercise_has_no_day_of_the_round_before()
    {
        var page = RoundPage.Markdown(Round04.Write(), Lang.Ja);
        Assert.DoesNotContain("2026年3月26日", page, StringComparison.Ordinal);
        Assert.Contains("2025年9月30日", page, StringComparison.Ordinal);           // 1 year before 2026-09-30, for the age of the company
        Assert.DoesNotContain("SSS-3", page, StringComparison.Ordinal);
    }

    /// <summary>The file of the exercise, without usings, namespace, braces and blank lines.</summary>
    [Fact]
    public void The_exercise_is_at_most_30_lines()
        => Assert.InRange(File.ReadLines(Path.Combine(Approved.Root, "tests/Hojo.Tests/Rounds/Round04.cs"))
            .Count(line => line.Trim() is { Length: > 1 } text && text is not "];" and not "};"
                && !text.StartsWith("using", StringComparison.Ordinal) && !text.StartsWith("namespace", StringComparison.Ordinal)
                && !text.StartsWith("///", StringComparison.Ordinal)), 1, 30);

    [Fact]
    public void The_exercise_is_the_one_that_the_guide_prints()
    {
        var file = File.ReadAllText(Path.Combine(Approved.Root, "tests/Hojo.Tests/Rounds/Round04.cs"));
        var method = file[file.IndexOf("    public static Round Write()",
            StringComparison.Ordinal)..file.IndexOf("    private static readonly Dictionary", StringComparison.Ordinal)];
        var printed = string.Join('\n',
            method.TrimEnd().Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line));
        Assert.Contains(printed, File.ReadAllText(Path.Combine(Approved.Root, "docs/adding-a-round.md")), StringComparison.Ordinal);
    }

    [Theory] // the four changed ceilings
    [InlineData(20, 30_000_000)]
    [InlineData(50, 45_000_000)]
    [InlineData(100, 60_000_000)]
    [InlineData(101, 75_000_000)]
    public void The_exercise_grants_by_its_own_ceilings(int employees, long cap)
    {
        var table = Assert.IsType<Figure<Yen>>(Round04.Write().Tracks[0]["cap-table"]);
        Assert.Equal(cap, table.At(table.RowOf(employees), 0).Whole);
    }

    [Fact]
    public void The_digest_of_round_3_is_silent_on_who_is_refused_by_what_round_1_does_not_spell_out()
        => Assert.Equal(["deemed-large", "exclusions"], Continuity.Silent(Catalogue.National.Track("shinjigyo-shinshutsu/1"),
            Catalogue.National.Track("shinjigyo-shinshutsu/3-digest")));
}
