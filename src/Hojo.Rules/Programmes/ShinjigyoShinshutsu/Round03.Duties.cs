using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ９．補助事業者の義務・注意事項, in the order of time.</summary>
internal static partial class Round03
{
    // ── （１）補助金交付候補者の採択後～交付申請前、（２）交付申請～交付決定 ─────────────
    private static void Award(RoundBuilder round)
    {
        var before = round.Under(Doc, "（１）補助金交付候補者の採択後～交付申請前");
        before.Binds("briefing", (35, "事務局が実施する説明会に参加しなければなりません"), "採択後の説明会に参加する(参加しなければ採択は自動的に無効)");
        before.Binds("no-transfer", (35, "交付申請を行う権利を他者に承継することはいかなる理由においても認められません"), "交付決定前の事業承継と計画変更は認められない");

        var applying = round.Under(Doc, "（２）交付申請～交付決定");
        applying.Term("apply-for-decision", (35, "遅くとも２か月後の日までに実施していただく必要があります"), "交付申請の期限", [(2, AdoptedOn)],
            "採択発表日の応当日までとみる。期限までに申請がなければ採択取消となる", isDeadline: true);
        applying.Notes("not-above", (35, "採択時点の補助金申請額を上回ることはできません"), "交付決定額は採択時点の補助金申請額を上回らず、経費の精査により減額されることがある",
            also: [round.Under(Doc, "（補助金額の減額）").At((1, "補助金申請額から減額又は全額対象外となる場合もあります"))]);
        applying.Prints("three-estimates", (36, "50万円（税抜き）以上になる場合は、３者以上の同一条件による見積もり"), "3者以上の見積もりが必要な契約(発注)先1件あたりの見積額(税抜)", "50万円以上");
        applying.Notes("tax", (36, "消費税及び地方消費税額等仕入控除税額を減額して記載しなければなりません"), "消費税等仕入控除税額は補助対象経費から減額する",
            "経費は税抜の額を入力する。免税事業者・簡易課税事業者も、消費税等は補助対象経費にならない(27頁)");
        applying.NotBefore("orders-from", (36, "交付決定日より前に補助事業に係る製品の購入や役務の提供に係る"), "契約(発注)した経費が対象になる日(交付決定日以降)", DecidedOn);
    }

    // ── （３）補助事業実施期間、（４）実績報告～額の確定 ───────────────────────────
    private static void Project(RoundBuilder round)
    {
        var carrying = round.Under(Doc, "（３）補助事業実施期間");
        carrying.Term("period", (36, "交付決定日から14か月以内"), "補助事業実施期間の終わり(契約、納入、検収、支払、実績報告書の提出まで)", [(14, DecidedOn), (16, AdoptedOn)],
            "交付決定日から14か月と採択発表日から16か月の早い方。初日は算入せず、民法143条により暦で数える",
            also: [round.Under(Doc, "（３）補助事業実施期間").At((11, "ただし採択発表日から16か月以内"))]);
        carrying.Binds("changes", (37, "事前に事務局の承認を得なければなりません"), "実施場所は変更できず、経費の配分・内容の変更、中止、廃止、承継には事前の承認が要る");
        carrying.Notes("succession", (37, "それぞれ１回採択及び交付決定を受けたものとして取り扱います"), "補助事業を承継させた場合、承継者と被承継者はともに1回採択・交付決定を受けたものとみなす");
        carrying.Binds("own-project", (37, "補助事業者の子会社等が補助事業を実施することは認められません"), "補助事業者自身が実施し、取得した財産の所有権を有する");
        carrying.Binds("payments", (37, "銀行振込の実績で確認を行います"), "支払いはすべて銀行振込で、補助事業実施期間内に完了する(現金、手形、相殺、決済サービス等は対象外)");

        var reporting = round.Under(Doc, "（４）実績報告～額の確定");
        reporting.Term("completion-report", (38, "その日から起算して30日を経過した日又は補助事業完了期限日"), "補助事業実績報告書の提出期限",
            [new(Length.Days(30), CompletedOn), (14, DecidedOn), (16, AdoptedOn)],
            "完了した日を1日目として30日を経過した日(完了した日の30日後)と、補助事業実施期間の終わりの早い方。提出されなければ交付決定が取り消される", isDeadline: true);
        reporting.Binds("inspection", (38, "検査員の指示に従い、検査に協力する必要があります"), "実地検査に協力する。補助事業の完了は、計画どおりに事業が進捗していることをいう");
        reporting.Binds("insurance", (38, "補助率以上の付保割合を満たす保険又は共済"), "事業計画期間終了まで、補助率以上の付保割合の保険・共済に加入する");
        reporting.Binds("books", (38, "補助金を受給した年度の終了後５年間保存"), "証拠書類を、補助金を受給した年度の終了後5年間保存する");
    }

