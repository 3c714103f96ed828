using System.Text.Json.Serialization;
using NodaTime;

namespace Hojo.Model;

/// <summary>One application of the company's record, and what became of it. <see langword="null"/> anywhere means "not told".</summary>
/// <param name="Programme">The programme.</param>
/// <param name="AdoptedOn">採択発表日: the day that the adoption was announced.</param>
/// <exception cref="ArgumentOutOfRangeException">A programme, or a status below, that is none of the words.</exception>
[JsonConverter(typeof(PartConverter<PastAward>))]
public sealed record PastAward(
    AwardedProgramme Programme,
    LocalDate? AdoptedOn = null)
{
    // How far an application may have come by the days that are told, a bit each.
    private static readonly int Completed = Bits([AwardStatus.Completed, AwardStatus.Revoked]);
    private static readonly int Decided = Bits([AwardStatus.Decided, AwardStatus.Completed, AwardStatus.Declined, AwardStatus.Revoked]);
    private static readonly int Adopted = Decided | Bits([AwardStatus.Adopted]);
    private static readonly int Any = Adopted | Bits([AwardStatus.Applied, AwardStatus.Rejected]);

    /// <summary>The programme.</summary>
    [Member("制度", "programme"), Required]
    public AwardedProgramme Programme { get; init => field = Guard.Against.NoWord(value); } = Guard.Against.NoWord(Programme);

    /// <summary>採択発表日: day of adoption.</summary>
    [Member("採択発表日", "day of adoption")]
    public LocalDate? AdoptedOn { get; init; } = AdoptedOn;

    /// <summary>Id of the round or track: <c>it-donyu/2024/normal</c>. It need not be one of the catalogue.</summary>
    [Member("公募回・枠のID", "id of the round or track")]
    [Help("programme の制度のもの。収録されていなくてもよい", "Of the programme that is named; it need not be one of the catalogue.")]
    [Length(100)]
    public string? Track { get; init; }

    /// <summary>How far it came.</summary>
    [Member("進み具合", "how far it came")]
    public AwardStatus? Status { get; init => field = value is { } told ? Guard.Against.NoWord(told) : null; }

    /// <summary>申請日: day of the application.</summary>
    [Member("申請日", "day of the application")]
    public LocalDate? AppliedOn { get; init; }

    /// <summary>交付決定日: day of the grant decision.</summary>
    [Member("交付決定日", "day of the grant decision")]
    public LocalDate? DecidedOn { get; init; }

    /// <summary>補助事業の終了日: day the project ended.</summary>
    [Member("補助事業の終了日", "day the project ended")]
    public LocalDate? CompletedOn { get; init; }

    /// <summary>交付決定額(確定後は確定額): grant as decided, or as fixed once it is.</summary>
    [Member("交付決定額(確定後は確定額)", "grant as decided, or as fixed once it is")]
    public Yen? Granted { get; init; }

    /// <summary>同じ経費・同じ事業を含むか: whether it pays for costs that the company means to claim now.</summary>
    [Member("今回申請する経費と同じ経費・事業を含む", "pays for costs that are to be claimed now")]
    public bool? CoversSameCosts { get; init; }

    /// <summary>The most exact id that is told.</summary>
    public string Path => Track ?? Paths.Of(Programme);

    /// <summary>The first day that is told of it, whichever it is.</summary>
    public LocalDate? FirstDay => Earlier(Earlier(AppliedOn, AdoptedOn), Earlier(DecidedOn, CompletedOn));

    /// <summary>Whether it came as far as one of these. What is not told is unknown, as far as its days leave it open.</summary>
    public Verdict Came(IReadOnlyList<AwardStatus> statuses) => Came(Bits(Guard.Against.Null(statuses)));

    /// <summary>The same for statuses that are a bit each already.</summary>
    internal Verdict Came(int counted)
    {
        var possible = Possible;
        return (possible & counted) == 0 ? Verdict.NotMet : (possible & ~counted) == 0 ? Verdict.Met : Verdict.Unknown;
    }

    /// <summary>A day of completion leaves a completed project or one revoked later; a decision says that it was adopted.</summary>
    private int Possible
        => Status is { } told ? 1 << (int)told
            : CompletedOn is not null ? Completed
            : DecidedOn is not null ? Decided
            : AdoptedOn is not null ? Adopted
            : Any;

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null || b < a ? b ?? a : a;

    internal static int Bits(IReadOnlyList<AwardStatus> statuses)
    {
        var bits = 0;
        for (var k = 0; k < statuses.Count; k++) bits |= 1 << (int)statuses[k];
        return bits;
    }
}
