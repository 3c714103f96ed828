namespace Hojo.Model;

/// <summary>返還リスク: what would have to be paid back if one promise failed.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Text">Which promise, and what follows.</param>
/// <param name="Most">The most that can fall due under this row alone, for the grant as it stands (a range while the grant is one).</param>
/// <param name="Formula">How it is worked.</param>
/// <param name="Exempt">When nothing is due; <see langword="null"/> where the document names no exemption.</param>
/// <param name="Reading">読み, where the text leaves room.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record Exposure(string Row, Label Text, YenRange Most, Label Formula, Label? Exempt, Label? Reading, Citation Citation);

/// <summary>返還: what is due back under one row.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Text">Which promise, and what follows.</param>
/// <param name="Due">The amount, or the range it lies in while results are not told.</param>
/// <param name="Exempted">Whether the exemption holds.</param>
/// <param name="Exact">The upper end before rounding.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record RepaymentFinding(string Row, Label Text, YenRange Due, Verdict Exempted, Fraction Exact, Citation Citation);
