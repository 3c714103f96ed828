using System.Globalization;

namespace Hojo.Model;

/// <summary>検証済みの行数: how many of some rows a person has held against the document and ticked, while neither the row nor the document has
/// changed since.</summary>
/// <param name="Audited">How many are; from 0 to <paramref name="Rows"/>.</param>
/// <param name="Rows">How many there are.</param>
public sealed record AuditCount(int Audited, int Rows)
{
    /// <summary>In words: 80行中3行が検証済み.</summary>
    public Bilingual Words
    {
        get
        {
            var (audited, rows) = (Audited.ToString(CultureInfo.InvariantCulture), Rows.ToString(CultureInfo.InvariantCulture));
            return ($"{rows}行中{audited}行が検証済み", $"{audited} of {rows} rows audited");
        }
    }

    /// <summary>The Japanese words.</summary>
    public override string ToString() => Words.Ja;
}
