using Hojo.Rules.Language;

namespace Hojo.Rules;

/// <summary>How a bulk is worked.</summary>
public sealed record BulkOptions
{
    /// <summary>How many lines are worked at a time, 1 or more. No more than these are held, and the order stays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public int Workers
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 or more");
    } = 1;

    /// <summary>What makes a track ready to be asked: the compiled plan where nothing else is said. It is asked for at every line, and so
    /// has to keep what it makes, as <see cref="Assessor.For"/> does.</summary>
    public Func<Track, IAssessor> Engine { get; init => field = Guard.Against.Null(value); } = Assessor.For;
}
