using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Hojo.DependencyInjection.Tests;

/// <summary>A log that keeps what it is told, from a level on.</summary>
internal sealed class FakeLog(LogLevel from) : ILoggerFactory, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= from;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => Lines.Enqueue($"{logLevel} {formatter(state, exception)}");

    public void Dispose() { }
}
