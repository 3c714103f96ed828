namespace Hojo.Testing;

/// <summary>期待と違う: an expectation that was not met, in one line. Every test framework reports it as a failure.</summary>
public sealed class ExpectationException : Exception
{
    internal ExpectationException(string message) : base(message) { }
}
