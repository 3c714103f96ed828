using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.DisposalFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>Dates, papers, duties and repayments of both guidelines.</summary>
internal static partial class Round14
{
    private const string Fitting = "14.1.2. 該当する場合に必要な書類";
    private const string Granting = "17.1. 補助金の交付";
    private const string Duties = "17.2. 補助金交付後の補助事業者の義務";
    private const string AfterDecision = "16.2. 交付決定後の注意";

    /// <summary>In the same words of both: the account, the windows, the period, the papers.</summary>
    private static void Dates(Func<string, Section> doc, int period, int disclosed, int papers, int residence)
    {
        doc("【注意】").LeadTime("gbiz-lead", (2, "混雑時は3週間程度必要となるため"), "GビズIDプライムアカウントの取得(1〜2週間程度、混雑時3週間程度)", 21, HasGbizIdPrime.Is(true),
            "混雑時の「3週間程度」を21日とみる。余裕を見ること");
        var project = doc("8. 補助事業期間");
        project.Announces("period-start", (period, "2026年6月（上旬予定）から12か月以内を想定"), "補助事業期間の始まり(予定)",
            DateSpan.Part(new YearMonth(2026, 6), MonthPart.Early));
        project.Term("period", (period, "2026年6月（上旬予定）から12か月以内を想定"), "補助事業期間の終わり(12か月以内)", [(12, DecidedOn)],
            "契約・発注は交付決定日以降に限られるので、交付決定日を始まりとみる。詳細は採択後の手引書による", about: true);
        doc(Costs).NotBefore("orders-from", (period, "契約・発注が交付決定日以降"), "補助対象経費の契約・発注ができる日(交付決定日以降)", DecidedOn);
        doc("13.1. 情報開示期").Announces("disclosed", (disclosed, "2026年1月30日（金）より"), "公募要領の開示", Day(2026, 1, 30));
        doc("13.2. 申請受付期間").Window("window", (disclosed, "2026年2月27日（金）～2026年4月3日（金）17:00"), "申請受付期間",
            On(2026, 2, 27), At(2026, 4, 3, 17, 0), "締切は17時ちょうどまで。受付開始日の時刻は記載がない");
        var needed = doc("14.1.1. 共通して必要な書類");
        needed.DocumentAge("registry-extract", (papers, "履歴事項全部証明書"), "履歴事項全部証明書(発行から3カ月以内)", Length.Months(3));
        needed.DocumentAge("residence", (residence, "住民票"), "住民票(発行から3カ月以内)", Length.Months(3));
    }

    private static void Afterwards(Func<string, Section> doc, int changes, int accident, int granted, int years, int kept, int inspected)
    {
        var decided = doc(AfterDecision);
        decided.Binds("changes", (changes, "事前に事務局の承"), "計画や申請内容の変更は、事前に事務局の承認を受ける");
        decided.Binds("accident", (accident, "事故報告書"), "遂行が困難となり辞退する場合は事故報告書を提出し、事務局の指示を受ける");
        doc(Granting).Term("result-report", (granted, "完了日から起算して30日を経過した日"), "実績報告書の提出期限(完了日から30日)", [new(Length.Days(30), CompletedOn)],
            "交付決定通知書の完了期限日から10日を経過した日の方が早ければ、その日", isDeadline: true);
        var duties = doc(Duties);
        duties.Yearly("reports", (granted, $"以後{years}年間"), $"事業化状況報告(以後{years}年間、各事業年度の終了後90日以内)", years, CompletedOn,
            "完了日の属する事業年度を初回とする(申請時に確定した決算がなければ、その翌事業年度)。事業年度は、決算月の末日に終わるとみる",
            due: new(Length.Days(90), CompletedOn) { ClosingMonth = ClosingMonth });
        duties.Term("books-kept", (kept, "度の終了後5年間、管理・保存しなければならない"), "帳簿・証拠書類の保存(完了した年度の終了後5年間)",
            [new(Length.Years(5), CompletedOn) { AfterFiscalYear = true }], Readings.FiscalYearFromApril);
        duties.Binds("inspection", (inspected, "補助金の返還命令等の指示が"), "実地検査(会計検査院等を含む)に応じ、返還命令等の指示に従う");
    }

    /// <summary>不正行為: what is taken back, and 加算金 on it.</summary>
    private static void Fraud(Section pledge, int page, Rounding dueYen)
    {
        var surcharge = pledge.Charges("fraud-surcharge", (page, "加算金（年10.95％の利率）を加えた額を返還"), "加算金: 取消しの対象となった額の年10.95%", new(10.95m),
            new(PaidOn, 0, RepaidOn), dueYen, "日数の数え方の記載がないため、補助金の受領の日から納付の日まで、両日を含めて数える");
        pledge.Repays("fraud", (page, "受領済の補助金のうち取消し対象となった額に加算金"), "不正行為による交付の取消し: 受領済の補助金のうち取消しの対象となった額を返還",
            Portion.Unstated(DecisionRevoked.Is(true)), dueYen, "取消しの対象となる額の記載がないため、0円から全額までとする", dailyCharges: [surcharge]);
    }

