using Hojo.Model;
using NodaTime;
using static Hojo.Benchmarks.ByHand.Bounds;

namespace Hojo.Benchmarks.ByHand;

/// <summary>中小企業成長加速化補助金 1次公募 written straight from its leaflet, in decimal.</summary>
/// <remarks>Readings that are taken as the rows take them: GビズIDプライム and 100億宣言 are held at the application; 一定の賃上げ要件 is as
/// declared; no limits on categories; the yen is cut once, at the end.</remarks>
public static class SeichoKasokuka1
{
    private static readonly LocalDate Opens = new(2025, 5, 8), Closes = new(2025, 6, 9);

    private enum Line
    {
        Gbiz,        // 「GビズIDプライムアカウント」の取得が必要
        Target,      // 売上高100億円を目指す中小企業
        Size,        // 中小企業, whose range is not printed
        DeemedLarge, // みなし大企業, of which nothing is printed
        Declaration, // ①「100億宣言」を行っていること
        Investment,  // ② 投資額1億円以上（専門家経費・外注費を除く）
        WagePlan,    // ③ 一定の賃上げ要件を満たす今後5年程度の事業計画の策定
        More,        // など
        Anything,    // ¥0 is no grant
    }

    /// <summary>How many lines are tested.</summary>
    public static int LineCount { get; } = Enum.GetValues<Line>().Length;

    /// <summary>Verdict and grant of a case at a moment in Japan.</summary>
    public static HandJudgement Judge(Case c, JapanTime on)
    {
        var growth = c.SeichoKasokuka;
        var lines = new Lines();
        lines.Require(Line.Gbiz, c.Applicant.HasGbizIdPrime);
        lines.Require(Line.Target, growth.AimsAtHundredOku);
        lines.RequireOrLeaveOpen(Line.Size, IsSme(c.Applicant));
        lines.RequireOrLeaveOpen(Line.DeemedLarge, !IsDeemedLarge(c.Applicant.Ownership));
        lines.Require(Line.Declaration, growth.Declared);
        lines.Require(Line.Investment, InvestsEnough(c.Costs.Buildings, growth.Machinery, growth.Software));
        lines.Require(Line.WagePlan, growth.WagePlan);
        lines.NotRead(Line.More, c.Applicant.MeetsRestOfGuideline);
        var (least, most) = End.Of(c, Grant);
        lines.RequireSome(Line.Anything, (least, most));
        return lines.Judged(OpenOn(on.Date), least == most ? least : null);
    }

    private static decimal Grant(Case c, ref End end)
    {
        var (costs, growth) = (c.Costs, c.SeichoKasokuka);
        var all = end.Yen(costs.Buildings) + end.Yen(growth.Machinery) + end.Yen(growth.Software) + end.Yen(costs.Outsourcing)
            + end.Yen(costs.Experts);
        return decimal.Floor(Math.Min(500_000_000m, all / 2));
    }

    /// <summary>What is told may be enough before all is.</summary>
    private static bool? InvestsEnough(Yen? buildings, Yen? machinery, Yen? software)
    {
        var told = (buildings ?? Yen.Zero).Amount + (machinery ?? Yen.Zero).Amount + (software ?? Yen.Zero).Amount;
        return told >= 100_000_000m ? true : buildings is null || machinery is null || software is null ? null : false;
    }

    // No hours are printed for the first and the last day.
    private static bool? OpenOn(LocalDate day) => day < Opens || day > Closes ? false : day == Opens || day == Closes ? null : true;
}
