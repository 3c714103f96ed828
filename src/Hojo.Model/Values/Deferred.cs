namespace Hojo.Model;

/// <summary>A part of a result, maybe made when it is first read, and then kept. Two are equal when what they hold is.</summary>
/// <threadsafety>What is made depends on nothing that changes: threads that read it first at once may each make it, alike.</threadsafety>
internal sealed class Deferred<T>
{
    private Func<T>? _make;
    private T _value = default!;

    public Deferred(T value) => _value = value;

    public Deferred(Func<T> make) => _make = make;

    public T Value
    {
        get
        {
            if (Volatile.Read(ref _make) is { } make)
            {
                _value = make();
                Volatile.Write(ref _make, null);
            }
            return _value;
        }
    }

    public override bool Equals(object? obj) => obj is Deferred<T> other && EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}
