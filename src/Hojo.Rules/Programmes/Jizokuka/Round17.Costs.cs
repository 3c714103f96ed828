using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回 ７．補助対象経費: 8 categories, the share of the website, and what is not eligible.</summary>
internal static partial class Round17
{
    private static Amount Costs(RoundBuilder round, Figure<Rate> rate)
    {
        round.Under(Doc, "（２）補助対象となる経費は、次の①～③").Notes("cost-conditions", (10, 11, "交付決定日以降に発生し補助事業期間中に支払が完了した経費"),
            "①本事業に必要と特定でき、②交付決定日以降に発生し期間中に支払が完了し、③証憑で金額が確認できる経費");
        var machinery = round.Under(Doc, "①機械装置等費");
        machinery.Pays("machinery", 11, "①機械装置等費", Machinery, "ソフトウェア・システムは③に計上する");
        machinery.Prints("restricted-assets", (11, "単価５０万円（税抜き）以上の機械装置等の購入は「処分制限財産」に該当"),
            "処分制限財産となる機械装置等の単価(税抜)", "50万円以上");
        machinery.Prints("second-hand", (11, "購入単価が５０万円（税抜き）未満のものであること"), "中古品の購入単価(税抜)。2者以上の見積が必要", "50万円未満");
        round.Under(Doc, "②広報費").Pays("publicity", 12, "②広報費", Publicity, "ウェブや動画に関する広報費用は③に計上する");
        var grant = WebsiteAndAllElse(round, rate);
        round.Under(Doc, "④展示会等出展費").Pays("exhibitions", 14, "④展示会等出展費(オンラインによる展示会・商談会等を含む)", Exhibitions);
        round.Under(Doc, "⑤旅費").Pays("travel", 14, "⑤旅費", Travel, "国が定める旅費の支給基準による(別紙「参考資料」の10)",
            also: [round.Under(Guidelines.Jizokuka17Annex, "旅費の支給基準").At((8, "補助対象経費に計上する旅費は、国が定める支給基準を踏まえた基準"))]);
        round.Under(Doc, "⑥新商品開発費").Pays("product-development", 15, "⑥新商品開発費", ProductDevelopment);
        round.Under(Doc, "⑦借料").Pays("rent", (15, 16), "⑦借料", Rent);
        round.Under(Doc, "⑧委託・外注費").Pays("consignment", 16, "⑧委託・外注費", Consignment);
        NotEligible(round);
        round.Under(Doc, "（６）経費の支払方法について").Prints("cash", (20, "１取引１０万円超（税抜き）の支払は、現金支払いは認められません"),
            "現金支払が認められない1取引の額(税抜)", "10万円超");
        round.Under(Doc, "（９）発注先選定の相見積について").Prints("two-estimates", (20, "発注総額が１００万円超（税込）を要するもの"),
            "2者以上の見積を要する発注総額(税込)", "100万円超");
        return grant;
    }

