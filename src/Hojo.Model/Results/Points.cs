namespace Hojo.Model;

/// <summary>加点 or 減点, held against the case. The documents give no weights, so they are listed and never summed.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Text">What it is for.</param>
/// <param name="IsDeduction">減点 rather than 加点.</param>
/// <param name="Holds">Whether it applies.</param>
/// <param name="Judged">True where the office judges it.</param>
/// <param name="Reading">読み, where there is one.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record PointFinding(string Row, Bilingual Text, bool IsDeduction, Verdict Holds, bool Judged, Bilingual? Reading,
    Citation Citation);
