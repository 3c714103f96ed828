using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.KaigaiBusiness;

/// <summary>海外ビジネス・輸出促進事業: business abroad and exports.</summary>
internal static class KaigaiBusiness
{
    public static readonly Programme Programme = new("kaigai-business", ("海外ビジネス・輸出促進事業", "promotion of business abroad and exports"));
}
