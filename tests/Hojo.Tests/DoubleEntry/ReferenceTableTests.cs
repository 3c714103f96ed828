using Hojo.Model;
using Hojo.Rules.Reference;
using NodaTime.Text;

namespace Hojo.Tests.DoubleEntry;

/// <summary>採択状況 in 東北 (S1:68-101, 328-336) and 地域別最低賃金.</summary>
public class ReferenceTableTests
{
    // 申請数 and 採択数 of 12次 to 21次, and 合計 (S1:70-78)
    [Theory]
    //          12次      13次      14次      15次      16次      17次      18次      19次      20次      21次       合計
    [InlineData(Prefecture.Aomori,
        new[] {  14,   7,  20,  10,  34,  14,  26,  10,  26,  13,   2,   1,  25,  10,  17,   6,   7,   4,   9,   4, 180,  79 })] // S1:72
    [InlineData(Prefecture.Iwate,
        new[] {  20,  11,  19,  10,  33,  19,  33,  16,  29,  20,   2,   0,  28,  11,  21,   4,   9,   2,   7,   1, 201,  94 })] // S1:73
    [InlineData(Prefecture.Miyagi,
        new[] {  36,  19,  28,  14,  52,  26,  56,  26,  36,   8,   3,   2,  66,  13,  57,  14,  22,   3,  13,   4, 369, 129 })] // S1:74
    [InlineData(Prefecture.Akita,
        new[] {  17,   8,  16,   9,  26,  15,  36,  20,  21,  10,   2,   2,  35,  13,  20,  10,  12,   5,   8,   4, 193,  96 })] // S1:75
    [InlineData(Prefecture.Yamagata,
        new[] {  22,  11,  41,  22,  50,  28,  71,  31,  59,  24,   9,   0,  49,  10,  36,  14,  18,   2,   6,   2, 361, 144 })] // S1:76
    [InlineData(Prefecture.Fukushima,
        new[] {  23,  14,  31,  18,  45,  26,  73,  42,  43,  21,   3,   1,  58,  23,  62,  27,  26,  12,  12,   4, 376, 188 })] // S1:77
    [InlineData(null,
        new[] { 132,  70, 155,  83, 240, 128, 295, 145, 214,  96,  21,   6, 261,  80, 213,  75,  94,  28,  55,  19, 1680, 730 })] // S1:78
    public void Applied_and_adopted_stand_as_printed(Prefecture? prefecture, int[] figures)
    {
        for (var k = 0; k < 11; k++)
        {
            var cell = TohokuAdoptions.Of(prefecture, k < 10 ? 12 + k : null)!;
            Assert.Equal((figures[2 * k], figures[2 * k + 1]), (cell.Applied, cell.Adopted));
        }
    }

    [Fact]
    public void Eleven_columns_of_seven_lines_are_all() => Assert.Equal(77, TohokuAdoptions.Counts.Count);

