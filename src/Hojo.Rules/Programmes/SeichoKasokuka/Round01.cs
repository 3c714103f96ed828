using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.SeichoKasokukaFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>中小企業成長加速化補助金 1次公募, as far as its leaflet goes.</summary>
internal static class Round01
{
    private static readonly Source Doc = Leaflets.SeichoKasokuka;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(SeichoKasokuka.Programme, "seicho-kasokuka/1", "1次公募", Round01English.Words);
        var headline = round.Under(Doc, "中小企業成長加速化補助金");
        headline.Notes("purpose", (2001, 2006, "成長志向型の中小企業の皆様へ大胆な設備投資を支援"), "売上高100億円超を目指す、成長志向型の中小企業の大胆な設備投資を支援");
        round.Under(Doc, "1次公募スケジュール").Window("window", (2010, 2011, "2025年５月８日（木）申請締切 ：2025年６月９日（月）"), "1次公募スケジュール",
            On(2025, 5, 8), On(2025, 6, 9), "時刻の記載がない。詳しくはjGrantsのページによる");
        round.Under(Doc, "応募方法").Notes("filing", 2014, "jGrantsシステムによる電子申請");
        round.Under(Doc, "GビズIDプライムアカウント").Requires("gbiz", (2015, "「GビズIDプライムアカウント」の取得が必要です"),
            "申請にはGビズIDプライムアカウントの取得が必要", HasGbizIdPrime.Is(true), "取得にかかる期間の記載はない。申請の時点で取得済みであることとする");

        // ── 補助事業概要 ──────────────────────────────────────────────────────
        var applicants = round.Under(Doc, "補助対象者");
        applicants.Requires("target", 2026, "売上高100億円を目指す中小企業", AimsAtHundredOku.Is(true),
            Reading.Resting(Leaflets.HyakuokuSengen, "リーフレットの見出しは「100億円超」とする。" +
                "申請者の現在の売上高の範囲はこの補助金の要件にはなく、100億宣言の側で10億円以上100億円未満とされる"),
            also: [round.Under(Doc, "100億円超").At((2001, "売上高100億円超を目指す"), differs: headline.Say("target:differs", "「100億円超」とする"))]);
        applicants.NamesSmes((2026, "売上高100億円を目指す中小企業"), "中小企業");
        applicants.LeavesOut("exclusions", 2026, "申請できない事業者の記載がない", "判定しない");

        var money = round.Under(Doc, "補助上限額");
        var cap = money.Limit("cap", 2028, "補助上限額5億円", money.Sum("ceiling", (2028, "5億円"), "補助上限額", Oku(5)));
        var half = money.Rate("rate", (2028, "補助率1/2"), "補助率", Fraction(1, 2));
        var wholeYen = money.RoundsDown("whole-yen", Passage.Silent(2028), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        money.LeavesOut("floor", (2028, 2038), "補助下限額と収益納付の有無の記載がない");
        round.Under(Doc, "補助事業実施期間").Term("period", 2030, "交付決定日から24か月以内", [(24, DecidedOn)], "民法143条により暦で数える");

        Requirements(round);
        var costs = round.Under(Doc, "補助対象経費");
        var eligible = Sum(
            costs.Pays("buildings", 2038, "建物費", Buildings),
            costs.Pays("machinery", 2038, "機械装置費", MachineryAlone),
            costs.Pays("software", 2038, "ソフトウェア費", Software),
            costs.Pays("outsourcing", 2038, "外注費", Outsourcing),
            costs.Pays("experts", 2038, "専門家経費", Experts));
        costs.LeavesOut("expense-limits", 2038, "経費の区分ごとの上限と、税抜・税込の別の記載がない",
            "上限なし、税抜の額で計算するため、実際の補助金額はこれより少ないことがある");

        Afterwards(round);
        Review(round);
        round.Track("", "中小企業成長加速化補助金 1次公募(リーフレット)", (half * eligible).AtMost(cap).Rounded(wholeYen));
        return round.Build();
    }