    // ── （５）事業計画期間（事業化状況報告期間）、（６）処分制限期間 ───────────────────
    private static void Afterwards(RoundBuilder round, Rounding due)
    {
        var reports = round.Under(Doc, "（５）事業計画期間（事業化状況報告期間）");
        reports.Yearly("reports", (38, "以降５年間、補助事業に係る事業化等の状況"), "補助事業を完了した日の属する年度の終了後を初回とする、5年間の事業化状況・知的財産権等報告書", 5,
            CompletedOn, "完了日の翌日から1年ごとに区切る。報告の月日の記載はない");
        reports.Repays("repay-no-report", (38, 39, "交付決定を取り消し、補助金の返還等を求めます"), "事業化状況等の報告がない、又は虚偽の数値の報告: 交付決定の取消と補助金の返還等",
            Portion.Unstated(ReportMissing.Is(true)), due, Readings.NoFormula);
        reports.Notes("repay-limit", (39, "交付された補助金額を上限として、補助金の返還を求めます"), "要件を達成できない場合の返還は、交付された補助金額を上限とする");
        reports.Prints("restricted-assets", (39, "単価50万円（税抜き）以上の機械、器具及びその他の財産"), "処分制限財産となる取得財産の単価(税抜)", "50万円以上");
        reports.Binds("assets", (39, "処分制限財産を処分制限期間内に処分しようとするときは、事前に事務局の承認を受けなければならず"),
            "処分制限財産は、処分制限期間(法定耐用年数を準用)の間、事前の承認なしに処分しない");
        reports.Repays("disposal", (39, "残存簿価相当額又は譲渡額等により、当該処分制限財産に係る補助金額を限度に納付"),
            "処分するときは、残存簿価相当額又は譲渡額等により、その財産に係る補助金額を限度に納付する", Returned.ForAsset, due, Readings.DisposalEitherNotStated,
            also: [round.Under(Doc, "（財産処分の制限）").At((1, "補助事業以外で用いた場合、補助金の交付の目的に反する使用と判断し、残存簿価相当額等を納付")),
                round.Under(Doc, "６－３．リース会社との共同申請").At((29, "事前に事務局の承認を受けなければならず、残存簿価相当額又は譲渡額等により")),
                reports.At((39, "担保権実行時に納付をすることを条件に認められます"))]);
        reports.Binds("only-for-project", (39, "補助金の交付の目的に反する使用に該当しますので"), "取得財産は専ら補助事業に使用し、補助対象外となる事業者や大企業への事業承継も目的に反する使用に当たる",
            also: [round.Under(Doc, "（財産処分の制限）").At((1, "原則として専ら補助事業に使用される必要があります"))]);
        reports.Binds("mortgage", (39, "担保権実行時に納付をすることを条件に認められます"), "建物等への担保権の設定は資金調達の場合に限り承認により認められ、根抵当権の設定は認められない");
        reports.LeavesOut("profit-return", (38, 40), "収益納付の有無の記載がない", "この公募要領に収益納付の規定はない。交付規程で確認する必要がある");
        var fraud = round.Under(Doc, "（不正行為の禁止）");
        fraud.Repays("fraud", (3, "加算金を課した上で当該補助金の返還を求めます"), "虚偽の申請などの不正行為: 交付決定取消と、加算金を課した上での返還",
            Portion.Unstated(DecisionRevoked.Is(true)), due, Readings.NoFormula,
            surcharge: fraud.Say("fraud-surcharge", "加算金が課される(利率と日数の数え方の記載がない)"));
        round.Under(Doc, "（６）処分制限期間").Notes("disposal-years", (40, "法定耐用年数を経過するまでは処分に制限が課されます"), "事業計画期間終了後も、法定耐用年数を経過するまで処分に制限が課される");
    }
}
