using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>ものづくり補助金(令和6年度補正), as far as its leaflet goes.</summary>
internal static partial class LeafletFy2024
{
    private const string Products = "value-added", Overseas = "global";

    public static readonly Round Round = Write();

    private static Source Doc => Leaflets.Monodzukuri;

    /// <summary>Only for what the leaflet gives as a range or leaves undefined: bands by headcount, and who is small.</summary>
    private static Source Guide => Guidelines.Monodzukuri20;

    private static Round Write()
    {
        var round = new RoundBuilder(Monodzukuri.Programme, "monodzukuri/r6-leaflet", "令和6年度補正(リーフレット)", LeafletFy2024English.Words);
        round.ReplacedBy("monodzukuri/20",
            ("differs-call", "第20次公募要領: 同じ予算の公募のうち第20次のもの。第19次、第21次、第22次の公募要領は手元にない"),
            ("differs-applicants", "第20次公募要領(7〜14頁): 補助対象者と対象外の事業者、16か月以内の採択、みなし大企業を定める(リーフレットに記載がない)"),
            ("differs-wage", "第20次公募要領(15頁): 賃金は従業員と役員のそれぞれで見て、2つの目標値の両方を設定する"),
            ("differs-floor", "第20次公募要領(3頁): 補助下限額は100万円(リーフレットに記載がない)"),
            ("differs-limits", "第20次公募要領(21〜26頁): 経費の区分ごとの上限がある(リーフレットに記載がない)"),
            ("differs-repayment", "第20次公募要領(19〜20頁): 返還の額と免除を定める(リーフレットに記載がない)"),
            ("differs-profit-return", "第20次公募要領: 収益納付の規定がない(リーフレットは求めないとする)"));
        FirstPage(round);
        var (small, raised, minimumWage) = Specials(round);
        Requirements(round, raised, minimumWage);
        LeftOut(round);
        var wholeYen = round.Under(Doc, "補助率").RoundsDown("whole-yen", Passage.Silent(82), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        var costs = SharedCosts(round);
        round.Track(Products, "製品・サービス高付加価値化枠", ValueAddedTrack(round, costs, raised, small, minimumWage).Rounded(wholeYen));
        round.Track(Overseas, "グローバル枠", GlobalTrack(round, costs, raised, small, minimumWage).Rounded(wholeYen));
        return round.Build();
    }

    // ── リーフレットの表 ──────────────────────────────────────────────────────
    private static void FirstPage(RoundBuilder round)
    {
        // English stands under value-added/round: "round" alone is the name of the round.
        round.Under(Doc, "ものづくり", Products, Overseas).LeavesOut("round", (12, 44), "公募回の記載がない",
            "令和6年度補正予算による公募の内容とみる。回ごとの数字は各回の公募要領による");
        round.Under(Doc, "令和6年度補正予算").Notes("purpose", (14, 17), "生産性向上や持続的な賃上げに向けた新製品・新サービスの開発に必要な設備投資等を支援");
        round.Under(Doc, "補助上限額").Prints("headline-ceiling", (19, 20, "最大4,000万円"), "補助上限額の見出し", "最大4,000万円",
            "グローバル枠3,000万円に大幅な賃上げの上乗せ1,000万円を加えた額で、従業員21人以上のときに限る");
        round.Under(Doc, "補助率").Prints("headline-rate", (22, 23, "1/2~2/3"), "補助率の見出し", "1/2~2/3");
        round.Under(Guidelines.Monodzukuri23, "公募開始").SucceededBy("第23次(要件の改まった回)", (27, "公募開始 ：2026 年 2 月 6 日（金）"), On(2026, 2, 6));
        round.Under(Doc, "事業の流れ").Window("window", Passage.Silent(50, 53), "公募期間", null, null, "リーフレットに公募期間の日付の記載がない");
        round.Under(Doc, "予算額").Prints("budget", (128, 130, "3,400億円の内数"), "予算額(中小企業生産性革命推進事業)", "3,400億円の内数");
        round.Under(Doc, "ものづくり補助金事務局サポートセンター").Notes("contact", (148, 154, "お問い合わせはものづくり補助金事務局サポートセンターまで"),
            "ものづくり補助金事務局サポートセンター 050-3821-7013 10:00~17:00(土日祝・12/29~1/3を除く)");
    }

    private static void LeftOut(RoundBuilder round)
    {
        round.Under(Doc, "事業の流れ").LeavesOut("period", (61, 71), "補助事業実施期間の記載がない",
            Reading.Resting(Guide, "第20次公募要領にはあるが、他の回には及ぼさない"));
        round.Under(Doc, "補助上限").LeavesOut("floor", 80, "補助下限額の記載がない",
            Reading.Resting(Guide, "第20次公募要領は100万円とするが、このリーフレットには及ぼさない"));
        round.Under(Doc, "補助対象経費").LeavesOut("expense-limits", (84, 87), "経費の区分ごとの上限の記載がない",
            Reading.Resting(Guide, "上限なしで計算するため、実際の補助金額はこれより少ないことがある。経費は税抜の額を入力する(第20次公募要領による)"));
        round.Under(Doc, "その他").Notes("profit-return", (89, "収益納付は求めません"), "収益納付は求めない");
        var who = round.Under(Doc, "基本要件");
        who.NamesSmes((93, "中小企業・小規模事業者等が"), "中小企業・小規模事業者等");
        who.LeavesOut("exclusions", 93, "申請できない事業者の記載がない", "判定しない");
    }

    // ── 大幅な賃上げ・最低賃金の引き上げ ──────────────────────────────────────
    private static (Special Small, Special Raised, Special MinimumWage) Specials(RoundBuilder round)
    {
        var wages = round.Under(Doc, "大幅な賃上げ");
        wages.Prints("raise", (114, "補助上限額を100~1,000万円上乗せ"), "大幅な賃上げに取り組む事業者への上乗せ", "100~1,000万円");
        var raised = wages.Special("wage-special", (114, 120, "大幅な賃上げ:(1)給与支給総額の年平均成長率+6.0%以上増加"), "大幅な賃上げの特例",
            ClaimsRaisedCap.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50
                & Employees >= 1 & Revitalising.Is(false) & ClaimsMinimumWageSpecial.Is(false),
            Reading.Resting(Guide, "希望する事業者に適用する。最低賃金引上げ特例を希望する事業者には適用しない(第20次公募要領は「申請する事業者」とする)。" +
                "「補助上限額に達していない場合は適用不可」であり、ちょうど補助上限額のときも、引き上げられる額がないため適用されないとみる"), atCeiling: true);
        var small = round.Under(Guide, "小規模企業者・小規模事業者").Special("small", (9, "商業・サービス業常時使用する従業員の数が5人以下の会社又は個人"),
            "小規模企業・小規模事業者", SmallBusiness.Holds,
            "リーフレットに小規模の定義がないため、第20次公募要領の定義による。会社・個人以外の法人の扱いは見ない");
        var minimumWage = round.Under(Doc, "最低賃金の引き上げに取り組む事業者").Special("minimum-wage-special",
            (116, 126, "最低賃金+50円以内で雇用している従業員が全従業員数の30%以上"), "最低賃金引上げ特例(補助率2/3)",
            ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff >= Fraction(30, 100) & Employees >= 1 & !small.When
                & Revitalising.Is(false),
            Reading.Resting(Guide, "希望する事業者に適用する。" +
                "「指定する一定期間」の月と、割合の分母を全従業員とするか補助事業実施場所の従業員とするかは回による" +
                "(第20次は2023年10月〜2024年9月、補助事業実施場所)。" +
                "「最低賃金+50円以内」の文言は2026年の公募で変わるため、他の年の公募には用いない"));
        return (small, raised, minimumWage);
    }

    // ── 補助対象経費 <共通> ───────────────────────────────────────────────────
    private static Amount[] SharedCosts(RoundBuilder round)
    {
        var costs = round.Under(Doc, "補助対象経費");
        costs.Requires("core-cost", (84, "機械装置・システム構築費(必須)"), "機械装置・システム構築費が必須", Machinery > Yen(0));
        return
        [
            costs.Pays("machinery", 84, "機械装置・システム構築費(必須)", Machinery),
            costs.Pays("technology-licences", 84, "技術導入費", TechnologyLicences),
            costs.Pays("experts", 84, "専門家経費", Experts),
            costs.Pays("transport", 84, "運搬費", Transport),
            costs.Pays("cloud", 85, "クラウドサービス利用費", Cloud),
            costs.Pays("raw-materials", 85, "原材料費", RawMaterials),
            costs.Pays("outsourcing", 85, "外注費", Outsourcing),
            costs.Pays("intellectual-property", 85, "知的財産権等関連経費", IntellectualProperty),
        ];
    }
}
