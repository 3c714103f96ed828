using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ShinjigyoShinshutsuFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ５－１．（９）組合特例: the ceilings of half of the eligible members, 10 at most, summed.</summary>
internal static partial class Round03
{
    private const string CooperativeHeading = "（９）組合特例";

    private static Fact[] BaseMembers => [BaseUpToTwenty, BaseUpToFifty, BaseUpToHundred, BaseOverHundred];

    private static void Cooperative(RoundBuilder round)
    {
        var special = round.Under(Doc, CooperativeHeading);
        var unclaimed = ClaimsCooperative.Is(false);
        special.Requires("cooperative-kind", (19, "協業組合／事業協同組合及び事業協同小組合並びに協同組合連合会"),
            "組合特例の対象となる組合: 協業組合、事業協同組合等、水産加工業協同組合等、商工組合等、商店街振興組合等、生活衛生同業組合等、内航海運組合等、技術研究組合",
            unclaimed | CooperativeOfKind.Is(true));
        special.Requires("cooperative-business", (20, "検査以外の実事業を行う者であることが必要"), "主たる構成員が事業を実施し、組合そのものが実事業を行う",
            unclaimed | CooperativeDoesBusiness.Is(true));
        special.Requires("cooperative-half", (19, "の数に1/2を乗じた数又は10のうちいずれか小さい数を基礎として"), "基礎となる対象組合員は、対象組合員の数の1/2まで",
            unclaimed | new LinearTest(special.Say("cooperative-half:test", "基礎となる対象組合員の数の2倍が、対象組合員の数以下"),
                [(EligibleMembers, 1), .. BaseMembers.Select(size => (size, -2))], 0),
            "1/2を乗じた数の端数は、者数として切り捨てる。どの組合員を基礎とするかは、例1・例2のとおり補助上限額の高い者を先にする",
            also: [special.At((20, "16×1/2＝８となることから、８者分の補助上限額を積み上げた額が補助上限額となる"))]);
        special.Requires("cooperative-ten", (20, "32×1/2＝16となることから、10者分の補助上限額を積み上げた額が補助上限額となる"), "基礎となる対象組合員は10者まで",
            unclaimed | new LinearTest(special.Say("cooperative-ten:test", "基礎となる対象組合員の数が10以下"),
                [.. BaseMembers.Select(size => (size, -1))], -10));
        special.Binds("cooperative-papers", (20, "事業者名、資本金及び従業員数がわかる資料"), "構成員の事業者名、資本金、従業員数が分かる資料と、実事業を証する書類を提出する");
        special.Binds("cooperative-vote", (20, "総会の議決を得ていることが確認できる証憑"), "交付申請時に、総会の議決を得ていることが確認できる証憑を提出する");
    }

    private static Amount CooperativeCeiling(RoundBuilder round, Special raised)
    {
        var special = round.Under(Doc, CooperativeHeading);
        const string Raised = "補助上限額引上げ後の補助上限額を積み上げた額が補助上限額となります";
        return Amount.Sum(
            Each("cooperative-20", "従業員20人以下の対象組合員1者の補助上限額", Man(2_500), Man(3_000), BaseUpToTwenty),
            Each("cooperative-50", "従業員21〜50人の対象組合員1者の補助上限額", Man(4_000), Man(5_000), BaseUpToFifty),
            Each("cooperative-100", "従業員51〜100人の対象組合員1者の補助上限額", Man(5_500), Man(7_000), BaseUpToHundred),
            Each("cooperative-101", "従業員101人以上の対象組合員1者の補助上限額", Man(7_000), Man(9_000), BaseOverHundred));

        Amount Each(string id, string text, Yen standard, Yen withSpecial, Fact<int> members)
            => Amount.Each(special.Sum(id, (19, Raised), text, standard, [new(raised, withSpecial)],
                also: [special.At((20, "当該組合の補助上限額＝7,000万円×８者＋5,500万円×２者＝6.7億円"))]), members);
    }
}
