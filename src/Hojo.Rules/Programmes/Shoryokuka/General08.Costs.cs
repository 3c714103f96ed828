using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 第8回 ３．補助対象経費: 7 categories, their shares of the total, and what is not eligible.</summary>
internal static partial class General08
{
    // ── ３－１ 補助対象経費、３－４ 留意事項 ─────────────────────────────────────
    private static Amount Costs(RoundBuilder round)
    {
        var costs = round.Under(Doc, "３－１.補助対象経費");
        costs.Requires("core-cost", (19, "必ず1つ以上、単価50万円(税抜)以上の機械装置等の設備投資が必要"),
            "単価50万円(税抜)以上の機械装置等の設備投資が必ず1つ以上必要", Machinery >= Man(50) & HighestUnitPrice >= Man(50), "借用に要する経費は単価に入れない");
        var machinery = costs.Pays("machinery", (19, "専ら補助事業のために使用される機械・装置、工具・器具"), "機械装置・システム構築費(専用ソフトウェア、改良・据付け、購入時の運搬を含む)",
            Machinery, "「船舶」「航空機」「車両及び運搬具」は対象外。リース会社との共同申請では、リース会社が支払う購入費用を入力する");
        var transport = costs.Pays("transport", (20, "運搬料、宅配・郵送料等に要する経費"), "運搬費(購入時の機械装置の運搬料は機械装置費に含める)", Transport);
        var technology = costs.Pays("technology-licences", (20, "知的財産権等の導入に要する経費"), "技術導入費", TechnologyLicences);
        var rights = costs.Pays("intellectual-property", (20, "弁理士の手続代行費用、知的財産権等取得等に関連する経費"),
            "知的財産権等関連経費(特許庁に納付する手数料、審判・訴訟、期間中に出願が完了しないものは対象外)", IntellectualProperty);
        var outsourcing = costs.Pays("outsourcing", (20, "専用設備の設計等の一部を外注（請負、委託等）する場合の経費"), "外注費(脆弱性診断を含む)", Outsourcing);
        var experts = costs.Pays("experts", (21, "本事業の実施のために依頼した専門家に支払われる経費"), "専門家経費(応募時に事業計画書の作成を支援した者は対象外)",
            Experts);
        var cloud = costs.Pays("cloud", (21, "クラウドサービスの利用に関する経費"), "クラウドサービス利用費(専ら補助事業のために利用し、補助事業実施期間中に要するもの)", Cloud);
        costs.Prints("expert-fees", (21, "大学准教授、技術士、中小企業診断士、ITコーディネータ：1日4万円以下"),
            "専門家の謝金単価(1日、消費税抜き)。これに準じるか、複数の見積書で価格の妥当性を証明する", "大学教授・弁護士・弁理士・公認会計士・医師は5万円以下、大学准教授・技術士・中小企業診断士・ITコーディネータは4万円以下");
        const string OfRest = "総額にはその経費も含まれるため、";
        var third = costs.Rate("third", (19, "▲：上限額＝補助対象経費総額(税抜)の3分の1"), "技術導入費、知的財産権等関連経費の上限の、その経費を除いた対象経費に対する割合",
            Fraction(1, 2), reading: OfRest + "総額の1/3までとは、その経費を除いた対象経費の1/2までと同じである");
        var half = costs.Rate("half", (19, "◎：上限額＝補助対象経費総額(税抜)の2分の1"), "外注費、専門家経費の上限の、その経費を除いた対象経費に対する割合",
            Fraction(1, 1), reading: OfRest + "総額の1/2までとは、その経費を除いた対象経費の合計までと同じである");
        var daily = costs.Limit("experts-daily", (21, "1日上限5万円"), "専門家経費は1日5万円まで",
            Each(costs.Sum("experts-day", (21, "1日上限5万円"), "専門家経費の1日の上限額", Man(5)), ExpertDays),
            "5万円×延べ日数を専門家経費全体の上限とする。謝金単価の4万円は、見積書による場合は1日5万円まで認められるため、上限には用いない");
        var early = round.Under(Doc, "３－２.補助対象外経費").Deducts("early-orders", (21, "交付決定前に発生した経費 ※いかなる理由であっても事前着手は認められません"),
            "交付決定前に発注・契約・購入した経費を除く", EarlyOrders, "区分ごとの上限を当てた後の合計から差し引く");
        var others = round.Under(Doc, "３－４.補助対象経費全般にわたる留意事項");
        const string Others = "「機械装置・システム構築費」以外の経費は、総額で500万円（税抜き）までを補助上限額とします";
        var otherTotal = others.Limit("other-total", (24, Others), "機械装置・システム構築費以外の経費は合計500万円まで",
            others.Sum("other-sum", (24, Others), "機械装置・システム構築費以外の経費の上限額", Man(500)),
            "「税抜き」は経費にだけ付くことばなので、補助金ではなく対象経費としての額の上限とする");
        const string OfTotal = "補助対象経費総額は、この上限を当てた後の、その経費を含む対象経費の合計とする(機械装置・システム構築費以外は500万円まで)。" +
            "ほかの区分は入力された額で数える。上限を超えて計上する事業は対象外(13頁)なので、超える分は計上しないものとみる";
        var paid = experts.AtMost(daily);
        Limit Share(string id, Passage at, string ja, Figure<Rate> ofRest, params Amount[] rest)
            => costs.Limit(id, at, ja, ofRest * Sum(machinery, Sum(rest).AtMost(otherTotal)), OfTotal);

        return Sum(machinery, Sum(
            transport,
            technology.AtMost(Share("technology-share", (20, "補助対象経費総額（税抜き）の3分の1"), "技術導入費は補助対象経費総額の1/3まで", third,
                transport, rights, outsourcing, paid, cloud)),
            rights.AtMost(Share("rights-share", (20, "補助対象経費総額（税抜き）の3分の1"), "知的財産権等関連経費は補助対象経費総額の1/3まで", third,
                transport, technology, outsourcing, paid, cloud)),
            outsourcing.AtMost(Share("outsourcing-share", (20, "補助対象経費総額（税抜き）の2分の1"), "外注費は補助対象経費総額の1/2まで", half,
                transport, technology, rights, paid, cloud)),
            paid.AtMost(Share("experts-share", (21, "補助対象経費総額（税抜き）の2分の1"), "専門家経費は補助対象経費総額の1/2まで", half,
                transport, technology, rights, outsourcing, cloud)),
            cloud).AtMost(otherTotal)).Less(early);
    }

