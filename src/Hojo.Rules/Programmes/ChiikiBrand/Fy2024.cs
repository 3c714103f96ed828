using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.OtherSupportFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.ChiikiBrand;

/// <summary>令和6年度 地域ブランド確立促進支援事業: support that is not money.</summary>
internal static class Fy2024
{
    private static readonly Reading SameYear = new("年の記載がなく、2023年とみる。3つの産品の順は印字の順による",
        "no year is printed; read as 2023; the goods stand in the order of the print");

    private static readonly Reading NextYear = new("年の記載がなく、12月は2023年、1月と2月は2024年とみる。3つの産品の順は印字の順による",
        "no year is printed; December is read as 2023, January and February as 2024; the goods stand in the order of the print");

    public static readonly Round Round = Write();

    private static Source Doc => Leaflets.ChiikiBrand;

    private static Round Write()
    {
        var round = new RoundBuilder(ChiikiBrand.Programme, "chiiki-brand/2024", "令和6年度", Fy2024English.Words);
        round.Under(Doc, "地域ブランドの形成に").Requires("applicants", (117, 120, "地域ブランドの形成に意欲的な団体"),
            "知的財産を活用した地域ブランドの形成に意欲的な団体、または地域団体商標・GIの活用により販路拡大に意欲のある団体 等",
            RegionalBrandGroup.Is(true) | RegionalMarkGroup.Is(true),
            "いずれかに当たればよい。「等」の範囲は記載がないため、どちらにも当たらない団体は要確認とする。" +
            "支援対象者は見出しより前の行に置かれているが、この事業の説明とみる",
            open: RegionalBrandGroup.Is(false) & RegionalMarkGroup.Is(false));

        var support = round.Under(Doc, "（２）令和６年度 地域ブランド確立促進支援事業");
        support.Notes("purpose", (124, 126, "専門家によるハンズオン支援を実施"),
            "ブランド形成の促進により、道内の食・農業分野等産品の国内外への販路拡大と観光地づくりを専門家がハンズオンで支援");
        support.Requires("hokkaido", (124, 126, "道内の食・農業分野等産品"), "道内の食・農業分野等産品、観光地づくり", DoneIn.Is(Prefecture.Hokkaido),
            "「道内」を、取組を行う都道府県が北海道であることとみる");
        support.LeavesOut("rank", (122, 157), "要領ではなく案内で読んだ。申請書類や費用負担の記載がない");
        support.Notes("flow", (128, 134, "③専門家等による課題解決に向けた支援"), "①課題の把握・整理 ②支援の方向性の検討 ③専門家等による課題解決に向けた支援");
        support.Notes("flow-detail", (136, 149, "商標、地域団体商標、GI等の取得支援"),
            "ヒアリング、支援プログラムの作成、専門家の選定、商標・地域団体商標・GI等の取得支援、事例の共有、アクションプランの作成等");
        round.Under(Doc, "【支援対象数】").Prints("supported", (155, "【支援対象数】４者"), "支援対象数", "4者");
        round.Under(Doc, "【公募期間】").Window("window", (157, "２０２４年７月１日（月）～ ７月３１日（水）１７：００必着"), "公募期間",
            On(2024, 7, 1), At(2024, 7, 31, 17, 0), "17時必着。公募開始日の時刻は記載がない");
        round.Under(Doc, "専門家支援概要").Prints("r5-experts", (239, 322, "専門家支援概要"), "R5年度: 専門家支援の回数", "各産品5回",
            "表の列が失われているが、1から5までの回ごとに3つの産品の講師が並ぶとみる");
        Sessions(round.Under(Doc, "＜支援リーダー＞"));
        round.Track("", "令和6年度 地域ブランド確立促進支援事業", grant: null);
        return round.Build();
    }

    // ── 【参考】プログラムイメージ(令和5年度版): 15 sessions ──────────────────
    private static void Sessions(Section outline)
    {
        outline.Prints("r5-session-1", (239, 252, "・知的財産の保護と活用方（9/26）"), "R5年度 1回目: 知的財産の保護と活用方、知的財産経営の理解、先行事例の把握",
            "9月26日、9月21日、10月30日", SameYear);
        outline.Prints("r5-session-2", (254, 266, "・ブランティングにおけるデザインの役割"), "R5年度 2回目: デザインの役割、先行事例の把握、知的財産経営の理解",
            "10月11日、10月12日、11月中旬", SameYear);
        outline.Prints("r5-session-3", (268, 284, "・他地域の知的財産活用事例"), "R5年度 3回目: 他地域の知的財産活用事例、デジタルマーケティング、先行事例の把握",
            "11月13日、11月21日、12月19日", SameYear);
        outline.Prints("r5-session-4", (286, 302, "・非営利団体における資金調達の手法"), "R5年度 4回目: 資金調達の手法、コピーライティング、地域ブランディング戦略",
            "12月13日、1月26日、1月22日", NextYear);
        outline.Prints("r5-session-5", (304, 320, "「アクションプラン」の説明、地域への共有"), "R5年度 5回目: 支援リーダーと事務局によるアクションプランの説明、地域への共有",
            "1月24日、2月15日、2月22日", NextYear);
    }
}
