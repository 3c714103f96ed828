using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel.Samples;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel;

public sealed partial class LoadTests
{
    private static readonly Special Raised = new("special", Ja("特例"), Claims.Is(true), At("特例"));

    private static Func<object> Caps(params (Band Band, Yen Standard, Yen Raised)[] rows)
        => () => Table("cap-table", Ja("上限額"), At("上限額"), Heads, Raised, rows);

    [Fact]
    public void Bands_with_a_gap_are_refused()
        => Refused("cap-table: gap or overlap between 20人以下 and 22人以上", Caps((UpTo(20), Man(1), Man(1)), (AtLeast(22), Man(2), Man(2))));

    [Fact]
    public void Bands_that_overlap_are_refused()
        => Refused("cap-table: gap or overlap between 20人以下 and 20〜50人",
            Caps((UpTo(20), Man(1), Man(1)), (Between(20, 50), Man(2), Man(2)), (AtLeast(51), Man(3), Man(3))));

    [Fact]
    public void Bands_that_do_not_cover_their_fact_are_refused()
    {
        const string why = "cap-table: the bands do not cover all of heads";
        Refused(why, Caps());
        Refused(why, Caps((Between(1, 20), Man(1), Man(1)), (AtLeast(21), Man(2), Man(2))));
        Refused(why, Caps((UpTo(20), Man(1), Man(1)), (Between(21, 99_999), Man(2), Man(2))));
    }

    [Fact]
    public void Bands_that_end_with_their_fact_are_enough()
        => Assert.Equal(2, ((Figure<Yen>)Caps((Between(0, 20), Man(1), Man(1)), (Between(21, 100_000), Man(2), Man(2)))()).Bands.Count);

    [Fact]
    public void A_raised_amount_below_its_standard_is_refused()
    {
        Refused("cap-table: a raised amount is below its standard amount",
            Caps((UpTo(20), Man(1), Man(1)), (AtLeast(21), Man(2), Yen(19_999))));
        Refused("ten: a raised amount is below its standard amount", () => Ten.When(Ja("特例"), Claims.Is(true), Yen(9)));
    }

    [Fact]
    public void A_table_that_lacks_a_choice_or_has_one_twice_is_refused()
    {
        var trade = SampleFacts.Choice("trade", Ja("業種"), Industry.ManufacturingConstructionTransport, Industry.Services,
            x => (int)x, _ => null);
        Func<object> Table(params Industry[] choices)
            => () => ByChoice("capital", Ja("資本金"), At("資本金"), trade, Scales.Money, Ja("円"), [.. choices.Select(c => (c, Oku(1)))]);

        Refused("capital: gap or overlap between 製造業・建設業・運輸業 and サービス業",
            Table(Industry.ManufacturingConstructionTransport, Industry.Services));
        Refused("capital: gap or overlap between 卸売業 and 卸売業",
            Table(Industry.ManufacturingConstructionTransport, Industry.Wholesale, Industry.Wholesale, Industry.Services));
        Refused("capital: the bands do not cover all of trade", Table(Industry.ManufacturingConstructionTransport, Industry.Wholesale));
    }

    [Fact]
    public void A_table_whose_row_lacks_a_cell_is_refused()
        => Refused("sum: a row lacks a cell", () => new Figure<Yen>("sum", Ja("額"), At("額"), Scales.Money, Ja(""), null,
            [new(long.MinValue, long.MaxValue)], [new(Ja("特例"), Claims.Is(true))], [[Yen(1)]]));

    [Fact]
    public void A_fact_is_held_against_a_table_of_one_column()
        => Refused("ten: a table that a fact is held against has no second column",
            () => Cost >= Ten.When(Ja("特例"), Claims.Is(true), Yen(11)));

    [Fact]
    public void A_table_names_its_columns_at_once()
    {
        var table = (Figure<Yen>)Caps((UpTo(20), Man(1), Man(1)), (AtLeast(21), Man(2), Man(2)))();
        Assert.Contains("cap-table: a table names its columns at once",
            Assert.Throws<InvalidOperationException>(() => table.When(Ja("また"), Claims.Is(false), Man(3))).Message,
            StringComparison.Ordinal);
    }
}
