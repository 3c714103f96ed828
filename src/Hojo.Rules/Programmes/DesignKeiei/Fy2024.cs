using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.DesignKeiei;

/// <summary>令和6年度 デザイン経営セミナー事業: support that is not money.</summary>
internal static class Fy2024
{
    public static readonly Round Round = Write();

    private static Source Doc => Leaflets.DesignKeiei;

    private static Round Write()
    {
        var round = new RoundBuilder(DesignKeiei.Programme, "design-keiei/2024", "令和6年度", Fy2024English.Words);
        var seminars = round.Under(Doc, "（３）令和６年度 デザイン経営セミナー事業");
        seminars.OfFiscalYear(2024, (323, "令和６年度"));
        seminars.Window("window", Passage.Silent(323), "募集期間", null, null, "開催日・募集期間の記載がない");
        seminars.Prints("places", (328, "「札幌市」と「帯広市」の2地域でデザインセミナーを開催予定"), "デザインセミナーの開催予定地", "札幌市・帯広市の2地域");
        seminars.LeavesOut("this-year", (330, 332), "ワークショップや専門家派遣など今年度の内容は検討中。対象者の記載がない", "要件は判定しない");
        round.Under(Doc, "※ デザイン経営：").Notes("definition", 359,
            "デザイン経営: デザインの力をブランドの構築やイノベーションの創出に活用する経営方法");

        // ── 【参考】プログラムイメージ(令和5年度版) ──────────────────────────
        var seminar = round.Under(Doc, "①デザインセミナー");
        seminar.Prints("r5-seminar", (338, "札幌10月13日,函館10月21日"), "令和5年度 ①デザインセミナー", "札幌10月13日、函館10月21日",
            "年の記載がなく、令和5年度の10月、2023年とみる");
        seminar.Notes("r5-seminar-contents", (343, 346, "デザインを活用して企業価値を向上させている事例"),
            "デザインを活用した企業価値向上の事例と、知的財産権として保護する重要性を紹介");
        var workshop = round.Under(Doc, "②デザイン思考ワークショップ");
        workshop.Prints("r5-workshop", (341, "12月19日"), "令和5年度 ②デザイン思考ワークショップ", "12月19日", "2023年とみる");
        workshop.Notes("r5-workshop-contents", (348, 353, "簡単なケーススタディを通してデザイン思考の基本を学び"),
            "ブランディングから販売促進までをケーススタディで学び、デザイン思考の基本を身につける");
        var experts = round.Under(Doc, "③専門家派遣");
        experts.Prints("r5-experts", (335, "1月～3月"), "令和5年度 ③専門家派遣", "1月~3月", "令和5年度の1月から3月、2024年とみる");
        experts.Notes("r5-experts-contents", (355, 357, "企業の課題に応じた専門家（主にデザイナー）を派遣"),
            "企業の課題に応じた専門家(主にデザイナー)を派遣し、課題解決を支援");
        round.Track("", "令和6年度 デザイン経営セミナー事業", grant: null);
        return round.Build();
    }
}
