using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Combinations;

/// <summary>A line about the record of past applications stands in one row.</summary>
public class OneLineTests
{
    private const string Line = "16か月以内に採択された事業者";

    /// <summary>A round with one such line, and with what the case under test makes of it again.</summary>
    private static Track Written(Action<Section>? again = null, string? key = null)
    {
        Dictionary<string, string> english = new()
        {
            ["round"] = "round", ["track"] = "track", ["window"] = "call", ["recent"] = "adopted lately",
        };
        if (key is not null) english[key] = "again";
        var round = new RoundBuilder(new("test", Ja("試験")), "test/1", "第1回", english);
        round.Under(Doc, "期間").Window("window", 1, "公募期間", On(2026, 1, 5), At(2026, 3, 26, 18, 0));
        var barred = round.Under(Doc, "対象外");
        barred.BarredBy("recent", (2, Line), "直近の採択", Relation.BarredFor(16, BarStart.Adoption, LookedAt.Deadline, Awards.Adopted),
            ["other"], RecordFacts.RecentAdoption);
        again?.Invoke(barred);
        round.Track("", "第1回", null);
        return Assert.Single(round.Build().Tracks);
    }

    [Fact]
    public void One_row_of_a_line_loads() => Assert.Equal(["window", "recent"], Assessor.For(Written()).Track.Rows.Select(r => r.Id));

    [Fact]
    public void A_second_row_that_is_tested_on_the_same_line_is_refused()
        => Refused(barred => barred.Excludes("twice", (2, Line), "採択を受けた", RecordFacts.RecentAdoption.Is(true)));

    [Fact]
    public void A_second_row_that_reads_the_record_by_the_same_line_is_refused()
        => Refused(barred => barred.BarredBy("twice", (2, Line), "採択を受けた", Relation.Barred(Awards.Adopted), ["other"],
            RecordFacts.AdoptionRevoked));

    [Fact]
    public void A_second_row_on_part_of_the_words_is_refused()
        => Refused(barred => barred.Excludes("twice", (1, 2, "採択された事業者"), "採択を受けた", RecordFacts.RecentAdoption.Is(true)));

    [Fact]
    public void Other_words_of_the_same_page_are_another_line()
        => Assert.Equal(3, Assessor.For(Written(barred =>
            barred.Excludes("again", (2, "実施中の事業者"), "実施中", RecordFacts.ProjectUnderWay.Is(true)), "again")).Track.Rows.Count);

    [Fact]
    public void What_bars_by_the_record_is_no_row_that_only_a_comparison_reads()
        => Assert.Contains("twice: this bars by the record", Assert.Throws<ArgumentException>(
            () => Written(barred => barred.Combines("twice", (2, "他"), "採択を受けた", Relation.Barred(Awards.Adopted), ["other"]),
                "twice")).Message,
            StringComparison.Ordinal);

    private static void Refused(Action<Section> again)
        => Assert.Contains("recent and twice read the record by one line",
            Assert.Throws<ArgumentException>(() => Assessor.For(Written(again, "twice"))).Message, StringComparison.Ordinal);
}
