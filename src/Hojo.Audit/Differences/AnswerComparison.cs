using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;

namespace Hojo.Audit.Differences;

/// <summary>答えの差: which companies two tracks answer differently, and by how much: those of case files, and as many as are asked for that
/// are drawn at and around every value at which one of the tracks turns. Each track is asked as if it were open, on a day of its own
/// call.</summary>
/// <param name="Before">Id of the first.</param>
/// <param name="After">Id of the second.</param>
/// <param name="Cases">How many case files were asked about.</param>
/// <param name="Drawn">How many companies were drawn.</param>
/// <param name="Received">How many of all these one of the two lets in, or leaves to the office.</param>
/// <param name="Changes">The changes, the most frequent first.</param>
public sealed record AnswerComparison(
    string Before, string After, int Cases, int Drawn, int Received, IReadOnlyList<AnswerChange> Changes)
{
    private const ulong Seed = 20260326;

    /// <inheritdoc cref="AnswerComparison(string, string, int, int, int, IReadOnlyList{AnswerChange})" path="/param[@name='Changes']"/>
    public IReadOnlyList<AnswerChange> Changes { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Changes);

    /// <summary>How many are answered differently.</summary>
    public int Changed => Changes.Sum(change => change.Count);

    /// <summary>Asks the tracks of two rounds, each with the one that stands for it on the other side.</summary>
    /// <inheritdoc cref="Of(Track, Track, IReadOnlyList{ValueTuple{string, Case}}, int)"/>
    public static IReadOnlyList<AnswerComparison> Of(
        IReadOnlyList<Track> before, IReadOnlyList<Track> after, IReadOnlyList<(string Name, Case Case)> cases, int drawn = 10_000)
        => [.. TrackPair<Track>.Of(Guard.Against.Null(before), Guard.Against.Null(after), track => track.Id)
            .Where(pair => pair.Before is not null && pair.After is not null)
            .Select(pair => Of(pair.Before!, pair.After!, cases, drawn))];

    /// <summary>Asks both.</summary>
    /// <param name="before">The first track.</param>
    /// <param name="after">The second.</param>
    /// <param name="cases">Case files, by their names.</param>
    /// <param name="drawn">How many companies are drawn; 0 or more.</param>
    /// <exception cref="FactOutOfRangeException">A case states a value that its fact cannot take.</exception>
    public static AnswerComparison Of(Track before, Track after, IReadOnlyList<(string Name, Case Case)> cases, int drawn = 10_000)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        Guard.Against.Null(cases);
        Guard.Against.Negative(drawn);
        TrackFacts[] facts = [new(before), new(after)];
        var grid = TrackFacts.GridOf(facts);
        var (first, second) = (new AnswerSide(facts[0], grid), new AnswerSide(facts[1], grid));
        var found = new ChangeFinder(grid, first, second);
        foreach (var (name, @case) in cases) found.Ask([.. grid.Read(@case).Cells], name);
        var companies = new DrawnCompanies(facts, grid, [first.Day, second.Day], Seed);
        for (var k = 0; k < drawn; k++) found.Ask(companies.Next(), null);
        return new(before.Id, after.Id, cases.Count, drawn, found.Received, [.. found.Changes.OrderByDescending(change => change.Count)]);
    }
}
