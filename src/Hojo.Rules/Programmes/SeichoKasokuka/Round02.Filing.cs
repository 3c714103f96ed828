using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>2次公募 ７．応募書類一式の提出について, ８．（４）公募のスケジュール: how to file, and when results come.</summary>
internal static partial class Round02
{
    private static void Filing(RoundBuilder round)
    {
        var filing = round.Under(Doc, "（２）提出方法");
        round.Under(Doc, "４．補助事業の流れについて").Requires("gbiz-id", (15, "「Ｇビズ ID プライムアカウント」の取得が必要です"),
            "GビズIDプライムアカウントを取得している、又は締切までに取得できる", HasGbizIdPrime.Is(true) | Asked.On <= round.Closes.Minus(Length.Days(14)),
            "未取得なら、締切の14日前までに手続を始めれば間に合うとみる");
        filing.LeadTime("gbiz-lead", (18, "G ビズ ID の取得には 2 週間程度要する場合がある"), "GビズIDの取得(2週間程度)", 14, HasGbizIdPrime.Is(true),
            "「2週間程度」は14日とみる。余裕を見ること");
        filing.Notes("filing", (18, "郵送、持参、ＦＡＸ及び電子メール等による提出は受け付けません"), "申請は補助金申請システム「jGrants」でのみ受け付ける");
        filing.Binds("complete", (18, "受付期間以降の提出（修正、差替、追加を含む。）は受け付けられません"), "受付期間内に提出を完了する。資料に不備がある場合は審査対象とならない");
        filing.Notes("unregistered-bodies", (18, "代表申請者を決めていただき当該法人の法人番号等を用いて申請を行ってください"), "登記法人と個人事業主以外は、代表申請者を決めて申請する");
        var papers = round.Under(Doc, "＜提出書類一覧表＞");
        papers.Prints("plan-pages", (19, "40 ページ以内で作成し"), "投資計画書(様式1)のページ数", "40ページ以内");
        papers.Prints("file-size", (20, "30MB を超える容量のファイルを提出いただくことはできません"), "jGrantsで提出するファイルの容量", "30MB以内");
        papers.Notes("papers", (19, 20, "３期分の確定した決算がない場合、不足分は白"),
            "提出書類: 投資計画書と別紙(様式1・2)、ローカルベンチマーク(様式3)、決算書等(3期分、不足分は白紙)。該当者のみ: 金融機関による確認書(様式4)、リースの様式5・6");
        papers.Notes("bank-confirmation", (20, "金融機関から投資計画書の確認を受けた場合に"), "金融機関から投資計画書の確認を受けた場合は、金融機関による確認書(様式4)を提出する(任意)",
            also: [round.Under(Doc, ScopeHeading).At((6, "投資専門会社の株式を保有する金融機関による様式４の作成は不可"))]);

        var schedule = round.Under(Doc, "（４）公募のスケジュール");
        schedule.Announces("seminar", (23, "令和８年１月下旬"), "公募説明会(動画配信)", DateSpan.Part(new YearMonth(2026, 1), MonthPart.Late));
        schedule.Announces("first-result", (23, "令和８年５月下旬"), "1次審査結果の公表", DateSpan.Part(new YearMonth(2026, 5), MonthPart.Late));
        schedule.Announces("presentation", (23, "令和８年６月２２日（月）～７月１０日（金）"), "プレゼン審査(土日を除く)",
            DateSpan.Between(Day(2026, 6, 22), Day(2026, 7, 10)));
        schedule.Announces("result", (23, "令和８年７月下旬以降"), "採択結果の公表", DateSpan.From(new YearMonth(2026, 7)),
            "7月下旬より前の日は含まない。公表日は前後する可能性がある");
        round.Under(Doc, "お問い合わせ先").Notes("contact", (25, "0570-07-4153"), "事務局 0570-07-4153(IP電話等 03-4446-4307)");
    }
}