    // ── ③ウェブサイト関連費 ───────────────────────────────────────────────────
    private static Amount WebsiteAndAllElse(RoundBuilder round, Figure<Rate> rate)
    {
        var web = round.Under(Doc, "③ウェブサイト関連費");
        var questions = round.Under(Guidelines.Jizokuka17Questions, "3．補助対象事業・経費");
        const string Bound = "補助金交付申請額の１／４（最大 50 万円）が、当経費の申請額の上限です";
        Citation[] asAnswered = [questions.At((6, "補助金交付申請額の１／４（最大 50 万円）を上限とします"))];
        web.Pays("website", (13, "ウェブサイトや EC サイト、システム（オフライン含む）等の開発、構築、更新"),
            "③ウェブサイト関連費(システム等の開発、インターネット広告、動画を含む)", Website);
        web.Requires("web-not-alone", (13, "ウェブサイト関連費のみによる申請はできません"), "ウェブサイト関連費のみによる申請はできない", Common.NotOnlyWebsite,
            also: [questions.At((6, "ウェブサイト関連費のみで申請することはできません"))]);
        var most = web.Sum("web-sum", (13, Bound), "ウェブサイト関連費の最大額", Man(50), also: asAnswered);
        var webMost = web.Limit("web-most", (13, Bound), "ウェブサイト関連費の申請額は50万円まで", most,
            "「当経費の申請額」は補助金の額(経費ではない)とみる", asAnswered);
        var quarter = web.Rate("web-rate", (13, Bound), "ウェブサイト関連費の割合", Fraction(1, 4), also: asAnswered);
        var webQuarter = web.Limit("web-quarter", (13, Bound), "ウェブサイト関連費の申請額は補助金交付申請額の1/4まで", quarter * Amount.Grant,
            "交付申請額はウェブサイト関連費を含む全体の額。両方が成り立つ最大の額を求める", asAnswered);
        web.TimeTaken("website-disposal", (13, "通常は取得日から５年間"), "処分制限期間(50万円以上のウェブサイト)", "通常は取得日から5年間", Length.Years(5));
        var parts = round.Under(Guidelines.Jizokuka17Rules, "様式第８").RoundsDown("parts-yen", (24, "③の 3 分の 2（※1）以内の金額（円未満は切り捨て）"),
            "様式3: ウェブサイト関連費とそれ以外の各部分を円未満切捨てのうえ合計", Yen(1),
            "公募要領に端数処理の記載はなく、実績報告書の様式(交付規程の別紙3)とよくあるご質問による。合計したあとに端数は生じない",
            [round.Under(Guidelines.Jizokuka17Questions, "4．様式（書式）の入力、提出の方法、必要書類について").At((8, "小数点以下切り捨てで計算してください"))]);
        var early = round.Under(Doc, "（４）補助対象外となる経費").Deducts("early-orders",
            (18, "交付決定前に発注・契約、購入、支払い（前払い含む）等を実施したもの"), "交付決定前に発注・契約、購入、支払い等を実施した経費を除く",
            Vocabulary.CostFacts.EarlyOrders,
            "ウェブサイト関連費以外から差し引く。その分はウェブサイト関連費から除いて入力する。展示会等への出展の申込みだけは交付決定前でもよい");
        return Common.TwoParts(rate, webMost, webQuarter, parts, early);
    }

    // ── （４）補助対象外となる経費 ────────────────────────────────────────────
    private static void NotEligible(RoundBuilder round)
    {
        var costs = round.Under(Doc, "（４）補助対象外となる経費");
        costs.Notes("mostly-ineligible", (17, "経費の大半が補助対象外である場合"), "計上経費の大半が補助対象外である場合、不採択・採択取消");
        costs.Notes("ineligible-other-schemes", (17, "国が助成するほかの制度を利用している事業と重複する経費"), "補助対象外: ①国が助成するほかの制度と重複する経費");
        costs.Notes("ineligible-ordinary", (17, "通常の事業活動に係る経費"), "補助対象外: ②通常の事業活動に係る経費");
        costs.Notes("ineligible-production", (17, "販売や有償レンタルを目的とした製品、商品等の生産・調達に係る経費"),
            "補助対象外: ③販売や有償レンタルを目的とした製品等の生産・調達に係る経費");
        costs.Notes("ineligible-for-others", (18, "他社のために実施する経費"), "補助対象外: ④他社のために実施する経費");
        costs.Notes("ineligible-vehicles", (18, "自動車等車両"), "補助対象外: ⑤自動車等車両");
        costs.Notes("ineligible-others", (18, 19, "上記のほかに、補助対象経費として認められない経費"),
            "補助対象外: ⑥親族・関係会社への発注、消耗品、通信費、飲食、不動産、保険料、謝金、コンサルティング費用など");
        costs.Notes("tax", (18, 19, "免税事業者・簡易課税事業者・２割特例"), "消費税は補助対象外。免税事業者・簡易課税事業者・2割特例の申請者は含めて申請できる",
            "経費は、これに応じて税抜又は税込の額を入力する");
    }
}