    // グローバル枠のみ (S1:84-101)
    [Theory]
    [InlineData( 0, 2021,  6, Prefecture.Iwate, "株式会社ミナミ食品", "フリーズドライ製法による新食感ゆばで海外市場を開拓")] // S1:85
    [InlineData( 1, 2021,  6, Prefecture.Miyagi, "株式会社ヤマナカ", "「海外市場マーケットイン」日本では希少な潮間帯養殖法を導入した牡蠣生産と輸出事業")] // S1:86
    [InlineData( 2, 2021,  9, Prefecture.Fukushima, "ほまれ酒造株式会社", "清酒ベースリキュールの生産プロセス改善による海外事業の拡大")] // S1:87
    [InlineData( 3, 2023, 14, Prefecture.Iwate, "株式会社北三陸ファクトリー", "オーストラリア事業展開を基軸とした世界的なユニブランド構築")] // S1:88
    [InlineData( 4, 2023, 14, Prefecture.Yamagata, "有限会社鏡置店", "畳製造設備開発による生産性向上と新製品開発及び海外販路開拓")] // S1:89
    [InlineData( 5, 2023, 14, Prefecture.Fukushima, "渋谷レックス株式会社", "円安を好機に米国の内側へ切り込む！P B・O E M大作戦！")] // S1:90
    [InlineData( 6, 2023, 14, Prefecture.Fukushima, "東日本酒造協業組合", "瓶詰め工程の内製化による自社ブランド開発及び海外への販路開拓")] // S1:91
    [InlineData( 7, 2023, 15, Prefecture.Iwate, "上閉伊酒造株式会社", "低価格加熱殺菌装置が実現するビールの輸出")] // S1:92
    [InlineData( 8, 2023, 15, Prefecture.Miyagi, "株式会社石巻工房", "ポストコロナにおける中東湾岸諸国開拓のための新技術の導入")] // S1:93
    [InlineData( 9, 2023, 15, Prefecture.Fukushima, "株式会社長谷川機械製作所", "グローバル市場を狙う五軸マシニングセンタの開発及び生産革新")] // S1:94
    [InlineData(10, 2023, 15, Prefecture.Fukushima, "豊國酒造合資会社", "海外市場に向けた低アルコール氷温熟成高級日本酒の新商品開発")] // S1:95
    [InlineData(11, 2023, 16, Prefecture.Iwate, "株式会社ミナミ食品", "過酷な輸送状況に耐える包装品質を実現し、国産大豆加工食品で欧米のプラントベース市場に進出")] // S1:96
    [InlineData(12, 2024, 18, Prefecture.Akita, "出羽鶴酒造株式会社", "秋田県大仙市から世界へ！海外市場獲得に向けた生産体制の確立")] // S1:97
    [InlineData(13, 2025, 19, Prefecture.Aomori, "有限会社二唐刃物鍛造所", "最先端研磨機械等導入による生産性革新化、技術継承計画")] // S1:98
    [InlineData(14, 2025, 19, Prefecture.Miyagi, "イーアイシルク株式会社", "モールド成形技術を用いた導電性繊維電極の製造販売事業")] // S1:99
    [InlineData(15, 2025, 19, Prefecture.Miyagi, "阿部勘酒造株式会社", "塩竈から世界へ！革新的な低温製造体制の構築事業")] // S1:100
    [InlineData(16, 2025, 19, Prefecture.Fukushima, "株式会社保志", "海外における伝統工芸を生かしたアート市場開拓の市場調査事業")] // S1:101
    public void Global_awards_stand_as_printed(int at, int year, int round, Prefecture prefecture, string applicant, string plan)
    {
        var award = TohokuAdoptions.GlobalAwards[at];
        Assert.Equal((year, round, prefecture, applicant, plan),
            (award.FiscalYear, award.Round, award.Prefecture, award.Applicant, award.Plan));
    }

    [Fact]
    public void Seventeen_global_awards_are_all() => Assert.Equal(17, TohokuAdoptions.GlobalAwards.Count);

