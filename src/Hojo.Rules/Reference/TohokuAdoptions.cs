using System.Globalization;
using Hojo.Model;
using Hojo.Rules.Documents;

namespace Hojo.Rules.Reference;

/// <summary>採択状況: how many applied and how many were adopted in one call.</summary>
/// <param name="Prefecture">The prefecture; <see langword="null"/> for 東北計.</param>
/// <param name="Round">公募回 (12 for 12次締切); <see langword="null"/> for 合計.</param>
/// <param name="Applied">申請数: how many applied.</param>
/// <param name="Adopted">採択数: how many were adopted.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record AdoptionCount(Prefecture? Prefecture, int? Round, int Applied, int Adopted, Citation Citation)
{
    /// <summary>採択率: adopted ÷ applied; <see langword="null"/> where nobody applied.</summary>
    public Rate? AdoptionRate => Applied > 0 ? new(Adopted, Applied) : null;

    /// <summary>17次: only 省力化(オーダーメイド枠) was called, so it does not compare with the others.</summary>
    public bool IsCustomMadeOnly => Round == TohokuAdoptions.CustomMadeRound;
}

/// <summary>A business adopted under グローバル枠 of ものづくり補助金.</summary>
/// <param name="FiscalYear">採択年度, as a year of the common era: 2021 for 令和3年度.</param>
/// <param name="Round">公募回: the call.</param>
/// <param name="Prefecture">県名: the prefecture.</param>
/// <param name="Applicant">補助事業者名: who was adopted.</param>
/// <param name="Plan">事業計画名: the name of the plan.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Reading">How the line is read where its columns leave room.</param>
public sealed record GlobalAward(int FiscalYear, int Round, Prefecture Prefecture, string Applicant, string Plan, Citation Citation,
    Bilingual? Reading = null);

/// <summary>ものづくり補助金の採択状況 in the six prefectures of 東北, 12次 to 21次, as 東北経済産業局 printed it in March 2026.</summary>
/// <threadsafety>Immutable.</threadsafety>
public static class TohokuAdoptions
{
    /// <summary>The round that called only for 省力化(オーダーメイド枠) (S1, line 80).</summary>
    public const int CustomMadeRound = 17;

    private const int FirstRound = 12;

    private static readonly Source Doc = Leaflets.Tohoku;

    private static readonly Line[] Table =
    [
        //                         12次        13次        14次        15次        16次       17次       18次       19次       20次     21次         合計       行
        new(Prefecture.Aomori,    [( 14,   7), ( 20, 10), ( 34,  14), ( 26,  10), ( 26, 13), ( 2, 1), ( 25, 10), ( 17,  6), ( 7,  4), ( 9,  4)], ( 180,  79), 72),
        new(Prefecture.Iwate,     [( 20,  11), ( 19, 10), ( 33,  19), ( 33,  16), ( 29, 20), ( 2, 0), ( 28, 11), ( 21,  4), ( 9,  2), ( 7,  1)], ( 201,  94), 73),
        new(Prefecture.Miyagi,    [( 36,  19), ( 28, 14), ( 52,  26), ( 56,  26), ( 36,  8), ( 3, 2), ( 66, 13), ( 57, 14), (22,  3), (13,  4)], ( 369, 129), 74),
        new(Prefecture.Akita,     [( 17,   8), ( 16,  9), ( 26,  15), ( 36,  20), ( 21, 10), ( 2, 2), ( 35, 13), ( 20, 10), (12,  5), ( 8,  4)], ( 193,  96), 75),
        new(Prefecture.Yamagata,  [( 22,  11), ( 41, 22), ( 50,  28), ( 71,  31), ( 59, 24), ( 9, 0), ( 49, 10), ( 36, 14), (18,  2), ( 6,  2)], ( 361, 144), 76),
        new(Prefecture.Fukushima, [( 23,  14), ( 31, 18), ( 45,  26), ( 73,  42), ( 43, 21), ( 3, 1), ( 58, 23), ( 62, 27), (26, 12), (12,  4)], ( 376, 188), 77),
        new(null,                 [(132,  70), (155, 83), (240, 128), (295, 145), (214, 96), (21, 6), (261, 80), (213, 75), (94, 28), (55, 19)], (1680, 730), 78),
    ];

    private static Bilingual Shifted => ("この行は1列ずれて「16次」が採択年度の欄にある。列を戻し、年度は上の行と同じ令和5年度とみる",
        "the columns of this line are shifted by one; they are put back, and the year is read as that of the lines above (fiscal 2023)");

    /// <summary>Every cell that is printed: prefectures and 東北計, rounds and 合計. Totals are kept as printed, not added up.</summary>
    public static IReadOnlyList<AdoptionCount> Counts { get; } = [.. Table.SelectMany(line => line.Counts(Doc))];

