using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回: who may apply, and what the project and the plan must be.</summary>
internal static partial class Round03Digest
{
    private static string[] SameFamily => ["shinjigyo-shinshutsu", "jigyo-saikochiku", "monodzukuri"];

    // ── 補助対象者 ────────────────────────────────────────────────────────────
    private static Condition Applicants(RoundBuilder round)
    {
        var smes = round.Under(Doc, "中小企業者");
        var capital = smes.Takes(s => SmallAndMedium.Capital(s.Say("sme-capital", "中小企業者の資本金"), s.At((51, 61, "| 卸売業 | 1億円以下 |"))));
        var employees = smes.Takes(s => SmallAndMedium.Employees(s.Say("sme-employees", "中小企業者の従業員数"), s.At((51, 61, "1億円以下 | 100人以下 |"))));
        var specified = round.Under(Doc, "特定事業者の一部(資本金10億円未満)").ByChoice("specified-employees", (62, 68, "| 卸売業 | 400人以下 |"), "特定事業者の従業員数",
            TradedIn, ("人", "people"),
        [
            (Industry.ManufacturingConstructionTransport, 500),
            (Industry.Wholesale,                          400),
            (Industry.Services,                           300),
            (Industry.Retail,                             300),
            (Industry.RubberProducts,                     500),
            (Industry.SoftwareAndInformation,             500),
            (Industry.Inns,                               500),
            (Industry.Other,                              500),
        ]);
        var isSme = (SoleProprietor.Is(false) & Capital <= capital) | Employees <= employees;
        var isSpecified = (SoleProprietor.Is(true) | Capital < Oku(10)) & Employees <= specified;
        round.Under(Doc, "補助対象者").Requires("size", (50, 68, "特定事業者の一部(資本金10億円未満)"), "中小企業者または特定事業者の一部であること", isSme | isSpecified,
            "中小企業者は資本金か従業員数のどちらかを満たせばよい。個人事業主は従業員数で判定する。" +
            "特定事業者の表では、ゴム製品製造業は製造業、ソフトウェア業・情報処理サービス業・旅館業はその他とする");

        var barred = round.Under(Doc, "申請できない事業者");
        barred.BarredBy("recent-award", (69, 70, "申請締切日から16か月以内に新事業進出補助金・事業再構築補助金・ものづくり補助金で採択された事業者"),
            "申請締切日から16か月以内に新事業進出・事業再構築・ものづくり補助金で採択された事業者",
            Relation.BarredFor(16, BarStart.Adoption, LookedAt.Deadline, Awards.Adopted), SameFamily, RecentAdoption,
            "締切日から16か月前の応当日以後の採択を含む。採択の後に辞退した場合や取消の場合も「採択された」に当たるとみる");
        barred.BarredBy("restructuring-revoked", (71, "事業再構築補助金で採択取消を受けた事業者"), "事業再構築補助金で採択取消を受けた事業者",
            Relation.Barred(Awards.Revoked), ["jigyo-saikochiku"], AdoptionRevoked);
        barred.Excludes("no-employees", 72, "従業員数が0名の事業者", Employees.Is(0));
        barred.Excludes("under-one-year", 73, "新規設立・創業後1年未満の事業者", FoundedOn > round.Closes.Minus(Length.Years(1)),
            "基準日の記載がないため、申請締切日で判定する");
        barred.Excludes("large-company-half", (74, "大企業が発行済株式の1/2以上を所有"), "みなし大企業(大企業が発行済株式の1/2以上を所有)",
            LargestLargeCompany >= Fraction(1, 2), "同一の大企業1社が所有する割合とする");
        barred.Excludes("large-company-two-thirds", (75, "大企業が発行済株式の2/3以上を所有"), "みなし大企業(大企業が発行済株式の2/3以上を所有)",
            AllLargeCompanies >= Fraction(2, 3), "複数の大企業が合わせて所有する割合とする");
        barred.Excludes("large-company-officers", (76, "大企業の役員・職員が役員総数の1/2以上を占める"), "みなし大企業(大企業の役員・職員が役員総数の1/2以上)",
            LargeCompanyOfficers >= Fraction(1, 2));
        barred.Excludes("taxable-income", 77, "課税所得の年平均額が15億円超(直近過去3年分)", AverageTaxableIncome > Oku(15));
        barred.Excludes("same-corporation", 78, "みなし同一法人(親会社が議決権50%以上を有する子会社)", ParentVotes > Fraction(1, 2) & SameGroupApplies.Is(true),
            "重要事項4は複数申請だけを不採択とするので、グループのうち1社だけの申請は妨げないとみる。" +
            "他の公募要領は50%超とするため、ちょうど50%で複数社が申請する場合は要確認とする",
            open: ParentVotes.Is(Fraction(1, 2)) & SameGroupApplies.Is(true));
        barred.Excludes("household", 79, "配偶者・親子等生計同一者による複数申請", HouseholdMemberApplies.Is(true));
        barred.Excludes("antisocial", 80, "暴力団関係者", AntisocialForces.Is(true));
        return isSpecified;
    }

