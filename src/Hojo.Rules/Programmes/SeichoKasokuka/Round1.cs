using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.SeichoKasokukaFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>中小企業成長加速化補助金 1次公募, as far as its leaflet goes.</summary>
internal static class Round1
{
    private static readonly Source Doc = new("SEI-1", "中小企業成長加速化補助金 1次公募 リーフレット(令和6年度補正)", "中小企業庁",
        SourceRank.Leaflet, "068f97e36de3104791d65a92856a26202c53230dc609a95cecccaf1c5650bdc3", new(2026, 11, 21));

    private static readonly Figure<Yen> Ceiling = SumOf("ceiling", ("補助上限額", "ceiling"), Oku(5), Doc["補助上限額", 2028]);
    private static readonly Limit Cap = new("cap", ("補助上限額5億円", "at most ¥500,000,000"), Ceiling, Doc["補助上限額", 2028]);
    private static readonly Figure<Rate> Half = RateOf("rate", ("補助率", "rate"), 1, 2, Doc["補助率1/2", 2028]);
    private static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Doc["補助率1/2", 2028])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    private static readonly Condition Investment = new LinearTest(("建物費、機械装置費、ソフトウェア費の合計が1億円以上", "buildings, machinery and software together at least ¥100,000,000"),
        [(Buildings, 1), (MachineryAlone, 1), (Software, 1)], 100_000_000);

    public static readonly Round Round = new(SeichoKasokuka.Programme, "seicho-kasokuka/1", ("1次公募", "round 1"),
        new Track("seicho-kasokuka/1", ("中小企業成長加速化補助金 1次公募(リーフレット)", "SME growth acceleration subsidy, round 1 (leaflet)"),
        [
            new Note("examples", ("活用イメージ: 工場・物流拠点などの新設・増築、イノベーション創出に向けた設備の導入、自動化による革新的な生産性向上", "for example new or larger factories and depots, equipment for innovation, automation"), Doc["活用イメージ", 1987, 1999]),
            new Note("purpose", ("売上高100億円超を目指す、成長志向型の中小企業の大胆な設備投資を支援", "supports bold investment by growing SMEs that aim at sales over ¥10 billion"), Doc["中小企業成長加速化補助金", 2001, 2018]),
            new Window("window", ("1次公募スケジュール", "call"), On(2025, 5, 8), On(2025, 6, 9), Doc["1次公募スケジュール", 2008, 2012]) { Reading = ("時刻の記載がない。詳しくはjGrantsのページによる", "no hours are printed; the page on jGrants has the details") },
            new Note("filing", ("jGrantsシステムによる電子申請", "filed by jGrants"), Doc["応募方法", 2014]),
            new Requirement("gbiz", ("申請にはGビズIDプライムアカウントの取得が必要", "a GbizID Prime account is needed to apply"), HasGbizIdPrime.Is(true), Doc["GビズIDプライムアカウント", 2015, 2016]) { Reading = ("取得にかかる期間の記載はない。申請の時点で取得済みであることとする", "how long it takes is not stated; read as held at the application") },
            new Requirement("target", ("売上高100億円を目指す中小企業", "an SME that aims at sales of ¥10 billion"), AimsAtHundredOku.Is(true), Doc["補助対象者", 2026])
            { Reading = ("見出し(2001行)は「100億円超」とする。申請者の現在の売上高の範囲はこの補助金の要件にはなく、100億宣言の側で10億円以上100億円未満とされる", "the headline (line 2001) says 'over'; this subsidy sets no range of present sales, the declaration does: ¥1 billion up to, not including, ¥10 billion") },
            new NotStated("size", ("「中小企業」の範囲と対象外の記載がない", "who counts as an SME, and who is excluded, is not stated"), Doc["補助対象者", 2026]) { Reading = ("規模と対象外の要件は判定しない", "size and exclusions are not tested") },
            Ceiling, Cap, Half, WholeYen,
            new Term("period", ("交付決定日から24か月以内", "within 24 months of the grant decision"), [(24, DecidedOn)], Doc["補助事業実施期間", 2030]) { Reading = ("民法143条により暦で数える", "counted by the Civil Code, art. 143") },
            new Requirement("declaration", ("①「100億宣言」を行っている", "the ten-billion declaration is made"), DeclarationMade.Is(true), Doc["補助事業の要件", 2032]) { Reading = ("いつまでに行うかの記載がない。申請の時点で公表されていることとする", "by when is not stated; read as published at the application") },
            new Requirement("investment", ("②投資額1億円以上(専門家経費・外注費を除く補助対象経費分)", "investment of ¥100,000,000 or more, without experts and outsourcing"), Investment, Doc["補助事業の要件", 2033]),
            new Requirement("wage-plan", ("③一定の賃上げ要件を満たす今後5年程度の事業計画の策定", "a plan of about 5 years that meets the wage requirement is made"), WagePlan.Is(true), Doc["補助事業の要件", 2035]) { Reading = ("賃上げの率と「5年程度」の幅の記載がないため、申請者の申告による", "neither the rate of the rise nor the width of 'about 5 years' is stated; as declared by the applicant") },
            new NotStated("wage-rate", ("「一定の賃上げ要件」の内容の記載がない", "what the wage requirement is, is not stated"), Doc["補助事業の要件", 2035, 2036]) { Reading = ("2次公募の率を1次に用いない", "the rate of round 2 is not carried back to round 1") },
            new Term("wage-period", ("賃上げ実施期間の終わり(補助事業終了後3年間)", "end of the 3 years of wage rises after the project ends"), [new(Length.Years(3), CompletedOn)], Doc["補助事業の要件", 2036]),
            new NotStated("more-requirements", ("要件は「など」とされ、このほかの要件の記載がない", "the list of requirements ends in 'and so on'; the others are not stated"), Doc["補助事業の要件", 2036]) { Reading = ("公募要領で確認する必要がある", "the guideline is to be checked") },
            new Expense("buildings", ("建物費", "buildings"), Buildings, Doc["補助対象経費", 2038]),
            new Expense("machinery", ("機械装置費", "machinery"), MachineryAlone, Doc["補助対象経費", 2038]),
            new Expense("software", ("ソフトウェア費", "software"), Software, Doc["補助対象経費", 2038]),
            new Expense("outsourcing", ("外注費", "outsourcing"), Outsourcing, Doc["補助対象経費", 2038]),
            new Expense("experts", ("専門家経費", "experts"), Experts, Doc["補助対象経費", 2038]),
            new NotStated("expense-limits", ("経費の区分ごとの上限と、税抜・税込の別の記載がない", "limits on categories, and whether tax is included, are not stated"), Doc["補助対象経費", 2038]) { Reading = ("上限なし、税抜の額で計算するため、実際の補助金額はこれより少ないことがある", "worked without limits and without tax, so the true grant may be less") },
            new NotStated("floor", ("補助下限額と収益納付の有無の記載がない", "a minimum grant, and whether profits are returned, are not stated"), Doc["補助上限額", 2028, 2038]),
            new Note("flow", ("事前準備(100億宣言、GビズID)、申請、審査、交付候補者決定、交付決定、補助事業、補助額の確定、請求・支払い、報告の順", "preparation, application, review, selection, grant decision, project, fixing of the sum, payment, reports"), Doc["事業スキーム", 2040, 2154]),
            new Duty("intellectual-property-report", ("補助事業終了後、知的財産等報告", "a report on intellectual property after the project ends"), Doc["補助事業", 2112, 2133]) { Reading = ("提出の回数と期限の記載がない", "how often and by when is not stated") },
            new Duty("reports", ("補助事業終了後、事業化状況報告", "reports on the business after the project ends"), Doc["補助事業", 2119, 2133]) { Reading = ("提出の回数と期限の記載がない", "how often and by when is not stated") },
            new NotStated("repay", ("賃上げが未達の場合の返還の記載がない", "what is repaid when the wage rise is missed is not stated"), Doc["事業スキーム", 2112, 2135]) { Reading = ("記載がないことは返還が不要であることを意味しない", "absence here does not mean that nothing is repaid") },
            new Note("declaration-is", ("100億宣言とは、「売上高100億円」を目指し、実現に向けた取組を行うことの宣言", "the declaration: that the company aims at sales of ¥10 billion and works towards it"), Doc["※100億宣言とは", 2160, 2161]),
            new Note("contact", ("事務局 0570-07-4153(IP電話等 03-4446-4307)", "office: 0570-07-4153 (IP phones 03-4446-4307)"), Doc["事務局連絡先", 2163, 2167]),
            new Criterion("review-management", ("経営力: ビジョン・シナリオの明確さ、経営戦略上の位置づけ、外部・内部環境を踏まえた事業戦略", "management: vision and scenario, place in the strategy, a strategy that knows its surroundings"), Doc["■経営力", 2169, 2171]),
            new Criterion("review-management-measures", ("経営力の指標: 売上高成長率、付加価値増加率、売上高投資比率 等", "measures of management: growth of sales, growth of value added, investment to sales"), Doc["■経営力", 2172]),
            new Criterion("review-effects", ("波及効果: 産業競争力、イノベーション、地域資源、サプライチェーン、賃上げ、取引姿勢、女性活躍、BCP", "effects: competitiveness, innovation, local resources, supply chain, wages, fair trade, women at work, continuity plans"), Doc["■波及効果", 2174, 2176]),
            new Criterion("review-effects-measures", ("波及効果の指標: 賃上げ率、地域未来牽引企業、パートナーシップ構築宣言 等", "measures of effects: wage rise, regional leading company, partnership declaration"), Doc["■波及効果", 2176]),
            new Criterion("review-feasibility", ("実現可能性: 迅速に投資を実行できる財務状況・組織体制、金融機関などのコミットメント", "feasibility: finances and organisation to invest quickly, commitment of financial institutions"), Doc["■実現可能性", 2178, 2179]),
            new Criterion("review-feasibility-measures", ("実現可能性の指標: ローカルベンチマーク、金融機関の支援姿勢 等", "measures of feasibility: local benchmark, support by financial institutions"), Doc["■実現可能性", 2179, 2181]),
        ],
        (Half * Sum(Buildings, MachineryAlone, Software, Outsourcing, Experts)).AtMost(Cap).Rounded(WholeYen)));
}
