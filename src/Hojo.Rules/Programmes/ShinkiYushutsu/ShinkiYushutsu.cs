using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ShinkiYushutsu;

/// <summary>新規輸出1万者支援プログラム: support programme for 10,000 new exporters.</summary>
internal static class ShinkiYushutsu
{
    public static readonly Programme Programme = new("shinki-yushutsu", ("新規輸出1万者支援プログラム", "programme for 10,000 new exporters"));
}
