using Hojo.Model;

namespace Hojo.Benchmarks.ByHand;

/// <summary>地域別最低賃金 of FY2019 → FY2024, growth a year in %, half up to one decimal.</summary>
internal static class MinimumWages
{
    private const decimal Least = 2.8m, Most = 4.3m;

    // From 北海道 to 沖縄 by code.
    private static readonly decimal[] Growth =
    [
        3.2m, 3.8m, 3.8m, 3.4m, 3.8m, 3.9m, 3.7m, // 北海道 青森 岩手 宮城 秋田 山形 福島
        3.4m, 3.3m, 3.4m, 3.1m, 3.1m, 2.8m, 2.8m, // 茨城 栃木 群馬 埼玉 千葉 東京 神奈川
        3.5m, 3.3m, 3.4m, 3.5m, 3.4m, 3.3m, 3.3m, // 新潟 富山 石川 福井 山梨 長野 岐阜
        3.2m, 3.1m, 3.2m, 3.3m, 3.1m, 2.9m, 3.2m, // 静岡 愛知 三重 滋賀 京都 大阪 兵庫
        3.3m, 3.4m, 3.9m, 4.0m, 3.3m, 3.2m, 3.4m, // 奈良 和歌山 鳥取 島根 岡山 広島 山口
        4.3m, 3.5m, 3.9m, 3.8m, 3.4m, 3.9m, 3.8m, // 徳島 香川 愛媛 高知 福岡 佐賀 長崎
        3.8m, 3.8m, 3.8m, 3.8m, 3.8m,             // 熊本 大分 宮崎 鹿児島 沖縄
    ];

    /// <summary>一人当たり給与支給総額の年平均成長率 ≥ that of the minimum wage where the project is done.</summary>
    public static bool? KeptUpWithBy(BusinessPlan plan)
    {
        if (plan.Prefecture is { } prefecture) return Bounds.AtLeast(plan.PayrollPerHead, Growth[(int)prefecture - 1]);
        if (Bounds.AtLeast(plan.PayrollPerHead, Most) == true) return true;
        return Bounds.AtLeast(plan.PayrollPerHead, Least) == false ? false : null;
    }
}
