using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>A case states a value that its fact cannot take: negative money, a share above the whole.</summary>
public sealed class FactOutOfRangeException : ArgumentOutOfRangeException
{
    internal FactOutOfRangeException(Fact fact, Bilingual value, Bilingual least, Bilingual most)
        : base(fact.Id, $"{fact.Label.Ja}: {least.Ja}以上{most.Ja}以下の値が必要です({value.Ja})")
        => (Fact, Problem) = (fact, (
            $"{fact.Label.Ja}は{least.Ja}以上{most.Ja}以下で指定してください(指定値 {value.Ja})",
            $"{fact.Label.En}: from {least.En} to {most.En} is expected (got {value.En})"));

    /// <summary>The fact; its id is the place in the case file.</summary>
    public Fact Fact { get; }

    /// <summary>What is expected, in one sentence.</summary>
    public Bilingual Problem { get; }

    /// <summary>The same with its place in the case file.</summary>
    public CaseFault Fault => new($"$.{Fact.Id}", null, Problem);
}
