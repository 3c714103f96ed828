using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>A programme that an award came from: every programme of the catalogue, and those that its documents name. The name in
/// kebab case is the programme's id: <c>it-donyu</c>.</summary>
[JsonConverter(typeof(WordConverter<AwardedProgramme>))]
public enum AwardedProgramme
{
    /// <summary>中小企業新事業進出補助金.</summary>
    ShinjigyoShinshutsu = 1,

    /// <summary>事業再構築補助金.</summary>
    JigyoSaikochiku,

    /// <summary>ものづくり・商業・サービス生産性向上促進補助金.</summary>
    Monodzukuri,

    /// <summary>新事業進出・ものづくり補助金.</summary>
    ShinjigyoMonodzukuri,

    /// <summary>中小企業省力化投資補助金.</summary>
    Shoryokuka,

    /// <summary>IT導入補助金.</summary>
    ItDonyu,

    /// <summary>小規模事業者持続化補助金 (一般型).</summary>
    Jizokuka,

    /// <summary>小規模事業者持続化補助金 (創業型).</summary>
    JizokukaSogyo,

    /// <summary>小規模事業者持続化補助金 (共同・協業型).</summary>
    JizokukaKyodo,

    /// <summary>事業承継・M&amp;A補助金.</summary>
    JigyoShokei,

    /// <summary>中小企業成長加速化補助金.</summary>
    SeichoKasokuka,

    /// <summary>100億宣言.</summary>
    HyakuokuSengen,

    /// <summary>グローバルサウス未来志向型共創等事業.</summary>
    GlobalSouth,

    /// <summary>海外展開権利化支援事業.</summary>
    Kenrika,

    /// <summary>中小企業等海外展開支援事業.</summary>
    KaigaiChizai,

    /// <summary>協調支援型特別保証.</summary>
    KyochoShienHosho,

    /// <summary>経営改善サポート保証.</summary>
    KeieiKaizenSupportHosho,

    /// <summary>小口零細企業保証.</summary>
    KoguchiReisaiHosho,

    /// <summary>資本性劣後ローン.</summary>
    ShihonseiRetsugoLoan,

    /// <summary>セーフティネット貸付.</summary>
    SafetyNetKashitsuke,

    /// <summary>早期経営改善計画策定支援事業.</summary>
    SokiKeieiKaizen,

    /// <summary>マル経融資.</summary>
    Marukei,

    /// <summary>新規輸出1万者支援プログラム.</summary>
    ShinkiYushutsu,

    /// <summary>海外ビジネス・輸出促進.</summary>
    KaigaiBusiness,

    /// <summary>高付加価値化支援.</summary>
    KofukaShien,

    /// <summary>地域ブランド確立促進.</summary>
    ChiikiBrand,

    /// <summary>デザイン経営.</summary>
    DesignKeiei,

    /// <summary>Any other: whose it is, is not told.</summary>
    Other,
}