    // ── ３－２ 補助対象外経費、３－３ リース会社との共同申請 ───────────────────────────
    private static void Spending(RoundBuilder round)
    {
        var not = round.Under(Doc, "３－２.補助対象外経費");
        not.Notes("mostly-ineligible", (21, "計上されている経費の大半が補助対象外経費である場合は"), "計上された経費の大半が補助対象外である場合、不採択になる可能性がある");
        not.Notes("ineligible-other-equipment", (21, "過去に購入した設備に対する作業費用"), "補助対象外: 過去に購入した設備の作業費用、導入する設備と関連のない設置・運搬・データ作成、試運転の原材料費・光熱費",
            Readings.SuchCostsAreLeftOut);
        not.Notes("ineligible-own", (22, "自社の人件費・旅費・交際費"), "補助対象外: 通常業務の代行、自社の商品の製作費、他者が利用するシステム、自社の人件費・旅費・交際費",
            Readings.SuchCostsAreLeftOut);
        not.Notes("ineligible-updates", (22, "既存システムやソフトウェアのバージョンアップ・アップデートの費用・改修費用"),
            "補助対象外: 既存システムのバージョンアップ・改修(新規に導入するシステムと連携するための改修は対象)", Readings.SuchCostsAreLeftOut);
        not.Notes("ineligible-property", (22, "不動産（土地、建物、構築物）の取得費用"), "補助対象外: 不動産の取得(簡易建物を含む)、再生エネルギーの発電設備、設置場所の整備・基礎工事、家賃等",
            Readings.SuchCostsAreLeftOut);
        not.Notes("ineligible-vehicles", (22, "自動車等車両※、船舶、航空機等の購入費・修理費・車検費用"),
            "補助対象外: 自動車等車両、船舶、航空機等(省令の「機械及び装置」に該当するものは対象)", Readings.SuchCostsAreLeftOut);
        not.Notes("ineligible-general", (22, "汎用性があり、目的外使用になり得るものの購入費"),
            "補助対象外: 汎用品(パソコン・プリンタ等)、中古品、消耗品、通信費、飲食、税理士等の費用、手数料、公租公課、保険料、利息、申請書類の作成費用", Readings.SuchCostsAreLeftOut);
        not.Notes("ineligible-related", (22, "みなし同一法人内の事業者（親会社・子会社間など）、資本関係がある事業者"),
            "補助対象外: 同一代表者・役員の事業者、みなし同一法人、資本関係や特別な利害関係のある者への支払い、社内発注", Readings.SuchCostsAreLeftOut);
        round.Under(Doc, "１－７.補助対象外となる事業").Notes("over-limits", (13, "各区分等に設定されている上限を超える補助対象経費を計上する事業"),
            "経費の区分ごとの上限を超える補助対象経費を計上する事業は補助対象外", "上限を超える分は補助対象経費に計上しないものとみて、上限までで計算する");

        var lease = round.Under(Doc, "３－３.対象リース会社との共同申請");
        lease.Notes("lease", (23, "対象リース会社を対象に補助金を交付することが可能です"),
            "対象リース会社との共同申請(ファイナンス・リースに限る): リース料から補助金相当分が減額されることを条件に、購入費用についてリース会社に交付する。上限額と率は中小企業等のもの",
            "セール＆リースバック取引、転リース取引、割賦契約は対象外。補助金相当分の減額は「リース料軽減計算書」で確認される");
        lease.Binds("lease-declared", (23, "応募申請時に共同申請の利用を申告いただきます"), "共同申請の利用は応募申請時に申告し、交付申請で取りやめることはできない");
        lease.Binds("lease-repayment", (23, "対象リース会社に対する補助金交付額を上限に返還が求められます"),
            "共同申請では、返還は対象リース会社に、その交付額を上限に求められる");
        var spending = round.Under(Doc, "３－４.補助対象経費全般にわたる留意事項");
        spending.Prints("estimates", (24, "見積額の合計が50万円（税抜き）以上の物件等については、同一条件による相見積もり"),
            "同一条件による相見積もりを要する、契約先1件当たりの見積額の合計(税抜)", "50万円以上");
        spending.Notes("tax", (24, "消費税等は補助対象経費から除外して算定してください"), "消費税等は補助対象経費から除いて算定する");
        spending.Notes("bank-transfer", (24, "支払いは、銀行振込の実績で確認"), "支払いは銀行振込の実績で確認する");
        spending.Notes("kickbacks", (24, "自己負担額を減額又は無償とするような販売方法"), "自己負担額を減額又は無償とする販売方法は認められない(立入調査、交付決定の取消し、公表)");
    }
}
