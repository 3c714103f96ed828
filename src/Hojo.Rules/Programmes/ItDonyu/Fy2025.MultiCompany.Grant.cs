using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>複数社連携IT導入枠: costs told slice by slice, with ceilings for each member and for the group.</summary>
internal static partial class Fy2025
{
    private const string Foundation = "① 基盤導入経費";

    private static Amount GroupGrant(RoundBuilder round, Func<string, Section> doc)
    {
        Section Leaflet(string heading) => round.Under(Leaflets.ItDonyu, heading, "multi-company");

        GroupCosts(doc);
        var analysis = doc("② 消費動向等分析経費");
        var jointSum = analysis.Sum("joint-sum", (20, "を合わせた補助上限額は、３，０００万円とする"), "①と②を合わせた補助上限額", Man(3_000),
            also: [Leaflet("補助額").At((306, 307, "(a)+(b)合わせて3,000万円まで"))]);
        var jointCap = analysis.Limit("joint-cap", (20, "を合わせた補助上限額は、３，０００万円とする"), "①と②を合わせて3,000万円まで", jointSum);
        var wholeYen = doc("２－４ 補助率と補助額").RoundsDown("whole-yen", Passage.Silent(19, 20), "円未満切捨て", Yen(1),
            Reading.Resting(Guidelines.ItNormal2025,
                "この要領に端数処理の記載がないため、他の枠の公募要領(補助額の1円未満は切り捨て)にならい、最後に一度だけ切り捨てる"));
        return Sum(
            Sum(
                GroupFoundation(doc(Foundation)),
                GroupAnalysis(analysis, Leaflet("補助額"))).AtMost(jointCap),
            GroupCoordination(doc)).Rounded(wholeYen);
    }

    // ── ２－３ ────────────────────────────────────────────────────────────────
    private static void GroupCosts(Func<string, Section> doc)
    {
        doc(Foundation).Pays("foundation", (16, 17, "会計、受発注、決済の機能を保有するソフトウェアとそのオプション、役務"),
            "①基盤導入経費の合計: 会計・受発注・決済のソフトウェアとそのオプション・役務、ハードウェア", FoundationTotal);
        doc("② 消費者動向等分析経費").Pays("analysis", (17, "面的なデジタル化に資するソフトウェアとそのオプション、役務、ハードウェア"),
            "②消費動向等分析経費: 分析・予測・電子地域通貨等のソフトウェア、AIカメラ・ビーコン等", Analysis);
        doc("③ その他経費").Pays("coordination", (17, "代表事業者が補助事業グループを取りまとめるために要する経費"),
            "③その他経費: 取りまとめの事務費、外部専門家の謝金・旅費", Coordination);
        var unpaid = doc(Unpaid);
        unpaid.Notes("ineligible-costs", (18, "公租公課（消費税）"),
            "対象外: 追加ライセンス・改版、スクラッチ開発、大幅なカスタマイズ、一時的利用、顧客負担、従量課金、無償、リース・レンタル、中古品、申請代行費、消費税",
            WithoutTax);
        unpaid.Notes("early-orders", (18, "交付決定前に実施した取組み"), "(ク) 対象外: 交付決定前に実施した取組み", Readings.SuchCostsAreLeftOut);
    }

    // ── ２－４ ① ─────────────────────────────────────────────────────────────
    private static Amount GroupFoundation(Section foundation)
    {
        var highest = foundation.Rate("rate-first-small", (20, "小規模事業者については補助率４／５以内にて算出する"),
            "補助率(小規模事業者、補助額50万円以下の部分)", Fraction(4, 5));
        var total = foundation.Limit("foundation-limit", Passage.Silent(20), "①の補助額は①の経費の合計の4/5まで", highest * FoundationTotal,
            "内訳はいずれも①の経費の一部であり、補助率は高くても4/5である。内訳か合計の一方だけが示されたときの幅に効く");
        return Sum(MembersSoftware(foundation, highest), MembersHardware(foundation)).AtMost(total);
    }

    // Each member's ceiling times the members.
    private static Amount MembersSoftware(Section foundation, Figure<Rate> smallRate)
    {
        const string One = "１つのみ有する場合、補助上限額は５０万円とする";
        const string Two = "２機能以上有する場合、補助上限額は３５０万円とする";
        const string Beyond = "補助額５０万円超の部分は、事業者規模によらず、補助率２／３以内";
        var firstSum = foundation.Sum("first-sum", (20, One), "1者当たりの補助額50万円以下の部分", Man(50));
        var secondSum = foundation.Sum("second-sum", (20, Two), "1者当たりの補助額50万円超350万円までの部分(2機能以上)", Man(300));
        var otherRate = foundation.Rate("rate-first", (20, "補助額５０万円以下の部分は補助率３／４以内にて算出する"), "補助率(補助額50万円以下の部分)", Fraction(3, 4));
        var secondRate = foundation.Rate("rate-second", (20, Beyond), "補助率(補助額50万円超の部分)", Fraction(2, 3));
        var smallCap = foundation.Limit("small-cap", (20, "グループ構成員 1 者当たりの補助額は以下のとおり"), "小規模事業者の構成員: 50万円×者数まで",
            Each(firstSum, SmallMembers));
        var otherCap = foundation.Limit("other-cap", (20, "グループ構成員 1 者当たりの補助額は以下のとおり"), "その他の構成員: 50万円×者数まで",
            Each(firstSum, OtherMembers));
        var secondCap = foundation.Limit("second-cap", (20, Two), "2機能以上の構成員: 300万円×者数まで", Each(secondSum, SeveralFunctionMembers),
            "補助上限額350万円から50万円を差し引いた額");

        foundation.Notes("small-first", (20, "小規模事業者については補助率４／５以内にて算出する"), "①のうち小規模事業者の構成員のソフトウェア等(補助額50万円以下の部分)",
            "①の経費を構成員ごとに、補助額50万円以下の部分(小規模1者62.5万円、その他1者50万円÷3/4まで、円未満切上げ)と" +
            "50万円超の部分(1者450万円まで、2機能以上のみ)に分けて入力する");
        foundation.Notes("other-first", (20, "補助額５０万円以下の部分は補助率３／４以内にて算出する"), "①のうちその他の構成員のソフトウェア等(補助額50万円以下の部分)");
        foundation.Notes("second", (20, Beyond), "①のうち2機能以上の構成員のソフトウェア等(補助額50万円超の部分)");
        foundation.Notes("services-limit", (20, "グループ構成員１者当たり２００万円を上限とする"), "役務の補助対象経費は構成員1者当たり200万円まで",
            "1者200万円を超える役務は除いて入力する");
        foundation.Binds("outgrown", (20, "５０万円以下の金額について補助率４／５から３／４以内へ変更となる"),
            "交付決定後に小規模事業者でなくなった場合、50万円以下の補助率は4/5から3/4に変わる");
        return Sum(
            (smallRate * SmallFirst).AtMost(smallCap),
            (otherRate * OtherFirst).AtMost(otherCap),
            (secondRate * Second).AtMost(secondCap));
    }

