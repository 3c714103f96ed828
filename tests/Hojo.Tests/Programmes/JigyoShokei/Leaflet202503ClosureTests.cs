using System.Text;
using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.JigyoShokei.JigyoShokeiCases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>令和6年度補正, 廃業・再チャレンジ枠: alone, and joined to another frame.</summary>
public class Leaflet202503ClosureTests
{
    [Theory] // 150万円 S2:1274, 1/2・2/3 S2:1320
    [InlineData(false, 2_999_998, 1_499_999)]
    [InlineData(false, 3_000_000, 1_500_000)]
    [InlineData(false, 3_000_002, 1_500_000)]
    [InlineData(true,  2_249_997, 1_499_998)]
    [InlineData(true,  2_250_000, 1_500_000)]
    [InlineData(true,  2_250_003, 1_500_000)]
    public void Alone_it_has_a_million_and_a_half(bool twoThirds, long cost, long grant)
    {
        // 廃業支援 1,000,000 + 在庫廃棄 500,000 + 原状回復 100,000 + リース 50,000, the rest 解体; 移転・移設 is for joint applications only (S2:1345-1349)
        var c = Base.But(b => b with
        {
            ClosureAtTwoThirds = twoThirds, ClosureSupport = Yen.Of(1_000_000),
            StockDisposal = Yen.Of(500_000), Restoration = Yen.Of(100_000), LeaseCancellation = Yen.Of(50_000),
            Demolition = Yen.Of(cost - 1_650_000), Relocation = Yen.Of(9_000_000),
        });
        Assert.Equal(grant, c.Grant("r6/closure"));
    }

    [Fact]
    // S2:1320-1327: the note is on joint applications; 1,500,000 × 1/2 and × 2/3
    public void Who_has_which_rate_is_not_stated_so_both_are_shown()
        => Assert.Equal(new YenRange(Yen.Of(750_000), Yen.Of(1_000_000)),
            Base.But(b => b with { ClosureAtTwoThirds = null, Demolition = Yen.Of(1_500_000) }).In("r6/closure").Grant!.Range);

    [Theory] // それぞれの補助上限に加算 S2:1274-1279; 各事業における事業費の補助率に従う S2:1322-1327
    [InlineData("r6/succession",     2_999_998, 1_499_999)] // × 1/2
    [InlineData("r6/succession",     3_000_002, 1_500_000)]
    [InlineData("r6/pmi-investment", 2_999_998, 1_499_999)]
    [InlineData("r6/pmi-investment", 3_000_002, 1_500_000)]
    [InlineData("r6/expert-seller",  2_999_998, 1_499_999)]
    [InlineData("r6/expert-seller",  3_000_002, 1_500_000)]
    [InlineData("r6/expert-buyer",   2_249_997, 1_499_998)] // × 2/3
    [InlineData("r6/expert-buyer",   2_250_003, 1_500_000)]
    public void Joined_it_adds_as_much_for_closure_costs(string track, long closure, long added)
    {
        // on an empty frame, and on one that has reached its ceiling: 設備 for two frames, 委託 for the experts
        var ceiling = track.Contains("expert", StringComparison.Ordinal) ? 6_000_000 : 8_000_000;
        var full = Base.But(b => track.Contains("expert", StringComparison.Ordinal) ? b with { Commissions = Yen.Of(90_000_000) }
            : b with { Equipment = Yen.Of(90_000_000) });
        Assert.Equal(added, Base.Joined(closure).Grant(track));
        Assert.Equal(ceiling + added, full.Joined(closure).Grant(track));
        Assert.Equal(added, Base.But(b => b with { JoinsClosure = true, Relocation = Yen.Of(closure) }).Grant(track)); // S2:1348-1349
        Assert.Equal(ceiling, full.Joined(closure).But(b => b with { JoinsClosure = false }).Grant(track));
        Assert.Equal(ceiling + 1, full.Joined(2).Grant(track)); // closure costs free nothing for the others: 2 × 1/2, 2 × 2/3 = 1.3
    }

    [Fact]
    public void Joined_it_comes_on_top_of_raised_ceilings_too()
    {
        // 1,000 + 150
        Assert.Equal(11_500_000,
            Base.But(b => b with { Equipment = Yen.Of(90_000_000) }).Raised().Joined(9_000_000).Grant("r6/succession"));
        // 600 + 200 + 150
        Assert.Equal(9_500_000, Base.But(b => b with { Commissions = Yen.Of(80_000_000), DueDiligence = Yen.Of(4_000_000) })
            .Joined(9_000_000).Grant("r6/expert-seller"));
        // 2,000 + 150
        Assert.Equal(21_500_000,
            Base.But(b => b with { Commissions = Yen.Of(80_000_000), ClaimsHundredOku = true }).Joined(9_000_000).Grant("r6/expert-buyer"));
        // 1/2 of 1,000,000
        Assert.Equal(20_500_000,
            Base.But(b => b with { Commissions = Yen.Of(80_000_000), ClaimsHundredOku = true }).Joined(1_000_000).Grant("r6/expert-buyer"));
    }

    [Fact]
    public void Both_parts_are_rounded_once_together() // 3 × 1/2 + 3 × 1/2
        => Assert.Equal(3, Base.But(b => b with { Equipment = Yen.Of(3) }).Joined(3).Grant("r6/succession"));

    [Theory]
    [InlineData(true,  false, false)]
    [InlineData(true,  true,  true)]
    [InlineData(false, false, true)]
    public void Only_who_closes_a_business_joins(bool joins, bool closes, bool passes) // S2:1237-1239
        => Base.But(b => b with { JoinsClosure = joins, ClosesBusiness = closes }).Expect("r6/succession", "closure-need", passes);

    [Fact]
    public void Closure_costs_are_not_asked_for_where_nothing_is_joined()
        => Assert.Empty(Base.But(b => b with
        {
            ClosureSupport = null, StockDisposal = null, Demolition = null, Restoration = null,
            LeaseCancellation = null, Relocation = null, ClosesBusiness = null,
        }).In("r6/succession").Questions);

    [Fact]
    public void The_sample_says_what_its_note_says()
    {
        // 300 + 1,500 + 8,000 + 600 = 10,400千円, × 2/3 = 6,933千円, up to 6,000千円; DD 2,400千円 × 2/3 = 1,600千円;
        // 500 + 250 + 1,000 + 150 + 200 = 2,100千円, × 2/3 = 1,400千円
        var file = CaseFile.Read(Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(Approved.Root, "samples/cases/jigyo-shokei.json"))));
        Assert.Equal("jigyo-shokei/r6/expert-buyer", file.Track);
        Assert.Equal(9_000_000, file.Case.Grant("r6/expert-buyer"));
        Assert.Equal(TrackVerdict.NeedsJudgement, file.Case.In("r6/expert-buyer", file.On).Verdict);
    }

    [Fact]
    public void Every_id_that_is_said_to_be_covered_stands_in_rows()
    {
        var lines = File.ReadAllLines(Path.Combine(Approved.Root, "docs/coverage/jigyo-shokei.csv")).Skip(1)
            .Select(l => l.Split(',')).ToArray();
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            // a round stands for all of its tracks
            var tracks = Catalogue.National.Tracks.Where(t => t.Id == line[1] || t.Id.StartsWith(line[1] + "/", StringComparison.Ordinal))
                .ToArray();
            Assert.NotEmpty(tracks);
            foreach (var track in tracks) Assert.All(line[2].Split(';'), row => Assert.NotNull(track[row]));
        }
    }
}
