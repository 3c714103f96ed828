using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ChiikiBrand;

/// <summary>地域ブランド確立促進支援事業 (北海道): support for establishing regional brands (Hokkaido).</summary>
internal static class ChiikiBrand
{
    public static readonly Programme Programme = new("chiiki-brand", ("地域ブランド確立促進支援事業(北海道)", "support for regional brands (Hokkaido)"));
}
