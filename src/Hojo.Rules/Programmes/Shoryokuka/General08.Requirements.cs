using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 第8回: what the project and the plan must be.</summary>
internal static partial class General08
{
    // ── １－５ 補助事業要件 ───────────────────────────────────────────────────
    private static void Requirements(RoundBuilder round, Special minimumWage)
    {
        var plan = round.Under(Doc, "（１） 基本要件");
        plan.Requires("plan-years", (9, "以下の要件を全て満たす3~5年の事業計画を策定する"), "3〜5年の事業計画", Years >= 3 & Years <= 5);
        plan.Requires("productivity", (9, "年平均成長率（CAGR）4.0%以上向上させる事業計画"), "基本要件①: 労働生産性の年平均成長率4.0%以上(毎年、基準年度比)",
            LaborProductivity >= Pct(4.0m));
        plan.Requires("wage", (10, "1人当たり給与支給総額※の年平均成長率を3.5%以上増加させる事業計画"), "基本要件②: 1人当たり給与支給総額の年平均成長率3.5%以上",
            PayrollPerHead >= Pct(3.5m), "目標値は3.5%以上で事業者が設定する。基準年度は補助事業が完了した日を含む事業年度");
        plan.Binds("wage-declared", (10, "交付申請時までに全ての従業員又は従業員代表者、役員に対して表明"),
            "設定した目標値を交付申請時までに全ての従業員又は従業員代表者、役員に表明する");
        plan.Requires("wage-floor", (10, "最低賃金+30円以上の水準とすることが必要です"), "基本要件③: 事業場内最低賃金が毎年、都道府県の最低賃金+30円以上",
            WageFloorGap >= 30 | minimumWage.When, "最低賃金引き上げ特例適用事業者には適用しない。事業場が複数なら、最も低い事業場で見る");
        plan.Requires("action-plan", (10, "従業員数21名以上の場合、交付申請時までに、「両立支援のひろば」"), "基本要件④: 従業員21名以上の場合、一般事業主行動計画の公表又は公表する旨の宣誓",
            Employees <= 20 | ActionPlanPublished.Is(true) | ActionPlanPledged.Is(true), "応募時点で公表していない場合は、公表する旨の宣誓で足りる");
        plan.TimeTaken("action-plan-lead", (10, "掲載するにあたっては、2週間程度の期間を要します"), "「両立支援のひろば」への一般事業主行動計画の掲載(交付申請時まで)",
            "2週間程度", Length.Weeks(2));

        var others = round.Under(Doc, "（２） その他の要件");
        others.Requires("saving-index-shown", (11, "省力化指数を計算した事業計画を策定すること"), "①省力化指数を計算した事業計画を策定する", SavingIndexShown.Is(true),
            Readings.DeclaredAndJudged);
        others.Requires("payback-shown", (11, "投資回収期間を根拠資料とともに提出すること"), "②投資回収期間を根拠資料とともに提出する", PaybackShown.Is(true));
        others.Requires("value-added", (11, "基準年度と比較して付加価値額が増加する事業計画"), "③3〜5年の事業計画期間内に付加価値額が増加する", ValueAdded > Pct(0));
        others.Requires("made-to-measure", (11, "オーダーメイド設備等の導入等を行う事業計画を策定すること"), "④オーダーメイド設備等の導入(汎用設備の単体での導入は対象外)",
            MadeToMeasure.Is(true), "環境に応じて構成や機能が変わる汎用設備、組み合わせて高い省力化効果を生む汎用設備を含む。該当するかは事務局が審査する");
        others.Requires("bank", (11, "金融機関による確認書を提出いただく必要があります"), "⑤金融機関からの調達を予定している場合、金融機関による確認書を提出",
            BankFunded.Is(false) | BankConfirmation.Is(true));
        round.Under(Doc, "（３） 補助事業の実施場所").Requires("site", (9, "補助事業の実施場所（工場や店舗等）を特定していることが必須です"),
            "補助事業の実施場所を特定している(建設中・建設予定は対象外)", SiteSettled.Is(true), "所有権や使用権は交付申請までに申請者へ移転していること");
    }

    // ── １－７ 補助対象外となる事業 ─────────────────────────────────────────────
    private static void Projects(RoundBuilder round)
    {
        var unfit = round.Under(Doc, "１－７.補助対象外となる事業");
        unfit.BarredBy("once", (13, "同一法人・事業者の応募は、公募回毎に1申請に限り"), "同一法人・事業者の応募は公募回毎に1申請に限る", Relation.Once, [Id],
            AppliedInThisCall);
        unfit.BarredBy("other-subsidies", (13, "補助金と補助対象経費が重複する事業は補助対象となりません"), "国の他の補助金等(固定価格買取制度等を含む)と補助対象経費が重複する",
            Relation.Differing(unfit.Say("other-subsidies:differing", "補助対象経費")), [Combination.OtherSubsidies],
            OverlapsOtherSupport, tells: RecordTells.Bars);
        unfit.BarredBy("same-costs", (13, "これまでに交付を受けたもしくは現在申請している"), "カタログ注文型と補助対象経費が重複する",
            Relation.Differing(unfit.Say("same-costs:differing", "補助対象経費")),
            Shoryokuka.Catalogues, SameCostsElsewhere,
            "カタログ注文型も国の補助金であり、経費が重複する事業は対象外とみる", RecordTells.Bars);
        unfit.Excludes("outsourced-task", (13, "主たる課題の解決そのものを他者へ外注又は委託する事業"), "主たる課題の解決そのものを他者へ外注又は委託する事業",
            OutsourcedTask.Is(true), Readings.DeclaredAndJudged);
        unfit.Excludes("for-others", (13, "対外向け販売を前提とする設備・システム等の開発を含む事業"), "対外向けの販売や有償の提供を前提とする設備・システム等の開発を含む事業",
            ForOthers.Is(true), Readings.DeclaredAndJudged,
            also: [unfit.At((13, "利用者に有償で提供する設備、システム、サービス等の開発・改良を含む内容の事業"))]);
        unfit.Excludes("leased-out", (13, "特定の第三者に長期間賃貸させるような事業"), "購入した設備を特定の第三者に長期間賃貸させるような事業", LeasedOut.Is(true),
            Readings.DeclaredAndJudged);
        unfit.Excludes("dismissals", (13, "主として従業員の解雇を通じて"), "主として従業員の解雇を通じて労働生産性等を操作するような事業", ReachedByDismissals.Is(true),
            Readings.DeclaredAndJudged);
        unfit.Excludes("unfit", (13, "公序良俗に反する事業"), "公序良俗や法令に反する、又は消費者保護の観点から不適切な事業", UnfitProject.Is(true), Readings.DeclaredAndJudged);
        unfit.Excludes("amusement", (13, "第2条各項に定める営業を営む事業"), "風俗営業等(旅館業の許可を受けたものを除く)", AmusementTrade.Is(true));
        unfit.Excludes("infeasible", (14, "事務局が事業の遂行が困難であると判断した事業"), "遂行が困難である、経費の大半が対象外である、又は実態が確認できない事業", Infeasible.Is(true),
            Readings.DeclaredAndJudged);
        unfit.Notes("one-of-several", (13, "交付を受ける補助金を1つだけ選択して、交付申請を行う必要があります"), "同一事業が複数の補助金に採択された場合は、1つだけ選んで交付申請を行う");
    }
}
