using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Reference;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>概要版 p.9, 直近５年間の都道府県別最低賃金年平均成長率（第20次公募用）: every figure, typed from the table.</summary>
public class OverviewGrowthTests
{
    private const string Printed =
        "北海道3.2 青森県3.8 岩手県3.8 宮城県3.4 秋田県3.8 山形県3.9 福島県3.7 茨城県3.4 栃木県3.3 群馬県3.4 埼玉県3.1 千葉県3.1 " +
        "東京都2.8 神奈川県2.8 新潟県3.5 富山県3.3 石川県3.4 福井県3.5 山梨県3.4 長野県3.3 岐阜県3.3 静岡県3.2 愛知県3.1 三重県3.2 " +
        "滋賀県3.3 京都府3.1 大阪府2.9 兵庫県3.2 奈良県3.3 和歌山県3.4 鳥取県3.9 島根県4.0 岡山県3.3 広島県3.2 山口県3.4 徳島県4.3 " +
        "香川県3.5 愛媛県3.9 高知県3.8 福岡県3.4 佐賀県3.9 長崎県3.8 熊本県3.8 大分県3.8 宮崎県3.8 鹿児島県3.8 沖縄県3.8";

    [Fact]
    public void The_printed_table_is_what_is_worked()
        => Assert.Equal(Printed.Split(' '), Enum.GetValues<Prefecture>().Order()
            .Select(prefecture => Names.Of(prefecture).Ja
                + MinimumWages.FiveYearGrowthTo2024(prefecture).Printed.Value.ToString("0.0", null)));
}