    // ── 補助事業の要件 ────────────────────────────────────────────────────────
    private static void Requirements(RoundBuilder round)
    {
        var terms = round.Under(Doc, "補助事業の要件");
        terms.Requires("declaration", 2032, "①「100億宣言」を行っている", DeclarationMade.Is(true), "いつまでに行うかの記載がない。申請の時点で公表されていることとする");
        terms.Requires("investment", 2033, "②投資額1億円以上(専門家経費・外注費を除く補助対象経費分)",
            new LinearTest(terms.Say("investment:condition", "建物費、機械装置費、ソフトウェア費の合計が1億円以上"),
                [(Buildings, 1), (MachineryAlone, 1), (Software, 1)], 100_000_000));
        terms.Requires("wage-plan", 2035, "③一定の賃上げ要件を満たす今後5年程度の事業計画の策定", WagePlan.Is(true),
            "賃上げの率と「5年程度」の幅の記載がないため、申請者の申告による");
        terms.LeavesOut("wage-rate", (2035, 2036), "「一定の賃上げ要件」の内容の記載がない", "2次公募の率を1次に用いない");
        terms.Term("wage-period", (2036, "賃上げ実施期間は補助事業終了後３年間"), "賃上げ実施期間の終わり(補助事業終了後3年間)", [new(Length.Years(3), CompletedOn)]);
        terms.LeavesOpen("more-requirements", 2036, "要件は「など」とされ、このほかの要件の記載がない", Readings.CheckTheGuideline);
    }

    // ── 事業スキーム ──────────────────────────────────────────────────────────
    private static void Afterwards(RoundBuilder round)
    {
        var after = round.Under(Doc, "補助事業 終了後");
        after.Binds("intellectual-property-report", (2112, 2133, "知的財産等報告"), "補助事業終了後、知的財産等報告", Readings.HowOftenAndWhenNotStated);
        after.Binds("reports", (2120, 2133, "事業化状況報告"), "補助事業終了後、事業化状況報告", Readings.HowOftenAndWhenNotStated);
        round.Under(Doc, "事業スキーム").LeavesOut("repay", (2112, 2135), "賃上げが未達の場合の返還の記載がない", "記載がないことは返還が不要であることを意味しない");
        round.Under(Doc, "※100億宣言とは").Notes("declaration-is", (2160, 2161, "「売上高100億円」という目標を目指し、実現に向けた取組を行っていくことを宣言"),
            "100億宣言とは、「売上高100億円」を目指し、実現に向けた取組を行うことの宣言");
        round.Under(Doc, "事務局連絡先").Notes("contact", (2165, 2167, "事務局連絡先：0570-07-4153"), "事務局 0570-07-4153(IP電話等 03-4446-4307)");
    }

    // ── 審査のポイント ────────────────────────────────────────────────────────
    private static void Review(RoundBuilder round)
    {
        var management = round.Under(Doc, "■経営力");
        management.Reviews("review-management", (2169, 2171, "経営者のビジョンやシナリオが明確であり"),
            "経営力: ビジョン・シナリオの明確さ、経営戦略上の位置づけ、外部・内部環境を踏まえた事業戦略");
        management.Reviews("review-management-measures", (2172, "売上高成長率、付加価値増加率、売上高投資比率 等"),
            "経営力の指標: 売上高成長率、付加価値増加率、売上高投資比率 等");
        var effects = round.Under(Doc, "■波及効果");
        effects.Reviews("review-effects", (2174, 2176, "サプライチェーンへの効果など波及効果が見込まれるか"),
            "波及効果: 産業競争力、イノベーション、地域資源、サプライチェーン、賃上げ、取引姿勢、女性活躍、BCP");
        effects.Reviews("review-effects-measures", (2176, "賃上げ率、地域未来牽引企業、パートナーシップ構築宣言 等"),
            "波及効果の指標: 賃上げ率、地域未来牽引企業、パートナーシップ構築宣言 等");
        var feasibility = round.Under(Doc, "■実現可能性");
        feasibility.Reviews("review-feasibility", (2178, 2179, "迅速に投資を実行できる財務状況や組織体制が整っており"),
            "実現可能性: 迅速に投資を実行できる財務状況・組織体制、金融機関などのコミットメント");
        feasibility.Reviews("review-feasibility-measures", (2179, "ローカルベンチマーク、金融機関の支援姿勢 等"),
            "実現可能性の指標: ローカルベンチマーク、金融機関の支援姿勢 等");
    }
}
