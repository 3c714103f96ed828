namespace Hojo.Facts.Generator;

/// <summary>What each kind of member has of its own: unit, least and most, as a case file writes them.</summary>
internal static class Kinds
{
    private const long MostYen = 100_000_000_000; // 1,000億円

    public static (string Ja, string En)? Unit(this Member member) => member.Kind switch
    {
        Kind.Money => ("円", "yen"),
        Kind.Count => member.Said.Words("Counted"),
        Kind.YesNo => ("はい・いいえ", "yes or no"),
        Kind.Choice => ("選択", "choice"),
        Kind.Date => ("日付", "date"),
        Kind.Growth => member.Said.Flag("ByEnd") ? ("%", "%") : ("%/年", "% a year"),
        Kind.Share => ("割合", "share"),
        _ => null,
    };

    /// <summary>The least of what is a whole number.</summary>
    public static string Least(this Member member) => Code.Number(Bounds(member).Least);

    /// <summary>The most.</summary>
    public static string Most(this Member member) => Code.Number(Bounds(member).Most);

    /// <summary>True where it may lie below zero.</summary>
    public static bool IsSigned(this Member member) => Bounds(member).Least < 0;

    private static (long Least, long Most) Bounds(Member member)
        => member.Said.Bounds("Counted") ?? member.Said.Bounds("Within") ?? (0, MostYen);

    /// <summary>The least and the most as a case file writes them.</summary>
    public static (string Least, string Most)? Written(this Member member) => member.Kind switch
    {
        Kind.Money or Kind.Count => (member.Least(), member.Most()),
        Kind.Text when member.Said.Length is { } most => ("0", Code.Number(most)),
        Kind.Date => ("1868-01-01", "2100-12-31"),
        Kind.Growth => ("-100", "1000"),
        Kind.Share => ("0/1", $"{Code.Number(member.Said.UpTo)}/1"),
        _ => null,
    };
}
