using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Mcp;

/// <summary>A call that is not answered, with all that is wrong with it.</summary>
/// <param name="Text">In a sentence.</param>
internal sealed record Refusal(Bilingual Text)
{
    /// <summary>Each place that is wrong.</summary>
    public IReadOnlyList<CaseFault> Faults { get; init; } = [];

    /// <summary>What a call is refused for; <see langword="null"/> for a fault of the host, which is no matter of the call.</summary>
    public static Refusal? Of(Exception thrown) => thrown switch
    {
        RefusedException refused => refused.Refusal,
        CaseFormatException bad => new(("案件に誤りがあります", "the case is not as it should be")) { Faults = [bad.Fault] },
        CaseRefusedException strict => new(
            ("案件が矛盾しているか、枠が読まない項目を含みます", "the case contradicts itself or tells what the track does not read"))
        {
            Faults = strict.Faults,
        },
        FactOutOfRangeException outside => new(("案件に誤りがあります", "the case is not as it should be"))
        {
            Faults = [outside.Fault],
        },
        NotEncodedException absent => new(absent.Problem),
        _ => null,
    };
}

/// <summary>Ends a call with its refusal.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Text.En)
{
    public RefusedException(Bilingual text) : this(new Refusal(text))
    {
    }

    public Refusal Refusal { get; } = refusal;
}
