using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>小規模事業者持続化補助金 一般型 通常枠 第17回公募, as its guideline has it.</summary>
internal static partial class Round17
{
    private static readonly Source Doc = Guidelines.Jizokuka17;
    private static readonly Source Rules = Guidelines.Jizokuka17Rules;
    private static readonly LocalDate ReportDue = Day(2026, 8, 10);

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Jizokuka.Standard, "jizokuka/17", "第17回", Round17BesidesEnglish.All);
        Cautions(round);
        Outline(round);
        Applicants(round);
        Projects(round);
        var dueYen = round.Under(Doc, "その他").RoundsDown("due-whole-yen", Passage.Silent(37), "返還額の円未満切捨て", Yen(1),
            "公募要領に端数処理の記載がないため、円未満を切り捨てる",
            also: [ProfitForm(round).At((25, "円未満切上げ"),
                differs: ("収益納付の納付額は円未満切上げ", "what is returned for profits is rounded up to the yen"))]);
        var specials = new Round17Specials(round, Doc, dueYen);
        var grant = Costs(round, specials.Rate).AtMost(specials.Cap);
        Applying(round);
        Afterwards(round);
        Review(round);
        Points(round, specials.Deficit.When, dueYen);
        Others(round);
        Leaflet(round);
        GrantRules(round, dueYen);
        Annex(round);
        Questions(round);
        round.Track("", "小規模事業者持続化補助金 一般型 通常枠 第17回", grant);
        return round.Build();
    }

    // ── 注意事項 ──────────────────────────────────────────────────────────────
    private static void Cautions(RoundBuilder round)
    {
        var cautions = round.Under(Doc, "注意事項");
        cautions.Requires("own-plan", (1, "自ら自社の経営を見つめ直し、経営計画を策定した上で行う販路開拓の取組"), "事業者自らが経営計画を検討し策定している",
            OwnPlan.Is(true), Readings.DeclaredAndJudged);
        cautions.Excludes("undeclared-advice", (1, "その相手方と金額の記載がない場合には、虚偽の報告として不採択・交付決定取消"),
            "第三者の支援を受け、その相手方と金額の記載がない(不採択・交付決定取消)", UndeclaredAdvice.Is(true));
        cautions.Requires("gbiz", (1, "「ＧビズＩＤプライム」のアカウント取得が必要です"), "申請にはGビズIDプライムのアカウントを取得している、又は締切までに取得できる",
            HasGbizIdPrime.Is(true) | Asked.On <= round.Closes.Minus(Length.Days(28)),
            "未取得なら、締切の28日前までに手続を始めれば間に合うとみる。GビズIDメンバーで申請する場合も「取得済み」とする");
        cautions.Binds("false-statement", (1, "加算金を課した上で当該補助金の返還を求めます"), "不正受給などの宣誓違反: 交付決定取消、加算金を課した返還");
        cautions.BarredBy("both-types", (1, "＜創業型＞第１回公募との重複申請はできません"), "創業型第1回公募との重複申請",
            Relation.Barred(Awards.Live), ["jizokuka-sogyo/1"], AppliesToBothTypes, tells: RecordTells.Bars);
    }

    // ── 事業概要 ──────────────────────────────────────────────────────────────
    private static void Outline(RoundBuilder round)
    {
        var outline = round.Under(Doc, "事業概要");
        outline.Notes("purpose", (3, "業務効率化（生産性向上）の取組を支援するため、それに要する経費の一部を補助"),
            "小規模事業者等の販路開拓等の取組と、併せて行う業務効率化の経費の一部を補助");
        outline.Announces("published", (3, "公募要領公開：２０２５年３月４日（火）"), "公募要領公開", Day(2025, 3, 4));
        outline.Window("window", (3, "申請受付開始：２０２５年５月１日（木）申請受付締切：２０２５年６月１３日（金）17：00"), "公募期間",
            On(2025, 5, 1), At(2025, 6, 13, 17, 0), "締切は17時ちょうどまで。受付開始の時刻は記載がない");
        outline.Deadline("form-4-deadline", (3, "発行の受付締切：２０２５年６月３日（火）"), "事業支援計画書(様式4)発行の受付締切", Day(2025, 6, 3),
            done: SupportPlanIssued.Is(true));
        outline.Binds("estimates", (3, "入手価格の妥当性を証明できる見積書等を提出します"), "採択後、交付決定までに見積書等を提出");
        outline.Binds("report", (3, "補助事業の終了後、実績報告書および経理書類を"), "補助事業の終了後、実績報告書と経理書類を提出");
        outline.Binds("effect-report", (3, "補助事業の終了後から１年後の状況について、報告書"), "補助事業の終了から1年後の状況について事業効果報告書を提出",
            Reading.Resting(Leaflets.Jizokuka, "リーフレットの「事業化状況報告」に当たる"));
    }

    // ── ８．申請手続、９．補助事業実施期間等、１１．申請に必要な書類 ────────────
    private static void Applying(RoundBuilder round)
    {
        round.Under(Doc, "（３）申請先及び留意事項").LeadTime("gbiz-lead", (21, "アカウントの取得には数週間程度を要します"),
            "GビズIDアカウントの取得(数週間程度)", 28, HasGbizIdPrime.Is(true),
            "「数週間程度」は日数が定まらないため、長めに4週間とみる。GビズIDメンバーでもよい");
        var count = round.Under(Doc, "（５）応募件数");
        count.BarredBy("several-applications", (22, "同一事業者からの同一受付締切回への応募は１件とします"),
            "同一事業者(代表者が同じ法人・個人を含む)からの複数応募", Relation.Once, ["jizokuka/17"], SeveralApplications, tells: RecordTells.Bars);

        var period = round.Under(Doc, "９．補助事業実施期間等");
        period.Deadline("project-end", (22, "交付決定日から２０２６年７月３１日（金）まで"), "補助事業実施期間の終わり(支払いまで終える)",
            Day(2026, 7, 31));
        period.Deadline("report-deadline", (22, "２０２６年８月１０日（月）"), "補助事業実績報告書提出期限", ReportDue,
            done: CompletedOn < round.DayOf("report-deadline").Minus(Length.Days(30)), "提出期限の30日前の日より前に終了したときは、終了から30日の方が早いためそれによる");
        period.Term("report-30-days", (22, 23, "起算して３０日を経過した日"), "途中で終了したときは、その日から30日を経過した日と提出期限の早い方までに実績報告",
            [new(Length.Days(30), CompletedOn)],
            "「その日から起算して30日を経過した日」は、終了日を1日目として数えた30日目の翌日、すなわち終了日の30日後とみる",
            notAfter: ReportDue, isDeadline: true);
        round.Under(Doc, "現在事項全部証明書または履歴事項全部証明書").DocumentAge("registry-extract",
            (26, "申請書の提出日から３か月以内の日付のもの（原本）"),
            "決算期を一度も迎えていない法人: 現在事項全部証明書又は履歴事項全部証明書(原本)", Length.Months(3));
    }

    // ── リーフレット ──────────────────────────────────────────────────────────
    private static void Leaflet(RoundBuilder round)
    {
        round.Under(Leaflets.Jizokuka, "マル経融資").Prints("marukei", (420, 425, "限度額：2,000万円"),
            "関連融資制度: 小規模事業者経営改善資金(マル経融資、無担保・無保証)の限度額", "2,000万円");
        round.Under(Leaflets.Jizokuka, "事前準備から事業終了までの流れ").Binds("cost-detail",
            (568, 570, "事後で対象外経費が含まれていることが判明した場合はお支払いができません"),
            "申請時点で明らかではない経費は交付申請・決定の段階で詳細内訳を改めて求められ、事後に判明した対象外経費は支払われない");
    }

    /// <summary>様式第8 別紙4 of the 交付規程, which the guideline does not print.</summary>
    private static Section ProfitForm(RoundBuilder round) => round.Under(Guidelines.Jizokuka17Rules, "収益納付に係る報告書");
}
