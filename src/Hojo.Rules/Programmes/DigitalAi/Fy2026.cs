using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.DigitalAi;

/// <summary>デジタル化・AI導入補助金2026, five frames, each as its 交付規程 of 2026-01-16 has it. The 公募要領 was not at hand, and every track
/// says so.</summary>
internal static partial class Fy2026
{
    private const string Table = "（別表）", Applicants = "（補助金の交付対象者）";

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(DigitalAi.Programme, "digital-ai/2026", "2026(交付規程)", Fy2026English.Words);
        Normal(round);
        Invoice(round);
        ElectronicTrade(round);
        Security(round);
        MultiCompany(round);
        return round.Build();
    }
}
