using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>創業型 第1回: what 様式2 confirms, as its example prints it.</summary>
internal static partial class SogyoRound01
{
    // ── 応募者の概要、基本要件の確認、確認事項 ─────────────────────────────────────
    private static void Conditions(RoundBuilder round)
    {
        var outline = round.Under(Example, "＜応募者の概要＞");
        outline.Notes("small-or-not", (1, "従業員数が小規模事業者の定義を超える場合は申請できません"), "従業員数が小規模事業者の定義を超える場合は申請できない");
        outline.Notes("founded-again", (2, "「設立年月日」は、創業後に組織変更"), "創業後に組織変更(法人化など)した場合、設立年月日は現在の組織体のもの", "創業後3年以内も、この年月日で見る");
        outline.Notes("opening-day", (2, "同時に提出する開業届に記載された開業日と同一の日付"), "個人事業主の設立日は、開業届に記載された開業日");
        round.Under(Example, "＜基本要件の確認＞").Notes("supported", (2, "援等事業」による支援を受けた事業者である"), "特定創業支援等事業による支援を受けた事業者(該当しなければ申請できない)",
            "支援を受けた日はリーフレットの期間で見る");

        var confirmed = round.Under(Example, "＜確認事項＞");
        confirmed.Notes("advice", (3, "その相手方と金額を記載してください"), "商工会・商工会議所を除く第三者からアドバイスを受けた場合、その相手方と金額を記載する");
        confirmed.Excludes("large-parent", (3, "資本金又は出資金が 5 億円以上の法人に直接又は間接に 100％の株式"),
            "資本金又は出資金5億円以上の法人に直接又は間接に100%の株式を保有されている", HeldByLargeCapital.Is(true));
        confirmed.Excludes("taxable-income", (3, "の課税所得の年平均額が 15 億円を超えている場合、申請はできませ"), "直近過去3年分の課税所得の年平均額が15億円を超えている",
            AverageTaxableIncome > Oku(15));
        confirmed.Excludes("unfit", (3, "「射幸心をそそるおそれがある、または公"), "射幸心をそそるおそれ、公序良俗を害するおそれがある事業", UnfitForSupport.Is(true),
            Readings.DeclaredAndJudged);
        Before(round);
    }

    private static void Before(RoundBuilder round)
    {
        var before = round.Under(Example, "＜全ての事業者が対象＞");
        before.BarredBy("round-15-on", (6, "第１5 回公募以降の補助事業者は申請できません"), "一般型の第15回公募以降で採択・交付決定を受け、補助事業を実施した事業者",
            Relation.Barred(Awards.CarriedOut), ["jizokuka/15", "jizokuka/16"], CarriedOutFromRound15,
            "共同申請の参画事業者を含む。様式には第16回までの採択回がある");
        before.Notes("past-projects", (6, "の提出状況を記載してください"), "過去に一般型・コロナ特別対応型・低感染リスク型を実施した事業者は、様式第14の提出状況と今回の事業との違いを記載する");
        round.Under(Example, "Ⅲ．資金調達方法【必須記入】").Notes("paid-afterwards", (13, 14, "補助事業が終了してからの精算となります"), "補助金は補助事業が終了してからの精算");
    }

    // ── インボイス特例 ────────────────────────────────────────────────────────
    private static Special Invoice(RoundBuilder round)
    {
        var hopes = round.Under(Example, "＜希望する事業者のみ対象＞");
        var dueYen = hopes.RoundsDown("due-whole-yen", Passage.Silent(3), "交付されない額の円未満切捨て", Yen(1), Readings.DueRoundedDown);
        var special = hopes.Special("invoice-special", (3, "2021 年 9 月 30 日から 2023 年 9 月 30 日の属する課税期間で一度で"), "インボイス特例",
            ClaimsInvoiceSpecial.Is(true) & Common.InvoiceMet, "特例を希望して申請し、要件を計画で満たす事業者に適用する。終了時点の登録は予定で判定する",
            also:
            [
                hopes.At((3, "2023 年 10 月 1 日以降に創業した事")),
                round.Under(Doc, "特例要件").At((826, 829, "免税事業者のうちインボイス発行事業者の登録を受けた事業者")),
            ]);
        hopes.Requires("invoice-kept", (3, "補助事業の終了時点でこの要件を満たさない場合、補助金は交付されま"), "インボイス特例を希望した場合、その要件を満たす",
            ClaimsInvoiceSpecial.Is(false) | Common.InvoiceMet, Readings.PlanThatMissesCannotApply,
            also: [hopes.At((4, "択された事業者は、本特例による補助上限額上乗せの対象外です"))]);
        hopes.Repays("void-invoice", (3, "補助事業の終了時点でこの要件を満たさない場合、補助金は交付されま"), "終了時点でインボイス特例の要件を満たさない場合、補助金は交付されない",
            Portion.Whole(ClaimsInvoiceSpecial.Is(true) & InvoiceIssuerAtEnd.Is(false)), dueYen, "上乗せ部分だけでなく全体が交付されないとみる",
            consequence: Consequence.NotPaid);
        Graduation(round, dueYen);
        return special;
    }
}
