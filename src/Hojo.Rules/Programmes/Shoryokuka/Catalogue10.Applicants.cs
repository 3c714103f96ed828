using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>カタログ注文型, 10th revision: ２－３ and ２－４, who may apply, and ４－２, what is asked of them.</summary>
internal static partial class Catalogue10
{
    private static void Applicants(RoundBuilder round)
    {
        var who = round.Under(Doc, "２－３．補助対象者");
        who.Requires("in-japan", (11, "交付申請時点において日本国内で法人登記"), "国内で法人登記等がされ、日本国内で事業を営む", InJapan.Is(true));
        who.Requires("size", (11, "日本国内で事業を営む中小企業等（下記（1）又は（2）の要件を満たす"), "中小企業等((1)〜(3))であること",
            Definitions.Sme(round.Under(Doc, "（１） 中小企業者（組合関連以外）"), 11)
                | Organisation.Is(ShoryokukaOrganisation.Cooperative)
                | Definitions.Others(ShoryokukaOrganisation.NonProfit, ShoryokukaOrganisation.SocialWelfare, ShoryokukaOrganisation.Care),
            "中小企業者は資本金か従業員数のどちらかを満たせばよい。個人事業主は従業員数で判定する。組合等の構成員の要件と、NPO法人・社会福祉法人・介護事業を営む法人の人数以外の要件は、組織形態の申告による");
        who.Excludes("made-to-fit", (11, "主に本事業の対象事業者となることを目的として、資本金、従業員数、株式保有割合等を変更している"), "対象となることを目的に資本金・従業員数等を変更している",
            SizeMadeToFit.Is(true), Readings.DeclaredAndJudged);
        who.Binds("no-staff-papers", (11, "常勤従業員がいない事業者は、事業実態の詳細を確認する追加の審査"), "常勤従業員がいない事業者は、事業活動を示す証憑を提出する(追加の審査)");
        Definitions.DeemedLarge(round.Under(Doc, "【みなし大企業】"), 13);
        Definitions.SameCorporation(round.Under(Doc, "【みなし同一法人】"), 12, 12);
        Overlaps(round);
        Asked(round);
    }

