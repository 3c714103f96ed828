using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>中小企業省力化投資補助金: two types, each in two versions. Its documents give figures for a scheme, not for a numbered round.</summary>
internal static class Shoryokuka
{
    public static readonly Programme Programme = new("shoryokuka", ("中小企業省力化投資補助金", "SME labour-saving investment subsidy"));

    /// <summary>カタログ注文型, every round of it.</summary>
    public static string[] Catalogues => ["shoryokuka/catalogue-2025", "shoryokuka/catalogue-10", "shoryokuka/catalogue-2026"];

    /// <summary>一般型, every round of it.</summary>
    public static string[] Generals => ["shoryokuka/general-r6", "shoryokuka/general-r7", "shoryokuka/general-8"];
}
