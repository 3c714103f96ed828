using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>2次公募 ２．, ３．: what is left out of the costs, cautions, and consumption tax.</summary>
internal static partial class Round02
{
    private static void Ineligible(RoundBuilder round)
    {
        var left = Readings.SuchCostsAreLeftOut;
        round.Under(Doc, "建物費").Notes("buildings-not", (9, "建物の単なる購入や賃貸、土地代は補助対象外となります"),
            "建物費に、建物の単なる購入や賃貸、土地代、構築物(門、塀、駐車場の舗装等)、減価償却資産に組み入れられない撤去・解体は含まない", left);
        var machines = round.Under(Doc, "機械装置費");
        machines.Prints("unit-price", (10, "補助対象となる機械装置は、単価 100 万円（税抜き）以上"), "補助対象となる建物費、機械装置、ソフトウェア等の単価(税抜)", "100万円以上", left,
            also: [round.Under(Doc, "建物費").At((9, "補助対象となる建物費等は、単価 100 万円（税抜き）以上")),
                round.Under(Doc, "ソフトウェア費").At((10, "補助対象となるソフトウェア等は、単価 100 万円（税抜き）以上"))]);
        machines.Notes("machinery-not", (9, "に係る経費は補助対象外となります"), "機械装置費に、構築物、船舶、航空機、車両及び運搬具、取得済みの機械装置に関する経費は含まない", left);
        machines.Notes("second-hand", (10, "型式や年式が記載された相見積を取得している場合には、中古設備も対象になります"),
            "中古設備は、3者以上の古物商の許可を得た事業者から型式や年式が記載された相見積を取得している場合に限る", left,
            also: [round.Under(Doc, CostsHeading).At((12, "価格設定の適正性が明確でない中古品の購入費"))]);
        round.Under(Doc, "ソフトウェア費").Notes("software-not", (10, "自社の他事業と共有する場合は補助対象外となります"),
            "ソフトウェア費に、他事業と共有するもの、パソコン・タブレット・スマートフォンの本体、販売を目的とした構築は含まない", left);
        round.Under(Doc, "外注費").Notes("outsourcing-not", (11, "応募・交付申請時の投資計画の作成に要する経費は補助対象外となります"),
            "外注費に、投資計画の作成、外注先による設備・システム等の購入、販売・レンタル用の量産品の加工は含まない", left);
        round.Under(Doc, "外注費").Binds("outsourcing-contract", (11, "外注先との書面による契約の締結が必要です"), "外注先とは書面による契約を結ぶ");
        round.Under(Doc, "専門家経費").Notes("experts-not", (11, "専門家経費支出対象者には、外注費を併せて支出することはできません"),
            "専門家経費に投資計画の作成は含まず、同じ者に外注費を併せて支出することはできない", left);

        var not = round.Under(Doc, CostsHeading);
        not.Notes("ineligible-goods", (12, "補助事業期間中の販売を目的とした製品、商品等の生産に係る機械装置費・ソフトウェア費以外の諸経費"), "対象外: 販売用の製品等の生産に係る諸経費(機械装置費・ソフトウェア費を除く)",
            left);
        not.Notes("ineligible-energy", (12, "再生エネルギーの売電を行うための発電設備"), "対象外: 再生エネルギーの売電を行うための発電設備と附属設備", left);
        not.Notes("ineligible-running", (12, "事務所等にかかる家賃、保証金、敷金、仲介手数料、光熱水費"),
            "対象外: 家賃・光熱水費、通信費、金券、消耗品・団体の会費、飲食・接待、税務申告・訴訟等の費用、収入印紙、手数料、公租公課、保険料、利息", left);
        not.Notes("ineligible-vehicles", (12, "自動車等車両（事業所や作業所内のみで走行し"), "対象外: 自動車等車両の購入費・修理費・車検費用(構内のみで走行し公道を自走できないもの等を除く)", left);
        not.Notes("ineligible-general", (12, "汎用性があり、目的外使用になり得るものの購入費"), "対象外: 汎用性があり目的外使用になり得るもの(事務用のパソコン・プリンタ・家具・3Dプリンタ等)", left);
        not.Notes("ineligible-own", (12, "事業にかかる自社の人件費"), "対象外: 自社の人件費、事務局に提出する書類作成・申請に係る費用、公的な資金の用途として不適切な経費", left);
        not.Notes("ineligible-payees", (12, "同一代表者・役員が含まれている事業者、みなし同一法人内の事業者"), "対象外: 同一代表者・役員の事業者、みなし同一法人、資本関係がある事業者、同一企業の部署間の支払", left);
    }

