namespace Hojo.Model;

/// <summary>What the label of a member does not say.</summary>
/// <param name="ja">In Japanese.</param>
/// <param name="en">In English.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HelpAttribute(string ja, string en) : Attribute
{
    public string Ja { get; } = ja;

    public string En { get; } = en;
}

/// <summary>What a member was called before: a file that still says so is told the new name.</summary>
/// <param name="name">The old name.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FormerlyAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>A member that an object had before and another has now: a file that still says so is told the place.</summary>
/// <param name="name">The old name.</param>
/// <param name="place">Where it is told now.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class MovedAttribute(string name, string place) : Attribute
{
    public string Name { get; } = name;

    public string Place { get; } = place;
}
