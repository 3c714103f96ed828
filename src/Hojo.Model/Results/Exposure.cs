namespace Hojo.Model;

/// <summary>返還リスク: what would have to be paid back if one promise failed.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Text">Which promise, and what follows.</param>
/// <param name="Consequence">Paid back, reduced, not paid at all, or profits returned.</param>
/// <param name="Most">The most that can fall due under this row alone, for the grant as it stands (a range while the grant is one).</param>
/// <param name="Formula">How it is worked.</param>
/// <param name="Exempt">When nothing is due; <see langword="null"/> where the document names no exemption.</param>
/// <param name="Surcharge">加算金・延滞金, where the document speaks of them.</param>
/// <param name="Reading">読み, where the text leaves room.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record Exposure(string Row, Bilingual Text, Consequence Consequence, YenRange Most, Bilingual Formula, Bilingual? Exempt,
    Bilingual? Surcharge, Bilingual? Reading, Citation Citation);
