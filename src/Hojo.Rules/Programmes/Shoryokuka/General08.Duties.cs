using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 第8回 ４．申請手続き、６．補助事業者の義務、７．採択後の手続き: filing, duties, what follows adoption.</summary>
internal static partial class General08
{
    // ── ４．申請手続き ────────────────────────────────────────────────────────
    private static void Filing(RoundBuilder round)
    {
        var filing = round.Under(Doc, "４－１．電子申請");
        filing.Requires("gbiz-id", (25, "GビズIDプライムアカウントを取得のうえ、電子申請システムにより申請"), "GビズIDプライムアカウントを取得して電子申請する", HasGbizIdPrime.Is(true),
            "発行には「一定期間」を要するとあるだけで、日数の記載はない");
        filing.Binds("advisers-named", (25, "支援を受けているにも関わらず情報が記載されていない"), "事業計画書作成支援者の名称、報酬、契約期間を必ず記載する");
        var period = round.Under(Doc, "４－３．補助事業実施期間");
        period.Term("grant-application", (25, "交付申請は、原則、採択発表日から2か月後の日を期限とし"), "交付申請の期限(採択発表日から2か月後の日)", [(2, AdoptedOn)],
            "やむを得ない事由があれば理由書により延ばせる。期限までになければ採択は取り消される", isDeadline: true);
        var papers = round.Under(Doc, "４－４．提出書類");
        papers.DocumentAge("registry-extract", (26, "履歴事項全部証明書（発行から3か月以内のもの）"), "法人: 履歴事項全部証明書", Length.Months(3));
        papers.Notes("papers", (26, "損益計算書 直近2期分"), "主な提出書類: 損益計算書・貸借対照表(直近2期)、事業計画書(その1〜3)、仕様・積算根拠の書類、納税証明書(その2)、役員・株主名簿など");
        round.Under(Doc, "４－５．事業計画書への記載事項").Prints("main-assets", (27, "単価50万円（税抜き）以上の機械装置・システム等"), "事業計画書に名称・分類・取得予定価格等を記載する主な資産の単価(税抜)",
            "50万円以上");
    }

    // ── ６．補助事業者の義務、７．採択後の手続き ─────────────────────────────────────
    private static void Duties(RoundBuilder round, Rounding dueYen)
    {
        round.Under(Doc, "（１） 説明会等への参加").Binds("training", (34, "研修動画の視聴をしなければなりません"), "研修動画を視聴する(確認テストを含む。視聴しない場合、採択は無効)");
        var assets = round.Under(Doc, "（１） 処分制限財産の管理・取扱い");
        assets.Binds("assets", (34, "処分制限期間内に取得財産を処分"), "単価50万円(税抜)以上の取得財産は、法定耐用年数の間、事前の承認なしに処分しない");
        assets.Repays("disposal", (34, "残存簿価相当額又は時価（譲渡額）のいずれか高い額により、当該処分財産に係る補助金額を限度に納付"),
            "処分するときは、残存簿価相当額と時価(譲渡額)の高い方により、その財産に係る補助金額を限度に納付する", Returned.ForAsset, dueYen, Readings.DisposalShareNotStated);
        assets.Binds("tax-deducted", (34, "消費税及び地方消費税額等仕入控除税額を減額して記載"), "交付申請書には消費税等仕入控除税額を減額して記載する");
        round.Under(Doc, "（２） 補助金等適正化法違反行為の禁止").Binds("lawful", (35, "他の用途への無断流用、虚偽報告など"), "適正化法等に違反しない(交付取消・返還、公表)");
        round.Under(Doc, "（３） 計画変更、事業中止・廃止の事前承認").Binds("changes", (35, "事前に中小機構の承認を得なければなりません"), "経費の配分や内容の変更、中止・廃止は事前に承認を得る");
        var reports = round.Under(Doc, "（４） 補助事業完了後の実績報告");
        reports.Term("report", (35, "その日から起算して30日を経過した日又は事業完了期限日のいずれか早い日"), "補助事業実績報告書の提出期限",
            [new(Length.Days(30), CompletedOn), (17, DecidedOn), (19, AdoptedOn)],
            "「その日から起算して30日を経過した日」は、完了日を1日目として数えた30日目の翌日、すなわち完了日の30日後とみる。事業完了期限日は実施期間の終わりとする", isDeadline: true);
        reports.Yearly("effect-reports", (35, "最初の4月より5年間、毎年事務局が定める期限までに本補助事業に係る効果を報告"), "効果報告と賃金台帳の提出(5年間、毎年)", 5, CompletedOn,
            "事業計画期間の1年目が終了してから最初の4月に始まる。示す年は、完了日の翌日から数えた年であり、期限は事務局が定める");
        reports.Binds("rights-report", (35, "補助事業の終了後5年間、その取得状況について報告"), "補助事業に係る知的財産等の出願・取得等は、終了後5年間報告する");
        var kept = round.Under(Doc, "（５） 遂行状況の報告、証拠書類の保管、会計検査などへの協力");
        kept.Term("records", (35, "日の属する年度の終了後5年間保存しなければなりません"), "証拠書類の保存(完了の日の属する年度の終了後5年間)",
            [new(Length.Years(5), CompletedOn) { AfterFiscalYear = true }], Readings.FiscalYearFromApril);
        kept.Binds("inspection", (36, "補助金の返還命令等の指示がなされた場合は、これに従わなければなりません"), "状況報告、現地調査、会計検査院等の検査に応じ、返還命令等の指示に従う");
        round.Under(Doc, "（６） 補助金の支払").Binds("payment", (36, "補助金額の確定後の精算払となります"), "補助金は実績報告の後、額の確定を経て精算払(法人税等の課税対象)");
        round.Under(Doc, "（７） 調査・成果事例作成への協力").Binds("evidence", (36, "採否にかかわらず"), "採否にかかわらず、データ提供と調査に協力する");
        var care = round.Under(Doc, "（８） 善管注意義務");
        care.Binds("insurance", (36, "付保割合が50%以上"), "事業計画期間の終了まで、導入した機械装置を付保割合50%以上の保険又は共済に付す");
        care.Binds("maintenance", (36, "保守・メンテナンス契約を締結"), "システム構築費を計上する場合、事業計画期間内の保守・メンテナンス契約を発注先と結ぶ(費用は対象外)");
        var granted = round.Under(Doc, "７－１．交付申請手続き");
        granted.Binds("not-full", (37, "結果として補助対象経費が減額となる場合や、交付決定ができない場合があります"), "採択されても申請内容のすべては承認されず、交付申請で改めて審査される");
        granted.Binds("same-applicant", (37, "補助金交付候補者以外の者が交付決定を受けることはできません"), "交付決定前の法人成り、事業譲渡、会社分割等による承継は認められない。実施場所の変更も原則不可");
        round.Under(Doc, "７－２．交付決定").NotBefore("orders-from", (37, "交付決定日をもって、補助事業を始めることができます"), "契約・発注ができる日(交付決定日から)", DecidedOn);
        round.Under(Doc, "７－４．処分財産の制限").Binds("mortgage", (38, "「担保に供する処分」に該当"), "設備等への担保権の設定は原則不可(補助事業の資金調達に限り、事前の承認により可)");
    }
}
