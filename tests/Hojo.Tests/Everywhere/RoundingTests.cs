using Hojo.Rules;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Everywhere;

/// <summary>端数処理: a track rounds its money once, and says how.</summary>
public class RoundingTests
{
    /// <summary>The guidelines of 事業承継・M&amp;A補助金 14次 print how costs are rounded too (E 49 ⑨, S 50 ⑩).</summary>
    private static readonly string[] RoundCosts =
        ["jigyo-shokei/14/succession", "jigyo-shokei/14/expert-buyer", "jigyo-shokei/14/expert-seller"];

    [Fact]
    public void A_track_has_one_row_that_rounds_its_money_and_at_most_one_for_what_is_paid_back()
        => Assert.All(Catalogue.National.Tracks, track =>
        {
            var money = new Dependencies().Amount(track.Root).Rows.OfType<Rounding>().ToArray();
            var due = track.Rows.OfType<Repayment>().Select(r => r.Rounding).Distinct().Except(money).ToArray();

            Assert.Equal(track.Formula is null ? 0 : RoundCosts.Contains(track.Id) ? 2 : 1, money.Length);
            Assert.InRange(due.Count(rounding => !rounding.IsUp), 0, 1);
            Assert.Equal(track.Id == "jizokuka/17" ? 1 : 0, due.Count(rounding => rounding.IsUp)); // what is returned for profits, form 8
            Assert.Equal(money.Length + due.Length, track.Rows.OfType<Rounding>().Count());
        });

    /// <summary>Form 3 (様式3) of 持続化 rounds the website's part and all the rest by themselves,
    /// and adds them up, as its FAQ has it.</summary>
    [Fact]
    public void Money_is_rounded_in_one_place_and_in_two_where_a_form_has_two_parts()
        => Assert.Equal([("jizokuka/17", 2), ("jizokuka-sogyo/1", 2)], Catalogue.National.Tracks
            .Where(t => t.Formula is not null && !RoundCosts.Contains(t.Id))
            .Select(t => (t.Id, Walk.Through(t.Root).Roundings)).Where(t => t.Roundings != 1));

    [Fact]
    public void No_money_is_rounded_to_more_than_a_yen()
        => Assert.All(Catalogue.National.Tracks.SelectMany(t => t.Rows).OfType<Rounding>(), r => Assert.Equal(1, r.Unit.Whole));
}
