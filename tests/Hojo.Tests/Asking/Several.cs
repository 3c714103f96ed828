using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Questions;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Tests.Asking;

/// <summary>A case held against several tracks at once: what is told of one is told of all that read it.</summary>
/// <param name="Tracks">The tracks.</param>
/// <param name="Full">The value of every fact that they read.</param>
/// <param name="Told">The facts that are told so far.</param>
internal sealed record Several(IReadOnlyList<Sample> Tracks, IReadOnlyDictionary<Fact, long> Full, IReadOnlyCollection<Fact> Told)
{
    public static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private static readonly Sample[] All = [.. Catalogue.National.Tracks.Select(t => AnyTrack.Of(t.Id)).Where(s => s.Judged().Count > 0)];

    /// <summary>The track of a drawn case with up to three others, most of which share facts with it;
    /// their own facts around where they turn.</summary>
    public static Several Of(Sample sample, GeneratedCase drawn)
    {
        var chance = new Random(drawn.Dice);
        var alike = Array.FindAll(All, s => s != sample && s.Track != sample.Track && s.Judged().Intersect(sample.Judged()).Any());
        Sample[] tracks = [.. new[] { sample }.Concat(Enumerable.Range(0, 1 + chance.Next(3))
            .Select(k => k == 0 && alike.Length > 0 ? Any(alike) : Any(All))).DistinctBy(s => s.Track)];
        var full = sample.Judged().ToDictionary(f => f, f => drawn.Full.At(On)[f]);
        var told = sample.Judged().Where(f => drawn.Part.At(On).IsTold(f)).ToHashSet();
        foreach (var other in tracks.Skip(1))
        {
            var turns = other.Assessor.Compiled.Judged.Turns;
            foreach (var fact in other.Judged().Where(f => !full.ContainsKey(f)))
            {
                if (full.Keys.FirstOrDefault(f => f.Id == fact.Id) is { } same) // one place in a case, read by each track in its own way
                {
                    full.Add(fact, full[same]);
                    if (told.Contains(same)) told.Add(fact);
                    continue;
                }
                full.Add(fact, fact == Asked.On ? Asked.On.Cell(On.Date) : Any(other.Around(fact, turns[fact])));
                if (fact == Asked.On || fact.IsWorkedOut || chance.Next(100) < 60) told.Add(fact);
            }
        }
        return new(tracks, full, told);

        T Any<T>(T[] of) => of[chance.Next(of.Length)];
    }

    /// <summary>The facts that are not told.</summary>
    public IEnumerable<Fact> Untold => Full.Keys.Except(Told);

    /// <summary>The tracks that are not refused yet: the others ask nothing.</summary>
    public IReadOnlyList<Sample> Open => [.. Tracks.Where(t => !Look(t).IsRefused)];

    /// <summary>The questions, the most useful first.</summary>
    public IReadOnlyList<AskedFact> Questions => [.. QuestionOrder.Of([.. Open.Select(Look)])];

    public Several Tell(params IEnumerable<Fact> facts)
        => this with { Told = [.. Told, .. Full.Keys.Where(key => facts.Any(f => f.Id == key.Id))] };

    /// <summary>What is told, on the grid of one of the tracks.</summary>
    public Sheet Sheet(Sample track)
        => track.Judged().Where(Told.Contains).Aggregate(track.Untold, (sheet, fact) => sheet.With(fact, Full[fact]));

    public QuestionAnalysis Look(Sample track) => new(track.Assessor.Explained.Questions, Sheet(track), Verdict.Met);

    /// <summary>The amount, where the support is money.</summary>
    public YenRange? Range(Sample track) => track.Range(Sheet(track));

    /// <summary>Of each track: whether it is refused, and the amount where it is not.</summary>
    public IEnumerable<(string Track, bool IsRefused, YenRange? Range)> Answers
        => Tracks.Select(t => Look(t).IsRefused ? (t.Track.Id, true, (YenRange?)null) : (t.Track.Id, false, Range(t)));

    /// <summary>The verdict by the rows once all is told, as if the call were open.</summary>
    public TrackVerdict Final(Sample track) => track.Final(Tell(Untold).Sheet(track), On);
}
