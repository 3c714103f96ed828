namespace Hojo.Model;

/// <summary>A figure that cannot be more than another of the same case: a largest holder's share, of all holders' share.</summary>
/// <param name="place">The place of the other.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AtMostAttribute(string place) : Attribute
{
    public string Place { get; } = place;
}

/// <summary>A day that cannot lie before others.</summary>
/// <param name="places">The places of the others.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NotBeforeAttribute(params string[] places) : Attribute
{
    public string[] Places { get; } = places;
}

/// <summary>A part of a total: all the parts of one total together cannot be more than it.</summary>
/// <param name="place">The place of the total.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PartOfAttribute(string place) : Attribute
{
    public string Place { get; } = place;
}
