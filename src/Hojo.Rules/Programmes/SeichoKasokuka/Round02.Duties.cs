using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>2次公募 ５．補助事業者の義務等, ６．その他: duties.</summary>
internal static partial class Round02
{
    private const string DutiesHeading = "５．補助事業者の義務等";

    private static void Duties(RoundBuilder round, Rounding due)
    {
        var duties = round.Under(Doc, DutiesHeading);
        duties.Term("report", (15, "その日から起算して 30 日を経過した日又は補助事業期間の終了日のいずれか早い日まで"), "① 実績報告書の提出期限",
            [new(Length.Days(30), CompletedOn), (24, DecidedOn)],
            "「その日から起算して30日を経過した日」は、完了日を1日目として数えた30日目の翌日、すなわち完了日の30日後とみる", isDeadline: true);
        duties.Binds("tax-deducted", (15, "当該消費税等仕入控除税額を減額して報告しなければなりません"), "① 消費税等仕入控除税額が明らかな場合は、実績報告で減額する");
        duties.Yearly("reports", (15, "基準年度の終了後を初回として、以降５年間（合計６回）"), "② 事業化状況、賃金引上げ等の状況の報告(毎事業年度終了後60日以内、合計6回)", 6, CompletedOn,
            "基準年度は完了した日を含む事業年度。事業年度は、決算月の末日に終わるとみる",
            also: [duties.At((15, "毎事業年度終了後 60 日以内に報告しなければなりません"))],
            due: new(Length.Days(60), CompletedOn) { ClosingMonth = ClosingMonth });
        duties.Notes("profit-return", (16, "より収益を得られたと認められる場合であっても収益納付は求めません"), "② 収益納付は求めない");
        duties.Binds("inspection", (16, "予告なく実地検査を実施する場合があります"), "③ 状況報告、現地調査、実地検査に協力する(現地確認できない設備等は対象とならない)");
        duties.Binds("records", (16, "補助事業の事業化報告期間終了日の属する事業年度の終了後５年間"), "④ 帳簿及び証拠書類を、事業化報告期間終了日の属する事業年度の終了後5年間保存する");
        duties.Binds("risks", (16, "速やかに事務局に対して報告する義務があります"), "⑤ 倒産、撤退、申請内容の大幅な変更など、補助事業に影響を及ぼすリスクを速やかに報告する");
        duties.Prints("restricted-assets", (16, "単価50万円（税抜き）以上の機械等の財産"), "⑥ 処分に事前の承認を要する取得財産の単価(税抜)", "50万円以上");
        duties.Binds("assets", (16, "しようとするときは、事前に事務局の承認を受けなければなりません"), "⑥ 処分制限財産は、処分制限期間内に事前の承認なしに処分しない");
        duties.Repays("disposal", (16, "残存簿価相当額又は時価（譲渡額）により、当該処分財産に係る補助金額を限度に国庫納付しなければなりません"),
            "⑥ 財産処分する場合、残存簿価相当額又は時価(譲渡額)により、その財産に係る補助金額を限度に国庫納付する", Returned.ForAsset, due,
            Readings.DisposalEitherNotStated,
            also: [round.Under(Doc, CautionsHeading).At((13, "担保権実行時に残存簿価相当額等を国庫納付することを条件に認められます"))]);
        duties.Notes("rights", (16, "その権利は補助事業者に帰属します"), "⑥ 補助事業で発生した知的財産権は補助事業者に帰属する");
        duties.Binds("evidence", (17, "採否に関わらず、継続的な情報提供をいただきます"), "⑧ 採否に関わらず、EBPMの取組に情報を提供する");
    }

    private static void Others(RoundBuilder round)
    {
        var others = round.Under(Doc, "６．その他");
        others.Notes("not-the-amount-asked", (17, "今回の申請により提出された補助金申請額（補助率を含む。）が交付決定額となるものではありません"), "① 申請額が交付決定額となるものではなく、交付申請書の審査で決まる");
        others.Binds("payment", (17, "額の確定後の精算払いとなります"), "② 補助金は額の確定後の精算払い(概算払いを前提とした計画は認められない)");
        others.NotBefore("orders-from", (17, "交付決定日以降に発注・契約等"), "③ 契約・発注ができる日(交付決定日から)", DecidedOn,
            also: [round.Under(Doc, "（４）公募のスケジュール").At((23, "交付決定後、事業開始（契約・発注）が可能となります"))]);
    }
}
