using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>専門家活用枠: 9. 補助対象経費 and its annex.</summary>
internal static partial class Round14
{
    private const string Costs = "9. 補助対象経費";
    private const string CostTerms = "（２）補助対象経費の要件";
    private const string Commissioned = "（４）委託費";

    /// <summary>事業費 without DD, whose ceiling is its own.</summary>
    private static Amount ExpertCosts(RoundBuilder round)
    {
        Section Doc(string heading) => round.Under(Guidelines.JigyoShokei14Experts, heading, Buyers, Sellers);

        var wholeYen = CostRules(Doc, 18, 49);
        var deals = Doc(Costs);
        deals.Notes("staged-fees", (18, "基本合意に基づく「中間報酬」については"), "中間報酬は契約・基本合意・支払い、成功報酬は契約・最終契約・支払いのすべてが補助事業期間内のものに限る");
        deals.Notes("final-contract-moved", (19, "原則補助事業期間内の最終契約とはみなさな"), "期間前の最終契約を覚書等で期間内に延長しても、期間内の最終契約とみなさない");
        var honoraria = Doc("（１）謝金");
        honoraria.Notes("honoraria-for", (51, "謝金における専門家は、士業及び大学博士・教授等に限られます"), "謝金の専門家は士業及び大学博士・教授等に限る");
        Lodging(Doc("（２）旅費"), 52, 53);
        Doc("（３）外注費").Notes("outsourcing-not", (55, "FA・仲介費用（委託契約書を締結している場合は"), "FA・仲介費用は外注費に含めない");
        var commissioned = Doc(Commissioned);
        commissioned.Notes("commissions-not", (57, "PMI費用等、M&Aのクロージング後に発生する各種費用"),
            "対象外: 再生計画・債務整理・バリューアップ・M&A成立後のコンサルティング、クロージング後の費用、行政書士への申請委任費用など", Readings.SuchCostsAreLeftOut);
        commissioned.Notes("due-diligence-several", (58, "DD1種につき補助額ベースで200万円までの費"),
            "有資格者が財務・税務・法務などのDDを複数行い200万円を超える場合、DD1種につき200万円まで認める場合がある", "認めるかは事務局によるため、DD費用の補助額は200万円までで計算する");
        Doc("（５）システム利用料").Notes("system-fees-not", (59, "バーチャルデータルームの使用料含む"), "ファイル共有・データストレージ等の使用料は対象外。加入は交付決定以降に限る",
            Readings.SuchCostsAreLeftOut);
        Doc("（６）保険料").Notes("insurance-side", (60, "同じ成約事案に対して重複保険加入とならないよう"), "自社が手配する表明保証保険の保険料に限る(買い手と売り手の重複加入は不可)");
        var costs = Sum(
            deals.Pays("honoraria", (20, "謝金、旅費、外注費、委託費"), "謝金", Honoraria),
            deals.Pays("travel", (20, "謝金、旅費、外注費、委託費"), "旅費", Travel),
            deals.Pays("outsourcing", (20, "謝金、旅費、外注費、委託費"), "外注費", Outsourcing),
            deals.Pays("commissions", (20, "謝金、旅費、外注費、委託費"), "委託費(FA・仲介費用とDD費用を除く)", Commissions),
            deals.Pays("system-fees", (20, "システム利用料（注2）"), "システム利用料", SystemFees),
            deals.Pays("insurance", (20, "保険料（注3）"), "保険料(表明保証保険)", Insurance),
            Advisers(Doc, wholeYen));
        commissioned.Pays("due-diligence", (56, "デュー・ディリジェンス実施に係る費用"), "DD費用(プレPMI費用を含む。委託費のうち)", DueDiligence);
        return LessUncounted(deals, (18, "補助事業期間内に契約・発注を行い支払った経費"), Doc("申請を行う上での注意事項"), 26, costs);
    }

    /// <summary>FA・仲介費用: registered advisers only; without a second quote, up to the fee table.</summary>
    private static Amount Advisers(Func<string, Section> doc, Rounding wholeYen)
    {
        var deals = doc(Costs);
        var fees = deals.Pays("adviser-fees", (18, "FA又はM&A仲介費用のみを補助対象経費とする"), "委託費のうちFA・仲介費用(登録FA・仲介業者によるものに限る)", AdviserFees,
            "登録されていない場合、この費用だけを除いて計算する。登録は交付決定時に確認される");
        // 「のみを補助対象経費とする」: what unregistered advisers are paid counts for nothing.
        var unregistered = deals.Sum("unregistered-advisers", (18, "FA又はM&A仲介費用のみを補助対象経費とする"), "登録されていない業者のFA・仲介費用", Yen(0));
        var table = doc(Quoted);
        var bound = table.Limit("fee-table", (65, "上記レーマン表により算出される価格"), "相見積のないFA・仲介費用はレーマン表による額まで",
            FeeTable(table).Rounded(wholeYen),
            "条件②により相見積を取得しない場合の額。レーマン表の額を超える費用には相見積が必要である");
        table.Requires("fee-table-or-quotes", (64, "報酬総額）よりも低い金額又は同額の場合は相見積の取得が不要"),
            "条件② FA・仲介費用: 相見積を取得する、又はレーマン表による額以下", AdviserFees.Is(Yen(0)) | AdviserQuotes.Is(true) | WithinFeeTable(table),
            "レーマン表の額を超え、相見積のない費用は対象と認められないが、申請そのものは妨げない。条件①(2者以上から断られた)の場合もあるため、要確認とする",
            open: AdviserFees > Yen(0) & AdviserQuotes.Is(false) & !WithinFeeTable(table));
        var counted = Either(AdviserQuotes.Is(true), fees, ((Amount)fees).AtMost(bound));
        return Either(AdvisersRegistered.Is(true), counted, unregistered);
    }

    /// <summary>レーマン表, slice by slice.</summary>
    private static Amount FeeTable(Section table)
    {
        Slice Part(string id, string printed, int percent, int? most) => new(
            table.Rate(id, (65, printed), $"レーマン表: {printed.Split(' ')[0]}", Fraction(percent, 100)),
            most is { } man
                ? table.Sum(id + "-most", (65, printed), $"レーマン表: {printed.Split(' ')[0]}の報酬", Man(man),
                    reading: "部分の幅×乗じる割合(5億円×5%=2,500万円、5億円×4%=2,000万円、40億円×3%=1億2,000万円、50億円×2%=1億円)")
                : null);
        return Stepped(TransferValue,
            Part("fee-first", "5億円以下の部分 5%", 5, 2_500),
            Part("fee-second", "5億円超10億円以下の部分 4%", 4, 2_000),
            Part("fee-third", "10億円超50億円以下の部分 3%", 3, 12_000),
            Part("fee-fourth", "50億円超100億円以下の部分 2%", 2, 10_000),
            Part("fee-rest", "100億円超の部分 1%", 1, null));
    }

    /// <summary>The same table as a test: falling rates make it the least of five straight lines.</summary>
    private static Condition WithinFeeTable(Section table)
    {
        LinearTest Line(int percent, decimal man, string most) => new(table.Say($"fee-line-{percent}", $"FA・仲介費用が譲渡額等の{most}以下"),
            [(TransferValue, percent), (AdviserFees, -100)], -100 * Man(man).Whole);
        return Line(5, 0, "5%") & Line(4, 500, "4%に500万円を足した額") & Line(3, 1_500, "3%に1,500万円を足した額")
            & Line(2, 6_500, "2%に6,500万円を足した額") & Line(1, 16_500, "1%に1億6,500万円を足した額");
    }
}