    // ── 【補助対象経費にかかる注意事項】 ──────────────────────────────────────────
    private const string CautionsHeading = "【補助対象経費にかかる注意事項】";

    private static void Cautions(RoundBuilder round)
    {
        var cautions = round.Under(Doc, CautionsHeading);
        cautions.Notes("not-all-costs", (12, "応募申請時に計上した経費がすべて補助対象になるとは限りません"), "① 応募時に計上した経費がすべて対象になるとは限らず、交付申請時に新たに計上することはできない");
        cautions.Notes("bank-transfer", (13, "支払いは、銀行振込の実績で確認を行います"), "② 支払いは補助事業期間内に銀行振込で行う(現金払・手形払等は対象外)");
        cautions.Prints("estimates", (13, "原則として２者以上の同一条件による相見積を取ることが必要です"), "③ 2者以上の相見積を要する、契約(発注)先1件あたりの見積額(税抜)",
            "建物・機械・ソフトウェア100万円以上、外注費・専門家経費50万円以上");
        cautions.Notes("estimates-from", (13, "建設業許可を有さない業者からの見積は認められません"),
            "③ 販売実績が全くない業者等からの相見積と、建設業許可が必要な建物についての許可を有さない業者からの見積は認められない");
        cautions.Notes("suspended-payees", (13, "停止措置期間前に発注した場合は問題ありません"), "④ 停止措置が講じられている事業者に発注・契約した経費は対象外(停止措置期間前の発注を除く)",
            Readings.SuchCostsAreLeftOut);
        cautions.Binds("costs-reviewed", (13, "事務局から補助対象経費の見直しを求めます"), "⑥ 過度な経費、妥当性の根拠がない経費などは、交付決定の手続で見直しを求められる");
        cautions.Binds("mortgage", (13, "設定前に、事前に事務局の承認を受けることが必要です"),
            "⑦ 取得する財産への担保権の設定は、資金調達に必要な場合に限り、事前の承認により認められる(根抵当権は不可)",
            also: [round.Under(Doc, "６．その他").At((17, "普通抵当権のみに限ります"))]);
        cautions.Notes("instalments", (13, "割賦払に係るもので所有権を移転するものについては、その全額を資産として含むものとします"), "⑧ 所有権を移転する割賦払は、その全額を資産として含む");
        cautions.Prints("insurance", (13, "付保割合 50％以上"), "⑨ 加入が強く推奨される保険又は共済(自然災害による損害)の付保割合", "50%以上");
        cautions.Notes("classified", (13, "減価償却資産の耐用年数等に関する省令に基づいて判断されます"), "⑩ 経費の区分は耐用年数省令に基づき、税の申告時の区分と一致させる");
    }

    // ── ３．補助対象経費からの消費税額の除外について ──────────────────────────────────
    private static void Tax(RoundBuilder round, Rounding due)
    {
        var tax = round.Under(Doc, "３．補助対象経費からの消費税額の除外について");
        tax.Notes("tax", (14, "消費税等は補助対象経費から除外して補助金額を算定し"), "消費税等は補助対象経費から除いて補助金額を算定する", "税抜の額を入力する");
        tax.Notes("tax-included", (14, "消費税等を補助対象経費に含めて補助金額を算定できるものとします"), "免税事業者、簡易課税事業者等は、消費税等を補助対象経費に含めて算定できる",
            "含める場合の補助金額は税込の額を入力して見る。投資額1億円と単価100万円は税抜で見る");
        tax.Repays("tax-returned", (14, "仕入控除とした消費税等額のうち補助金充当額について報告をさせ返還を命じる"),
            "消費税等を含めて算定した場合、仕入控除税額が発生すれば報告し、そのうち補助金充当額を返還する", Portion.Quotient(InputTaxDeducted, Awarded.Grant), due,
            "補助金充当額の全額とみる(交付額を限度とする)", also: [tax.At((14, "仕入控除税額が発生することによる報告及び返還が発生する場合があります"))]);
    }
}
