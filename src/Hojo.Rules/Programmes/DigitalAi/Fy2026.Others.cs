using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.DigitalAi;

/// <summary>インボイス枠 電子取引類型, which large companies may apply under, and セキュリティ対策推進枠.</summary>
internal static partial class Fy2026
{
    private static void ElectronicTrade(RoundBuilder round)
    {
        var frame = new Frame(round, Guidelines.DigitalAiTrade2026, new(3, 4, 4, 5, 6, 8, 9, 9, 10, 10, 10, 12, 13, 14),
            "electronic-trade");
        var sme = Definition(frame) & DeemedLarge.Select(limb => !limb).Aggregate((one, other) => one & other);
        var applicants = frame.Under(Applicants);
        applicants.Requires("orderer", (3, "取引関係における発注者であること"), "自らの費用負担によってITツールを導入する、取引関係における発注者", Orderer.Is(true));
        applicants.Requires("receivers", (3, "１社以上中小企業・小規模事業者等が含まれていることが必要"),
            "アカウントを無償で発行する受注者に、中小企業・小規模事業者等が1社以上含まれる", ReceiversQualify.Is(true));
        var dueYen = frame.Common("補助事業者が");
        WagesAfterAward(frame, dueYen, (4, 10), PayrollPerHead >= Pct(5.0m) | (sme & PayrollPerHead >= Pct(3.5m)),
            ActualPayrollPerHead < Pct(3.5m) | (!sme & ActualPayrollPerHead < Pct(5.0m)));
        applicants.Notes("large-wages", (4, "日本銀行が定める「物価安定の目標」＋３パーセント以上"), "中小企業・小規模事業者等以外は、物価安定の目標+3%以上", PriceTarget);

        var table = frame.Under(Table);
        var rate = table.Rate("rate", (13, "その他の事業者等：１／２以内"), "補助率(その他の事業者等)", Fraction(1, 2),
            [new(table.Say("sme", "中小企業・小規模事業者等"), sme, Fraction(2, 3))]);
        var cap = table.Limit("cap", (13, "（下限なし）～３５０万円"), "補助額350万円まで(下限なし)",
            table.Sum("cap-sum", (13, "（下限なし）～３５０万円"), "補助上限額", Man(350)));
        var cloud = table.Pays("cloud", (13, "契約する受注側のアカウント総数のうち"), "クラウド利用費(最大2年分)のうち取引先のアカウントの割合に当たる額", EligibleCloud,
            "利用費×取引先である中小企業等に供与するアカウント数÷契約する受注側のアカウント総数を、申請者が計算し円未満を切り捨てて入力する");
        var wholeYen = table.RoundsDown("whole-yen", Passage.Silent(13), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        table.Requires("free-accounts", (13, "アカウントを無償で発行し"), "受注側の事業者にアカウントを無償で発行する", FreeAccounts.Is(true));
        round.Track("electronic-trade", "デジタル化・AI導入補助金2026 インボイス枠 電子取引類型", (rate * cloud).AtMost(cap).Rounded(wholeYen));
    }

    private static void Security(RoundBuilder round)
    {
        var frame = new Frame(round, Guidelines.DigitalAiSecurity2026, new(3, 4, 4, 4, 6, 8, 9, 9, 10, 10, 10, 12, 13, 14), "security");
        Sizes(frame);
        var applicants = frame.Under(Applicants);
        applicants.Requires("plan-years", (3, "３年間の事業計画を策定"), "翌事業年度以降3年間の事業計画", Years.Is(3));
        applicants.Requires("labor-productivity", (3, "労働生産性を年平均成長率１パーセント以上向上させること"), "労働生産性の年平均成長率1%以上",
            LaborProductivity >= Pct(1.0m),
            "事業全体の労働生産性で見る。負担軽減分を振り向けた投資、損失の期待値減少、その他の経営努力の効果を含む");
        applicants.Reviews("plan-reasonable", (3, "労働生産性の向上に向けた計画が実現可能かつ合理的"), "労働生産性の向上に向けた計画が実現可能かつ合理的");
        var dueYen = frame.Common("補助事業者が");
        WagesAfterAward(frame, dueYen, (4, 9), PayrollPerHead >= Pct(3.5m), ActualPayrollPerHead < Pct(3.5m));

        var table = frame.Under(Table);
        var rate = table.Rate("rate", (13, "１／２以内"), "補助率", Fraction(1, 2), [new(table.Say("small", "小規模事業者"), Small, Fraction(2, 3))]);
        table.Floor("floor", (13, "５万円～１５０万円"), "補助額5万円以上", Man(5));
        var cap = table.Limit("cap", (13, "５万円～１５０万円"), "補助額150万円まで", table.Sum("cap-sum", (13, "５万円～１５０万円"), "補助上限額", Man(150)));
        var service = table.Pays("security-service", (13, "サービス利用料（最大２年分）"), "サイバーセキュリティお助け隊サービスの利用料(最大2年分)", SecurityService);
        var wholeYen = table.RoundsDown("whole-yen", Passage.Silent(13), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        round.Track("security", "デジタル化・AI導入補助金2026 セキュリティ対策推進枠", (rate * service).AtMost(cap).Rounded(wholeYen));
    }
}