    private static Amount MembersHardware(Section foundation)
    {
        const string Computers = "スキャナー・複合機 ：補助額１０万円まで";
        const string Registers = "券売機 ：補助額２０万円まで";
        const string AsSoftware = "①ソフトウェアと同じく、構成員1者当たりの額とみる";
        var rate = foundation.Rate("rate-hardware", (20, "補助率は一律１／２以内とし"), "補助率(ハードウェア)", Fraction(1, 2));
        var computersSum = foundation.Sum("computers-sum", (20, Computers), "1者当たりのPC・タブレット等の補助上限額", Man(10));
        var computersCap = foundation.Limit("computers-cap", (20, Computers), "PC・タブレット等は10万円×者数まで",
            Each(computersSum, ComputerMembers), AsSoftware);
        var registersSum = foundation.Sum("registers-sum", (20, Registers), "1者当たりのレジ・券売機の補助上限額", Man(20));
        var registersCap = foundation.Limit("registers-cap", (20, Registers), "レジ・券売機は20万円×者数まで",
            Each(registersSum, RegisterMembers), AsSoftware);

        foundation.Notes("computers", (20, Computers), "①のうちPC・タブレット・スマートフォン・プリンター・スキャナー・複合機(1者20万円まで入力)",
            "スマートフォンは20頁の一覧にだけあり、17頁・19頁と交付規程の一覧にはない");
        foundation.Notes("registers", (20, Registers), "①のうちPOSレジ・モバイルPOSレジ・券売機(1者40万円まで入力)");
        foundation.Requires("foundation-parts", Passage.Silent(20), "①の内訳として入力した経費の計が、①の合計を超えない",
            new LinearTest(foundation.Say("foundation-parts:test", "①の内訳の計が①の合計以下"),
                [(FoundationTotal, 1), (SmallFirst, -1), (OtherFirst, -1), (Second, -1), (GroupComputers, -1), (GroupRegisters, -1)], 0),
            "内訳はいずれも①の経費の一部。超える入力は誤りであり、補助金額が経費を超えることになる");
        return Sum((rate * GroupComputers).AtMost(computersCap), (rate * GroupRegisters).AtMost(registersCap));
    }

    // ── ２－４ ②③ ───────────────────────────────────────────────────────────
    private static Amount GroupAnalysis(Section analysis, Section leaflet)
    {
        const string Members = "導入するグループ構成員に５０万円を乗じた額";
        var rate = analysis.Rate("rate-analysis", (20, "補助率は一律２／３以内とし、補助額は本事業で消費動向等分析経費"), "補助率(②消費動向等分析経費)", Fraction(2, 3));
        var sum = analysis.Sum("analysis-sum", (20, Members), "1者当たりの消費動向等分析経費の補助額", Man(50));
        var cap = analysis.Limit("analysis-cap", (20, Members), "②は50万円×対象のITツールを導入する構成員数まで", Each(sum, AnalysisMembers),
            "公募要領により、対象のITツールを導入する構成員に限る",
            also: [leaflet.At((303, 304, "50万円×グループ構成員数"), differs: analysis.Say("analysis-cap:leaflet", "全てのグループ構成員の数を掛ける"))]);
        return (rate * Analysis).AtMost(cap);
    }

    private static Amount GroupCoordination(Func<string, Section> doc)
    {
        var office = doc("③ 補助事業グループのとりまとめにかかる事務費");
        var rate = office.Rate("rate-coordination", (20, "補助率は一律２／３以内とし、補助上限額は２００万円"), "補助率(③事務費・専門家経費)", Fraction(2, 3));
        var tenth = office.Rate("coordination-share", (20, "合計額に１０％を乗じ"), "①と②の経費に乗じる割合", Fraction(10, 100));
        var share = office.Limit("coordination-limit", (20, "合計額に１０％を乗じ、補助率２／３を乗じた額"), "③は(①+②の経費)×10%×2/3まで",
            rate * (tenth * Sum(FoundationTotal, Analysis)),
            "①と②の補助額ではなく経費の合計額に10%を乗じる。構成員ごとの上限を超える経費も合計に含める");
        var sum = office.Sum("coordination-sum", (20, "補助上限額は２００万円とする"), "③の補助上限額", Man(200));
        var cap = office.Limit("coordination-cap", (20, "補助上限額は２００万円とする"), "③は200万円まで", sum);
        return (rate * Coordination).AtMost(share).AtMost(cap);
    }
}
