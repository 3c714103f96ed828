using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.DigitalAi;

/// <summary>複数者連携デジタル化・AI導入枠: a group of ten or more, whose costs are told slice by slice.</summary>
internal static partial class Fy2026
{
    private static Reading EachMember => new("表に1者当たりとの記載はなく、IT導入補助金2025の複数社連携IT導入枠と同じく、構成員1者当たりの額とみる",
        "the table does not say so; read as each member's, as in the multi-company track of 2025");

    private static void MultiCompany(RoundBuilder round)
    {
        var frame = new Frame(round, Guidelines.DigitalAiMulti2026, new(4, 4, 4, 5, 6, 8, 9, 10, 10, 10, 10, 12, 13, 15), "multi-company");
        frame.Under("（定義）").Requires("members", (1, "グループ構成員は１０者以上でなければならない"), "グループ構成員が10者以上", GroupMembers >= 10);
        var group = frame.Under(Applicants);
        group.Requires("plan-years", (3, "２年間の事業計画"), "2年間の事業計画", Years.Is(2));
        group.Requires("labor-productivity", (3, "労働生産性を年平均成長率５パーセント以上"),
            "労働生産性の年平均成長率5%以上(過去の交付決定を受けた構成員を含む場合は6%以上)",
            LaborProductivity >= Pct(6.0m) | (IncludesAwarded.Is(false) & LaborProductivity >= Pct(5.0m)),
            "補助事業グループの労働生産性で見る。過去の交付決定: IT導入補助金2024と2025の通常枠・複数社連携");
        group.Reviews("plan-reasonable", (3, "労働生産性の向上に向けた計画が実現可能かつ合理的"), "労働生産性の向上に向けた計画が実現可能かつ合理的");
        group.Requires("members-qualify", (2, 4, "次の全ての要件に該当するグループ構成員とする"), "代表事業者と参画事業者が要件を満たす(別紙1の範囲、国内の登記、反社会的勢力でないこと)",
            MembersQualify.Is(true), "構成員ごとに規程で確かめて申告する。" +
                "代表事業者は法人で、中小企業・小規模事業者等、商店街等の団体、商工会、商工会議所のいずれか。参画事業者が中小企業・小規模事業者等に限られるかは記載がない");
        group.Requires("gbiz-id", (4, "ＧビズＩＤプライムを取得していること"), "代表事業者がGビズIDプライムを取得している", HasGbizIdPrime.Is(true));
        group.Requires("security-action", (4, "いずれかの宣言を行うこと"), "代表事業者と参画事業者がSECURITY ACTIONを宣言", SecurityAction.Is(true));
        frame.Under("（ＩＴ提供事業者の役割）").Excludes("members-barred", (2, "グループ構成員になることはできない"), "構成員にIT提供事業者又は外部専門家を含む",
            IncludesBarred.Is(true), also: [frame.Under("（外部専門家の役割）").At((2, "グループ構成員になることはできない"))]);
        frame.Common("補助事業グ");
        round.Track("multi-company", "デジタル化・AI導入補助金2026 複数者連携デジタル化・AI導入枠", Group(frame.Under(Table)));
    }

