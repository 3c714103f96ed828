using System.Text.Json.Serialization;
using NodaTime;

namespace Hojo.Model;

/// <summary>採択と交付決定: adoption and grant decision.</summary>
[JsonConverter(typeof(PartConverter<Award>))]
public sealed record Award
{
    /// <summary>採択発表日: day of adoption.</summary>
    [Member("採択発表日", "day of adoption"), NotBefore("applicant.foundedOn")]
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>交付決定日: day of the grant decision.</summary>
    [Member("交付決定日", "day of the grant decision"), NotBefore("award.adoptedOn")]
    public LocalDate? DecidedOn { get; init; }

    /// <summary>補助事業の開始日: day the project started.</summary>
    [Member("補助事業の開始日", "day the project started")]
    public LocalDate? StartedOn { get; init; }

    /// <summary>補助事業の完了(終了)日: day the project was completed.</summary>
    [Member("補助事業の完了日", "day the project was completed"), NotBefore("award.adoptedOn", "award.decidedOn", "award.startedOn")]
    public LocalDate? CompletedOn { get; init; }

    /// <summary>補助金の受領日: day the grant was paid.</summary>
    [Member("補助金の受領日", "day the grant was paid"), NotBefore("award.decidedOn")]
    public LocalDate? PaidOn { get; init; }

    /// <summary>交付額: 確定額, in yen, before anything that is reduced, withheld or repaid.</summary>
    [Member("交付額(確定額)", "the grant as fixed", In = "Hojo.Rules.Language.Awarded")]
    [Help("減額・返還の前の確定額", "As fixed, before anything is reduced, withheld or repaid.")]
    public Yen? Grant { get; init; }

    /// <summary>交付額のうち、特例による補助上限額の引上げ分, in yen; 0 where the special was not used or added nothing.</summary>
    [Member("交付額のうち特例による引上げ分", "the part of the grant that a special added", In = "Hojo.Rules.Language.Awarded"), AtMost("award.grant")]
    [Help("特例を使わなかったか、何も増えなかったなら0", "0 where the special was not used or added nothing.")]
    public Yen? RaisedPart { get; init; }

    /// <summary>補助対象経費の総額: 確定額, in yen: the eligible costs that the grant was fixed on.</summary>
    [Member("補助対象経費の総額(確定額)", "eligible costs as fixed", As = "AwardedCosts")]
    [Help("交付額の確定で認められた補助対象経費の合計", "All eligible costs accepted when the grant was fixed.")]
    public Yen? EligibleCosts { get; init; }

    /// <summary>採択された事業計画の事業計画期間, in years; where it is not told, <see cref="BusinessPlan.Years"/> of the application stands.</summary>
    [Member("採択された事業計画期間", "plan period as adopted", OrElse = ["plan.years"]), Counted("年", "years", 3, 5)]
    [Help("書かなければ、3〜5年である plan.years を使う", "Where it is left out, plan.years stands, if it is 3 to 5.")]
    public int? PlanYears { get; init; }

    /// <summary>目標値: the targets that the adopted plan declares.</summary>
    [Part("採択された計画の目標値", "targets of the plan as adopted")]
    public AwardTargets Targets { get; init; } = new();
}
