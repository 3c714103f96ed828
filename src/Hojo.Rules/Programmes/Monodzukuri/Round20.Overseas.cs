using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 2.5.2 グローバル要件: what the global frame asks beyond the basic requirements, by kind of overseas business.</summary>
internal static partial class Round20
{
    private static void GlobalRequirements(RoundBuilder round)
    {
        var global = round.Under(Doc, "2.5.2 グローバル要件", Overseas);
        global.Requires("feasibility", (17, "海外事業に関する実現可能性調査※の実施"), "海外事業に関する実現可能性調査(市場調査、現地規制調査、取引先の信用調査等)の実施",
            FeasibilityStudied.Is(true));
        global.Requires("expertise", (17, "社内に海外事業の専門人材を有すること又は海外事業に関する外部専門家と連携すること"), "社内に海外事業の専門人材を有する、又は外部専門家と連携する",
            OverseasExpertise.Is(true));
        global.Requires("overseas-papers", (17, "応募申請時に、海外子会社等の事業概要・財務諸表・株主構成が分かる資料を提出すること"),
            "応募申請時に、①子会社等の資料、②海外市場調査報告書、③インバウンド市場調査報告書、④共同研究契約書又は業務提携契約書(案を含む)を提出", PreparationPapers.Is(true),
            also: [global.At((17, "想定顧客が具体的に分かる海外市場調査報告書を提出すること")),
                global.At((18, "想定顧客が具体的に分かるインバウンド市場調査報告書を提出すること")),
                global.At((18, "共同研究契約書又は業務提携契約書（検討中の案を含む）を提出すること"))]);
        Condition Of(OverseasKind kind, Condition holds) => !KindOfOverseas.Is(kind) | holds;

        var invested = round.Under(Doc, "グローバル要件①：海外への直接投資に関する事業", Overseas);
        round.Under(Doc, "2.4.1 補助対象者", Overseas).Requires("site-abroad", (7, "海外にも補助事業の実施場所を有していることが必要です"),
            "①直接投資: 日本国内のほかに海外にも補助事業の実施場所を有する", Of(OverseasKind.DirectInvestment, SiteAbroad.Is(true)));
        invested.Requires("half-abroad", (17, "補助対象経費の2分の1以上が海外支店の補助対象経費となる"),
            "①直接投資: 補助対象経費の2分の1以上が海外支店の経費、又は海外子会社(半数以上を所有)への外注費・貸与する機械装置等に充てられる",
            Of(OverseasKind.DirectInvestment, HalfAbroad.Is(true)), "「2分の1以上」は海外支店と海外子会社のどちらの場合にもかかるとみる");
        invested.Requires("machinery-at-home", (17, "海外事業と一体的な機械装置等(単価50万円（税抜き）以上)を取得"), "①直接投資: 国内でも海外事業と一体的な機械装置等(単価50万円以上)を取得",
            Of(OverseasKind.DirectInvestment, MachineryAtHome.Is(true)));
        var sold = round.Under(Doc, "グローバル要件②：海外市場開拓（輸出）に関する事業", Overseas);
        sold.Requires("export-customers", (17, "製品等の最終販売先の2分の1以上が海外顧客となり"), "②輸出: 製品等の最終販売先の2分の1以上が海外顧客",
            Of(OverseasKind.Export, ForeignCustomers >= Fraction(1, 2)), "顧客数、販売先数、売上額等、実施事業内容に応じた指標による(FAQ 18頁)",
            also: [round.Under(Questions, "5.補助対象経費について").At((18, "想定する顧客数、販売先数、売上額等、実施事業内容に応じて設定"))]);
        sold.Requires("export-sales", (17, "事業計画期間中の補助事業の売上累計額が補助額を上回る事業計画"), "②輸出: 補助事業の売上累計額が補助額を上回る事業計画",
            Of(OverseasKind.Export, SalesExceedGrant.Is(true)));
        var visited = round.Under(Doc, "グローバル要件③：インバウンド対応に関する事業", Overseas);
        visited.Requires("inbound-customers", (18, "製品・サービス等の販売先の2分の1以上が訪日外国人となり"), "③インバウンド: 販売先の2分の1以上が訪日外国人",
            Of(OverseasKind.Inbound, ForeignCustomers >= Fraction(1, 2)));
        visited.Requires("inbound-sales", (18, "計画期間中の補助事業の売上累計額が補助額を上回る事業計画"), "③インバウンド: 補助事業の売上累計額が補助額を上回る事業計画",
            Of(OverseasKind.Inbound, SalesExceedGrant.Is(true)));
        var joint = round.Under(Doc, "グローバル要件④：海外企業と共同で行う事業", Overseas);
        joint.Requires("rights-to-results", (18, "の成果物の権利の全部又は一部が補助事業者に帰属すること"), "④共同: 共同研究・共同事業開発に伴う設備投資等があり、成果物の権利の全部又は一部が帰属する",
            Of(OverseasKind.Joint, RightsToResults.Is(true)), "外国法人の経費は補助対象外");
        TiedPartners(round);
        global.Binds("results-papers", (17, "実績報告時に、想定顧客による試作品等の性能評価報告書を提出すること"),
            "実績報告時に、①委託(貸与)契約書と事業完了報告書、②性能評価報告書、③プロトタイプの仮説検証の報告書、④契約の進捗が分かる実績報告書を提出する");
    }

    private static void TiedPartners(RoundBuilder round)
        => round.Under(Questions, "5.補助対象経費について", Overseas).Excludes("tied-partner", (18, "補助事業者と「資本関係」のある外国法人は対象外です"),
            "④共同: 補助事業者と資本関係のある外国法人との共同", KindOfOverseas.Is(OverseasKind.Joint) & TiedPartner.Is(true));
}
