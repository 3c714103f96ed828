using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回 ７．補助対象経費: 8 categories, and what is not eligible.</summary>
internal static class Round17Costs
{
    public static IEnumerable<Provision> Rows(Source doc, IEnumerable<Provision> website) =>
    [
        new Expense("machinery", ("①機械装置等費", "machinery and the like"), Machinery, doc["①機械装置等費", 564, 567]) { Reading = ("ソフトウェア・システムは③に計上する(577行)", "software and systems belong to the website category (line 577)") },
        new PrintedFigure("restricted-assets", ("処分制限財産となる機械装置等の単価(税抜)", "unit price (without tax) from which machinery is a restricted asset"), ("50万円以上", "¥500,000 or more"), doc["①機械装置等費", 568, 576]),
        new PrintedFigure("second-hand", ("中古品の購入単価(税抜)。2者以上の見積が必要", "unit price of second-hand goods (without tax); two estimates or more"), ("50万円未満", "under ¥500,000"), doc["①機械装置等費", 578, 589]),
        new Expense("publicity", ("②広報費", "publicity"), Publicity, doc["②広報費", 621, 630]) { Reading = ("ウェブや動画に関する広報費用は③に計上する", "publicity on the web or by video belongs to the website category") },
        new Expense("website", ("③ウェブサイト関連費(システム等の開発、インターネット広告、動画を含む)", "website: systems, internet advertising and videos included"), Website, doc["③ウェブサイト関連費", 652, 658]),
        new Requirement("web-not-alone", ("ウェブサイト関連費のみによる申請はできない", "website costs cannot be applied for alone"), Common.NotOnlyWebsite, doc["③ウェブサイト関連費", 656]),
        new TimeTaken("website-disposal", ("処分制限期間(50万円以上のウェブサイト)", "time in which a website of ¥500,000 or more may not be disposed of"), ("通常は取得日から5年間", "usually 5 years from its acquisition"), Length.Years(5), doc["③ウェブサイト関連費", 661, 664]),
        .. website,
        new Expense("exhibitions", ("④展示会等出展費(オンラインによる展示会・商談会等を含む)", "exhibitions, online ones included"), Exhibitions, doc["④展示会等出展費", 699, 718]),
        new Expense("travel", ("⑤旅費", "travel"), Travel, doc["⑤旅費", 721, 736]) { Reading = ("国が定める旅費の支給基準による(別紙「参考資料」は手元にない)", "by the national standard for travel, whose annex is not at hand") },
        new Expense("product-development", ("⑥新商品開発費", "development of new products"), ProductDevelopment, doc["⑥新商品開発費", 758, 765]),
        new Expense("rent", ("⑦借料", "leases and venue hire"), Rent, doc["⑦借料", 784, 799]),
        new Expense("consignment", ("⑧委託・外注費", "work commissioned"), Consignment, doc["⑧委託・外注費", 801, 828]),

        new Exclusion("early-orders", ("交付決定前に発注・契約、購入、支払い等を実施した経費は補助対象外", "costs ordered, contracted, bought or paid before the decision are not eligible"), Vocabulary.CostFacts.IncludesEarlyOrders.Is(true), doc["（４）補助対象外となる経費", 920, 922])
        { Reading = ("該当する経費は除いて入力する。展示会等への出展の申込みだけは交付決定前でもよい", "such costs are to be left out; only the entry for an exhibition may be made before") },
        new Note("mostly-ineligible", ("計上経費の大半が補助対象外である場合、不採択・採択取消", "where most of the costs are not eligible the application is rejected"), doc["（４）補助対象外となる経費", 874, 877]),
        new Note("ineligible-other-schemes", ("補助対象外: ①国が助成するほかの制度と重複する経費", "not eligible: costs covered by other national schemes"), doc["（４）補助対象外となる経費", 879, 884]),
        new Note("ineligible-ordinary", ("補助対象外: ②通常の事業活動に係る経費", "not eligible: ordinary business"), doc["（４）補助対象外となる経費", 886, 890]),
        new Note("ineligible-production", ("補助対象外: ③販売や有償レンタルを目的とした製品等の生産・調達に係る経費", "not eligible: making or buying goods for sale or rent"), doc["（４）補助対象外となる経費", 891, 895]),
        new Note("ineligible-for-others", ("補助対象外: ④他社のために実施する経費", "not eligible: work for other companies"), doc["（４）補助対象外となる経費", 901, 905]),
        new Note("ineligible-vehicles", ("補助対象外: ⑤自動車等車両", "not eligible: vehicles"), doc["（４）補助対象外となる経費", 906, 912]),
        new Note("ineligible-others", ("補助対象外: ⑥親族・関係会社への発注、消耗品、通信費、飲食、不動産、保険料、謝金、コンサルティング費用など", "not eligible: orders to relatives or related companies, consumables, telephone, food and drink, real estate, insurance, fees, consulting and so on"), doc["（４）補助対象外となる経費", 914, 978]),
        new Note("tax", ("消費税は補助対象外。免税事業者・簡易課税事業者・2割特例の申請者は含めて申請できる", "consumption tax is not eligible, but for exempt businesses and those under the simplified or 20% rules"), doc["（４）補助対象外となる経費", 945, 951]) { Reading = ("経費は、これに応じて税抜又は税込の額を入力する", "costs are stated without or with tax accordingly") },
        new PrintedFigure("cash", ("現金支払が認められない1取引の額(税抜)", "transaction (without tax) that cannot be paid in cash"), ("10万円超", "over ¥100,000"), doc["（６）経費の支払方法について", 1003, 1015]),
        new PrintedFigure("two-estimates", ("2者以上の見積を要する発注総額(税込)", "order (with tax) that needs two estimates"), ("100万円超", "over ¥1,000,000"), doc["（９）発注先選定の相見積について", 1037, 1045]),
    ];
}
