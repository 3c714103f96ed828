using Hojo.Model;

namespace Hojo.Rules;

/// <summary>A case that is refused strictly: its inputs contradict each other, or say what the track does not read. All of it is
/// listed.</summary>
public sealed class CaseRefusedException : Exception
{
    internal CaseRefusedException(string track, IReadOnlyList<CaseFault> faults)
        : base($"{track}: {string.Join("; ", faults.Select(fault => fault.In(Lang.Ja)))}") => (Track, Faults) = (track, faults);

    /// <summary>Id of the track that was asked.</summary>
    public string Track { get; }

    /// <summary>What it is refused for, each by its place and in one sentence in both languages.</summary>
    public IReadOnlyList<CaseFault> Faults { get; }
}
