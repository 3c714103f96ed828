using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.OverseasIpFacts;

namespace Hojo.Rules.Programmes.KaigaiChizai;

/// <summary>(1) INPIT外国出願補助金, its filings and its procedures, and (2) 海外出願支援事業. Ceilings are those noted from a record;
/// the rate and the costs are those of 令和6年度, where none are printed for this year.</summary>
internal static partial class Fy2026
{
    private static Section Noted(RoundBuilder round, params string[] of) => round.Under(Transcripts.KaigaiChizai, "知財", of);

    private static void Filings(RoundBuilder round, Rounding wholeYen)
    {
        Lines(round);
        Prerequisites(round);
        Noted(round, Inpit, Regional).Excludes("deemed-large", Passage.Unpaged,
            "みなし大企業は対象外(5類型。資本金5億円以上の法人の100%子会社を含む)", DeemedLarge.Is(true),
            "5類型の全文は写されていない。当たるかは公募要領により申請者が申告する。「対象外」は記録の写しに明記がなく、そう読む");
        var filingCap = FilingCap(round);
        var procedureCap = ProcedureCap(round);
        var sum = Noted(round, Inpit, Regional).Sum("corporation-sum", Passage.Unpaged, "1事業者に対する補助上限額300万円", Man(300));
        Noted(round, Inpit).LeavesOut("university-cap", Passage.Unpaged, "大学等の上限額の扱いが記録の写しにない",
            Reading.Resting(Leaflets.Kenrika, "大学等には1事業者の上限を用いない(令和6年度とINPITのお知らせによる)"));
        var half = HalfOfCosts(round);
        var filed = half.AtMost(filingCap);

        round.Track(Inpit, "(1) INPIT外国出願補助金 出願手続",
            Either(University.Is(true), filed, filed.AtMost(Corporation(round, sum, Inpit))).Rounded(wholeYen));
        round.Track(InpitProcedure, "(1) INPIT外国出願補助金 中間手続", half.AtMost(procedureCap).Rounded(wholeYen));
        round.Track(Regional, "(2) 海外出願支援事業", filed.AtMost(Corporation(round, sum, Regional)).Rounded(wholeYen));
    }

    // ── 事業概要 ──────────────────────────────────────────────────────────────
    private static void Lines(RoundBuilder round)
    {
        var institute = round.Under(Doc, "(1) INPIT外国出願補助金", Inpit, InpitProcedure);
        institute.Notes("line", 67, "外国出願や中間手続等に要する経費の一部を助成");
        institute.Requires("eligible", 67, "中小事業者等(特許法施行令第10条)", SmallBusiness.Is(true) | University.Is(true),
            "中小・スタートアップ企業や大学等。当たるかは申請者が申告する");
        institute.NamesSmesByTable(67, "「中小事業者等」の範囲", University.Is(true));
        var regional = round.Under(Doc, "(2) 海外出願支援事業", Regional);
        regional.Notes("line", 69, "外国出願に要する経費の一部を助成");
        regional.Requires("eligible", 69, "中小企業者等(中小企業支援法第2条)", SupportActSme.Is(true), "当たるかは申請者が申告する");
        regional.NamesSmesByTable(69, "「中小企業者等」の範囲");
    }

    private static void Prerequisites(RoundBuilder round)
    {
        round.Under(Doc, "事業目的", InpitProcedure).Notes("examination", (61, "審査請求費用"), "審査請求費用も助成の対象に挙がる",
            Reading.Resting(Leaflets.Kenrika, "どの事業で、いくらまでかの記載がない。(1)の「中間手続等」に含まれるとみて、この枠の上限と補助率で計算する" +
                "(令和6年度は中間応答と審査請求が同じく1手続50万円、1/2以内で、審査請求はまだ請求していない案件に限っていた)"));
        round.Under(Doc, "(1) INPIT外国出願補助金", InpitProcedure).LeavesOpen("prerequisites", 67, "中間手続の対象となる案件の要件の記載がない",
            Reading.Resting(Leaflets.Kenrika, "令和6年度は、過去に外国出願補助金を利用した特許案件に限っていた。公募要領で確認する"));
    }

    // ── 補助上限額 ────────────────────────────────────────────────────────────
    private static Limit FilingCap(RoundBuilder round)
    {
        var filings = Noted(round, Inpit, Regional);
        var sum = filings.ByChoice("cap-sum", Passage.Unpaged, "1出願に対する補助上限額", Right,
        [
            (IpRight.Patent,             Man(150)),
            (IpRight.UtilityModel,       Man(60)),
            (IpRight.Design,             Man(60)),
            (IpRight.Trademark,          Man(60)),
            (IpRight.SquattingTrademark, Man(30)),
        ],
        "記録が(1)INPIT外国出願補助金と(2)海外出願支援事業のどちらのものかは写されておらず、両方に用いる(要確認)。" +
        "INPITの令和8年度第2回公募のお知らせ(news.livedoor.com/pr_article/detail/30678511)の額と一致する");
        return filings.Limit("cap", Passage.Unpaged, "補助上限額まで", sum);
    }

    private static Limit ProcedureCap(RoundBuilder round)
    {
        var procedures = Noted(round, InpitProcedure);
        var sum = procedures.Sum("cap-sum", Passage.Unpaged, "中間手続 50万円", Man(50));
        return procedures.Limit("cap", Passage.Unpaged, "補助上限額まで", sum,
            Reading.Resting(Leaflets.Kenrika, "1手続当たりの上限とみる(令和6年度による)"));
    }

    private static Limit Corporation(RoundBuilder round, Figure<Yen> sum, string line)
    {
        var filings = Noted(round, line);
        var granted = filings.Deducts("already-granted", Passage.Unpaged, "同じ年度の出願手続で既に決まった補助金を差し引く",
            GrantedThisYear.OrGranted("kaigai-chizai/2026/" + line), "1事業者300万円は同じ年度の公募回に共通とみる(INPITのお知らせによる)");
        filings.Combines("shared-ceiling", Passage.Unpaged, "出願手続は1事業者300万円の上限を共有する",
            Relation.SharedCeiling("corporation-cap", usedByGrants: true), ["kaigai-chizai/2026/" + line],
            "(1)と(2)が上限を共有するかの記載がないため、それぞれで数える");
        return filings.Limit("corporation-cap", Passage.Unpaged, "1事業者300万円まで", ((Amount)sum).Less(granted));
    }

    // ── 令和6年度の補助率と補助対象経費 ───────────────────────────────────────
    private static Amount HalfOfCosts(RoundBuilder round)
    {
        string[] tracks = [Inpit, InpitProcedure, Regional];
        round.Under(Doc, "事業スキーム（対象者、対象行為、補助率等）", tracks).LeavesOut("rate-not-stated", (79, 87),
            "令和8年度の補助率が案内にも記録の写しにもない",
            Reading.Resting(Leaflets.Kenrika, "令和6年度の1/2以内を用いる(INPITの令和8年度第2回公募のお知らせも1/2)"));
        var half = round.Under(Leaflets.Kenrika, "補助率", tracks).Rate("rate", (30, 46, "1/2以内"), "補助率", Fraction(1, 2));
        var costs = round.Under(Leaflets.Kenrika, "補助対象経費", tracks);
        return half * Sum(
            costs.Pays("office-fees", 70, "外国特許庁への納付手数料", OfficeFees,
                Reading.Resting(Leaflets.Kenrika, "経費の区分の記載がないため、令和6年度の区分による")),
            costs.Pays("agent-fees", 70, "国内代理人・現地代理人費用", AgentFees),
            costs.Pays("translation", 71, "翻訳費用", Translation));
    }
}
