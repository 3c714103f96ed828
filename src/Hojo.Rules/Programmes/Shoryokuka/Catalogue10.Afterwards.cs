using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>カタログ注文型, 10th revision: what is reduced or taken back, and what has to be done after the decision.</summary>
internal static partial class Catalogue10
{
    // ── ２－１（３）補助金の減額・返還、（４）収益納付、３－５（１）効果報告 ─────────────────
    /// <returns>端数処理 of what is due.</returns>
    private static Rounding Afterwards(RoundBuilder round, Special raised)
    {
        var reduced = round.Under(Doc, "（３）補助金の減額・返還");
        var dueYen = reduced.RoundsDown("due-whole-yen", Passage.Silent(8), "返還額・減額の円未満切捨て", Yen(1), Readings.DueOrReducedRoundedDown);
        reduced.Repays("reduced", (8, "補助上限額の引き上げを行わなかった場合の補助額と等しくなるように補助額を減額する"),
            "実績報告で賃上げの目標が未達の場合、引き上げを行わなかった場合の補助額まで減額", Portion.Whole(ActualPayrollByEnd < Pct(6.0m) | ActualWageFloorRise < 45), dueYen,
            "返還ではなく確定時の減額。自己の責によらない正当な理由があれば減額されない(8頁(2)②)",
            exempt: BeyondControl.Is(true), onlyRaisedBy: raised, consequence: Consequence.Reduced);
        reduced.Repays("repay-lowered", (8, "実績報告時点の値を下回っていた場合、補助金の返還を求める場合がある"),
            "引き上げを適用した後、効果報告時点で給与支給総額又は事業場内最低賃金が実績報告時点を下回る", Portion.Unstated(ClaimsRaisedCap.Is(true) & WagesLowered.Is(true)), dueYen,
            "「求める場合がある」とあり額の記載がないため、0円から全額までとする", exempt: BeyondControl.Is(true));
        var late = GrantRules.Write(round, dueYen);
        var reports = round.Under(Doc, "（１） 効果報告");
        var missed = ActualLaborProductivity < Pct(3.0m) | (IsLater & ActualLaborProductivity < Pct(4.0m));
        reports.Repays("repay-productivity", (18, "補助事業者の故意・過失が原因で労働生産性の向上に係る目標が未達となった場合"), "故意・過失が原因で労働生産性の目標(3.0%、2回目以降は4.0%)が未達",
            Portion.Unstated(missed & MissedByFault.Is(true)), dueYen, "全部又は一部とだけあるため、0円から全額までとする", exempt: BeyondControl.Is(true),
            also: [round.Under(Rules, "（収益納付及び補助金返還）").At((7, "年率平均3.0%以上（同一事業者による2回目以降の申請の場合は、年率平均4.0%以上）"))]);
        reports.Repays("repay-dismissals", (18, "省力化を通じて人員整理・解雇を行っていた場合"), "省力化を通じて人員整理・解雇を行っていた場合の返還",
            Portion.Unstated(StaffDismissed.Is(true)), dueYen, Readings.NoFormula);
        round.Under(Doc, "（６） 効果報告期間").Repays("repay-unreported", (14, "期限までに効果報告が提出されなかった場合、交付決定の取消しを行うことがある"),
            "期限までに効果報告が提出されなかった場合、交付決定の取消し", Portion.Unstated(ReportMissing.Is(true)), dueYen,
            "取消しの範囲の記載がないため、0円から全額までとする。この取消しには加算金が付かない(交付規程第23条第3項の号に挙がらない)",
            dailyCharges: [late]);
        round.Under(Doc, "（４）収益納付").Repays("profit-return", (8, "受領した補助金の額を上限として収益納付しなければならない"), "収益が得られた場合、受領した補助金の額を上限とする収益納付",
            Returned.UpTo(ProjectProfit), dueYen, "算式の記載がないため、0円から収益額(受領した補助金の額まで)までとする。効果報告の対象年度の決算が赤字の場合は免除される",
            exempt: LossInReportYear.Is(true), consequence: Consequence.ProfitReturned);
        return dueYen;
    }

