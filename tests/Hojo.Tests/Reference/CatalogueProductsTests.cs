using Hojo.Rules.Reference;

namespace Hojo.Tests.Reference;

/// <summary>補助対象（カタログ掲載）製品のカテゴリ ※2025年２月現在, S2:1711-1744.</summary>
public class CatalogueProductsTests
{
    [Theory] // categories and how many products stand under each, counted by hand
    [InlineData("清掃・配膳ロボット、バックヤード業務サポート", 3)]
    [InlineData("店舗・施設向けセルフ対応型機器", 3)]
    [InlineData("店舗・施設向けバックヤード業務サポート", 2)]
    [InlineData("厨房サポート", 2)]
    [InlineData("セルフ式ガソリンスタンド向け", 1)]
    [InlineData("自動車整備", 3)]
    [InlineData("美容機器", 1)]
    [InlineData("食品機械", 1)]
    [InlineData("物流システム機器", 8)]
    [InlineData("印刷機械、紙加工関連機械", 13)]
    [InlineData("廃棄物分離回収", 1)]
    [InlineData("荷移動・運搬サポート", 1)]
    [InlineData("ラベル貼り付け", 1)]
    [InlineData("測量機器", 3)]
    [InlineData("高機能建設機械", 3)]
    [InlineData("解体機", 1)]
    [InlineData("建設現場作業", 1)]
    [InlineData("プレス加工用機器", 9)]
    [InlineData("鋳造用機器", 3)]
    [InlineData("非破壊検査装置", 2)]
    [InlineData("工作機械", 3)]
    [InlineData("プラスチック機械", 1)]
    [InlineData("表面処理", 1)]
    [InlineData("縫製機械", 1)]
    public void A_category_has_so_many_products(string category, int products)
        => Assert.Equal(products, Assert.Single(CatalogueProducts.All, c => c.Category == category).Products.Count);

    [Fact]
    public void Twenty_four_categories_stand_in_the_order_of_the_print()
    {
        var lines = CatalogueProducts.All.Select(c => c.Citation.At).ToArray();
        Assert.Equal(24, lines.Length);
        Assert.Equal((1711, 1744), (lines[0].First, lines[^1].Last));
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.First.Last <= pair.Second.First));
    }

    [Theory] // typed a second time: the first, the last, and words that the text breaks into two lines
    [InlineData("清掃ロボット", 1711)]
    [InlineData("自動車向け溶接機（パルス制御溶接機）", 1715)]
    [InlineData("ピッキングカートシステム", 1718)]
    [InlineData("地上型3Dレーザースキャナー", 1729)]
    [InlineData("5軸制御マシニングセンタ", 1742)]
    [InlineData("自動裁断機", 1744)]
    public void A_product_is_found_under_its_category(string product, int line)
        => Assert.Equal(line, Assert.Single(CatalogueProducts.All, c => c.Products.Contains(product)).Citation.At.First);
}
