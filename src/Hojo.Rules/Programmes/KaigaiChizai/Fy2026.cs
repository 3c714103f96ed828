using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.KaigaiChizai;

/// <summary>令和8年度: the four lines of the outline, with figures of public records where they were noted.</summary>
internal static class Fy2026
{
    public static readonly Round Round = new(KaigaiChizai.Programme, "kaigai-chizai/2026", ("令和8年度", "fiscal 2026"),
        Fy2026Filing.Inpit, Fy2026Filing.InpitProcedure, Fy2026Filing.Regional, Fy2026Defence.Infringement, Fy2026Defence.Insurance);
}
