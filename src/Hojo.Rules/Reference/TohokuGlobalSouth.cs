using Hojo.Model;
using Hojo.Rules.Documents;

namespace Hojo.Rules.Reference;

/// <summary>A project adopted under グローバルサウス補助金.</summary>
/// <param name="Call">公募: 1 for 1次.</param>
/// <param name="Applicants">採択事業者名: who was adopted.</param>
/// <param name="Prefecture">県: the prefecture.</param>
/// <param name="Country">実施国: the country of the project.</param>
/// <param name="Project">事業名称: the name of the project.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record GlobalSouthAward(int Call, IReadOnlyList<string> Applicants, Prefecture Prefecture, string Country, string Project,
    Citation Citation);

/// <summary>令和6年度補正グローバルサウス補助金(小規模実証・FS)の東北地域の採択結果. Spaces that the text has within words are left out.</summary>
/// <threadsafety>Immutable.</threadsafety>
public static class TohokuGlobalSouth
{
    private const string Heading = "(参考) 令和6年度補正グローバルサウス補助金（小規模実証・FS）の東北地域の採択結果";

    private static readonly Source Doc = Leaflets.Tohoku;

    /// <summary>採択状況は1次公募で3件、2次公募で1件: adopted: three in the first call, one in the second.</summary>
    public static IReadOnlyList<GlobalSouthAward> Awards { get; } =
    [
        Award(333, 1, ["セルスペクト株式会社", "株式会社アイカムス・ラボ", "株式会社TOLIMS"], Prefecture.Iwate,  "スリランカ",     "排水中病原体モニタリングによる浄化槽性能アセスメントに基づくDX型水質管理システムにおける社会実証事業"),
        Award(334, 1, ["ニイヌマ株式会社", "NIINUMA TOMOFARM CO.,LTD"],                     Prefecture.Miyagi, "ベトナム",       "遠隔支援により高収益農業経営を普及展開するスマート農業経営モデル確立の実証事業"),
        Award(335, 1, ["株式会社Lateral Kids"],                                             Prefecture.Miyagi, "ウズベキスタン", "保育運営マニュアル・探究型保育プログラム導入実証事業"),
        Award(336, 2, ["株式会社The IT lab", "株式会社TOLIMS"],                             Prefecture.Iwate,  "マレーシア",     "AI解析による非侵襲がんマーカー診断支援SaaS構築にむけたFS事業"),
    ];

    private static GlobalSouthAward Award(
        int line, int call, IReadOnlyList<string> applicants, Prefecture prefecture, string country, string project)
        => new(call, applicants, prefecture, country, project, Doc.At(Heading, (line, applicants[0])));
}