    // ── ３ 事業実施の流れ、５ 申請の手続き ─────────────────────────────────────────
    private static void Duties(RoundBuilder round, Rounding dueYen)
    {
        round.Under(Doc, "５－３．提出書類").DocumentAge("registry-extract", (22, "履歴事項全部証明書（発行から3か月以内のもの）"), "法人: 履歴事項全部証明書", Length.Months(3));
        round.Under(Doc, "５－３．提出書類").Notes("papers", (22, "【指定様式】省力化効果判定シート"),
            "主な提出書類: 従業員名簿、損益計算書・貸借対照表(前期・前々期分)、納税証明書、人手不足に関する書類、省力化効果判定シートなど");
        round.Under(Rules, "（交付決定の通知）").TimeTaken("decision-time", (3, "標準的な期間は、60日とする"), "申請書の到達から交付決定まで", "標準60日", Length.Days(60));
        var period = round.Under(Doc, "（４） 補助事業実施期間");
        period.Term("period", (14, "交付決定日から原則12か月以内"), "補助事業実施期間の終わり(実績報告まで)", [(12, DecidedOn)], "原則であり、交付決定通知書に記載する日による");
        round.Under(Doc, "（２） 省力化製品の導入").NotBefore("orders-from", (17, "交付決定の通知を受けてから、補助事業に着手すること"), "契約・発注ができる日(交付決定から)", DecidedOn,
            "交付決定日当日の、通知を受けた後の着手も対象とみる");
        round.Under(Doc, "（３）実績報告の提出").Binds("report", (17, "賃金の引き上げ実績が確認できるようになるまでは実績報告を行えない"),
            "実績報告(支払いは銀行振込のみ。引き上げを適用した場合は賃金の実績が確認できてから)");
        round.Under(Doc, "３－５．補助事業終了後のフォローアップ").Yearly("reports", (18, "以降3年間を効果報告期間とする"), "効果報告(3年間、毎年度)", 3, CompletedOn,
            "起算日は事務局が定める。示す年は、完了日の翌日から数えた年である");
        round.Under(Doc, "（２） 実地検査").Binds("site-inspection", (18, "省力化製品が事業所に導入されていることの実地検査を行う"), "実地検査で計画と異なる実態が確認された場合は交付決定の取消し");
        round.Under(Doc, "（４） 会計検査院への対応").Binds("audit", (18, "会計検査院の実地検査の対象となる場合がある"), "立入検査・会計検査院の実地検査に応じる");
        var disposal = round.Under(Doc, "３－６．補助事業により取得した財産の処分の制限");
        disposal.Repays("disposal", (18, "残存簿価相当額又は時価（譲渡額）を、当該処分財産に係る補助金額を限度に納付"),
            "処分制限期間内の処分は事前に承認を受け、残存簿価相当額又は時価(譲渡額)を、その財産に係る補助金額を限度に納付する", Returned.ForAsset, dueYen,
            Readings.DisposalEitherNotStated,
            also: [round.Under(ShoryokukaGuidelines.CatalogueDisposal, "STEP１ 事務局へ連絡").At((1, "財産処分をする前に、省力化投資補助金事務局コールセンターへ連絡"))]);
        round.Under(Rules, "（財産の処分の制限）").Prints("restricted-assets", (6, "単価50万円（税抜）以上の機械、器具"), "処分を制限する財産の単価(税抜)", "50万円以上");
        round.Under(Rules, "（補助事業の経理等）").Term("records", (3, "日の属する年度の終了後5年間"), "帳簿と証拠書類の保存(完了の日の属する年度の終了後5年間)",
            [new(Length.Years(5), CompletedOn) { AfterFiscalYear = true }], Readings.FiscalYearFromApril);
        round.Under(Doc, "（１）手続きについて").Binds("explained", (20, "十分に説明し、理解を得た上で交付申請を行うこと"), "情報の変更は速やかに届け、公募要領・交付規程の説明を受けて申請する");
        round.Under(Doc, "（２）情報提供等への同意・協力について").Binds("evidence", (20, "補助事業終了後3年間の効果報告を行うこと"), "調査への協力と情報の利用・開示に同意する");
        round.Under(Doc, "（３）不正対策について").Binds("lawful", (20, "協力しない場合は、交付決定の取消しや補助金返還となることに同意"), "虚偽・不正は交付決定の取消し。立入調査に協力する");
        round.Under(Doc, "（４）事業の遂行について").Binds("own-application", (21, "交付申請は、中小企業等自らが主体となって行うこと"), "交付申請は自ら主体となって行い、期間内に契約から実績報告までを終える");
        var lease = round.Under(Doc, "（５）対象リース会社との共同申請について", Bought);
        lease.Notes("lease", (15, "ファイナンス・リース取引に限り"), "ファイナンス・リースに限り、対象リース会社との共同申請ができる(補助金はリース会社に交付、リース料を減額。上限額は中小企業等のもの)",
            "「リース料軽減計算書」の提出、処分制限期間以上のリース期間が条件。セール＆リースバック、転リース、割賦は対象外");
        Succession(round.Under(ShoryokukaGuidelines.CatalogueSuccession, "≪ご注意ください≫"));
    }

    private static void Succession(Section notes)
    {
        notes.Binds("succession", (1, "事務局への事前連絡なしに承継を行った場合、補助金の交付を受けることができません"), "事業の承継は承継の前に必ず事務局に相談する(交付申請から交付決定までの承継、一部の承継は不可)");
        notes.Binds("succession-targets", (2, "従業員数が増加する場合であっても、補助率や補助上限は変更されません"), "承継しても補助率・補助上限・目標値は変わらず、承継先が義務の一切を引き継ぐ");
    }
}
