using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 2.2 補助事業の流れ, 5. 補助事業申請者及び補助事業者の義務（遵守事項）, in the order of time.</summary>
internal static partial class Round20
{
    private static void Duties(RoundBuilder round, Rounding due)
    {
        var flow = round.Under(Doc, "2.2 補助事業の流れ");
        flow.Term("apply-for-decision", (2, "遅くとも2か月以内とします"), "交付申請の期限(採択発表日から2か月以内)", [(2, AdoptedOn)],
            "採択発表日の応当日までとみる。補助事業実施期限までに交付申請と実績報告がなければ取消しとなる", isDeadline: true);
        round.Under(Doc, CostHeading).NotBefore("orders-from", (21, "交付決定日よりも前に発注・契約・購入を行った経費"), "発注・契約した経費が対象になる日(交付決定日以降)", DecidedOn);

        round.Under(Doc, "(1) 説明会への参加").Binds("briefing", (42, "採択公表日以降に事務局が開催する説明会に参加しなければ"), "採択公表後の説明会に参加する(参加が確認できなければ採択取消し)");
        round.Under(Doc, "(2) 交付規程等の遵守").Binds("lawful", (42, "違反する行為等をした場合には、交付決定取消し、補助金返還"), "適正化法と交付規程を守る(違反は交付決定取消し、返還、公表)");
        var changes = round.Under(Doc, "(3) 補助事業の計画変更、中止・廃止等に係る事前承認");
        changes.Binds("changes", (42, "事前に事務局の承認を受けなければなりません"), "経費の配分や内容の変更、中止・廃止、承継は事前に承認を受ける");
        changes.Binds("no-transfer", (42, "交付申請を行う権利を他者に譲渡することはいかなる理由においても認められません"), "交付決定前の法人成り、事業譲渡、会社分割等による権利の譲渡は認められない");
        var kept = round.Under(Doc, "(4) 遂行状況の報告、証拠書類の保管、会計検査などへの協力");
        kept.Term("records", (42, "交付年度終了後5年間保存しなければなりません"), "証拠書類の保存(交付年度の終了後5年間)",
            [new(Length.Years(5), DecidedOn) { AfterFiscalYear = true }], "交付年度は交付決定日の属する年度(4月から翌年3月まで)とみる");
        kept.Binds("inspection", (43, "抜き打ちで実地検査に入ることがあります"), "状況の報告と実地検査、会計検査院等の検査に応じ、返還命令等の指示に従う");

        var reports = round.Under(Doc, "(5) 補助事業完了後の実績報告等");
        CompletionReport(round, Products, (10, DecidedOn), (12, AdoptedOn));
        CompletionReport(round, Overseas, (12, DecidedOn), (14, AdoptedOn));
        reports.Yearly("reports", (43, "終了後5年間、毎会計年度終了後60日以内"), "完了した日の属する会計年度の終了後5年間の事業化状況・知的財産権等報告書(毎会計年度終了後60日以内)と賃金台帳", 6,
            CompletedOn, "会計年度は国の会計年度(4月から翌年3月まで)。完了した日の属する会計年度の終了後を1回目として、5年間で6回とする(概要版26頁)。概要版の例では、額の確定が3月以降であれば、" +
            "初回は翌年の4月から5月になる", also: [round.Under(Overview, "【参考】事業化状況報告のタイミング").At((26, "その後5年間6回の事業化状況報告"))],
            due: new(Length.Days(60), CompletedOn) { AfterFiscalYear = true });
        reports.Repays("repay-no-report", (43, "報告しなかった場合には、補助金返還を求めることがあります"), "事業化状況・知的財産権等の報告がない: 補助金返還を求めることがある",
            Portion.Unstated(ReportMissing.Is(true)), due, Readings.NoFormula);
        var assets = round.Under(Doc, "(6) 処分制限財産の管理・取り扱い");
        assets.Repays("disposal", (43, "残存簿価相当額又は時価（譲渡額）により、当該処分財産に係る補助金交付額を限度に"),
            "処分制限期間内の処分には事前の承認が要り、残存簿価相当額又は時価(譲渡額)により、その財産に係る補助金交付額を限度に納付する", Returned.ForAsset, due,
            "試作品の開発の成果を活用する生産への転用は、事前の承認により納付が免除されるので、処分に数えない。どちらの額によるか、補助率を乗じるかの記載がないため、" +
            "0円から、高い方の額(その財産に係る補助金交付額まで)までとする");
        assets.Prints("restricted-assets", (43, "単価50万円（税抜き）以上の機械等の財産"), "処分制限財産となる取得財産の単価(税抜)", "50万円以上");
        assets.Binds("tax-deducted", (43, "消費税及び地方消費税額等仕入控除税額を減額して記載しなければなりません"), "交付申請書には消費税等仕入控除税額を減額して記載する");
        assets.LeavesOut("profit-return", (43, 44), "収益納付の有無の記載がない", "この公募要領に収益納付の規定はない。交付規程で確認する必要がある");
        round.Under(Doc, "(7) 知的財産などの取り扱い").Notes("payment", (43, "補助金交付額の確定後の精算払となります"), "補助金は額の確定後の精算払で、法人税等の課税対象となる。知的財産権は事業者に帰属する");
        round.Under(Doc, "(8) EBPMに関する取組への協力／調査・成果事例作成への協力").Binds("evidence", (44, "採否にかかわらず"), "採否にかかわらず、データ提供と調査に協力する");
        var care = round.Under(Doc, "(9) 善管注意義務");
        care.Binds("care", (44, "善管注意義務違反として交付決定取消しや補助金返還に至る場合があります"), "善良な管理者の注意をもって補助事業を行う");
        care.Notes("insurance", (44, "付保割合50％以上"), "付保割合50%以上の保険又は共済への加入と、事業継続力強化計画等の策定を強く推奨");
    }

    private static void CompletionReport(RoundBuilder round, string track, Within fromDecision, Within fromAdoption)
        => round.Under(Doc, "(5) 補助事業完了後の実績報告等", track).Term("completion-report",
            (43, "その日から起算して30日を経過した日又は補助事業実施期間終了日のいずれか早い日"), "補助事業実績報告書の提出期限",
            [new(Length.Days(30), CompletedOn), fromDecision, fromAdoption],
            "完了した日を1日目として30日を経過した日(完了した日の30日後)と、補助事業実施期間の終わりの早い方", isDeadline: true);
}
