namespace Hojo.Model;

/// <summary>A part of a case: an object of a case file.</summary>
/// <param name="ja">What it is called.</param>
/// <param name="en">The same in English.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PartAttribute(string ja, string en) : Attribute
{
    public string Ja { get; } = ja;

    public string En { get; } = en;

    /// <summary>The class of its facts, where it is not named by the property, or by the part around it.</summary>
    public string? Facts { get; init; }
}

/// <summary>The members of this part stand in the object around it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class InlineAttribute : Attribute;