    // ── ２－１（1）留意事項、２－４ 補助金等の重複 ─────────────────────────────────
    private static void Overlaps(RoundBuilder round)
    {
        const string Ended = "記録の「事業終了」は補助金の支払いまで完了したものとみる。支払いが済んでいなければ「交付決定」とする";
        round.Under(Doc, "（１） 補助率及び補助上限額").BarredBy("own-unpaid", (7, "それ以前の交付申請にかかる補助金の支払いが完了した後に行うことができる"),
            "以前のカタログ注文型の交付申請にかかる補助金の支払いが完了していない", Relation.Barred(Awards.Unpaid), Shoryokuka.Catalogues, UnpaidAward, Ended);
        var overlap = round.Under(Doc, "２－４．補助金等の重複について");
        overlap.BarredBy("revoked", (13, "第17条による交付決定取消を受けた事業者"), "本事業で適正化法第17条による交付決定の取消しを受けた",
            Relation.Barred(Awards.Revoked), Shoryokuka.Catalogues, AdoptionRevoked, "記録の「取消」は交付決定の取消しとみる");
        overlap.BarredBy("monodzukuri-recent", (13, "の交付決定を受け、それから10か月を経過していない事業者"), "ものづくり補助金の交付決定から10か月を経過していない",
            Relation.BarredFor(10, BarStart.Decision, LookedAt.Application, Awards.Decided), ["monodzukuri"], RecentDecision);
        overlap.BarredBy("two-decisions", (13, "過去3年間に2回以上「ものづくり・商業・サービス生産性向上促進補助金」の交付決定を受けた"),
            "過去3年間にものづくり補助金の交付決定を2回以上受けた",
            Relation.Fewer(2, 36, BarStart.Decision, LookedAt.Application, Awards.Decided), ["monodzukuri"], SeveralDecisions,
            "申請する日の3年前の応当日以後の交付決定を数える(交付規程の「交付申請時点において」による)");
        overlap.Excludes("for-other-project", (13, "その補助対象である事業に用いるための機器を本事業で導入する事業者"), "事業再構築・新事業進出補助金に採択された事業に用いる機器を導入する",
            ForOtherProject.Is(true));
        overlap.Excludes("tourism-award", (13, "設備投資に対する補助金の交付決定を受けた事業者、あるいはその申請を行っている事業者"),
            "観光庁の人材不足対策事業の交付決定を受けた、又は申請を行っている", TourismAward.Is(true));
        overlap.BarredBy("other-subsidies", (13, "補助対象経費が重複しているもの"), "国の他の制度(補助金、診療報酬、固定価格買取制度等)と補助対象経費が重複する",
            Relation.Differing(overlap.Say("other-subsidies:differing", "補助対象経費")), [Combination.OtherSubsidies], OverlapsOtherSupport,
            "介護事業を営む法人が受け取る診療報酬は除く", RecordTells.Bars);
        overlap.BarredBy("same-costs", (13, "これまでに交付を受けた若しくは現在申請している"), "一般型と補助対象経費が重複する",
            Relation.Differing(overlap.Say("same-costs:differing", "補助対象経費")),
            Shoryokuka.Generals, SameCostsElsewhere, "一般型も国の補助金であり、経費が重複する申請は対象外とみる", RecordTells.Bars);
        overlap.Excludes("same-task-as-it", (13, "同一又は類似内容の事業（同じ業務プロセスに省力化製品を導入するもの）"), "IT導入補助金と同一又は類似内容の事業(同じ業務プロセスに導入する)",
            SameTaskAsIt.Is(true));
        overlap.Excludes("vendor", (13, "本事業の製造事業者、販売事業者に該当する場合"), "本事業の製造事業者・販売事業者に該当する", CatalogueVendor.Is(true));
    }

    // ── ４－２ 補助対象者の要件 ───────────────────────────────────────────────
    private static void Asked(RoundBuilder round)
    {
        var asked = round.Under(Doc, "４－２．補助対象者、販売事業者及び対象リース会社の要件");
        asked.Requires("short-of-hands", (19, "人手不足の状態にあることが確認できること"), "（１） 人手不足の状態にある(3-2(2)の①〜④のいずれか)", ShortOfHands.Is(true),
            "①平均残業時間30時間超、②従業員の5%以上の減少、③求人しても充足せず、④その他。④は必要性が厳格に審査され、採択結果の通知が大幅に遅れることがある",
            also: [round.Under(Doc, "（２）人手不足の状態にあることの確認").At((15, "直近の従業員の平均残業時間が30時間を超えている"))]);
        asked.Requires("minimum-wage", (19, "全ての従業員の賃金が最低賃金を超えていること"), "（２） 全ての従業員の賃金が最低賃金を超えている(交付申請と実績報告の直近月)",
            PaysAboveMinimumWage.Is(true));
        asked.Excludes("amusement", (19, "第2条各項に規定する営業を営む事業者"), "（３） 風俗営業等を営む事業者(旅館業の許可を受けたものを除く)", AmusementTrade.Is(true));
        asked.Excludes("labour-prosecution", (20, "過去1年において、労働関係法令違反により送検処分を受けていないこと"), "（４） 過去1年に労働関係法令違反で送検処分を受けた",
            SentForLabourLaw.Is(true));
        asked.Requires("gbiz-id", (20, "GビズIDプライムを取得していること"), "（９） GビズIDプライムを取得している", HasGbizIdPrime.Is(true));
        asked.Excludes("suspended", (20, "補助金交付等停止措置又は指名停止措置を受けていないこと"), "（１１） 補助金交付等停止措置・指名停止措置を受けている", SuspendedBySupport.Is(true));
    }
}
