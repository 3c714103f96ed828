using System.Text;
using Hojo.Audit.Ticks;

namespace Hojo.Audit.Tests.Ticks;

/// <summary>A file of ticks is read as spreadsheets write it, and whatever is wrong with it is said with its line.</summary>
public class TickFileTests
{
    private const string Headings = "規定,規定の指紋,文書の指紋,確認者,確認日,備考\n";

    private static IReadOnlyList<Tick> Read(string text) => TickFile.Read("17.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static string Refused(string text) => Assert.Throws<TickFormatException>(() => Read(text)).Problem.En;

    [Fact]
    public void A_line_is_a_tick()
        => Assert.Equal([new("rate", "1f0c-93ab-55d0-7e21", "00ff", "山田花子", new(2026, 11, 29), "p.7と一致")],
            Read(Headings + "rate,1f0c-93ab-55d0-7e21,00ff,山田花子,2026-11-29,p.7と一致\n"));

    [Theory]
    [InlineData("2026-11-29")]
    [InlineData("2026/11/29")]
    [InlineData("2026年11月29日")]
    public void A_day_is_read_as_spreadsheets_write_it(string day)
        => Assert.Equal(new(2026, 11, 29), Read(Headings + $"rate,p,d,山田,{day},\n").Single().When);

    [Fact]
    public void Columns_stand_in_any_order_with_others_between_under_either_heading()
        => Assert.Equal([new("rate", "p", "d", "Yamada", new(2026, 1, 2), null)],
            Read("\uFEFFWho,what it says,when,row fingerprint,row,document hash\r\nYamada,\"two\r\nlines\",2026/1/2,p,rate,d\r\n"));

    [Fact]
    public void A_row_that_nobody_has_ticked_is_no_tick()
        => Assert.Empty(Read(Headings + "rate,p,d,,,\ncap,p,d, ,,to be looked at again\n"));

    [Fact]
    public void What_is_missing_is_named_with_its_line()
    {
        Assert.Equal("17.csv: line 1: the heading 'document hash' is missing", Refused("規定,規定の指紋,確認者,確認日\n"));
        Assert.Equal("17.csv: line 3: 'when' is empty", Refused(Headings + "rate,p,d,山田,2026-11-29,\ncap,p,d,山田,,\n"));
        Assert.Equal("17.csv: line 2: 'who' is empty", Refused(Headings + "rate,p,d,,2026-11-29,\n"));
        Assert.Equal("17.csv: line 2: 'row fingerprint' is empty", Refused(Headings + "rate,,d,山田,2026-11-29,\n"));
        Assert.Equal("17.csv: line 2: 'when' is a day such as 2026-11-29 (found \"11/29/2026\")",
            Refused(Headings + "rate,p,d,山田,11/29/2026,\n"));
        Assert.Equal("17.csv: line 2: 'when' is a day such as 2026-11-29 (found \"2026-02-30\")",
            Refused(Headings + "rate,p,d,山田,2026-02-30,\n"));
        Assert.StartsWith("17.csv: ", Refused(Headings + "rate,\"p,d,山田,2026-11-29,\n"), StringComparison.Ordinal);
        Assert.StartsWith("17.csv: ", Refused(""), StringComparison.Ordinal);
    }
}