    // ── 基本要件: 新事業 ──────────────────────────────────────────────────────
    private static void NewBusiness(RoundBuilder round)
    {
        var judged = Readings.DeclaredAndJudged;
        var products = round.Under(Doc, "製品等の新規性要件");
        products.Requires("new-product", (81, 83, "その中小企業等にとって新規性を有すること"), "製品等の新規性要件: 製品等が申請者にとって新規性を有する",
            NewToApplicant.Is(true), judged);
        products.Requires("not-more-volume", 84, "既存製品の製造量増加は該当しない", OnlyMoreVolume.Is(false), judged);
        products.Requires("not-made-before", 85, "過去に製造した製品の再製造は該当しない", OnlyMadeBefore.Is(false), judged);
        products.Requires("not-other-method", 86, "単なる製造方法の変更は該当しない", OnlyOtherMethod.Is(false), judged);
        products.Requires("not-same-performance", 87, "性能が有意に異ならない場合は該当しない", NoDifferentPerformance.Is(false), judged);
        var market = round.Under(Doc, "市場の新規性要件");
        market.Requires("new-market", (88, 89, "既存事業で対象としていなかった顧客層を対象とする新たな市場であること"),
            "市場の新規性要件: 対象としていなかった顧客層の新たな市場である", NewCustomers.Is(true), judged);
        market.Requires("not-same-market", 90, "既存製品と市場が同一の場合は該当しない", SameMarket.Is(false), judged);
        market.Requires("not-part-of-market", 91, "既存製品市場の一部のみを対象とする場合は該当しない", PartOfMarket.Is(false), judged);
        market.Requires("not-other-area", 92, "単に商圏が異なるだけの場合は該当しない", OnlyOtherArea.Is(false), judged);
        round.Under(Doc, "新事業売上高要件").Requires("new-sales", (93, 95, "総売上高の10%以上、または付加価値額が総付加価値額の15%以上"),
            "新事業売上高要件: 最終年度で売上高の10%以上または付加価値額の15%以上",
            NewOfSales >= Fraction(10, 100) | NewOfValueAdded >= Fraction(15, 100)
                | (Sales >= Oku(10) & DivisionSales >= Oku(3)
                    & (NewOfDivisionSales >= Fraction(10, 100) | NewOfDivisionValueAdded >= Fraction(15, 100))),
            Reading.Resting(Documents.Leaflets.ShinjigyoShinshutsu, "分母は応募申請時の総売上高・総付加価値額とする(第1回の公募要領についての情報による)。" +
                "部門での判定は、売上高10億円以上かつ部門売上高3億円以上の場合に選べるものとし、直近の決算で見る"));
    }

    // ── 基本要件: 計画 ────────────────────────────────────────────────────────
    private static Figure<Growth> Requirements(RoundBuilder round)
    {
        var value = round.Under(Doc, "付加価値額要件");
        value.Requires("plan-years", (96, 97, "補助事業終了後3~5年の事業計画期間"), "補助事業終了後3~5年の事業計画", Years >= 3 & Years <= 5);
        value.Requires("value-added", (96, 97, "付加価値額の年平均成長率4.0%以上"), "付加価値額要件: 付加価値額の年平均成長率4.0%以上", ValueAdded >= Pct(4.0m));
        value.Notes("value-added-definition", 98, "付加価値額 = 営業利益 + 人件費 + 減価償却費");

        var wages = round.Under(Doc, "賃上げ要件");
        var growth = wages.Takes(s => MinimumWages.GrowthTable("minimum-wage-growth", s.Say("minimum-wage-growth", "最低賃金の直近5年間の年平均成長率"),
            s.At((103, "東京:2.8%、神奈川:2.8%、千葉:3.1%、埼玉:3.1%、大阪:2.9%")), FiscalYears.FiveTo(2024)),
            "この文書が挙げるのは東京・神奈川・千葉・埼玉・大阪と全国平均だけで、" +
            "その値は2019年度から2024年度までの地域別最低賃金から計算した値(小数第1位まで、四捨五入)と一致する。他の道府県も同じ計算による");
        wages.Requires("wage", (99, 103, "最低賃金の直近5年間の年平均成長率以上に増加"), "賃上げ要件: 一人当たり給与が最低賃金の伸び以上、または給与支給総額が年2.5%以上",
            PayrollPerHead >= growth | Payroll >= PayrollTarget,
            "直近5年間は2019年度から2024年度までとする。参考に挙げられた5都府県の値がこれで再現でき、他の道府県も同じ計算による");
        round.Under(Doc, "事業場内最賃水準要件").Requires("wage-floor", (104, 105, "毎年、事業場内最低賃金が地域別最低賃金より30円以上高い水準であること"),
            "事業場内最賃水準要件: 毎年、地域別最低賃金より30円以上高い", WageFloorGap >= 30);
        round.Under(Doc, "ワークライフバランス要件").Requires("action-plan", (106, 108, "一般事業主行動計画を策定・公表していること"),
            "ワークライフバランス要件: 一般事業主行動計画を策定・公表", ActionPlanPublished.Is(true));
        round.Under(Doc, "金融機関要件").Requires("bank", (109, 110, "「金融機関による確認書」の提出が必要"),
            "金融機関要件: 資金提供を受ける場合は「金融機関による確認書」を提出", BankFunded.Is(false) | BankConfirmation.Is(true));
        return growth;
    }
}
