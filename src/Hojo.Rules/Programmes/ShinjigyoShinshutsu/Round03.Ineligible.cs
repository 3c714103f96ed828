using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ShinjigyoShinshutsuFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ６．補助対象経費: what must be among the costs, and ６－２．補助対象外となる経費, which is left out of them.</summary>
internal static partial class Round03
{
    private static void Ineligible(RoundBuilder round)
    {
        var costs = round.Under(Doc, "６．補助対象経費");
        costs.Requires("core-cost", (23, "機械装置・システム構築費又は建物費のいずれかが必ず補助対象経費に含まれていなければなりません"),
            "機械装置・システム構築費又は建物費のいずれかが必須", Machinery > Yen(0) | Buildings > Yen(0));
        costs.Excludes("mostly-passing", (23, "一過性の支出と認められるような支出が補助対象経費の大半を占める"), "一過性の支出が補助対象経費の大半を占める",
            MostlyPassing.Is(true), Readings.DeclaredAndJudged);

        var left = Readings.SuchCostsAreLeftOut;
        var kinds = round.Under(Doc, Kinds6);
        kinds.Notes("vehicles", (23, "「車両及び運搬具」に係る経費は対象になりません"), "機械装置等に、船舶、航空機、車両及び運搬具は含まない", left);
        kinds.Notes("replacement", (23, "単なる置き換えに係る経費は対象外です"), "既存の機械装置・システム等の単なる置き換えに係る経費は対象外", left);
        kinds.Prints("machinery-unit", (24, "単価10万円（税抜き）以上のものとします"), "補助対象となる機械装置等の単価(税抜)", "10万円以上", left);
        kinds.Notes("second-hand", (24, "３者以上の古物商の許可を得ている中古品流通事業者"), "中古設備は、3者以上の古物商の許可を得た事業者の相見積もりがある場合に限る", left);
        kinds.Notes("buildings-only-bought", (24, "建物の単なる購入や賃貸は対象外です"), "建物の単なる購入や賃貸は対象外", left);
        kinds.Binds("building-estimates", (24, "入札又は相見積もりが必要です"), "建物費は入札又は相見積もりが必要で、不動産賃貸等への転用は一切認められない");
        kinds.Notes("same-payee", (24, "支出先に同一の事業者（みなし同一事業者を含む）を含めることはできません"),
            "技術導入費、外注費、専門家経費の支出先に同一の事業者を含めることはできない", left, also: [kinds.At((25, "技術導入費、外注費、専門家経費の支出先に同一の事業者"))]);
        kinds.Notes("patent-fees", (25, "日本の特許庁に納付する手数料等"), "知的財産権等関連経費に、特許庁に納付する手数料等、審判・訴訟の経費、期間内に出願手続きを完了していないものは含まない", left);
        kinds.Notes("outsourcing-not", (25, "外部に販売・レンタルするための量産品の加工の外注に係る経費"),
            "外注費に、外注先による機械装置等の購入、販売・レンタル用の量産品の加工、申請者自身が行うべき手続きの代行は含まない", left);
        kinds.Notes("cloud-not", (26, "サーバー購入費・サーバー自体のレンタル費等は対象になりません"), "クラウドサービス利用費に、サーバー自体の購入・レンタルと端末の本体費用は含まない", left);
        kinds.Notes("advertising-not", (26, "マーケティング市場調査に係る経費"), "広告宣伝・販売促進費に、補助事業以外の広告、会社全体のPR、市場調査は含まない", left);
        kinds.Prints("system-papers", (24, "100万円（税抜き）以上のシステム構築費を計上する場合"), "要件定義書又は開発費用算出資料が必要なシステム・ウェブサイトの構築費(税抜)", "100万円以上",
            also: [kinds.At((26, "以上のウェブサイト構築費を計上する場合"))]);

        var ineligible = round.Under(Doc, "６－２．補助対象外となる経費");
        ineligible.Excludes("mostly-ineligible", (26, "計上されている経費の大半が補助対象外である場合"), "計上する経費の大半が補助対象外", MostlyIneligible.Is(true),
            Readings.DeclaredAndJudged);
        ineligible.Notes("not-only-for-project", (27, "専ら補助事業のために使用されると認められない経費"), "対象外: 既存事業に活用する等、専ら補助事業のために使用されると認められない経費", left);
        ineligible.Notes("ineligible-running", (27, "事務所等に係る家賃、保証金、敷金、仲介手数料、水道光熱費等"),
            "対象外: 家賃・水道光熱費、一般管理費・諸経費、フランチャイズ加盟料、通信費、金券、商品・試作品、消耗品、飲食・接待", left);
        ineligible.Notes("ineligible-property", (27, "不動産の購入費、構築物の購入費、株式の購入費"), "対象外: 不動産・構築物・株式の購入費", left);
        ineligible.Notes("ineligible-fees", (27, "公租公課（消費税及び地方消費税額"), "対象外: 税務・訴訟の費用、官公署の手数料、収入印紙、振込手数料、公租公課、保険料、支払利息、書類作成費用", left);
        ineligible.Notes("ineligible-general", (27, "汎用性があり、目的外使用になり得るもの"), "対象外: パソコン・スマートフォン・家具など汎用性のあるもの、自動車等車両・船舶・航空機、自社の人件費・旅費", left);
        ineligible.Notes("ineligible-energy", (27, 28, "再生可能エネルギーの発電を行うための発電設備"), "対象外: 再生可能エネルギーの発電設備と附属設備、観光農園等の栽培の経費", left);
        ineligible.Notes("ineligible-supported", (28, "により既に受給の対象となっている経費"), "対象外: 国の他の制度により既に受給の対象となっている経費", left);
        ineligible.Notes("ineligible-payees", (28, "申請者と同一の代表者・役員が含まれている事業者、みなし同一事業者、資本関係がある事業者への支払い"),
            "対象外: 同一の代表者・役員、みなし同一事業者、資本関係がある事業者、自社の部署間、停止措置中の事業者への支払い(リース会社が相見積で選ぶ場合を除く)", left);
        ineligible.Notes("ineligible-price", (28, "市場価格とかい離しているもの"), "対象外: 市場価格とかい離しているもの、公的な資金の用途として不適切なもの", left);
    }
}
