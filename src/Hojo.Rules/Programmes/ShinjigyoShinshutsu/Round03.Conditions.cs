using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ShinjigyoShinshutsuFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ５－１．（５）ワークライフバランス要件, （６）金融機関要件, （８）連携体申請: action plan, banks, consortia.</summary>
internal static partial class Round03
{
    private static void Conditions(RoundBuilder round)
    {
        var balance = round.Under(Doc, "（５） ワークライフバランス要件");
        balance.Requires("action-plan", (17, "次世代育成支援対策推進法に基づく一般事業主行動計画を公表していること"),
            "ワークライフバランス要件: 一般事業主行動計画を策定し「両立支援のひろば」で公表(申請締切日時点で有効なもの)", ActionPlanPublished.Is(true));
        balance.LeadTime("action-plan-lead", (17, "１～２週間程度の期間を要します"), "「両立支援のひろば」への一般事業主行動計画の公表(1〜2週間程度)", 14,
            ActionPlanPublished.Is(true), "長い方を14日とみる。2週間以上の余裕をもつよう求めている(18頁)",
            also: [balance.At((18, "２週間以上の余裕をもって公表申請"))]);
        round.Under(Doc, "（６） 金融機関要件").Requires("bank", (18, "資金提供元の金融機関等から事業計画の確認を受けていること"),
            "金融機関要件: 資金提供を受ける場合は、資金提供元のうち任意の1者の「金融機関による確認書」を提出", BankFunded.Is(false) | BankConfirmation.Is(true));
    }

    private static void Consortium(RoundBuilder round)
    {
        var together = round.Under(Doc, "（８）連携体申請");
        var alone = ConsortiumMembers.Is(1);
        together.Requires("consortium-size", (18, "最大20者まで"), "連携体は最大20者まで", ConsortiumMembers <= 20);
        together.Requires("consortium-needed", (19, "連携の必要不可欠性が認められない場合には、不採択となります"), "連携体を構成するすべての事業者が必要不可欠である",
            alone | Indispensable.Is(true), Readings.DeclaredAndJudged);
        together.Requires("consortium-qualifies", (19, "それぞれの者が要件を満たすことが必要です"), "代表申請者と連携体構成員のそれぞれが要件を満たす",
            alone | ConsortiumQualifies.Is(true), "要件、経費、補助金額は、この案件の1者について見る。他の者は者ごとに確かめて申告する");
        together.Excludes("consortium-identical", (19, "みなし同一事業者同士が連携する計画は、重複申請にあたり"), "みなし同一事業者同士の連携",
            ConsortiumMembers >= 2 & IdenticalMembers.Is(true));
        together.Notes("consortium-bank", (19, "補助事業を実施する事業者がそれぞれ「金融機関による確認書」を提出してください"), "資金提供を受ける事業者は、それぞれ「金融機関による確認書」を提出する");
        together.Notes("consortium-special", (19, "個者ごとに活用するか否かをご検討いただけます"), "賃上げ特例の適用は、個者ごとに選べる");
        together.Notes("consortium-points", (19, "半数以上が条件に該当する場合に限り加点されます"), "加点項目は、連携体を構成する事業者の半数以上が該当する場合に限る",
            "連携体では、半数以上が該当する項目に「はい」と答える");
        together.Binds("consortium-each", (19, "連携体構成員すべての事業者が個々に交付決定を受け"), "交付決定、実績報告、額の確定は、すべての事業者が個々に行う");
        together.LeavesOut("consortium-ceiling", (18, 19), "連携体の補助上限額が者ごとか連携体全体かの記載がない",
            "交付決定が個々に行われるので、補助上限額も者ごとに見る");
    }
}
