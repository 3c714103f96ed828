using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.DigitalAi;

/// <summary>デジタル化・AI導入補助金: digitalisation and AI adoption subsidy, which follows IT導入補助金.</summary>
internal static class DigitalAi
{
    public static readonly Programme Programme = new("digital-ai",
        ("デジタル化・AI導入補助金(中小企業デジタル化・AI導入支援事業費補助金)", "digitalisation and AI adoption subsidy"));
}
