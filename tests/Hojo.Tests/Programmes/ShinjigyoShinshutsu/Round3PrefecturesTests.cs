using Hojo.Model;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>S3:101: 事業実施都道府県の最低賃金の直近5年間の年平均成長率 for all 47, worked apart from the rules with exact fractions from
/// 地域別最低賃金 FY2019 and FY2024 (one decimal, half up). S3:103 prints five of them;
/// the window is the one that reproduces those (audit 38).</summary>
public class Round3PrefecturesTests
{
    [Theory] //                      率        R1    R6    unrounded
    [InlineData(Prefecture.Hokkaido,  3.2)] //  861 → 1,010  3.2437
    [InlineData(Prefecture.Aomori,    3.8)] //  790 →   953  3.8229
    [InlineData(Prefecture.Iwate,     3.8)] //  790 →   952  3.8011
    [InlineData(Prefecture.Miyagi,    3.4)] //  824 →   973  3.3801
    [InlineData(Prefecture.Akita,     3.8)] //  790 →   951  3.7793
    [InlineData(Prefecture.Yamagata,  3.9)] //  790 →   955  3.8664
    [InlineData(Prefecture.Fukushima, 3.7)] //  798 →   955  3.6573
    [InlineData(Prefecture.Ibaraki,   3.4)] //  849 → 1,005  3.4312
    [InlineData(Prefecture.Tochigi,   3.3)] //  853 → 1,004  3.3135
    [InlineData(Prefecture.Gunma,     3.4)] //  835 →   985  3.3594
    [InlineData(Prefecture.Saitama,   3.1)] //  926 → 1,078  3.0864
    [InlineData(Prefecture.Chiba,     3.1)] //  923 → 1,076  3.1151
    [InlineData(Prefecture.Tokyo,     2.8)] // 1013 → 1,163  2.8002
    [InlineData(Prefecture.Kanagawa,  2.8)] // 1011 → 1,162  2.8232
    [InlineData(Prefecture.Niigata,   3.5)] //  830 →   985  3.4836
    [InlineData(Prefecture.Toyama,    3.3)] //  848 →   998  3.3111
    [InlineData(Prefecture.Ishikawa,  3.4)] //  832 →   984  3.4128
    [InlineData(Prefecture.Fukui,     3.5)] //  829 →   984  3.4876
    [InlineData(Prefecture.Yamanashi, 3.4)] //  837 →   988  3.3728
    [InlineData(Prefecture.Nagano,    3.3)] //  848 →   998  3.3111
    [InlineData(Prefecture.Gifu,      3.3)] //  851 → 1,001  3.3001
    [InlineData(Prefecture.Shizuoka,  3.2)] //  885 → 1,034  3.1610
    [InlineData(Prefecture.Aichi,     3.1)] //  926 → 1,077  3.0673
    [InlineData(Prefecture.Mie,       3.2)] //  873 → 1,023  3.2220
    [InlineData(Prefecture.Shiga,     3.3)] //  866 → 1,017  3.2668
    [InlineData(Prefecture.Kyoto,     3.1)] //  909 → 1,058  3.0824
    [InlineData(Prefecture.Osaka,     2.9)] //  964 → 1,114  2.9347
    [InlineData(Prefecture.Hyogo,     3.2)] //  899 → 1,052  3.1932
    [InlineData(Prefecture.Nara,      3.3)] //  837 →   986  3.3309
    [InlineData(Prefecture.Wakayama,  3.4)] //  830 →   980  3.3784
    [InlineData(Prefecture.Tottori,   3.9)] //  790 →   957  3.9099
    [InlineData(Prefecture.Shimane,   4.0)] //  790 →   962  4.0183
    [InlineData(Prefecture.Okayama,   3.3)] //  833 →   982  3.3459
    [InlineData(Prefecture.Hiroshima, 3.2)] //  871 → 1,020  3.2087
    [InlineData(Prefecture.Yamaguchi, 3.4)] //  829 →   979  3.3822
    [InlineData(Prefecture.Tokushima, 4.3)] //  793 →   980  4.3255
    [InlineData(Prefecture.Kagawa,    3.5)] //  818 →   970  3.4674
    [InlineData(Prefecture.Ehime,     3.9)] //  790 →   956  3.8882
    [InlineData(Prefecture.Kochi,     3.8)] //  790 →   952  3.8011
    [InlineData(Prefecture.Fukuoka,   3.4)] //  841 →   992  3.3578
    [InlineData(Prefecture.Saga,      3.9)] //  790 →   956  3.8882
    [InlineData(Prefecture.Nagasaki,  3.8)] //  790 →   953  3.8229
    [InlineData(Prefecture.Kumamoto,  3.8)] //  790 →   952  3.8011
    [InlineData(Prefecture.Oita,      3.8)] //  790 →   954  3.8447
    [InlineData(Prefecture.Miyazaki,  3.8)] //  790 →   952  3.8011
    [InlineData(Prefecture.Kagoshima, 3.8)] //  790 →   953  3.8229
    [InlineData(Prefecture.Okinawa,   3.8)] //  790 →   952  3.8011
    public void The_payroll_per_head_keeps_pace_with_the_minimum_wage_of_each_prefecture(Prefecture prefecture, double rate)
    {
        var c = Base.But(plan: p => p with { Prefecture = prefecture, Payroll = Pct(0.0), PayrollPerHead = Pct(rate) });

        c.Expect("wage", passes: true);
        c.But(plan: p => p with { PayrollPerHead = Pct(rate - 0.0001) }).Expect("wage", passes: false);
    }
}
