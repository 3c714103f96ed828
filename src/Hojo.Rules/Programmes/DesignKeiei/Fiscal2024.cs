using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.DesignKeiei;

/// <summary>令和6年度 デザイン経営セミナー事業: support that is not money.</summary>
internal static class Fiscal2024
{
    private const string Title = "（３）令和６年度 デザイン経営セミナー事業";

    private static readonly Source Doc = new("DESIGN-R6", "令和6年度 知的財産・地域ブランド支援の案内", "北海道経済産業局",
        SourceRank.Leaflet, "635771d0d5d83b007ececa5aeb5c1c0b8b9a7c5fd57d64ee61637b0582bd1f67", new(2026, 11, 21));

    public static readonly Round Round = new(DesignKeiei.Programme, "design-keiei/2024", ("令和6年度", "fiscal 2024"),
        new Track("design-keiei/2024", ("令和6年度 デザイン経営セミナー事業", "seminars on design-driven management, fiscal 2024"),
        [
            new Window("window", ("募集期間", "period"), null, null, Doc[Title, 323]) { Reading = ("開催日・募集期間の記載がない", "neither days nor a period are stated") },
            WindowBound.FiscalYear(2024, Doc[Title, 323]),
            new PrintedFigure("places", ("デザインセミナーの開催予定地", "places planned"), ("札幌市・帯広市の2地域", "2 places: Sapporo and Obihiro"), Doc[Title, 327, 328]),
            new NotStated("this-year", ("ワークショップや専門家派遣など今年度の内容は検討中。対象者の記載がない", "this year's workshops and visits are under consideration; who may take part is not stated"), Doc[Title, 330, 332]) { Reading = ("要件は判定しない", "nothing is tested") },
            new PrintedFigure("r5-seminar", ("令和5年度 ①デザインセミナー", "fiscal 2023: design seminars"), ("札幌10月13日、函館10月21日", "Sapporo on 13 October, Hakodate on 21 October"), Doc["①デザインセミナー", 337, 338]) { Reading = ("年の記載がなく、令和5年度の10月、2023年とみる", "no year is printed; read as October 2023") },
            new PrintedFigure("r5-workshop", ("令和5年度 ②デザイン思考ワークショップ", "fiscal 2023: workshop on design thinking"), ("12月19日", "19 December"), Doc["②デザイン思考ワークショップ", 340, 341]) { Reading = ("2023年とみる", "read as 2023") },
            new PrintedFigure("r5-experts", ("令和5年度 ③専門家派遣", "fiscal 2023: experts sent"), ("1月~3月", "January to March"), Doc["③専門家派遣", 334, 335]) { Reading = ("令和5年度の1月から3月、2024年とみる", "read as 2024") },
            new Note("r5-seminar-contents", ("デザインを活用した企業価値向上の事例と、知的財産権として保護する重要性を紹介", "examples of design that raised a firm's worth, and why to protect it"), Doc["①デザインセミナー", 343, 346]),
            new Note("r5-workshop-contents", ("ブランディングから販売促進までをケーススタディで学び、デザイン思考の基本を身につける", "the basics of design thinking by case studies"), Doc["②デザイン思考ワークショップ", 348, 353]),
            new Note("r5-experts-contents", ("企業の課題に応じた専門家(主にデザイナー)を派遣し、課題解決を支援", "experts, mostly designers, sent to help with a firm's problems"), Doc["③専門家派遣", 355, 357]),
            new Note("definition", ("デザイン経営: デザインの力をブランドの構築やイノベーションの創出に活用する経営方法", "management that uses design to build brands and to innovate"), Doc["※ デザイン経営：", 359, 361]),
        ],
        grant: null));
}
