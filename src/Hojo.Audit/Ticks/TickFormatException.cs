using Hojo.Model;

namespace Hojo.Audit.Ticks;

/// <summary>A file of ticks that cannot be taken, with its place.</summary>
public sealed class TickFormatException : FormatException
{
    internal TickFormatException(string file, long? line, Bilingual problem) : base(Place(file, line, problem).En)
        => (File, Line, Problem) = (file, line, Place(file, line, problem));

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The line, from 1; <see langword="null"/> for the file as a whole.</summary>
    public long? Line { get; }

    /// <summary>In one line: the file, the line, and what is expected there.</summary>
    public Bilingual Problem { get; }

    private static Bilingual Place(string file, long? line, Bilingual problem) => line is { } number
        ? ($"{file}: {number}行目: {problem.Ja}", $"{file}: line {number}: {problem.En}")
        : ($"{file}: {problem.Ja}", $"{file}: {problem.En}");
}
