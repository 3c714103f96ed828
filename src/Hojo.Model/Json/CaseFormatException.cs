using System.Text.Json;

namespace Hojo.Model;

/// <summary>A case that cannot be taken as it is, by whichever door it came: one problem, at one place, in one sentence. For a host it is a
/// <see cref="JsonException"/> like any other.</summary>
public sealed class CaseFormatException : JsonException
{
    internal CaseFormatException(CaseFault fault)
        : base($"{fault.Path}: {fault.Problem.Ja}", fault.Path, fault.Line - 1, bytePositionInLine: null) => Fault = fault;

    internal CaseFormatException(string path, int? line, Bilingual problem) : this(new(path, line, problem)) { }

    /// <summary>All that is said of it.</summary>
    public CaseFault Fault { get; }

    /// <summary>The place in the file: <c>$.costs.machinery</c>.</summary>
    public new string Path => Fault.Path;

    /// <summary>The line of the file, from 1; <see langword="null"/> where it is the file as a whole.</summary>
    public int? Line => Fault.Line;

    /// <summary>What is expected there, and what was found.</summary>
    public Bilingual Problem => Fault.Problem;

    /// <summary>Where inputs contradict each other: which, and how; <see cref="Path"/> and
    /// <see cref="Line"/> are those of the first.</summary>
    public Contradiction? Contradiction => Fault.Contradiction;
}
