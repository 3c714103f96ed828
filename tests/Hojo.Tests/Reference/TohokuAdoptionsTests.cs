using Hojo.Model;
using Hojo.Rules.Reference;

namespace Hojo.Tests.Reference;

/// <summary>採択状況 of 東北, S1:68-101 and S1:328-336: totals add up.</summary>
public class TohokuAdoptionsTests
{
    private static readonly AdoptionCount[] Cells = [.. TohokuAdoptions.Counts];

    [Fact]
    public void Seven_lines_of_ten_rounds_and_a_total() => Assert.Equal(7 * 11, Cells.Length);

    [Fact]
    public void Each_line_adds_up_to_its_total()
    {
        foreach (var line in Cells.GroupBy(c => c.Prefecture))
            Assert.Equal(Sum(line.Where(c => c.Round is not null)), Sum(line.Where(c => c.Round is null)));
    }

    [Fact]
    public void Each_column_adds_up_to_tohoku()
    {
        foreach (var column in Cells.GroupBy(c => c.Round))
            Assert.Equal(Sum(column.Where(c => c.Prefecture is not null)), Sum(column.Where(c => c.Prefecture is null)));
    }

    [Theory] // typed from S1:72-78 a second time
    [InlineData(Prefecture.Aomori, 12, 14, 7, 72)]
    [InlineData(Prefecture.Iwate, 17, 2, 0, 73)]
    [InlineData(Prefecture.Miyagi, 16, 36, 8, 74)]
    [InlineData(Prefecture.Akita, 21, 8, 4, 75)]
    [InlineData(Prefecture.Yamagata, 15, 71, 31, 76)]
    [InlineData(Prefecture.Fukushima, null, 376, 188, 77)]
    [InlineData(null, 18, 261, 80, 78)]
    [InlineData(null, null, 1680, 730, 78)]
    public void Cells_are_as_printed(Prefecture? prefecture, int? round, int applied, int adopted, int line)
    {
        var cell = TohokuAdoptions.Of(prefecture, round)!;
        Assert.Equal((applied, adopted, line), (cell.Applied, cell.Adopted, cell.Citation.At.First));
        Assert.Equal(new Rate(adopted, applied), cell.AdoptionRate);
    }

    [Theory] // the whole line, typed from S1:74 and S1:78
    [InlineData(Prefecture.Miyagi, "宮城県 36 19 28 14 52 26 56 26 36 8 3 2 66 13 57 14 22 3 13 4 369 129")]
    [InlineData(null, "東北計 132 70 155 83 240 128 295 145 214 96 21 6 261 80 213 75 94 28 55 19 1,680 730")]
    public void A_cell_quotes_the_line_that_it_stands_on(Prefecture? prefecture, string line)
        => Assert.Equal(line, TohokuAdoptions.Of(prefecture, null)!.Citation.Quote);

    [Fact]
    public void The_seventeenth_call_is_marked() // ※17次は省力化（オーダーメイド枠）のみの公募 S1:80
    {
        Assert.Equal([17], Cells.Where(c => c.IsCustomMadeOnly).Select(c => c.Round!.Value).Distinct());
        Assert.Equal(7, Cells.Count(c => c.IsCustomMadeOnly));
    }

    [Fact]
    public void What_is_not_printed_is_not_there()
    {
        Assert.Null(TohokuAdoptions.Of(Prefecture.Tokyo, 12));
        Assert.Null(TohokuAdoptions.Of(Prefecture.Aomori, 22));
    }

    [Theory] // 17 awards under グローバル枠, counted by hand
    [InlineData(Prefecture.Iwate, 4)]
    [InlineData(Prefecture.Miyagi, 4)]
    [InlineData(Prefecture.Fukushima, 6)]
    [InlineData(Prefecture.Yamagata, 1)]
    [InlineData(Prefecture.Akita, 1)]
    [InlineData(Prefecture.Aomori, 1)]
    public void Global_awards_by_prefecture(Prefecture prefecture, int count)
    {
        Assert.Equal(17, TohokuAdoptions.GlobalAwards.Count);
        Assert.Equal(count, TohokuAdoptions.GlobalAwards.Count(a => a.Prefecture == prefecture));
    }

    [Fact]
    public void Global_awards_stand_on_lines_85_to_101_in_order()
        => Assert.Equal(Enumerable.Range(85, 17), TohokuAdoptions.GlobalAwards.Select(a => a.Citation.At.First));

    [Fact]
    public void The_line_whose_columns_are_shifted_is_put_back_with_a_reading() // S1:96
    {
        var award = Assert.Single(TohokuAdoptions.GlobalAwards, a => a.Reading is not null);
        Assert.Equal((96, 2023, 16, Prefecture.Iwate, "株式会社ミナミ食品"),
            (award.Citation.At.First, award.FiscalYear, award.Round, award.Prefecture, award.Applicant));
    }

    [Theory] // 1次公募で3件、2次公募で1件 S1:330
    [InlineData(1, 3)]
    [InlineData(2, 1)]
    public void Global_south_awards_by_call(int call, int count)
        => Assert.Equal(count, TohokuGlobalSouth.Awards.Count(a => a.Call == call));

    private static (int Applied, int Adopted) Sum(IEnumerable<AdoptionCount> cells)
        => (cells.Sum(c => c.Applied), cells.Sum(c => c.Adopted));
}
