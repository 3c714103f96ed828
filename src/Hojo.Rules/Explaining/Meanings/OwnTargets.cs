using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>目標値: the applicant's own targets that a portion is measured against.</summary>
internal sealed class OwnTargets : IPortionMeaning<IEnumerable<Fact<Growth>>>
{
    private static readonly OwnTargets Self = new();

    public static IReadOnlyList<Fact<Growth>> Of(Repayment row) => [.. row.Portion.Fold(Self).Distinct()];

    /// <summary>読み, where the plan of the application stands for a target that the award does not tell.</summary>
    public static Bilingual Reading(Fact<Growth> target, Bilingual? others)
    {
        var (plan, before) = (string.Join(", ", target.ToldElsewhere), others is null ? ("", "") : (others.Ja + " / ", others.En + " / "));
        return ($"{before.Item1}{target.Id} が示されていないので、申請時の計画 ({plan}) の値を目標値とする",
            $"{before.Item2}{target.Id} is not told, so the growth planned at the application ({plan}) stands for the target");
    }

    public IEnumerable<Fact<Growth>> Whole(Condition failed) => [];

    public IEnumerable<Fact<Growth>> Unstated(Condition failed) => [];

    public IEnumerable<Fact<Growth>> Shortfall(Fact<Growth> actual, GrowthTarget target) => target.Own is { } own ? [own] : [];

    public IEnumerable<Fact<Growth>> Years(Fact<int> years, IReadOnlyList<Condition> missed) => [];

    public IEnumerable<Fact<Growth>> Years(int years, IReadOnlyList<Condition> missed) => [];

    public IEnumerable<Fact<Growth>> FromFirstMiss(IReadOnlyList<Condition> missed) => [];

    public IEnumerable<Fact<Growth>> Quotient(Amount of, Fact<Yen> whole) => [];

    public IEnumerable<Fact<Growth>> Lesser(IEnumerable<Fact<Growth>> a, IEnumerable<Fact<Growth>> b) => a.Concat(b);

    public IEnumerable<Fact<Growth>> Greater(IEnumerable<Fact<Growth>> a, IEnumerable<Fact<Growth>> b) => a.Concat(b);
}
