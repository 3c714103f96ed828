using FsCheck;
using FsCheck.Fluent;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Properties;

/// <summary>A company before one track of the catalogue, telling all that the track reads.</summary>
public sealed class Company
{
    internal Company(Subject subject, Sheet sheet, int dice) => (Subject, Sheet, Dice) = (subject, sheet, dice);

    internal Subject Subject { get; }

    internal Sheet Sheet { get; }

    /// <summary>Chance, for a claim that picks something.</summary>
    internal int Dice { get; }

    internal Assessor Assessor => Subject.Assessor;

    internal long Grant => Subject.Grant(Sheet);

    internal Company With(Fact fact, long cell) => new(Subject, Sheet.With(fact, Math.Clamp(cell, fact.Least, fact.Most)), Dice);

    /// <summary>The same company with one fact plainer.</summary>
    internal IEnumerable<Company> Smaller()
        => from fact in Sheet.Grid.Facts from cell in Plainer.Cells(fact, Sheet[fact]) select With(fact, cell);

    /// <summary>What it tells beside zeros, noes and firsts of a list.</summary>
    public override string ToString()
    {
        var told = Sheet.Grid.Facts.Where(f => Sheet[f] != Plainer.Least(f)).Select(f => $"{f.Id} ({f.Label.Ja}) {f.Show(Sheet[f]).Ja}");
        return $"{Subject.Track.Id}: {string.Join(", ", told.DefaultIfEmpty("nothing but zeros"))}";
    }
}

/// <summary>Draws companies for all tracks whose support is money.</summary>
public static class Companies
{
    private static readonly Lazy<(Subject Subject, Gen<GeneratedCase> Drawn)[]> Tracks = new(() =>
        [.. EveryTrack.All.Where(s => s.Track.Formula is not null && Catalogue.National.Tracks.Contains(s.Track))
            .Select(s => (s, Draw.Cases(s).Generator))]);

    internal static IEnumerable<Subject> Subjects => Tracks.Value.Select(t => t.Subject);

    public static Arbitrary<Company> Drawn() => Arb.From(
        from track in Gen.Elements(Tracks.Value) from drawn in track.Drawn select new Company(track.Subject, drawn.Full, drawn.Dice),
        company => company.Smaller());
}
