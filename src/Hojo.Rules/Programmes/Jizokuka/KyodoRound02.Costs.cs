using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.JizokukaJointFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第2回 １０．経費の計上: 16 categories, and what is not eligible.</summary>
internal static partial class KyodoRound02
{
    private const string Categories = "（１）経費の区分";

    private static Condition NotFixedAlone
        => ParticipantsTravel > Yen(0) | Hire > Yen(0) | SettingUp > Yen(0) | Exhibiting > Yen(0) | Insurance > Yen(0)
            | PublicRelations > Yen(0);

    // ── （１）経費の区分 ──────────────────────────────────────────────────────
    private static (Amount Fixed, Amount Shared) Costs(RoundBuilder round)
    {
        var costs = round.Under(Doc, Categories);
        var fixedCosts = Sum(
            costs.Pays("personnel", (14, "補助事業に直接従事する者の直接作業時間に対する人件費"), "①人件費(定額)", Personnel, "別添1により算出した額を入力する"),
            costs.Pays("honoraria", (14, "た委員会に出席した委員への謝金"), "②委員等謝金(定額)", Honoraria, "別添2の単価を超える分は除いて入力する"),
            costs.Pays("body-travel", (15, "③地域振興等機関旅費 補助事業遂行に必要な現地調査"), "③地域振興等機関旅費(定額)", BodyTravel, "別添3により算出した額を入力する"),
            costs.Pays("meetings", (15, "⑤会議費 補助事業実施に必要な会議等を開催するために支払われる飲料代"), "⑤会議費(定額)", Meetings),
            costs.Pays("supplies", (16, "補助事業実施に必要な事務用品等の消耗品"), "⑩消耗品・備品費(定額)", Supplies),
            costs.Pays("carriage", (17, "補助事業実施に必要な送料、機材・機械等の運搬のために支払われる経費"), "⑪通信運搬費(定額)", Carriage),
            costs.Pays("printing", (17, "会議資料、報告書等の印刷製本のために支払われる経費"), "⑬印刷製本費(資料作成費を含む、定額)", Printing),
            costs.Pays("casual-staff", (17, "補助事業遂行に必要な業務を補助するために臨時的に雇い入れた者"), "⑭雑役務費(定額)", CasualStaff, "別添2の単価を超える分は除いて入力する"),
            costs.Pays("contracts", (17, "自ら実施することができない、または適当でないために"), "⑮委託・外注費(定額)", Contracts,
                "他の区分に当たる経費が含まれる場合は、それぞれの区分に入力する"),
            costs.Pays("utilities", (18, "補助事業実施に必要な会場に係る電気、水道、ガス代"), "⑯水道光熱費(定額)", Utilities,
                "マーケティング拠点では、専用のメーター等により料金を明確に算出できる分に限る"));
        var shared = Sum(
            costs.Pays("participants-travel", (15, "④参画事業者旅費 補助事業遂行に必要な現地調査"), "④参画事業者旅費(2/3以内)", ParticipantsTravel,
                "別添3により算出した額を入力する"),
            costs.Pays("hire", (15, "補助事業実施に必要な拠点賃借料、会場借上料、機器・機材・設備等のリース料"), "⑥借料(2/3以内)", Hire,
                "補助事業期間の分に限る。地域振興等機関や参画事業者のものの借料は対象外"),
            costs.Pays("setting-up", (16, "マーケティング拠点の設営・内装等の工事費"), "⑦設営・設計費(内外装費、整備工事等を含む、2/3以内)", SettingUp),
            costs.Pays("exhibiting", (16, "国内外で開催される展示会・商談会、販売会に参画事業者の"), "⑧展示会等出展費(2/3以内)", Exhibiting,
                "本申込みが交付決定日前の分と、マーケティング拠点の取組の分は対象外なので、除いて入力する"),
            costs.Pays("insurance", (16, "拠点に係る火災保険料、展示会・商談会等の開催期間中に"), "⑨保険料(2/3以内)", Insurance),
            costs.Pays("public-relations", (17, "パンフレット・ポスター・チラシ、WEB 広告、動画等のデザインの作成"), "⑫広報費(2/3以内)", PublicRelations,
                "参画事業者を募集するための費用は対象外"));
        Unit(costs);
        return (fixedCosts, shared);
    }

