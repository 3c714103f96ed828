using Hojo.Model;

namespace Hojo.Testing;

/// <summary>事例の表が読めない: a table of cases that cannot be taken as it is, with what is expected at which line and column.</summary>
public sealed class CaseTableException : FormatException
{
    internal CaseTableException(Bilingual problem) : this([problem]) { }

    internal CaseTableException(IReadOnlyList<Bilingual> problems) : base(string.Join(Environment.NewLine, problems.Select(p => p.En)))
        => Problems = EquatableList.Of(problems);

    /// <summary>What is wrong, a sentence each, in the order of the table: the file, the line, the heading, what is expected.</summary>
    public IReadOnlyList<Bilingual> Problems { get; }
}
