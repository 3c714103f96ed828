using NodaTime;

namespace Hojo.Audit.Ticks;

/// <summary>検印: one row that somebody has held against the document.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Fingerprint">指紋 of the row as it was then.</param>
/// <param name="Documents">文書の指紋 then: the SHA-256 of the texts that it rested on.</param>
/// <param name="Who">確認者: who.</param>
/// <param name="When">確認日: when.</param>
/// <param name="Note">備考: a note.</param>
public sealed record Tick(string Row, string Fingerprint, string Documents, string Who, LocalDate When, string? Note);
