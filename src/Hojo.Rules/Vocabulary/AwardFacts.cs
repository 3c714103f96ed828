using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>Facts of the award.</summary>
internal static class AwardFacts
{
    public static readonly Fact<LocalDate> AdoptedOn = Day("award.adoptedOn", ("採択発表日", "day of adoption"), c => c.Award.AdoptedOn);
    public static readonly Fact<LocalDate> DecidedOn = Day("award.decidedOn", ("交付決定日", "day of the grant decision"), c => c.Award.DecidedOn);
    public static readonly Fact<LocalDate> StartedOn = Day("award.startedOn", ("補助事業の開始日", "day the project started"), c => c.Award.StartedOn);
    public static readonly Fact<LocalDate> CompletedOn = Day("award.completedOn", ("補助事業の完了日", "day the project was completed"), c => c.Award.CompletedOn);

    /// <summary>3 to 5 years. Where the award does not tell it, the plan of the application stands, if it is such a plan.</summary>
    public static readonly Fact<int> PlanYears = Count("award.planYears", ("採択された事業計画期間", "plan period as adopted"), ("年", "years"), 3, 5,
        c => c.Award.PlanYears ?? (c.Plan.Years is >= 3 and <= 5 ? c.Plan.Years : null));
}
