using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>インボイス枠 電子取引類型: the ordering side, large companies included, pays for what its suppliers use free of charge.</summary>
internal static partial class Fy2025
{
    private const string Shares = "【補足 1】 補助対象経費の算出方法について";

    private static void ElectronicTrade(RoundBuilder round)
    {
        Section Doc(string heading) => round.Under(Guidelines.ItTrade2025, heading, "electronic-trade");
        Section Leaflet(string heading) => round.Under(Leaflets.ItDonyu, heading, "electronic-trade");
        Section Rules(string heading) => round.Under(Guidelines.ItTrade2025Rules, heading, "electronic-trade");

        var sme = Definition(Doc, 6);
        var applying = Doc(Applying);
        applying.Notes("sme-definition", (6, "交付申請の対象となる中小企業・小規模事業者等は、以下のとおりとする"),
            "中小企業・小規模事業者等に当たるかで補助率が変わる。大企業も申請できる",
            "リーフレットの「大企業: 1/2」は、公募要領の「その他の事業者等」と同じとみる");
        Requirements(Doc, 7);
        Doc(Asked).Requires("receivers", (9, "インボイス制度における適格請求書発行事業者の登録を受"),
            "(チ)(ツ) 取引先が対象外の者でなく申請に同意し、適格請求書発行事業者である", ReceiversQualify.Is(true));
        Others(Doc, 10, 10);
        var early = TradeTools(Doc);
        TradeProcess(Doc, Rules);
        NotRead(Doc, 6, 26, "申請要件(オ)(カ)(ク)〜(セ)(タ)、審査項目、加点・減点(３－３)、提出書類、留意事項(４)、別紙");

        // ── ２－３ ────────────────────────────────────────────────────────────
        var amounts = Doc(Amounts);
        var rate = amounts.Rate("rate", (12, "その他の事業者等：１/２以内"), "補助率(その他の事業者等)", Fraction(1, 2),
            [new(amounts.Say("sme", "中小企業・小規模事業者等"), sme, Fraction(2, 3))],
            also: [
                Leaflet("補助率").At((348, 349, "大企業：1/2"), differs: amounts.Say("rate:leaflet", "「その他の事業者等」を「大企業」と書く")),
                Rules("別紙１").At((14, "総額の２分の１以上を同一の大企業が所有"),
                    differs: amounts.Say("rate:rules", "交付規程はみなし大企業を中小企業等から除くので1/2となり、公募要領は除かない")),
            ]);
        var sum = amounts.Sum("cap-sum", (12, "下限なし～３５０万円"), "補助上限額", Man(350), also: [Leaflet("補助額").At((325, "～350万円"))]);
        var cap = amounts.Limit("cap", (12, "下限なし～３５０万円"), "補助額350万円まで(下限なし)", sum);
        var wholeYen = amounts.RoundsDown("whole-yen", (12, "補助額の１円未満は切り捨て"), "補助額の1円未満は切り捨て", Yen(1));
        var shares = Doc(Shares);
        var cloud = shares.Pays("cloud", (13, "契約する受注者側アカウントの総数"), "クラウド利用費(最大2年分)のうち取引先のアカウントの割合に当たる額", EligibleCloud,
            "利用費×取引先である中小企業等が利用するアカウントの数÷契約する受注側アカウントの総数(利用予定のないものを含む)を、" +
            "申請者が計算し円未満を切り捨てて入力する。自己負担額はこの額との差であり、利用費の全額との差ではない");
        shares.Requires("accounts-limited", (13, "アカウントの上限数が定められていることを要する"), "発行できる受注側アカウントの上限数が契約で定められている",
            AccountsLimited.Is(true));
        shares.Binds("actuals", (13, "変更後の正しい実績値で報告する必要がある"), "費用やアカウント数の変更は実績値で報告する。交付決定された補助額は超えない");
        round.Track("electronic-trade", "IT導入補助金2025 インボイス枠 電子取引類型", (rate * ((Amount)cloud).Less(early)).AtMost(cap).Rounded(wholeYen));
    }

    // ── ２－２ ────────────────────────────────────────────────────────────────
    private static Deduction TradeTools(Func<string, Section> doc)
    {
        doc(Tools).Notes("only-software", (11, "大分類Ⅲ「役務」等は本事業の対象外"), "クラウド型のソフトウェアだけが対象。オプション・役務等は対象外");
        var asked = doc(ToolsAsked);
        asked.Requires("orderer", (11, "受発注機能の発注側であり、ＩＴツールの導入者（購入者）であること"),
            "(ア)(イ) 申請者が受発注機能の発注側であり、ITツールの導入者である", Orderer.Is(true));
        asked.Requires("single-software", (11, "申請するＩＴツールはソフトウェア１つのみであること"), "(ウ) 申請するITツールはソフトウェア1つのみ", SingleSoftware.Is(true));
        asked.Requires("free-accounts", (11, "受注側の全ての利用者に無償で発行していること"), "(エ) アカウントを受注側の全ての利用者に無償で発行",
            FreeAccounts.Is(true));
        asked.Binds("accounts-used", (11, "申請する利用期間以上利用するものであること"), "(オ)(カ) 申請した利用期間以上利用し、アカウントを管理簿等で管理する");
        var unpaid = doc(Unpaid);
        unpaid.Notes("ineligible-costs", (11, 12, "公租公課。（消費税）"),
            "対象外: 顧客が実質負担する費用、交通費・宿泊費、申請代行費、消費税、金額の定まらないもの、無償のもの、リース・レンタル、中古品", WithoutTax);
        return unpaid.Deducts("early-orders", (12, "交付決定前に購入したＩＴツール"), "(ケ) 交付決定前に購入したITツールを除く", EarlyOrders);
    }

    // ── ３、４ ────────────────────────────────────────────────────────────────
    private static void TradeProcess(Func<string, Section> doc, Func<string, Section> rules)
    {
        Preparing(doc, 15, 16, 33);
        Opens(doc(Applied), 17);
        var counted = doc(Counted);
        Alongside(counted, 17, 18, "通常枠とセキュリティ対策推進枠", [TradeTrack], [.. NormalTracks, SecurityTrack]);
        const string Within = "交付決定日から１２ヶ月以内にＩＴ導入補助金２０２５のインボイス枠";
        After2024(counted, (17, Within), "のインボイス枠・複数社連携",
            ["it-donyu/2024/invoice", "it-donyu/2024/electronic-trade", "it-donyu/2024/multi-company"], AwardedWithinTwelveMonths);
        Carrying(doc(Schedule), 21, doc(Steps), 21);
        var reports = doc(Reports);
        ReportBefore(reports, 23);
        Report(reports, 23, 1, "２０２７年４月～２０２８年１月");
        Report(reports, 23, 3, "２０２９年４月～２０３０年１月");
        Kept(doc("４．留意事項"), 25);
        var dueYen = Withdrawal(doc(Withdrawing), 24, rules, 9, (9, 9));
        GrantRules.Duties(rules, 7, 8, (9, 10), "補助事業者が", dueYen);
    }
}