    /// <summary>グローバル枠のみ: every business adopted in 東北, in the order printed.</summary>
    public static IReadOnlyList<GlobalAward> GlobalAwards { get; } =
    [
        Award(85,  2021,  6, Prefecture.Iwate,     "株式会社ミナミ食品",         "フリーズドライ製法による新食感ゆばで海外市場を開拓"),
        Award(86,  2021,  6, Prefecture.Miyagi,    "株式会社ヤマナカ",           "「海外市場マーケットイン」日本では希少な潮間帯養殖法を導入した牡蠣生産と輸出事業"),
        Award(87,  2021,  9, Prefecture.Fukushima, "ほまれ酒造株式会社",         "清酒ベースリキュールの生産プロセス改善による海外事業の拡大"),
        Award(88,  2023, 14, Prefecture.Iwate,     "株式会社北三陸ファクトリー", "オーストラリア事業展開を基軸とした世界的なユニブランド構築"),
        Award(89,  2023, 14, Prefecture.Yamagata,  "有限会社鏡置店",             "畳製造設備開発による生産性向上と新製品開発及び海外販路開拓"),
        Award(90,  2023, 14, Prefecture.Fukushima, "渋谷レックス株式会社",       "円安を好機に米国の内側へ切り込む！P B・O E M大作戦！"),
        Award(91,  2023, 14, Prefecture.Fukushima, "東日本酒造協業組合",         "瓶詰め工程の内製化による自社ブランド開発及び海外への販路開拓"),
        Award(92,  2023, 15, Prefecture.Iwate,     "上閉伊酒造株式会社",         "低価格加熱殺菌装置が実現するビールの輸出"),
        Award(93,  2023, 15, Prefecture.Miyagi,    "株式会社石巻工房",           "ポストコロナにおける中東湾岸諸国開拓のための新技術の導入"),
        Award(94,  2023, 15, Prefecture.Fukushima, "株式会社長谷川機械製作所",   "グローバル市場を狙う五軸マシニングセンタの開発及び生産革新"),
        Award(95,  2023, 15, Prefecture.Fukushima, "豊國酒造合資会社",           "海外市場に向けた低アルコール氷温熟成高級日本酒の新商品開発"),
        Award(96,  2023, 16, Prefecture.Iwate,     "株式会社ミナミ食品",         "過酷な輸送状況に耐える包装品質を実現し、国産大豆加工食品で欧米のプラントベース市場に進出")
            with { Reading = Shifted },
        Award(97,  2024, 18, Prefecture.Akita,     "出羽鶴酒造株式会社",         "秋田県大仙市から世界へ！海外市場獲得に向けた生産体制の確立"),
        Award(98,  2025, 19, Prefecture.Aomori,    "有限会社二唐刃物鍛造所",     "最先端研磨機械等導入による生産性革新化、技術継承計画"),
        Award(99,  2025, 19, Prefecture.Miyagi,    "イーアイシルク株式会社",     "モールド成形技術を用いた導電性繊維電極の製造販売事業"),
        Award(100, 2025, 19, Prefecture.Miyagi,    "阿部勘酒造株式会社",         "塩竈から世界へ！革新的な低温製造体制の構築事業"),
        Award(101, 2025, 19, Prefecture.Fukushima, "株式会社保志",               "海外における伝統工芸を生かしたアート市場開拓の市場調査事業"),
    ];

    /// <summary>The cell of a prefecture (<see langword="null"/> for 東北計) and a round (<see langword="null"/> for 合計);
    /// <see langword="null"/> where nothing is printed.</summary>
    public static AdoptionCount? Of(Prefecture? prefecture, int? round)
        => Counts.FirstOrDefault(c => c.Prefecture == prefecture && c.Round == round);

    private static GlobalAward Award(int line, int year, int round, Prefecture prefecture, string applicant, string plan)
        => new(year, round, prefecture, applicant, plan, Doc.At("ものづくり・商業・サービス生産性向上促進事業【採択状況】（グローバル枠のみ）", (line, applicant)));

    private sealed record Line(
        Prefecture? Prefecture, IReadOnlyList<(int Applied, int Adopted)> Rounds, (int Applied, int Adopted) All, int At)
    {
        public IEnumerable<AdoptionCount> Counts(Source source)
        {
            var citation = source.At("ものづくり・商業・サービス生産性向上促進事業【採択状況】（一般・グローバル含む）", (At, Printed));
            return Rounds.Select((cell, k) => new AdoptionCount(Prefecture, FirstRound + k, cell.Applied, cell.Adopted, citation))
                .Append(new(Prefecture, null, All.Applied, All.Adopted, citation));
        }

        /// <summary>The line as it is printed, its totals with a comma: a figure typed wrong does not stand in the document.</summary>
        private string Printed
            => (Prefecture is { } prefecture ? Names.Of(prefecture).Ja : "東北計")
            + string.Concat(Rounds.Append(All).Select(cell => Number(cell.Applied) + Number(cell.Adopted)));

        private static string Number(int count) => count.ToString("' '#,0", CultureInfo.InvariantCulture);
    }
}