    private static void Unit(Section costs)
    {
        costs.Prints("meeting-drinks", (15, "お茶・コーヒー等概ね 400 円以内"), "会議における飲み物代(お茶・コーヒー等)", "概ね400円以内");
        costs.Prints("consumables", (16, "単価 10 万円未満かつ、事業期間内に消耗できるもの"), "消耗品の単価", "10万円未満");
        costs.Prints("equipment", (16, "単価 10 万円以上 50 万円未満"), "備品の単価", "10万円以上50万円未満",
            also: [costs.At((17, "単価 50 万円以上の備品の購入は補助対象外とする"))]);
        costs.Prints("restricted-assets", (16, "単価 50 万円以上（税別）の処分制限財産"), "処分制限財産となる取得価格・効用の増加価格の単価(税別)", "50万円以上");
        costs.Notes("travel-not", (15, "タクシー代・レンタカー代、ガソリン代、駐車場代は補助対象外"),
            "旅費の対象外: タクシー・レンタカー・ガソリン・駐車場・高速道路の代金、グリーン車等の付加料金、視察・セミナー等への参加", Readings.SuchCostsAreLeftOut);
        costs.Notes("no-fees-to-own", (14, "申請者または参画事業者を専門家等として謝金の対象にすることはできない"), "申請者・参画事業者を専門家等とする謝金と、タレント等演者の謝金は対象外",
            Readings.SuchCostsAreLeftOut);
    }

    private static Deduction EarlyOrdersRow(RoundBuilder round)
    {
        var decided = round.Under(Doc, "（２）交付申請及び交付決定");
        return decided.Deducts("early-orders", (14, "交付決定日前の発注・契約・支出行為は、補助対象外となる"), "交付決定日前に発注・契約・支出した経費は除く", EarlyOrders,
            "2/3の6区分に含まれる額をいう。定額の経費に含まれる分は、その経費から除いて入力する。人件費の雇用契約は、交付決定日前でもよい(18頁)",
            also: [round.Under(Doc, "（２）経費として計上できないもの（一例）").At((18, "交付決定日前に発注・契約、購入、支払い（前払い含む）等を実施したもの"))]);
    }

    // ── （２）経費として計上できないもの（一例） ──────────────────────────────────
    private static void Ineligible(RoundBuilder round)
    {
        round.Under(Doc, "１０．経費の計上").Notes("manual", (14, "補助事業事務処理マニュアル"), "「補助事業事務処理マニュアル(R4.6)」に従って経理処理された経費だけが対象");
        var not = round.Under(Doc, "（２）経費として計上できないもの（一例）");
        Said("ineligible-one", (18, "特定の参画事業者のみに係る支出や経費"), "計上できない: 目的に合致しないもの、特定の参画事業者のみに係る支出、証拠書類を用意できないもの");
        Said("ineligible-unpaid", (18, "補助事業期間内に支出が完了していないもの"), "計上できない: 補助事業期間内に支出(引き落とし)が完了していないもの");
        Said("ineligible-related", (18, "社内の役員・従業員や代表者・役員の親族（３親等以内）へ発注しているもの"),
            "計上できない: 自社内取引、役員・従業員・3親等以内の親族とその会社、親会社・子会社・関連会社への発注、共同実施機関間・参画事業者との取引",
            also: [not.At((18, "共同申請における共同実施機関間、参画事業者との取引によるもの"))]);
        Said("ineligible-recruiting", (18, "参画（出展）事業者募集に係るすべての経費"), "計上できない: 参画事業者の募集の経費、検査費用、建物等施設の経費(マーケティング拠点を除く)");
        Said("ineligible-general", (18, "汎用性があり、目的外使用に成り得るもの"),
            "計上できない: パソコン等の汎用品、Web会議の利用料、保証金・敷金・仲介手数料、振込手数料、書類作成の費用、キャンセル費用、公租公課(旅費の出入国税等を除く)");
        Said("ineligible-payment", (18, "自社振出・他社振出にかかわらず小切手・手形での決済・支払"), "計上できない: 金券・ポイント・仮想通貨、小切手・手形、相殺による支払");
        not.Prints("cash", (18, "１取引 10 万円超（税抜き）の支出行為が現金で"), "現金で支払うと計上できない1取引の額(税抜、旅費と現金決済のみの取引を除く)", "10万円超");
        Said("ineligible-others", (19, "飲食、奢侈、娯楽、接待の費用"),
            "計上できない: クラウドファンディング、景品・ノベルティ、集客イベント、飲食・接待、中古品、不動産・車両、税理士・弁護士、利息、免許・特許、新聞代・会費など");

        void Said(string id, Passage at, string ja, Citation[]? also = null) => not.Notes(id, at, ja, Readings.SuchCostsAreLeftOut, also);
    }
}
