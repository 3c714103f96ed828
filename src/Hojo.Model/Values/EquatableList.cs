using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Hojo.Model;

/// <summary>A list that is equal to another by what it holds, so that two results that say the same are equal; as text it shows
/// what it holds.</summary>
internal sealed class EquatableList<T> : IReadOnlyList<T>
{
    private readonly Deferred<IReadOnlyList<T>> _items;

    private EquatableList(Deferred<IReadOnlyList<T>> items) => _items = items;

    public static EquatableList<T> Empty { get; } = new(new((IReadOnlyList<T>)[]));

    public int Count => _items.Value.Count;

    public T this[int index] => _items.Value[index];

    [return: NotNullIfNotNull(nameof(items))]
    public static EquatableList<T>? Of(IReadOnlyList<T>? items) => items switch
    {
        null => null,
        EquatableList<T> equatable => equatable,
        { Count: 0 } => Empty,
        _ => new(new(items)),
    };

    public static EquatableList<T> Later(Func<IReadOnlyList<T>> items) => new(new(items));

    public IEnumerator<T> GetEnumerator() => _items.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override bool Equals(object? obj) => obj is EquatableList<T> other && Count == other.Count && this.SequenceEqual(other);

    public override int GetHashCode() // meant to wrap round
        => unchecked(this.Aggregate(Count, (hash, item) => hash * 397 ^ (item is null ? 0 : item.GetHashCode())));

    public override string ToString() => $"[{string.Join(", ", this)}]";
}

/// <summary>Makes one without naming its type.</summary>
internal static class EquatableList
{
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? Of<T>(IReadOnlyList<T>? items) => EquatableList<T>.Of(items);

    /// <summary>One that is made when it is first read.</summary>
    public static IReadOnlyList<T> Later<T>(Func<IReadOnlyList<T>> items) => EquatableList<T>.Later(items);
}
