using Hojo.Rules;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Tests.Everywhere;

/// <summary>端数処理: a track rounds its money once, and says how.</summary>
public class RoundingTests
{
    [Fact]
    public void A_track_has_one_rounding_for_its_money_and_one_for_what_is_paid_back() => Assert.All(Catalogue.Tracks, track =>
    {
        var money = new Reads().Amount(track.Root).Rows.OfType<Rounding>().ToArray();
        var due = track.Rows.OfType<Repayment>().Select(r => r.Rounding).Distinct().Except(money).ToArray();

        Assert.Equal(track.Formula is null ? 0 : 1, money.Length);
        Assert.InRange(due.Length, 0, 1);
        Assert.Equal(money.Length + due.Length, track.Rows.OfType<Rounding>().Count());
    });

    [Fact]
    public void Money_is_rounded_in_one_place()
        => Assert.Equal([], Catalogue.Tracks.Where(t => t.Formula is not null).Select(t => (t.Id, t.Formula!.As(new Roundings()))).Where(t => t.Item2 != 1).Select(t => $"{t.Id}: {t.Item2}"));
}
