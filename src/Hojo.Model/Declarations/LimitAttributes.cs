namespace Hojo.Model;

/// <summary>A count: what is counted, and how many there may be.</summary>
/// <param name="ja">The unit: 人.</param>
/// <param name="en">The unit in English.</param>
/// <param name="least">The least that it may be.</param>
/// <param name="most">The most.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CountedAttribute(string ja, string en, int least, int most) : Attribute
{
    public string Ja { get; } = ja;

    public string En { get; } = en;

    public int Least { get; } = least;

    public int Most { get; } = most;
}

/// <summary>The least and the most of a sum of money, in yen, where they are not those of every sum (0 to 1,000億円).</summary>
/// <param name="least">The least that it may be.</param>
/// <param name="most">The most.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WithinAttribute(long least, long most) : Attribute
{
    public long Least { get; } = least;

    public long Most { get; } = most;
}

/// <summary>A share of a figure of another day, which it may exceed: at most so many times that figure. Every other share is of a
/// whole.</summary>
/// <param name="most">How many times: a power of ten.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UpToAttribute(int most) : Attribute
{
    public int Most { get; } = most;
}

/// <summary>A text of at most so many characters.</summary>
/// <param name="most">How many.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LengthAttribute(int most) : Attribute
{
    public int Most { get; } = most;
}

/// <summary>A member that an object cannot do without.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RequiredAttribute : Attribute;