    // グローバルサウス補助金 の採択結果: 1次 3件, 2次 1件 (S1:330-336)
    [Theory]
    // S1:333
    [InlineData(0, 1, Prefecture.Iwate, "スリランカ", "排水中病原体モニタリングによる浄化槽性能アセスメントに基づくDX型水質管理システムにおける社会実証事業",
        new[] { "セルスペクト株式会社", "株式会社アイカムス・ラボ", "株式会社TOLIMS" })]
    // S1:334
    [InlineData(1, 1, Prefecture.Miyagi, "ベトナム", "遠隔支援により高収益農業経営を普及展開するスマート農業経営モデル確立の実証事業",
        new[] { "ニイヌマ株式会社", "NIINUMA TOMOFARM CO.,LTD" })]
    [InlineData(2, 1, Prefecture.Miyagi, "ウズベキスタン", "保育運営マニュアル・探究型保育プログラム導入実証事業", new[] { "株式会社Lateral Kids" })] // S1:335
    [InlineData(3, 2, Prefecture.Iwate, "マレーシア", "AI解析による非侵襲がんマーカー診断支援SaaS構築にむけたFS事業", new[] { "株式会社The IT lab", "株式会社TOLIMS" })] // S1:336
    public void Global_south_awards_stand_as_printed(int at, int call, Prefecture prefecture, string country, string project,
        string[] applicants)
    {
        var award = TohokuGlobalSouth.Awards[at];
        Assert.Equal((call, prefecture, country, project),
            (award.Call, award.Prefecture, award.Country, award.Project.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal(applicants, award.Applicants);
        Assert.Equal(4, TohokuGlobalSouth.Awards.Count);
    }

    // minimum-wages-fy2019-2025.csv, FY2023 from minimum-wages-r5-r7-effective.csv (円/時)
    [Theory] //      2019  2020  2021  2023  2024  2025  発効日 2024      2025
    [InlineData( 1,  861,  861,  889,  960, 1010, 1075, "2024-10-01", "2025-10-04")] // 北海道
    [InlineData( 2,  790,  793,  822,  898,  953, 1029, "2024-10-05", "2025-11-21")] // 青森
    [InlineData( 3,  790,  793,  821,  893,  952, 1031, "2024-10-04", "2025-12-01")] // 岩手
    [InlineData( 4,  824,  825,  853,  923,  973, 1038, "2024-10-01", "2025-10-04")] // 宮城
    [InlineData( 5,  790,  792,  822,  897,  951, 1031, "2024-10-01", "2026-03-31")] // 秋田
    [InlineData( 6,  790,  793,  822,  900,  955, 1032, "2024-10-19", "2025-12-23")] // 山形
    [InlineData( 7,  798,  800,  828,  900,  955, 1033, "2024-10-05", "2026-01-01")] // 福島
    [InlineData( 8,  849,  851,  879,  953, 1005, 1074, "2024-10-01", "2025-10-12")] // 茨城
    [InlineData( 9,  853,  854,  882,  954, 1004, 1068, "2024-10-01", "2025-10-01")] // 栃木
    [InlineData(10,  835,  837,  865,  935,  985, 1063, "2024-10-04", "2026-03-01")] // 群馬
    [InlineData(11,  926,  928,  956, 1028, 1078, 1141, "2024-10-01", "2025-11-01")] // 埼玉
    [InlineData(12,  923,  925,  953, 1026, 1076, 1140, "2024-10-01", "2025-10-03")] // 千葉
    [InlineData(13, 1013, 1013, 1041, 1113, 1163, 1226, "2024-10-01", "2025-10-03")] // 東京
    [InlineData(14, 1011, 1012, 1040, 1112, 1162, 1225, "2024-10-01", "2025-10-04")] // 神奈川
    [InlineData(15,  830,  831,  859,  931,  985, 1050, "2024-10-01", "2025-10-02")] // 新潟
    [InlineData(16,  848,  849,  877,  948,  998, 1062, "2024-10-01", "2025-10-12")] // 富山
    [InlineData(17,  832,  833,  861,  933,  984, 1054, "2024-10-05", "2025-10-08")] // 石川
    [InlineData(18,  829,  830,  858,  931,  984, 1053, "2024-10-05", "2025-10-08")] // 福井
    [InlineData(19,  837,  838,  866,  938,  988, 1052, "2024-10-01", "2025-12-01")] // 山梨
    [InlineData(20,  848,  849,  877,  948,  998, 1061, "2024-10-01", "2025-10-03")] // 長野
    [InlineData(21,  851,  852,  880,  950, 1001, 1065, "2024-10-01", "2025-10-18")] // 岐阜
    [InlineData(22,  885,  885,  913,  984, 1034, 1097, "2024-10-01", "2025-11-01")] // 静岡
    [InlineData(23,  926,  927,  955, 1027, 1077, 1140, "2024-10-01", "2025-10-18")] // 愛知
    [InlineData(24,  873,  874,  902,  973, 1023, 1087, "2024-10-01", "2025-11-21")] // 三重
    [InlineData(25,  866,  868,  896,  967, 1017, 1080, "2024-10-01", "2025-10-05")] // 滋賀
    [InlineData(26,  909,  909,  937, 1008, 1058, 1122, "2024-10-01", "2025-11-21")] // 京都
    [InlineData(27,  964,  964,  992, 1064, 1114, 1177, "2024-10-01", "2025-10-16")] // 大阪
    [InlineData(28,  899,  900,  928, 1001, 1052, 1116, "2024-10-01", "2025-10-04")] // 兵庫
    [InlineData(29,  837,  838,  866,  936,  986, 1051, "2024-10-01", "2025-11-16")] // 奈良
    [InlineData(30,  830,  831,  859,  929,  980, 1045, "2024-10-01", "2025-11-01")] // 和歌山
    [InlineData(31,  790,  792,  821,  900,  957, 1030, "2024-10-05", "2025-10-04")] // 鳥取
    [InlineData(32,  790,  792,  824,  904,  962, 1033, "2024-10-12", "2025-11-17")] // 島根
    [InlineData(33,  833,  834,  862,  932,  982, 1047, "2024-10-02", "2025-12-01")] // 岡山
    [InlineData(34,  871,  871,  899,  970, 1020, 1085, "2024-10-01", "2025-11-01")] // 広島
    [InlineData(35,  829,  829,  857,  928,  979, 1043, "2024-10-01", "2025-10-16")] // 山口
    [InlineData(36,  793,  796,  824,  896,  980, 1046, "2024-11-01", "2026-01-01")] // 徳島
    [InlineData(37,  818,  820,  848,  918,  970, 1036, "2024-10-02", "2025-10-18")] // 香川
    [InlineData(38,  790,  793,  821,  897,  956, 1033, "2024-10-13", "2025-12-01")] // 愛媛
    [InlineData(39,  790,  792,  820,  897,  952, 1023, "2024-10-09", "2025-12-01")] // 高知
    [InlineData(40,  841,  842,  870,  941,  992, 1057, "2024-10-05", "2025-11-16")] // 福岡
    [InlineData(41,  790,  792,  821,  900,  956, 1030, "2024-10-17", "2025-11-21")] // 佐賀
    [InlineData(42,  790,  793,  821,  898,  953, 1031, "2024-10-12", "2025-12-01")] // 長崎
    [InlineData(43,  790,  793,  821,  898,  952, 1034, "2024-10-05", "2026-01-01")] // 熊本
    [InlineData(44,  790,  792,  822,  899,  954, 1035, "2024-10-05", "2026-01-01")] // 大分
    [InlineData(45,  790,  793,  821,  897,  952, 1023, "2024-10-05", "2025-11-16")] // 宮崎
    [InlineData(46,  790,  793,  821,  897,  953, 1026, "2024-10-05", "2025-11-01")] // 鹿児島
    [InlineData(47,  790,  792,  820,  896,  952, 1023, "2024-10-09", "2025-12-01")] // 沖縄
    public void Minimum_wages_stand_as_printed(int code, int y2019, int y2020, int y2021, int y2023, int y2024, int y2025, string from2024,
        string from2025)
    {
        var p = (Prefecture)code;
        Assert.Equal([y2019, y2020, y2021, null, y2023, y2024, y2025], Enumerable.Range(2019, 7).Select(year => MinimumWages.Of(p, year)));
        Assert.Equal(LocalDatePattern.Iso.Parse(from2024).Value, MinimumWages.InForceFrom(p, 2024));
        var first = LocalDatePattern.Iso.Parse(from2025).Value;
        Assert.Equal(first, MinimumWages.InForceFrom(p, 2025));
        Assert.Equal((y2024, y2025), (MinimumWages.InForce(p, first.PlusDays(-1)), MinimumWages.InForce(p, first)));
    }

    [Theory] // the first day of fiscal 2023, where it is not 1 October (minimum-wages-r5-r7-effective.csv)
    [InlineData( 2, "2023-10-07")]
    [InlineData( 3, "2023-10-04")]
    [InlineData( 6, "2023-10-14")]
    [InlineData(10, "2023-10-05")]
    [InlineData(17, "2023-10-08")]
    [InlineData(26, "2023-10-06")]
    [InlineData(31, "2023-10-05")]
    [InlineData(32, "2023-10-06")]
    [InlineData(38, "2023-10-06")]
    [InlineData(39, "2023-10-08")]
    [InlineData(40, "2023-10-06")]
    [InlineData(41, "2023-10-14")]
    [InlineData(42, "2023-10-13")]
    [InlineData(43, "2023-10-08")]
    [InlineData(44, "2023-10-06")]
    [InlineData(45, "2023-10-06")]
    [InlineData(46, "2023-10-06")]
    [InlineData(47, "2023-10-08")]
    [InlineData(13, "2023-10-01")]
    public void Fiscal_2023_is_in_force_from(int code, string from)
    {
        var first = LocalDatePattern.Iso.Parse(from).Value;
        Assert.Equal(first, MinimumWages.InForceFrom((Prefecture)code, 2023));
        Assert.Null(MinimumWages.InForce((Prefecture)code, first.PlusDays(-1)));
    }

    [Theory] // 直近5年間の年平均成長率, FY2019 → FY2024, as S3 prints it
    [InlineData(Prefecture.Tokyo,    2.8)]
    [InlineData(Prefecture.Kanagawa, 2.8)]
    [InlineData(Prefecture.Chiba,    3.1)]
    [InlineData(Prefecture.Saitama,  3.1)]
    [InlineData(Prefecture.Osaka,    2.9)]
    public void Five_year_growth_stands_as_printed(Prefecture prefecture, double percent)
        => Assert.Equal(Growth.Of(new Percent((decimal)percent)), MinimumWages.FiveYearGrowthTo2024(prefecture));
}
