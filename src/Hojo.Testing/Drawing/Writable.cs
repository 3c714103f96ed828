using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Testing.Drawing;

/// <summary>What a case file can say of a fact: whether it can tell it at all, and which of its cells.</summary>
internal static class Writable
{
    /// <summary>False for what is worked from other members, and for the day asked about.</summary>
    public static bool Is(Fact fact) => !fact.IsWorkedOut && fact != Asked.On;

    /// <summary>The nearest cell at or above one that a file can write; the last that it can where there is none.</summary>
    public static long Up(Fact fact, long cell)
    {
        var step = fact.StepsABound;
        var over = (cell % step + step) % step;
        var up = over == 0 ? cell : cell - over + step;
        return up > fact.Most ? up - step : up;
    }

    /// <summary>What is told of a fact that does not matter: no, nothing, none, the first of several words, the day asked about.</summary>
    public static long Plain(Fact fact, JapanTime on)
        => Up(fact, fact is Fact<LocalDate> ? Within(fact, Asked.Day(on)) : Within(fact, 0));

    /// <summary>The cell, or the end of the fact that lies nearest.</summary>
    public static long Within(Fact fact, long cell) => Math.Max(fact.Least, Math.Min(fact.Most, cell));
}
