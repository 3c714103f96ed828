using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>A programme that an award came from: every programme of the catalogue, and those that its documents name. The name in
/// kebab case is the programme's id: <c>it-donyu</c>.</summary>
[JsonConverter(typeof(WordConverter<AwardedProgramme>))]
public enum AwardedProgramme
{
    /// <summary>中小企業新事業進出補助金: subsidy for entering a new business.</summary>
    ShinjigyoShinshutsu = 1,

    /// <summary>事業再構築補助金: subsidy for restructuring a business.</summary>
    JigyoSaikochiku,

    /// <summary>ものづくり・商業・サービス生産性向上促進補助金: monodzukuri subsidy, for productivity in manufacturing, commerce and services.</summary>
    Monodzukuri,

    /// <summary>新事業進出・ものづくり補助金: new business entry and monodzukuri subsidy, which follows the two.</summary>
    ShinjigyoMonodzukuri,

    /// <summary>中小企業省力化投資補助金: subsidy for labour-saving investment.</summary>
    Shoryokuka,

    /// <summary>IT導入補助金: IT adoption subsidy.</summary>
    ItDonyu,

    /// <summary>デジタル化・AI導入補助金: digitalisation and AI adoption subsidy, which follows IT導入補助金.</summary>
    DigitalAi,

    /// <summary>小規模事業者持続化補助金 (一般型): subsidy for sustaining small businesses, standard type.</summary>
    Jizokuka,

    /// <summary>小規模事業者持続化補助金 (創業型): subsidy for sustaining small businesses, start-up type.</summary>
    JizokukaSogyo,

    /// <summary>小規模事業者持続化補助金 (共同・協業型): subsidy for sustaining small businesses, joint type.</summary>
    JizokukaKyodo,

    /// <summary>事業承継・M&amp;A補助金: subsidy for business succession and M&amp;A.</summary>
    JigyoShokei,

    /// <summary>中小企業成長加速化補助金: subsidy for accelerating growth.</summary>
    SeichoKasokuka,

    /// <summary>100億宣言: ten-billion declaration: sales of ¥10 billion as the goal.</summary>
    HyakuokuSengen,

    /// <summary>グローバルサウス未来志向型共創等事業: co-creation projects with the Global South.</summary>
    GlobalSouth,

    /// <summary>海外展開権利化支援事業: support for acquiring rights abroad.</summary>
    Kenrika,

    /// <summary>中小企業等海外展開支援事業: support for expanding abroad (intellectual property).</summary>
    KaigaiChizai,

    /// <summary>協調支援型特別保証: special guarantee beside a bank's own support.</summary>
    KyochoShienHosho,

    /// <summary>経営改善サポート保証: guarantee for improving the management.</summary>
    KeieiKaizenSupportHosho,

    /// <summary>小口零細企業保証: guarantee for small and very small businesses.</summary>
    KoguchiReisaiHosho,

    /// <summary>資本性劣後ローン: subordinated loan that counts as capital.</summary>
    ShihonseiRetsugoLoan,

    /// <summary>セーフティネット貸付: safety net loan.</summary>
    SafetyNetKashitsuke,

    /// <summary>早期経営改善計画策定支援事業: support for drawing up an early improvement plan.</summary>
    SokiKeieiKaizen,

    /// <summary>マル経融資: loan of the Japan Finance Corporation on recommendation of a chamber.</summary>
    Marukei,

    /// <summary>新規輸出1万者支援プログラム: support programme for 10,000 new exporters.</summary>
    ShinkiYushutsu,

    /// <summary>海外ビジネス・輸出促進: business abroad and exports.</summary>
    KaigaiBusiness,

    /// <summary>高付加価値化支援: support for adding value, to earn abroad.</summary>
    KofukaShien,

    /// <summary>地域ブランド確立促進: support for establishing regional brands.</summary>
    ChiikiBrand,

    /// <summary>デザイン経営: seminars on design-led management.</summary>
    DesignKeiei,

    /// <summary>Any other: whose it is, is not told.</summary>
    Other,
}
