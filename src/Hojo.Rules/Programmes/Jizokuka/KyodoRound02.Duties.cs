using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;
using static Hojo.Rules.Vocabulary.JizokukaJointFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第2回 ７．応募手続き, １１．補助事業者の義務: applying, and duties.</summary>
internal static partial class KyodoRound02
{
    // ── ７．応募手続き ────────────────────────────────────────────────────────
    private static void Applying(RoundBuilder round)
    {
        var call = round.Under(Doc, "（１）応募期間");
        call.Announces("published", (9, "公募要領公開 令和７年 12 月 23 日（火）"), "公募要領公開", Day(2025, 12, 23));
        call.Window("window", (9, "申請受付開始 令和８年 1 月 16 日（金） 申請受付締切 令和８年２月 27 日（金）17：00 まで"), "公募期間",
            On(2026, 1, 16), At(2026, 2, 27, 17, 0), "締切は17時ちょうどまで。受付開始の時刻は記載がない");
        call.LeadTime("gbiz-lead", (9, "アカウントの取得には数週間程度を要する"), "GビズIDプライムアカウントの取得(数週間程度)", 28, HasGbizIdPrime.Is(true),
            "「数週間程度」は日数が定まらないため、長めに4週間とみる。暫定アカウントは使用できない");
        call.Requires("gbiz", (9, "G ビズ ID プライムアカウントの取得が必要"), "GビズIDプライムのアカウントを取得している、又は締切までに取得できる",
            HasGbizIdPrime.Is(true) | Asked.On <= round.Closes.Minus(Length.Days(28)), "未取得なら、締切の28日前までに手続を始めれば間に合うとみる");
        round.Under(Doc, "（２）応募書類・提出方法").Notes("papers", (10, "直近 2 年分の決算書"),
            "Jグランツで、申請書、補助事業計画書、参画事業者一覧、支出計画書、直近2年分の税務申告書と決算書を提出(様式4は任意)");

        var cautions = round.Under(Doc, "（３）応募に係る注意事項");
        cautions.BarredBy("one-application", (10, "1 公募において申請（共同申請を含む）できる回数は 1 回のみ"), "同じ公募での2件目の申請(共同申請を含む)", Relation.Once, [Id],
            SeveralApplications, tells: RecordTells.Bars);
        cautions.Notes("different-participants", (10, "取組ごとに参画事業者が異なる申請の場合も、１つの申請とできる"), "評価指標の異なる取組ごとに参画事業者が異なっても、1つの申請にできる");
        cautions.Requires("ten-in-each", (11, "各取組にそれぞれ 10 者以上の参画事業者が参画する必要がある"), "評価指標の異なる複数の取組を行う場合、各取組に10者以上が参画する(重複可)",
            !SeveralKinds | TenInEachWork.Is(true));
        cautions.Notes("ten-together", (11, "合計で 10 者以上の異なる参画事業者が参画する必要がある"), "評価指標が同一の取組を複数行う場合は、合計で10者以上の異なる参画事業者");
        cautions.Excludes("papers-by-others", (11, "本応募回の審査関係者の関与を受けていないこと"), "書類の作成等に、審査関係者又は委託予定先等の利害関係者が関与している",
            PapersByOthers.Is(true), also: [cautions.At((11, "申請書類の作成に委託予定先等申請者の利害関係者が関与していないこと"))]);
        cautions.Notes("application-costs", (11, "補助事業計画書の作成費用は補助対象外とする"), "応募書類の作成費、補助事業計画書の作成費用、通信費は対象外", Readings.SuchCostsAreLeftOut);
    }

    private static Condition SeveralKinds
        => (TradeFair.Is(true) & SalesEvent.Is(true)) | (TradeFair.Is(true) & MarketingBase.Is(true))
            | (SalesEvent.Is(true) & MarketingBase.Is(true));

    // ── １１．補助事業者の義務 ────────────────────────────────────────────────
    private static void Duties(RoundBuilder round, Rounding dueYen)
    {
        var duties = round.Under(Doc, "１１．補助事業者の義務");
        duties.Binds("carried-out", (19, "交付決定を受けた補助事業を適切に実施すること"), "補助事業を適切に実施する(実施されていなければ交付決定を取り消すこともある)");
        duties.Binds("changes", (19, "補助事業計画の変更は原則不可"), "補助事業計画の変更は原則不可。経費の配分・内容の変更、中止、廃止には事前の承認が要る");
        duties.Binds("property-rights", (19, 20, "産業財産権等取得等届出書を提出しなければならない"), "産業財産権等を出願・取得した場合、終了後5年間、毎年度終了後30日以内に届け出る");
        duties.Binds("disposal", (20, "事前に補助金事務局に承認を受けなければならない"), "耐用年数の期間内に財産を処分するときは、事前に承認を受ける",
            also: [round.Under(Doc, Categories).At((16, "残存簿価等から算出される金額を納付させることがある"))]);
        duties.Repays("disposal-income", (20, "納付額は当該処分財産に係る補助金額が限度"), "財産の処分によって得た収入の一部を納付する(その財産に係る補助金額が限度)",
            Returned.ForProceeds, dueYen, "一部の割合の記載がないため、0円から収入の額(その財産に係る補助金額まで)までとする");
        duties.Notes("tax", (20, "消費税及び地方消費税額は補助対象経費から除外して補助金額を算定し"),
            "経費は税抜の額。免税・簡易課税・2割特例の事業者などと、仕入控除税額の確定後の返還を選ぶ事業者は、消費税等を含めて算定できる", "経費は、これに応じて税抜又は税込の額を入力する",
            also: [duties.At((20, "課税売上割合が低い等の理由から、消費税仕入控除税額確定後の返還を選択する者"))]);
        duties.Term("records", (20, "交付年度終了後 5 年間保存しなければならない"), "証拠書類を交付年度の終了後5年間保存",
            [new(Length.Years(5), DecidedOn) { AfterFiscalYear = true }], "交付年度は交付決定日の属する年度(4月から翌年3月まで)とみる");
        duties.Binds("inspection", (20, "実地検査に協力しなければならない"), "事務局・会計検査院等の実地検査に協力し、返還命令等の指示に従う");
        duties.Prints("two-estimates", (20, "50 万円超（税込）を要するものについては、2 者以上から見積"), "2者以上の見積を要する発注1件の額(税込、展示会等出展費を除く)", "50万円超",
            also: [round.Under(Doc, Categories).At((16, "税込 50 万円を超える場合でも相見積は不要"))]);
        duties.Binds("translations", (20, "証拠書類には必要箇所すべてに日本語訳を添付する"), "日本語以外の証拠書類には日本語訳を添付する");
        duties.Yearly("reports", (21, "毎会計年度終了後 30 日以内に本補助事業の実施効果について"), "実施効果報告書(完了した年度の終了後5年間、毎会計年度終了後30日以内)", 5, CompletedOn,
            "会計年度は各機関により異なるため、完了日の翌日から1年ごとに区切って示す",
            also: [round.Under(Doc, "（１）事業効果の広がりが期待できる事業であること").At((3, "5 年間の事業に係る報告義務あり"))]);
        duties.Binds("instructions", (21, "補助金事務局からの指示に従うこと"), "記載のない細部は事務局の指示に従う");
        duties.Binds("surveys", (21, "補助事業者および参画事業者ともに協力しなければならない"), "アンケート調査等に参画事業者とともに協力する");
    }
}