    private static Rounding ExpertProcess(RoundBuilder round)
    {
        Section Doc(string heading) => round.Under(Guidelines.JigyoShokei14Experts, heading, Buyers, Sellers);

        Dates(Doc, 18, 27, 27, 27);
        Afterwards(Doc, 40, 40, 41, 3, 41, 42);
        var dueYen = Doc(AfterDecision).RoundsDown("due-whole-yen", Passage.Silent(39, 40), "返還額・減額の円未満切捨て", Yen(1),
            Readings.DueOrReducedRoundedDown);
        Fraud(Doc("記"), 2, dueYen);
        Doc(AfterDecision).Binds("not-closed-report", (39, "未成約時の追加報告書"), "引継ぎが実現しない場合、未成約時の追加報告書(様式第19)を提出し、3年間事後報告を行う");
        Doc(AfterDecision).Repays("report-missing", (39, "本補助金の交付後であっても交付決定を取り消す"), "引継ぎが実現せず、事後報告を履行しない: 交付決定を取り消す場合がある",
            Portion.Unstated(DealClosed.Is(false) & ReportMissing.Is(true)), dueYen, Readings.NoFormula, exempt: BeyondControl.Is(true));
        round.Under(Guidelines.JigyoShokei14Experts, AfterDecision, Buyers).Repays("own-reasons", (40, "経営資源引継ぎが実現しなかったと事務局が判断した場合は"),
            "買い手の一方的な自己都合で引継ぎが実現しない: 全ての経費が認められず、交付後も取り消す場合がある", Portion.Whole(DealClosed.Is(false) & OwnReasons.Is(true)), dueYen,
            "認められる経費がないので全額とする", exempt: BeyondControl.Is(true), consequence: Consequence.NotPaid);
        Doc("20.2. 本補助事業のお問い合わせ先").Notes("contact", (46, "050-3145-3812"), "事業承継・M&A補助金事務局(専門家活用枠) 050-3145-3812");
        return dueYen;
    }

    private static void SuccessionProcess(RoundBuilder round, Special raised)
    {
        Section Doc(string heading) => Frame(round, heading);

        Dates(Doc, 17, 25, 27, 27);
        Afterwards(Doc, 36, 37, 38, 5, 39, 39);
        Doc("【注意】").Notes("supporter-in-time", (2, "余裕をもって依頼をすること"), "認定経営革新等支援機関の確認は、締切の直前では間に合わない場合がある");
        Doc(Duties).Binds("assets", (38, "取得価額が1件当たり50万円以上（税抜）の取得財産"), "1件50万円以上(税抜)の取得財産は、終了後も一定期間、承認を受けて処分する");
        Doc("14.2. 事業承継が完了した場合に必要な書類").Binds("succession-papers", (32, "事業承継の要件充足が確認できない場合、交付決定取消しとなる場合がある"),
            "事業承継が完了したら、要件を満たすことを示す書類を提出する");
        var fitting = Doc(Fitting);
        var dueYen = fitting.RoundsDown("due-whole-yen", Passage.Silent(28), "返還額・減額の円未満切捨て", Yen(1), Readings.DueOrReducedRoundedDown);
        Fraud(Doc("記"), 3, dueYen);
        Doc(Duties).Repays("disposal-income", (39, "収入があったときには、補助金の一部の納付を求められる場合がある"), "取得財産の処分により収入があったとき: 補助金の一部の納付",
            Portion.Unstated(AssetDisposed.Is(true) & AssetSold.Is(true)), dueYen, "一部の額の記載がないため、0円から全額までとする");
        Doc(Amounts).Repays("repay-raised", (19, "補助上限額の変更（1,000万円を800万円に減額）を行う"), "補助事業期間終了時に+50円の賃上げが未達: 補助上限額を1,000万円から800万円に減額",
            Portion.Whole(ActualWageFloorRise < 50), dueYen, "実績報告時に確認される。免除の記載はない", onlyRaisedBy: raised,
            consequence: Consequence.Reduced);
        fitting.Repays("repay-wage-kept", (28, "補助金額を事業計"), "+50円の水準を年度末に維持できない年: 補助金額を事業計画年数で除した額を返還",
            Portion.Years(5, [.. ActualWageFloorRiseTo.Select(rise => raised.When & rise < 50)]), dueYen,
            "補助上限額の引上げを申請した者に限る。未達の年ごとに5分の1を返還する。事業計画期間は補助事業期間を含む5年間なので、" +
            "補助事業を完了した事業年度の翌年度を1年目とする4年の年度末を見る", exempt: BeyondControl.Is(true),
            also: [Doc(Projects).At((14, "補助事業期間を含む5年間の補助事業計画"))]);
        Doc("14.1.1. 共通して必要な書類").Repays("repay-succession", (26, "補助金交付額を限度として返還を求める"), "事業承継対象期間に承継を完了しない: 補助金交付額を限度として返還",
            Portion.Unstated(SuccessionDone.Is(false)), dueYen,
            "6.1(2)⑦は「交付した補助金を返還」、26頁は再度の計画に応じない又は見込まれない場合に「交付額を限度として」とする。額が定まらないため、0円から全額までとする",
            exempt: BeyondControl.Is(true), also: [Doc(Heirs).At((12, "交付した補助金を返還すること"))]);
        Doc("21.2. 本補助事業のお問い合わせ先").Notes("contact", (47, "6274"), "事業承継・M&A補助金事務局(事業承継促進枠) 050-3192-6274");
    }
}
