using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>A stretch of a table's fact, both ends inside, as the table prints it: 21〜50人, 卸売業.</summary>
public sealed class Band
{
    internal Band(long least, long most, Bilingual? name = null) => (Least, Most, Name) = (least, most, name);

    internal long Least { get; }

    internal long Most { get; }

    /// <summary>The words of a band that is not a stretch of numbers.</summary>
    internal Bilingual? Name { get; }

    internal Bilingual Show(Fact by) => Name
        ?? (Least <= by.Least ? ($"{by.Show(Most).Ja}以下", $"up to {by.Show(Most).En}")
        : Most >= by.Most ? ($"{by.Show(Least).Ja}以上", $"{by.Show(Least).En} or more")
        : ($"{Format.Number(Least).Ja}〜{by.Show(Most).Ja}", $"{Format.Number(Least).En} to {by.Show(Most).En}"));
}
