namespace Hojo.Model;

/// <summary>A part of a result, maybe made when it is first read, and then kept. Two are equal when what they hold is.</summary>
/// <threadsafety>What is made depends on nothing that changes: threads that read it first at the same time may each make it, alike.</threadsafety>
internal sealed class Deferred<T>
{
    private object? _held; // what it is, or what makes it

    public Deferred(T value) => _held = value;

    public Deferred(Func<T> make) => _held = make;

    public T Value
    {
        get
        {
            var held = _held;
            if (held is Func<T> make) _held = held = make();
            return (T)held!;
        }
    }

    public override bool Equals(object? obj) => obj is Deferred<T> other && EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}
