using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Kenrika;

/// <summary>海外展開権利化支援事業: support for acquiring rights abroad.</summary>
internal static class Kenrika
{
    public static readonly Programme Programme = new("kenrika", ("海外展開権利化支援事業", "overseas intellectual property acquisition support"));
}
