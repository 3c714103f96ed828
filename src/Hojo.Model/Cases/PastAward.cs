using NodaTime;

namespace Hojo.Model;

/// <summary>A programme that a past award came from.</summary>
public enum AwardedProgramme
{
    /// <summary>中小企業新事業進出補助金.</summary>
    ShinjigyoShinshutsu = 1,

    /// <summary>事業再構築補助金.</summary>
    JigyoSaikochiku,

    /// <summary>ものづくり・商業・サービス生産性向上促進補助金.</summary>
    Monodzukuri,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>過去の採択: one past award of the applicant.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="AdoptedOn">採択発表日.</param>
/// <param name="Revoked">採択取消を受けたか.</param>
public sealed record PastAward(AwardedProgramme Programme, LocalDate AdoptedOn, bool Revoked = false);