    private static Amount Group(Section table)
    {
        var wholeYen = table.RoundsDown("whole-yen", Passage.Silent(13), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        var joint = table.Limit("joint-cap", (13, "３，０００万円"), "インボイス対応類型の経費と消費動向等分析経費を合わせて3,000万円まで",
            table.Sum("joint-sum", (13, "３，０００万円"), "合わせた補助上限額", Man(3_000)), "表の「補助金の上限額」の欄が2つの経費にかかるとみる");
        var foundation = table.Pays("foundation", (13, "ソフトウェア購入費"), "インボイス対応類型の要件に属する経費の合計: ソフトウェア、導入関連費、ハードウェア", FoundationTotal);
        var analysis = table.Pays("analysis", (13, "５０万円×グループ構"), "消費動向等分析経費", Analysis);
        var rate = table.Rate("rate-analysis", (13, "２／３"), "補助率(消費動向等分析経費、事務費・専門家経費)", Fraction(2, 3));
        var members = table.Limit("analysis-cap", (13, "５０万円×グループ構"), "50万円×対象のITツールを導入する構成員数まで",
            Each(table.Sum("analysis-sum", (13, "５０万円×グループ構"), "1者当たりの消費動向等分析経費の補助額", Man(50)), AnalysisMembers));
        return Sum(
            Sum(Members(table), (rate * analysis).AtMost(members)).AtMost(joint),
            Coordinated(table, rate, Sum(foundation, analysis))).Rounded(wholeYen);
    }

    private static Amount Coordinated(Section table, Figure<Rate> rate, Amount all)
    {
        var tenth = table.Rate("coordination-share", (13, "を加えた費用の１０パ"), "費用に乗じる割合", Fraction(10, 100));
        var share = table.Limit("coordination-limit", (13, "を加えた費用の１０パ"), "事務費・専門家経費は(2つの経費の計)×10%×2/3まで", rate * (tenth * all),
            Reading.Resting(Guidelines.ItMulti2025, "補助額ではなく経費の合計額に10%を乗じる。補助額の欄は10%とだけあるが、同じ表による2025年の公募要領(20頁)にならい2/3も乗じる"));
        var cap = table.Limit("coordination-cap", (13, "２００万円"), "事務費・専門家経費は200万円まで",
            table.Sum("coordination-sum", (13, "２００万円"), "事務費・専門家経費の補助上限額", Man(200)));
        return (rate * table.Pays("coordination", (13, "謝金・旅費"), "取りまとめの事務費、外部専門家の謝金・旅費", Coordination)).AtMost(share).AtMost(cap);
    }

    private static Amount Members(Section table)
    {
        table.Requires("foundation-parts", Passage.Silent(13), "内訳として入力した経費の計が、インボイス対応類型の要件に属する経費の合計を超えない",
            new LinearTest(table.Say("foundation-parts:test", "内訳の計が合計以下"),
                [(FoundationTotal, 1), (SmallFirst, -1), (OtherFirst, -1), (Second, -1), (GroupComputers, -1), (GroupRegisters, -1)], 0),
            "内訳はいずれも合計の一部。超える入力は誤りであり、補助金額が経費を超えることになる");
        var highest = table.Rate("rate-first-small", (13, "小規模事業者は、補助率４/５以内"), "補助率(小規模事業者、補助額50万円以下の部分)", Fraction(4, 5));
        return Sum(MembersSoftware(table, highest), MembersHardware(table)).AtMost(
            table.Limit("foundation-limit", Passage.Silent(13), "補助額は経費の合計の4/5まで", highest * FoundationTotal,
                "内訳はいずれも合計の一部であり、補助率は高くても4/5である。内訳か合計の一方だけが示されたときの幅に効く"));
    }

    private static Amount MembersSoftware(Section table, Figure<Rate> smallRate)
    {
        var firstSum = table.Sum("first-sum", (13, "内、～５０"), "1者当たりの補助額50万円以下の部分", Man(50), reading: EachMember);
        var secondSum = table.Sum("second-sum", (13, "円超～３５"), "1者当たりの補助額50万円超350万円までの部分", Man(300), reading: EachMember);
        var otherRate = table.Rate("rate-first", (13, "中小企業は、補助率３/４以内"), "補助率(補助額50万円以下の部分)", Fraction(3, 4));
        var secondRate = table.Rate("rate-second", (13, "２／３"), "補助率(補助額50万円超の部分)", Fraction(2, 3));
        return Sum(
            (smallRate * SmallFirst).AtMost(Cap("small-cap", "小規模事業者の構成員: 50万円×者数まで", firstSum, SmallMembers)),
            (otherRate * OtherFirst).AtMost(Cap("other-cap", "その他の構成員: 50万円×者数まで", firstSum, OtherMembers)),
            (secondRate * Second).AtMost(Cap("second-cap", "2機能以上の構成員: 300万円×者数まで", secondSum, SeveralFunctionMembers)));

        Limit Cap(string id, string ja, Figure<Yen> each, Fact<int> of)
            => table.Limit(id, (13, "内、～５０"), ja, Each(each, of), EachMember);
    }

    private static Amount MembersHardware(Section table)
    {
        var rate = table.Rate("rate-hardware", (13, "１／２"), "補助率(ハードウェア)", Fraction(1, 2));
        return Sum(
            (rate * GroupComputers).AtMost(Cap("computers", "PC・タブレット等", "～１０万円", 10, ComputerMembers)),
            (rate * GroupRegisters).AtMost(Cap("registers", "レジ・券売機", "～２０万円", 20, RegisterMembers)));

        Limit Cap(string id, string what, string printed, int man, Fact<int> of)
            => table.Limit(id + "-cap", (13, printed), $"{what}は{man}万円×者数まで",
                Each(table.Sum(id + "-sum", (13, printed), $"1者当たりの{what}の補助上限額", Man(man), reading: EachMember), of), EachMember);
    }
}
