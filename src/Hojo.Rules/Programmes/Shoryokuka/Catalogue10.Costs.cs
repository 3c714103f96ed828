using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>カタログ注文型, 10th revision ２－２．補助対象経費: the product, and what it takes to install it.</summary>
internal static partial class Catalogue10
{
    private static (Amount Bought, Amount Rented) Costs(RoundBuilder round, Figure<Rate> half)
    {
        var products = round.Under(Doc, "（１）製品本体価格について");
        var cost = products.Pays("product", (8, "専用ソフトウェア・情報システム等の購入又は借用に要する経費"), "製品本体価格(一体で用いる専用ソフトウェア等を含む)", Machinery,
            "機械装置・システム構築費として入力する。ファイナンス・リースでは対象リース会社が支払う額、賃貸借では12か月分の借料とする");
        var early = products.Deducts("early-orders", (9, "④交付決定前に購入した省力化製品。※いかなる理由であっても事前着手は認められません"), "交付決定前に購入した製品の額を除く", EarlyOrders,
            "製品本体価格から差し引く");
        var registered = products.Limit("product-ceiling", (8, "製品本体に対する補助額は製品毎に事前登録されている額を上限として"), "製品本体への補助額は製品毎に事前登録されている額まで",
            ProductCeiling, "登録されている額はカタログ(販売事業者)で確かめて入力する",
            also: [round.Under(Doc, "（１） 補助率及び補助上限額").At((7, "製品毎に設定された補助上限額の2倍を上回る場合、補助率は1/2未満となる"))]);
        products.Notes("ineligible-product", (9, "③中古品"), "補助対象外: 顧客が実質負担する費用、対外的に無償で提供されるもの、中古品、リースの金利や保険料、公租公課(消費税)",
            Readings.SuchCostsAreLeftOut);
        products.Notes("kickbacks", (8, "自己負担額を減額又は無償とするような販売方法"), "自己負担額を減額又は無償とする販売方法は認められない(立入調査、交付決定の取消し、公表)");
        round.Under(Doc, "（１）製品本体価格について", Bought).Requires("unit-price", (8, "購入に係る製品本体価格については、単価50万円以上でなくてはならない"),
            "購入する製品本体の単価が50万円以上", HighestUnitPrice >= Man(50));

        var installing = round.Under(Doc, "（２） 導入経費について", Bought);
        const string Fifth = "製品本体価格の2割を上限として、省力化製品の設置作業や運搬費、動作確認の費用";
        var installation = installing.Pays("installation", (9, Fifth), "導入経費(設置作業、運搬、動作確認、マスタ設定等)", Installation, "賃貸借による申請では補助対象にならない");
        var fifth = installing.Rate("fifth", (9, Fifth), "導入経費の上限の割合", Fraction(2, 10));
        var product = ((Amount)cost).Less(early);
        var granted = (half * product).AtMost(registered);
        installing.Notes("installation-cost", (9, Fifth), "導入経費は製品本体価格の2割まで", "導入経費への補助額の上限がいつも先に効くため、計算には現れない");
        var ofGrant = installing.Limit("installation-grant", (9, "導入経費に対する補助額は製品本体に対する補助額の2割を上限として"), "導入経費への補助額は製品本体への補助額の2割まで",
            fifth * granted);
        installing.Notes("ineligible-installation", (9, "移動交通費・宿泊費"),
            "補助対象外: 交付決定前・期間外の費用、関連のない作業、試運転の原材料費、通常業務の代行、移動・宿泊、委託・外注、申請代行費、消費税など",
            Readings.SuchCostsAreLeftOut);

        var rental = round.Under(Doc, "（６）賃貸借契約による省力化製品の導入について", Rented);
        rental.Notes("one-year", (16, "1年（12か月）分の借料が補助対象となる"), "年額で借料が定められて登録されている製品の、12か月分の借料が補助対象");
        rental.Excludes("rented-before", (16, "同一カテゴリの製品について再度賃貸借契約に対する補助を受けることはできない"), "同一カテゴリの製品の賃貸借について補助を受けたことがある",
            RentedBefore.Is(true));
        rental.Binds("rent-kept", (16, "1年未満で解約した場合、交付決定の取消となる"), "賃貸借契約を1年未満で解約すると交付決定の取消しとなる");
        return (Sum(granted, (half * installation).AtMost(ofGrant)), granted);
    }
}
