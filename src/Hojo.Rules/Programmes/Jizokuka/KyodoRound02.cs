using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>小規模事業者持続化補助金 共同・協業型 第2回公募, as its guideline has it.</summary>
internal static partial class KyodoRound02
{
    private const string Id = "jizokuka-kyodo/2";

    private static readonly Source Doc = Guidelines.JizokukaKyodo2;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Jizokuka.Joint, Id, "第2回", KyodoRound02English.Words);
        PromotingBody(round);
        TakingPart(round);
        Projects(round);
        Acts(round);
        Applicants(round);
        Period(round);
        var grant = Money(round);
        Payment(round);
        Applying(round);
        Review(round);
        var dueYen = Decision(round);
        Ineligible(round);
        Duties(round, dueYen);
        Annexes(round);
        round.Track("", "小規模事業者持続化補助金 共同・協業型 第2回", grant);
        return round.Build();
    }

    // ── ５．補助事業実施期間 ──────────────────────────────────────────────────
    private static void Period(RoundBuilder round)
    {
        var period = round.Under(Doc, "５．補助事業実施期間");
        period.Deadline("project-end", (8, "交付決定日～令和９年1月 29 日（金）"), "補助事業実施期間の終わり(支出まで終える)", Day(2027, 1, 29));
        period.TimeTaken("decision-time", (8, "概ね 1〜２か月かかる場合があります"), "採択発表から交付決定まで(目安)", "概ね1〜2か月", Length.Months(2));
    }

    // ── ６．補助上限額及び補助率 ──────────────────────────────────────────────
    private static Amount Money(RoundBuilder round)
    {
        var most = round.Under(Doc, "（１）補助上限額");
        const string Ceiling = "参画事業者が 10 者以上 5,000 万円";
        Citation[] several = [round.Under(Doc, "（３）応募に係る注意事項").At((10, "複数の取組を実施する申請の場合も、補助上限額は 5,000 万円とする"))];
        var cap = most.Limit("cap", (8, Ceiling), "補助上限額まで", most.Sum("cap-sum", (8, Ceiling), "補助上限額", Man(5_000), also: several),
            "参画事業者の数や取組の数によらず、1申請の上限とみる", several);

        var rates = round.Under(Doc, "（２）補助対象経費及び補助率");
        var rate = rates.Rate("rate", (8, "④参画事業者旅費 ２／３以内"), "参画事業者旅費、借料、設営・設計費、展示会等出展費、保険料、広報費の補助率", Fraction(2, 3));
        rates.Notes("fixed", (8, "①人件費 定額"), "上の6区分以外の10区分の補助率は「定額」",
            "定額は、補助対象経費の全額とみる。支払額は「実際に支出を要したと認められる費用の合計」(9頁)で、謝金や雑役務費には単価の上限があり(27頁)、" +
            "参画事業者が本来負担すべき経費だけが2/3とされる(9頁)ためである");
        var wholeYen = rates.RoundsDown("whole-yen", Passage.Silent(8), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        rates.Requires("not-fixed-alone", (8, "定額補助率の経費のみを計上した申請は認められない"), "定額の経費のみによる申請は認められない", NotFixedAlone);
        rates.Notes("shared-costs", (9, "参画事業者に関する本来負担すべき経費は２/３補助"), "参画事業者が本来負担すべき経費は2/3とし、経費区分ごとに補助率が決められている");
        rates.Notes("own-spending", (9, "補助事業者自らが事業遂行のために支出した経費のみが補助対象"), "補助事業者自らが支出した経費だけが対象");

        var (fixedCosts, shared) = Costs(round);
        return Sum(fixedCosts, rate * shared.Less(EarlyOrdersRow(round))).AtMost(cap).Rounded(wholeYen);
    }

    // ── （３）支払時期、（４）支払額の確定方法 ─────────────────────────────────
    private static void Payment(RoundBuilder round)
    {
        round.Under(Doc, "（３）支払時期").Notes("paid-afterwards", (9, "原則として、事業終了後の精算払いとする"),
            "補助金は事業終了後の精算払い(支払いが完了している分は、事務局の指定する時期に概算払いを請求できる)");
        var settled = round.Under(Doc, "（４）支払額の確定方法");
        settled.Term("completion-report", (9, "起算して３０日を経過した日または補助事業完了日の属する月の翌月の１０日のいずれか早い日まで"),
            "実績報告書の提出期限(完了から30日を経過した日と、翌月10日の早い方)",
            [new(Length.Days(30), CompletedOn), new(Length.Days(10), CompletedOn) { AfterMonth = true }],
            "「完了日から起算して30日を経過した日」は、完了日を1日目として数えた30日目の翌日、すなわち完了日の30日後とみる", isDeadline: true,
            also: [round.Under(Doc, "１１．補助事業者の義務").At((19, "属する月の翌月の１０日のいずれか早い日までに実績報告書を提出しなければならない"))]);
        settled.Notes("paid-sum", (9, "実際に支出を要したと認められる費用の合計となる"), "支払額は、交付決定金額の範囲内で、実際に支出を要したと認められる費用の合計");
    }

    // ── ９．（２）交付申請及び交付決定 ──────────────────────────────────────────
    private static Rounding Decision(RoundBuilder round)
    {
        var deciding = round.Under(Doc, "（２）交付申請及び交付決定");
        deciding.NotBefore("orders-from", (14, "支出行為は、交付決定日以降から可能となる"), "発注・契約・支出ができる日(交付決定日以降)", DecidedOn);
        deciding.Binds("estimates", (14, "交付申請時に見積書の提出が必要となる"), "採択後の交付申請で、区分によっては見積書を提出する");
        var dueYen = deciding.RoundsDown("due-whole-yen", Passage.Silent(14), "返還額の円未満切捨て", Yen(1), Readings.DueRoundedDown);
        deciding.Repays("revoked", (14, "交付決定取消や補助金返還等の厳格な措置を取る"), "国の他の補助金との重複、不適切な実施などによる交付決定の取消しと返還",
            Portion.Unstated(DecisionRevoked.Is(true)), dueYen, "額の記載がないため、0円から全額までとする",
            also: [round.Under(Doc, "１１．補助事業者の義務").At((19, "交付決定を取り消すこともある"))]);
        deciding.Notes("changed-award", (14, "事業内容、事業規模、金額などの変更等が生じることがある"), "交付決定までに、委員会の指摘により事業内容、事業規模、金額などが変わることがある");
        return dueYen;
    }
}
