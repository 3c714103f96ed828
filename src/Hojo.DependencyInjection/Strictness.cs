namespace Hojo.DependencyInjection;

/// <summary>厳格さ: what is made of inputs that contradict each other, or that the track asked does not read.</summary>
public enum Strictness
{
    /// <summary>As the library: they are listed in the answer, and a contradiction keeps the verdict from being a yes.</summary>
    Lenient,

    /// <summary>They are refused by a <see cref="Rules.CaseRefusedException"/> that lists them all; in a bulk they are faults of the
    /// line.</summary>
    Strict,
}
