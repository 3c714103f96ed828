using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Rules.Programmes.KaigaiChizai;

/// <summary>令和8年度: the four lines of the outline, with figures of public records where they were noted.</summary>
internal static partial class Fy2026
{
    private const string Inpit = "inpit-filing", InpitProcedure = "inpit-procedure", Regional = "filing";
    private const string Infringement = "infringement", Insurance = "insurance";

    public static readonly Round Round = Write();

    private static Source Doc => Leaflets.Hokkaido;

    private static Round Write()
    {
        var round = new RoundBuilder(KaigaiChizai.Programme, "kaigai-chizai/2026", "令和8年度", Fy2026English.Words);
        var outline = round.Under(Doc, "中小企業等海外展開支援事業");
        outline.LeavesOut("digest", (51, 95), "制度の案内であり、補助率・補助上限額の記載がない。公募要領で確認する必要がある");
        outline.Prints("budget", (53, 55, "令和8年度予算(案) 11億円(11億円)"), "令和8年度予算(案)(INPIT運営費交付金を含む)", "11億円(前年度11億円)");
        round.Under(Doc, "事業目的").Notes("purpose", (61, "拒絶理由通知への応答等の中間手続費用を助成"),
            "外国出願費用、審査請求費用、中間手続費用、海外での侵害対策費用を助成し、権利取得、事業化、権利行使につなげる",
            "「中小事業者等」は中小・スタートアップ企業や大学等をいう");
        round.Under(Doc, "中小企業等海外展開支援事業").OfFiscalYear(2026, (53, "令和8年度予算(案)"));
        round.Under(Doc, "事業概要").Window("window", (75, 77, "通年募集 期間限定募集"), "公募期間(通年募集、期間限定募集)", null, null,
            "どの事業が通年募集で、どれが期間限定募集かの対応が失われており、日付の記載もない。公募要領で確認する");
        var wholeYen = round.Under(Doc, "事業スキーム（対象者、対象行為、補助率等）").RoundsDown("whole-yen", Passage.Silent(79, 93), "円未満切捨て", Yen(1),
            "端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる(実施機関により千円未満切捨てのことがある)");
        round.Under(Doc, "成果目標・事業期間").Prints("programme-years", (99, "令和6年度から令和10年度までの5年間の事業"), "事業期間",
            "令和6年度から令和10年度までの5年間");

        Filings(round, wholeYen);
        Infringements(round, wholeYen);
        Insurances(round, wholeYen);
        return round.Build();
    }
}
